import { RoadClosure } from '../../../src/map/index.js';
import { geoPolygon } from '../../../src/shared/geo.js';
import { newId } from '../../../src/shared/ids.js';
import { FakeRoads } from '../../builders/fake-roads.js';
import { aRecipient, at, aTown, MONDAY } from '../../builders/town.js';
import { testDatabase } from '../../support/database.js';
import { planningOn } from '../../support/planning.js';
import { townsOn } from '../../support/stored-town.js';

const base = await testDatabase();
const roads = new FakeRoads();
const townIn = townsOn(base, planningOn(base, { roads }));

beforeEach(() => Object.assign(roads, new FakeRoads()));

const aRound = () => aTown({ recipients: [aRecipient('A'), aRecipient('B', { home: at(2) })] });

describe('planning on roads', () => {
  it('takes its times from the engine and says from which road data', async () => {
    const town = await townIn(aRound());
    const { travel, routes } = await town.exported(await town.plan());
    expect(travel).toEqual({ engine: 'valhalla', data: 'invented-1', bridgedPlaces: 0, cutOffPlaces: 0 });
    // A step is 1,112 m: 112 s northwards, 223 s back for each.
    expect(routes[0].stops.map(({ travel: seconds }) => seconds)).toEqual([0, 112, 112, 445]);
    expect(routes[0].distance).toBe(4 * 1112);
  });

  it('goes by straight lines, and says so, when the engine dies', async () => {
    roads.dead = true;
    const town = await townIn(aRound());
    const { travel, unassigned } = await town.exported(await town.plan());
    expect(travel.engine).toBe('straight-line');
    expect(unassigned).toEqual([]);
  });

  it('says UNREACHABLE, and what can be done, of a home that no way leads to', async () => {
    roads.cutOff = ({ lat }) => lat === at(2).lat;
    const town = await townIn(aRound());
    const { unassigned, routes, travel } = await town.exported(await town.plan());
    expect(travel).toMatchObject({ bridgedPlaces: 0, cutOffPlaces: 1 });
    expect(unassigned).toMatchObject([{ recipient: 'B', reasons: [{ code: 'UNREACHABLE' }] }]);
    expect(unassigned[0].remedy).toContain('henting');
    expect(routes.flatMap(({ stops }) => stops.flatMap(({ visits }) => visits))).toHaveLength(1);
  });

  it('counts a home off the road data, which the straight line bridges to', async () => {
    roads.offRoad = ({ lat }) => lat === at(2).lat;
    const town = await townIn(aRound());
    const { unassigned, travel } = await town.exported(await town.plan());
    expect(travel).toMatchObject({ engine: 'valhalla', bridgedPlaces: 1, cutOffPlaces: 0 });
    expect(unassigned).toEqual([]);
  });

  it.each([
    ['while the shifts are out', '2027-04-05T12:00:00+02:00', true],
    ['of the night after', '2027-04-05T20:00:00+02:00', false],
  ])('goes around a road closure %s', async (_, from, avoided) => {
    const town = await townIn(aRound());
    await base.transactions.run(town.tenant, (manager) =>
      manager.insert(RoadClosure, {
        id: newId(),
        area: geoPolygon([at(0.1), at(0.2), { ...at(0.2), lon: 10.76 }]),
        startsAt: new Date(from),
        endsAt: new Date('2027-04-06T04:00:00+02:00'),
        reason: 'gravearbeid',
      }),
    );
    const { travel, routes, date } = await town.exported(await town.plan());
    expect(date).toBe(MONDAY);
    expect(travel.data !== 'invented-1').toBe(avoided);
    expect(routes[0].distance).toBe(4 * 1112 * (avoided ? 2 : 1));
  });
});
