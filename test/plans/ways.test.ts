import { PlanContentsService } from '../../src/plans/plan-contents.service.js';
import { RouteWays } from '../../src/plans/index.js';
import { decodePolyline, encodePolyline } from '../../src/travel/index.js';
import { FakeRoads } from '../builders/fake-roads.js';
import { aRecipient, at, aTown } from '../builders/town.js';
import { testDatabase } from '../support/database.js';
import { planningOn } from '../support/planning.js';
import { townsOn } from '../support/stored-town.js';

const base = await testDatabase();
const roads = new FakeRoads();
const townIn = townsOn(base, planningOn(base, { roads }));
const ways = new RouteWays(roads, new PlanContentsService());

beforeEach(() => Object.assign(roads, new FakeRoads()));

async function aPlannedRoute() {
  const town = await townIn(aTown({ recipients: [aRecipient('A'), aRecipient('B', { home: at(2) })] }));
  const [route] = (await town.rows(await town.plan())).routes;
  const way = async () => (await town.inTown(() => ways.of([route.id]))).get(route.id)!;
  roads.calls = 0;
  return { town, route, way };
}

describe('the way of a planned route', () => {
  it('goes along roads from each stop to the next, and is worked out once', async () => {
    const { way } = await aPlannedRoute();
    const first = await way();
    expect(first.engine).toBe('valhalla');
    expect(first.legs).toHaveLength(3);
    expect(await way()).toEqual(first);
    expect(roads.calls).toBe(1);
  });

  it('is straight lines between the stops while the engine is dead, and roads again when it is back', async () => {
    const { way } = await aPlannedRoute();
    roads.dead = true;
    const meanwhile = await way();
    expect(meanwhile.engine).toBe('straight-line');
    expect(decodePolyline(meanwhile.legs[0]!.polyline)).toEqual([at(0), at(1)]);
    roads.dead = false;
    expect((await way()).engine).toBe('valhalla');
  });

  it('is straight lines for a plan whose times are', async () => {
    roads.dead = true;
    const { way } = await aPlannedRoute();
    roads.dead = false;
    expect((await way()).engine).toBe('straight-line');
    expect(roads.calls).toBe(0);
  });

  it('is empty for another municipality', async () => {
    const { route, way } = await aPlannedRoute();
    await way();
    const other = await townIn(aTown());
    expect(await other.inTown(() => ways.of([route.id]))).toEqual(new Map());
  });
});

it('an encoded polyline is decoded to the points that it was made of', () => {
  const points = [at(0), at(-3), { lat: -60.000001, lon: -11.5 }, { lat: 0, lon: 179.999999 }];
  expect(decodePolyline(encodePolyline(points))).toEqual(points);
});
