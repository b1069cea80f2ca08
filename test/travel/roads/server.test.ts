import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Breaker } from '../../../src/travel/roads/breaker.js';
import { EngineRefused, EngineUnavailable } from '../../../src/travel/roads/road-engine.js';
import { ServerRoads } from '../../../src/travel/roads/server-roads.js';

const PLACE = { lat: 59.9, lon: 10.75 };
const ELSEWHERE = { lat: 59.91, lon: 10.75 };
const open: Server[] = [];
afterAll(() => open.forEach((server) => server.close()));

/** A server in Valhalla's manner, that answers as it is told. */
async function aServer(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const json = (status: number, body: object): [number, string] => [status, JSON.stringify(body)];
const STATUS = json(200, { version: '3.5.1', tileset_last_modified: 17 });

/** A server that answers each action by what the test says. */
const valhalla = (answers: Record<string, [number, string]>) =>
  aServer((request, response) => {
    const [status, body] = answers[request.url!.slice(1)];
    response.writeHead(status).end(body);
  });

describe('a Valhalla server', () => {
  it('is known by its version and the age of its roads', async () => {
    const roads = new ServerRoads(await valhalla({ status: STATUS }));
    expect(await roads.engine()).toMatchObject({ name: 'valhalla', dataId: 'valhalla-3.5.1-17' });
  });

  it('gives times; what it cuts off is rounded up, and null is no way', async () => {
    const url = await valhalla({
      status: STATUS,
      sources_to_targets: json(200, {
        sources_to_targets: { durations: [[0, 60, null]], distances: [[0, 1.2345, null]] },
      }),
    });
    const engine = (await new ServerRoads(url).engine())!;
    const matrix = await engine.matrix({
      mode: 'CAR',
      sources: [PLACE],
      targets: [PLACE, ELSEWHERE, { lat: 60, lon: 10 }],
    });
    expect([...matrix.duration]).toEqual([1, 61, -1]);
    expect([...matrix.distance]).toEqual([0, 1235, -1]);
  });

  it.each([
    ['is full of errors', json(500, {})],
    ['has limits that the question is beyond', json(400, { error: 'Exceeded max locations' })],
    ['answers in another form', json(200, { sources_to_targets: { durations: [[1]] } })],
    ['answers with a page', [200, '<html>'] as [number, string]],
  ])('is as good as away when it %s', async (_, answer) => {
    const url = await valhalla({ status: STATUS, sources_to_targets: answer });
    const engine = (await new ServerRoads(url).engine())!;
    await expect(engine.matrix({ mode: 'CAR', sources: [PLACE], targets: [ELSEWHERE] })).rejects.toThrow(
      EngineUnavailable,
    );
  });

  it('that is not there, or hangs, is found out once; no caller waits for it again', async () => {
    expect(await new ServerRoads('http://127.0.0.1:9').engine()).toBeNull();
    let asked = 0;
    const hanging = new ServerRoads(
      await aServer(() => {
        asked++;
      }),
    );
    expect(await hanging.engine()).toBeNull();
    expect(await hanging.engine()).toBeNull();
    expect(asked).toBe(1);
  });
});

describe('the breaker', () => {
  const dead = () => Promise.reject(new EngineUnavailable('dead'));
  const well = () => Promise.resolve('well');

  it('lets one try again after its rest, and all once that went well', async () => {
    let now = 0;
    const breaker = new Breaker(30, () => now);
    await expect(breaker.guard(dead)).rejects.toThrow('dead');
    await expect(breaker.guard(well)).rejects.toThrow('a moment ago');
    now = 31;
    expect(await breaker.guard(well)).toBe('well');
    expect(await breaker.guard(well)).toBe('well');
  });

  it('stays closed for an engine that answers that there is no way', async () => {
    const breaker = new Breaker(30, () => 0);
    await expect(breaker.guard(() => Promise.reject(new EngineRefused('no way')))).rejects.toThrow('no way');
    expect(await breaker.guard(well)).toBe('well');
  });
});
