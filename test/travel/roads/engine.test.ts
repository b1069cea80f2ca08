import { greatCircle, type RoadEngine } from '../../../src/travel/index.js';
import { NO_WAY } from '../../../src/travel/roads/road-engine.js';
import { crossing, osmTown } from '../../builders/osm-town.js';
import { testRoads } from '../../support/roads.js';

/** Some 5 km east of the town, with a street that leads nowhere else. */
const island = [
  { lat: 60.885, lon: 11.66 },
  { lat: 60.886, lon: 11.66 },
];
const OFF_THE_MAP = { lat: 61.5, lon: 11.56 };

describe('the road engine on an invented town', () => {
  let engine: RoadEngine;
  const opened = testRoads(
    osmTown(8, {
      nodes: new Map([
        ['island a', island[0]],
        ['island b', island[1]],
      ]),
      ways: [{ tags: { highway: 'residential', name: 'Øyveien' }, nodes: ['island a', 'island b'] }],
    }),
  );
  beforeAll(async () => {
    engine = (await (await opened).engine())!;
  });

  it('measures ways along streets, not through the blocks', async () => {
    const [from, to] = [crossing(1, 1), crossing(3, 3)];
    const { distance, duration } = await engine.matrix({ mode: 'CAR', sources: [from], targets: [to] });
    const along = greatCircle(from, crossing(3, 1)) + greatCircle(crossing(3, 1), to);
    expect(distance[0]).toBeGreaterThan(along * 0.98);
    expect(distance[0]).toBeLessThan(along * 1.02);
    expect(duration[0]).toBeGreaterThan(0);
  });

  it('walks slower than it cycles, and cycles slower than it drives', async () => {
    const question = { sources: [crossing(0, 0)], targets: [crossing(5, 5)] };
    const [car, bike, foot] = await Promise.all(
      (['CAR', 'BIKE', 'FOOT'] as const).map(
        async (mode) => (await engine.matrix({ mode, ...question })).duration[0],
      ),
    );
    expect(car).toBeLessThan(bike);
    expect(bike).toBeLessThan(foot);
  });

  it('says NO_WAY, and not nothing, to a place that no street leads to and to one without a street', async () => {
    const places = [crossing(1, 1), island[0], OFF_THE_MAP, crossing(2, 5), crossing(4, 4), crossing(3, 3)];
    const { duration, distance } = await engine.matrix({ mode: 'CAR', sources: places, targets: places });
    const n = places.length;
    const row = (i: number): number[] => [...duration.subarray(i * n, (i + 1) * n)];
    expect(row(0).map((seconds) => seconds === NO_WAY)).toEqual([false, true, true, false, false, false]);
    expect(row(1).map((seconds) => seconds === NO_WAY)).toEqual([true, false, true, true, true, true]);
    expect(row(2)).toEqual(Array(n).fill(NO_WAY));
    expect([...distance].map((metres) => metres === NO_WAY)).toEqual(
      [...duration].map((seconds) => seconds === NO_WAY),
    );
  });

  it('goes around what is closed', async () => {
    const [from, to] = [crossing(2, 1), crossing(2, 3)];
    const around = crossing(2, 2);
    const closed = [
      { lat: around.lat - 0.0005, lon: around.lon - 0.0015 },
      { lat: around.lat - 0.0005, lon: around.lon + 0.0015 },
      { lat: around.lat + 0.0005, lon: around.lon + 0.0015 },
      { lat: around.lat + 0.0005, lon: around.lon - 0.0015 },
    ];
    const question = { mode: 'CAR', sources: [from], targets: [to] } as const;
    const open = (await engine.matrix(question)).distance[0];
    const detour = (await engine.matrix({ ...question, avoid: [closed] })).distance[0];
    expect(detour).toBeGreaterThan(open + 400);
    const [leg] = await engine.route({ mode: 'CAR', places: [from, to], avoid: [closed] });
    expect(Math.abs(leg!.metres - detour)).toBeLessThanOrEqual(2);
  });

  it('tells the way of a route leg by leg, with the turns in bokmål', async () => {
    const legs = await engine.route({
      mode: 'CAR',
      places: [crossing(0, 0), crossing(0, 3), crossing(3, 3)],
    });
    expect(legs).toHaveLength(2);
    expect(legs[0]!.instructions[0].text).toBe('Kjør mot øst på Gate 1.');
    expect(legs[1]!.instructions.at(-1)!.text).toMatch(/målet|fremme|ankommet|bestemmelses/i);
    expect(legs[0]!.polyline.length).toBeGreaterThan(4);
  });

  it('leaves out only the leg that has no way', async () => {
    const legs = await engine.route({
      mode: 'CAR',
      places: [crossing(0, 0), island[0], crossing(1, 1), crossing(2, 2)],
    });
    expect(legs.map((leg) => leg === null)).toEqual([true, true, false]);
  });

  it('finds where a place meets the road, and that there is none', async () => {
    const beside = { lat: crossing(2, 2).lat + 0.0005, lon: crossing(2, 2).lon + 0.0018 };
    const [snap, none] = await engine.locate('CAR', [beside, OFF_THE_MAP]);
    expect(snap!.metres).toBeGreaterThan(40);
    expect(snap!.metres).toBeLessThan(70);
    expect(none).toBeNull();
  });

  it('draws what is within some minutes', async () => {
    const [area] = await engine.isochrone({ mode: 'FOOT', from: crossing(3, 3), minutes: 5 });
    expect(area.type).toBe('Polygon');
    const reach = area.coordinates[0].map(([lon, lat]) => greatCircle(crossing(3, 3), { lat, lon }));
    expect(Math.max(...reach)).toBeLessThan(600);
    expect(Math.max(...reach)).toBeGreaterThan(250);
  });
});
