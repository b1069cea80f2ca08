import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import type { LatLon } from '../../src/shared/geo.js';
import { StraightLine, TravelSource } from '../../src/travel/index.js';
import { RefillJobHandler } from '../../src/travel/store/refill-job-handler.js';
import { RefillQueue } from '../../src/travel/store/refill-queue.js';
import { RefillWorker } from '../../src/travel/store/refill-worker.js';
import { ServerRoads } from '../../src/travel/roads/server-roads.js';
import { FakeRoads } from '../builders/fake-roads.js';
import { at } from '../builders/town.js';
import { testDatabase, testTenant } from '../support/database.js';

const base = testDatabase();
let nextMunicipality = 6400;
const LATER = [at(0), at(1), at(2)];

const places = (count: number, from = 0): LatLon[] =>
  Array.from({ length: count }, (_, i) => at((from + i) / 100));

/** A municipality that plans on `invented-1`, with a worker in the background; then there are newer roads. */
async function setting({ isWorkedOn = true } = {}) {
  const { transactions, database } = await base;
  const tenant = await testTenant(transactions, String(nextMunicipality++));
  const roads = new FakeRoads();
  roads.stretch = { 'invented-2': 3 };
  const log = pino({ level: 'silent' });
  const queue = new RefillQueue(transactions, roads, log);
  queue.isWorkedOn = isWorkedOn;
  const source = new TravelSource(roads, transactions, queue, log);
  const jobs = new RefillJobHandler(roads, transactions, queue, log);
  const wish = (avoid: readonly LatLon[][]) => ({
    municipality: tenant.municipality,
    straight: new StraightLine(),
    avoid,
  });
  const ask = (asked: readonly LatLon[], avoid: readonly LatLon[][] = []) =>
    source.with(wish(avoid), async (travel) => ({
      data: travel.dataId,
      engine: travel.engine,
      ...(await travel.matrix('CAR', asked)),
    }));
  const queued = () =>
    transactions.run(tenant, (manager) =>
      manager.query<{ id: string; attempts: number; modes: string[] }[]>(
        'SELECT id, attempts, modes FROM travel_refill ORDER BY closures',
      ),
    );
  return {
    tenant,
    roads,
    queue,
    ask,
    queued,
    jobs,
    /** As a person asks, in whose transaction it is. */
    askAtOnce: (asked: readonly LatLon[], avoid: readonly LatLon[][] = []) =>
      transactions.run(tenant, () => ask(asked, avoid)),
    newRoads: () => {
      roads.older = ['invented-1'];
      roads.dataId = 'invented-2';
      roads.pairs = 0;
    },
    newWorker: () => new RefillWorker(queue, jobs, database, log),
    /** Does all that is queued for this municipality. */
    work: async (worker = new RefillWorker(queue, jobs, database, log)) => {
      for (const { id } of await queued()) await worker.makeOne(id);
    },
  };
}

describe('newer road data', () => {
  it('begins to serve when all places have their times on it, and the data before serves until then', async () => {
    const { ask, newRoads, queue, tenant, work, queued, roads } = await setting();
    const before = await ask(places(6));
    newRoads();
    expect(await queue.wantNewest()).toContain(tenant.municipality);
    const meanwhile = await ask(places(6));
    expect([meanwhile.data, meanwhile.distance]).toEqual(['invented-1', before.distance]);
    expect(roads.pairs).toBe(0);

    await work();
    expect(roads.pairs).toBe(36);
    const after = await ask(places(6));
    expect(after.data).toBe('invented-2');
    expect([...after.distance]).toEqual([...before.distance].map((metres) => 3 * metres));
    expect(roads.pairs).toBe(36);
    expect(await queued()).toEqual([]);
    expect(await queue.wantNewest()).not.toContain(tenant.municipality);
  });

  it('leaves a plan with new addresses meanwhile to the data before, which answers for them too', async () => {
    const { ask, newRoads, queue, work } = await setting();
    await ask(places(6));
    newRoads();
    await queue.wantNewest();
    expect(await ask(places(8))).toMatchObject({ data: 'invented-1', engine: 'valhalla' });
    await work();
    expect((await ask(places(8))).data).toBe('invented-2');
  });

  it('serves at once where the data before is gone and does not know all addresses', async () => {
    const { ask, newRoads, queue, roads } = await setting();
    await ask(places(6));
    newRoads();
    roads.older = [];
    await queue.wantNewest();
    expect((await ask(places(6))).data).toBe('invented-1');
    expect((await ask(places(8))).data).toBe('invented-2');
  });

  it('serves at once where no worker runs in the background', async () => {
    const { ask, newRoads, queued } = await setting({ isWorkedOn: false });
    await ask(places(6));
    newRoads();
    expect((await ask(places(6))).data).toBe('invented-2');
    expect(await queued()).toEqual([]);
  });

  it('is prepared around closures too', async () => {
    const { ask, newRoads, queue, work, roads } = await setting();
    await ask(places(4));
    await ask(places(4), [LATER]);
    newRoads();
    await queue.wantNewest();
    await work();
    roads.pairs = 0;
    expect((await ask(places(4), [LATER])).data).toMatch(/^invented-2-without-/);
    expect((await ask(places(4))).data).toBe('invented-2');
    expect(roads.pairs).toBe(0);
  });

  it('is gone on with after a kill, from what was written', async () => {
    const { ask, newRoads, queue, queued, work, roads, newWorker } = await setting();
    await ask(places(120));
    newRoads();
    await queue.wantNewest();
    let calls = 0;
    roads.beforeMatrix = () => {
      if (++calls === 2) throw new Error('killed');
    };
    await expect(work()).rejects.toThrow('killed');
    expect(roads.pairs).toBe(50 * 120);
    expect((await ask(places(120))).data).toBe('invented-1');
    roads.pairs = 0;
    await work(); // the lease of the one that was killed still holds
    expect(roads.pairs).toBe(0);

    await queue.releaseAll();
    await work(newWorker());
    expect(roads.pairs).toBe(70 * 120);
    expect((await ask(places(120))).data).toBe('invented-2');
    expect(await queued()).toEqual([]);
  });

  it('is worked out once by two workers', async () => {
    const { ask, newRoads, queue, queued, roads, newWorker } = await setting();
    await ask(places(6));
    newRoads();
    await Promise.all([queue.wantNewest(), queue.wantNewest()]);
    const [{ id }, ...others] = await queued();
    expect(others).toEqual([]);
    const done = await Promise.all([newWorker().makeOne(id), newWorker().makeOne(id)]);
    expect(done.filter(Boolean)).toHaveLength(1);
    expect(roads.pairs).toBe(36);
  });

  it('goes back on the queue, and nothing is switched, when its worker is stopped in the middle', async () => {
    const { ask, newRoads, queue, queued, roads, newWorker } = await setting();
    await ask(places(120));
    newRoads();
    await queue.wantNewest();
    const worker = newWorker();
    let stopped: Promise<void> | undefined;
    roads.beforeMatrix = () => void (stopped ??= worker.stop());
    const [{ id }] = await queued();
    await worker.makeOne(id);
    await stopped;
    expect(await queued()).toMatchObject([{ id, attempts: 0 }]);
    expect((await ask(places(120))).data).toBe('invented-1');
  });
});

describe('a caller who waits with a transaction open', () => {
  it('is served from the store without a word to the engine', async () => {
    const { ask, askAtOnce, roads } = await setting();
    const known = await ask(places(6));
    roads.calls = 0;
    roads.hangs = true;
    expect([...(await askAtOnce(places(6))).distance]).toEqual([...known.distance]);
    expect(roads.calls).toBe(0);
  });

  it('gets a few new addresses from the engine at once', async () => {
    const { ask, askAtOnce, roads } = await setting();
    await ask(places(20));
    roads.pairs = 0;
    expect((await askAtOnce(places(22))).data).toBe('invented-1');
    expect(roads.pairs).toBe(2 * 22 + 20 * 2);
  });

  it('gets straight lines for a whole matrix that is not there, and roads the next time', async () => {
    const { askAtOnce, queue, queued, work, roads } = await setting();
    expect((await askAtOnce(places(30), [LATER])).engine).toBe('straight-line');
    expect(roads.pairs).toBe(0);
    await queue.settled();
    expect(await queued()).toMatchObject([{ modes: ['CAR'] }]);
    await work();
    roads.calls = 0;
    expect((await askAtOnce(places(30), [LATER])).engine).toBe('valhalla');
    expect(roads.calls).toBe(0);
  });

  it('is not kept by an engine that hangs: straight lines serve, and the rest is left to the background', async () => {
    const { ask, askAtOnce, roads, queue, queued } = await setting();
    await ask(places(5));
    roads.hangs = true;
    roads.patience = 200;
    expect((await askAtOnce(places(6))).engine).toBe('straight-line');
    await queue.settled();
    expect(await queued()).toHaveLength(1);
  });

  it.each([
    ['hangs altogether', []],
    ['knows its version and hangs', ['/status']],
  ])(
    'gets straight lines from a Valhalla server that %s, and a warm store goes on serving',
    async (_, answered) => {
      const { transactions } = await base;
      const { ask, tenant, roads: before } = await setting();
      before.dataId = 'valhalla-3.5.1-17';
      await ask(places(5));
      const server = createServer((request, response) => {
        if (answered.includes(request.url ?? ''))
          response.end('{ "version": "3.5.1", "tileset_last_modified": 17 }');
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      try {
        const roads = new ServerRoads(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
        roads.patience = 500;
        const log = pino({ level: 'silent' });
        const queue = new RefillQueue(transactions, roads, log);
        const source = new TravelSource(roads, transactions, queue, log);
        const onServer = (asked: readonly LatLon[]) =>
          transactions.run(tenant, () =>
            source.with(
              { municipality: tenant.municipality, straight: new StraightLine(), avoid: [] },
              async (travel) => ({ engine: travel.engine, ...(await travel.matrix('CAR', asked)) }),
            ),
          );
        expect((await onServer(places(5))).engine).toBe('valhalla');
        expect((await onServer(places(6))).engine).toBe('straight-line');
        await queue.settled();
      } finally {
        server.closeAllConnections();
        server.close();
      }
    },
  );

  it('leaves a wish to the background also when the transaction is rolled back', async () => {
    const { tenant, ask, queue, queued } = await setting();
    const { transactions } = await base;
    const refused = transactions.run(tenant, async () => {
      await ask(places(30));
      throw new Error('refused');
    });
    await expect(refused).rejects.toThrow('refused');
    await queue.settled();
    expect(await queued()).toHaveLength(1);
  });
});

it('is seen by no other municipality', async () => {
  const { transactions } = await base;
  const { askAtOnce, queue } = await setting();
  await askAtOnce(places(30));
  await queue.settled();
  const other = await testTenant(transactions, String(nextMunicipality++));
  for (const table of ['travel_serving', 'travel_refill']) {
    const rows = await transactions.run(other, (manager) => manager.query<object[]>(`SELECT FROM ${table}`));
    expect(rows).toEqual([]);
  }
});
