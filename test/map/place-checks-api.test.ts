import { KnownAddress } from '../../src/addresses/known-address.entity.js';
import { currentManager } from '../../src/database/index.js';
import { geoPoint } from '../../src/shared/geo.js';
import { EngineUnavailable, Roads } from '../../src/travel/index.js';
import { crossing } from '../builders/osm-town.js';
import { aPoint, aRecipient } from '../builders/rows.js';
import { testRoads } from '../support/roads.js';
import { mutate } from '../support/results.js';
import { testService } from '../support/service.js';

const town = await testRoads();
const service = await testService();
const roads = service.app.get(Roads, { strict: false });
const none = roads.engine.bind(roads);
const withRoads = () => (roads.engine = () => town.engine());
afterEach(() => (roads.engine = none));
const dispatcher = await service.as('DISPATCHER');
const staff = await service.as('LAR_STAFF');

const { point } = await service.inside(async () => {
  const made = await aPoint({ name: 'Torget', location: geoPoint(crossing(0, 0)), address: 'Gate 1' });
  await aRecipient(service.keys, { alias: 'Nær', at: crossing(0, 1) });
  await aRecipient(service.keys, { alias: 'Langt', at: crossing(5, 5) });
  return { point: made.id };
});
const within = async (minutes: number, asker = dispatcher) => {
  const data = await asker.get<{ reachOfPoint: { engine: string; recipients: { alias: string }[] } }>(
    `{ reachOfPoint(id: "${point}", mode: FOOT, minutes: ${minutes}) { engine area recipients { alias } } }`,
  );
  const { engine, recipients } = data.reachOfPoint;
  return [engine, ...recipients.map(({ alias }) => alias)];
};

describe('who lives within a walk of a point', () => {
  it('is told by the streets', async () => {
    withRoads();
    // 217 m and 2.2 km on the streets of the invented town.
    expect(await within(5)).toEqual(['valhalla', 'Nær']);
    expect(await within(60)).toEqual(['valhalla', 'Langt', 'Nær']);
  });

  it('leaves out who is behind a road that is closed now', async () => {
    withRoads();
    const { lat, lon } = crossing(0, 1);
    const around = [-0.001, 0.001].flatMap((north) =>
      (north < 0 ? [-0.002, 0.002] : [0.002, -0.002]).map((east) => ({ lat: lat + north, lon: lon + east })),
    );
    const closure = { corners: around, from: '2027-03-22T08:00:00+01:00', reason: 'Brann' };
    const { id } = await mutate(dispatcher, 'drawRoadClosure', 'RoadClosure', 'id', closure);
    expect(await within(5)).toEqual(['valhalla']);
    await dispatcher.get('mutation ($id: UUID!) { removeRoadClosure(id: $id) { __typename } }', { id });
    expect(await within(5)).toEqual(['valhalla', 'Nær']);
  });

  it('is a circle, and says so, where there are no roads or the engine has died', async () => {
    expect(await within(10)).toEqual(['straight-line', 'Nær']);
    roads.engine = async () => ({
      ...(await town.engine())!,
      isochrone: () => Promise.reject(new EngineUnavailable('gone')),
    });
    expect(await within(10)).toEqual(['straight-line', 'Nær']);
  });

  it('is refused for no point, for two hours, and to drivers', async () => {
    const code = async (args: string, asker = dispatcher) =>
      (await asker.ask(`{ reachOfPoint(${args}) { engine } }`)).errors?.[0].extensions;
    expect(await code(`id: "${point}", mode: FOOT, minutes: 120`)).toMatchObject({
      refusal: { code: 'INPUT_INVALID' },
    });
    const bergen = await service.as('DISPATCHER', { municipality: '4601' });
    expect(await code(`id: "${point}", mode: FOOT, minutes: 10`, bergen)).toMatchObject({
      refusal: { code: 'NOT_FOUND' },
    });
    expect(await code(`id: "${point}", mode: FOOT, minutes: 10`, await service.as('DRIVER'))).toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});

describe('a place', () => {
  interface Outlier {
    readonly name: string;
    readonly roadMetres: number | null;
    readonly warnings: { readonly code: string }[];
  }
  const outliers = async () => {
    const data = await staff.get<{ placeOutliers: { nodes: Outlier[] } }>(
      '{ placeOutliers { nodes { kind name roadMetres warnings { code message { nb en } } } } }',
    );
    return data.placeOutliers.nodes.map(
      ({ name, warnings }) => `${name} ${warnings.map(({ code }) => code).join()}`,
    );
  };

  it('tells how far it is to a road, and warns beyond 200 m', async () => {
    withRoads();
    const { lat, lon } = crossing(0, 0);
    const create = (name: string, south: number) =>
      mutate(staff, 'createPoint', 'Point', 'placeCheck { roadMetres warnings { code } }', {
        name,
        kind: 'PHARMACY',
        address: 'Utenfor',
        lat: lat - south,
        lon,
        counters: 1,
        maxPresent: 2,
        slotMinutes: 5,
        injections: false,
        openingHours: 'Mo-Fr 09:00-15:00',
      });
    const near = (await create('Ved veien', 0.001)) as { placeCheck?: Outlier };
    expect(near.placeCheck?.warnings).toEqual([]);
    expect(near.placeCheck?.roadMetres).toBeGreaterThan(100);
    expect(near.placeCheck?.roadMetres).toBeLessThan(125);
    expect(await create('I skogen', 0.004)).toMatchObject({
      placeCheck: { warnings: [{ code: 'FAR_FROM_ROAD' }] },
    });
    expect(await create('På vidda', 0.1)).toMatchObject({
      placeCheck: { roadMetres: null, warnings: [{ code: 'FAR_FROM_ROAD' }] },
    });
    expect(await outliers()).toEqual(['I skogen FAR_FROM_ROAD', 'På vidda FAR_FROM_ROAD']);
  });

  it('on which the address register is in doubt is an outlier until it is settled', async () => {
    const at = { lat: 60.5, lon: 11.5 };
    const { id } = await service.inside(async () => {
      await aPoint({ name: 'Gjettet', address: 'Kirkegata 4', location: geoPoint(at) });
      const row = { id: crypto.randomUUID(), address: 'Kirkegata 4', state: 'UNCERTAIN' as const, hits: [] };
      await currentManager().insert(KnownAddress, { ...row, location: geoPoint(at) });
      return row;
    });
    expect(await outliers()).toEqual(['Gjettet ADDRESS_UNCERTAIN']);
    await mutate(staff, 'settleAddress', 'Address', 'state', { id, version: 1, pin: at });
    expect(await outliers()).toEqual([]);
  });

  it('is checked for all of an answer in the same number of statements as for one', async () => {
    const ask = (first: number) =>
      service.statements.during(() =>
        staff.get(`{ points(first: ${first}) { nodes { placeCheck { roadMetres } } } }`),
      );
    const [one, all] = [await ask(1), await ask(5)];
    expect(all.statements.length).toBe(one.statements.length);
  });
});
