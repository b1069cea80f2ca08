import { pino } from 'pino';
import type { LatLon } from '../../src/shared/geo.js';
import { StraightLine, type TravelMatrix, TravelSource, UNREACHABLE } from '../../src/travel/index.js';
import { RefillQueue } from '../../src/travel/store/refill-queue.js';
import { FakeRoads } from '../builders/fake-roads.js';
import { at } from '../builders/town.js';
import { testDatabase, testTenant } from '../support/database.js';

const base = testDatabase();
let nextMunicipality = 6000;

/** A municipality of the test's own with its roads. */
async function setting() {
  const { transactions } = await base;
  const tenant = await testTenant(transactions, String(nextMunicipality++));
  const roads = new FakeRoads();
  const log = pino({ level: 'silent' });
  const source = new TravelSource(roads, transactions, new RefillQueue(transactions, roads, log), log);
  const straight = new StraightLine();
  const ask = (places: readonly LatLon[], avoid: readonly LatLon[][] = []) =>
    source.with({ municipality: tenant.municipality, straight, avoid }, async (travel) => ({
      engine: travel.engine,
      dataId: travel.dataId,
      ...(await travel.matrix('CAR', places)),
    }));
  return { roads, ask, straight };
}

const places = (count: number, from = 0): LatLon[] =>
  Array.from({ length: count }, (_, i) => at((from + i) / 100));
const cells = ({ duration, distance }: TravelMatrix) => ({
  duration: [...duration],
  distance: [...distance],
});

describe('the matrix store', () => {
  it('asks the engine once for each pair, whatever the order of the places', async () => {
    const { roads, ask } = await setting();
    const first = await ask(places(6));
    expect(roads.pairs).toBe(36);
    const again = await ask(places(6));
    const backwards = await ask(places(6).reverse());
    expect(roads.pairs).toBe(36);
    expect(cells(again)).toEqual(cells(first));
    expect([...backwards.duration]).toEqual([...first.duration].reverse());
  });

  it('keeps both directions of a pair apart', async () => {
    const { ask } = await setting();
    const { duration } = await ask([at(0), at(1)]);
    expect(duration[2] / duration[1]).toBeCloseTo(2, 1);
  });

  it('works out only rows and columns of ten new addresses among sixty', async () => {
    const { roads, ask } = await setting();
    await ask(places(60));
    roads.pairs = roads.calls = 0;
    const all = await ask(places(70));
    expect(roads.pairs).toBe(10 * 70 + 60 * 10);
    expect(roads.calls).toBe(3);
    const alone = await (await setting()).ask(places(70));
    expect(cells(all)).toEqual(cells(alone));
  });

  it('needs nothing more for a mix of places that came on different days', async () => {
    const { roads, ask } = await setting();
    await ask(places(5));
    await ask(places(5, 5));
    roads.calls = 0;
    await ask(places(8, 1));
    expect(roads.calls).toBe(0);
  });

  it('serves what it knows while the engine is dead, and straight lines for anything else', async () => {
    const { roads, ask, straight } = await setting();
    const known = await ask(places(4));
    roads.dead = true;
    expect(cells(await ask(places(4)))).toEqual(cells(known));
    const more = await ask(places(5));
    expect(more.engine).toBe('straight-line');
    expect(cells(more)).toEqual(cells(await straight.matrix('CAR', places(5))));
  });

  it('never mixes two versions of road data, nor closures with none', async () => {
    const { roads, ask } = await setting();
    const before = await ask(places(3));
    const closed = await ask(places(3), [[at(0), at(1), at(2)]]);
    expect(closed.distance[1]).toBe(2 * before.distance[1]);
    expect(closed.dataId).not.toBe(before.dataId);
    roads.dataId = 'invented-2';
    roads.pairs = 0;
    expect((await ask(places(3))).dataId).toBe('invented-2');
    expect(roads.pairs).toBe(9);
  });

  it('bridges a place off the road data by the straight line, and says UNREACHABLE of one that is cut off', async () => {
    const { roads, ask, straight } = await setting();
    const [a, off, cut, b] = places(4);
    roads.offRoad = ({ lat }) => lat === off.lat;
    roads.cutOff = ({ lat }) => lat === cut.lat;
    const { duration, distance } = await ask([a, off, cut, b]);
    const line = await straight.matrix('CAR', [a, off, cut, b]);
    expect([duration[1], distance[1]]).toEqual([line.duration[1], line.distance[1]]);
    expect([duration[2], distance[2]]).toEqual([UNREACHABLE.duration, UNREACHABLE.distance]);
    expect(duration[3]).toBeGreaterThan(0);
    expect(duration[3]).toBeLessThan(UNREACHABLE.duration);
    expect(Math.min(...duration.filter((_, i) => i % 5 !== 0))).toBeGreaterThan(0);
  });

  it('shows no municipality another’s places', async () => {
    const { transactions } = await base;
    const mine = await setting();
    await mine.ask(places(3));
    const other = await testTenant(transactions, String(nextMunicipality++));
    for (const table of ['travel_place', 'travel_row']) {
      const rows = await transactions.run(other, (manager) =>
        manager.query<object[]>(`SELECT FROM ${table}`),
      );
      expect(rows).toEqual([]);
    }
  });
});
