import { buildProblem } from '../../../src/planning/problem/build-problem.js';
import { dueHandouts } from '../../../src/planning/eligibility/due-handouts.js';
import { PointHours } from '../../../src/planning/eligibility/point-hours.js';
import type { Round } from '../../../src/planning/round/round.js';
import { ServiceDays } from '../../../src/planning/eligibility/service-days.js';
import { readSettings } from '../../../src/planning/settings/planning-settings.js';
import { parseClockTime } from '../../../src/shared/civil-time.js';
import { type Problem, validateProblem } from '../../../src/solver/index.js';
import { StraightLine } from '../../../src/travel/index.js';
import { aRecipient, aShift, at, aTown, MONDAY } from '../../builders/town.js';
import { testDatabase } from '../../support/database.js';
import { planningOn } from '../../support/planning.js';
import { townsOn } from '../../support/stored-town.js';

const base = await testDatabase();
const services = planningOn(base);
const townIn = townsOn(base, services);

const HOUR = 3600;

async function problemOf(round: Round): Promise<Problem> {
  const hours = new PointHours(round);
  const { handouts } = dueHandouts(round, new ServiceDays(round, hours));
  const { problem } = await buildProblem(round, handouts, hours, new StraightLine());
  expect(validateProblem(problem)).toEqual([]);
  return problem;
}

const starting = (time: string, said: Partial<Pick<Round, 'settings' | 'closures'>> = {}): Round =>
  aTown({
    allShifts: [aShift(MONDAY, { start: parseClockTime(time) })],
    recipients: [aRecipient('A', { earliest: null })],
    ...said,
  });

const onTheDay = { settings: readSettings({ loading: { fetchedOnTheDay: true } }) };

describe('a vehicle that starts at a point', () => {
  it('sets out loaded when the point is open, and can come back for more until it closes', async () => {
    const [vehicle] = (await problemOf(starting('09:00'))).vehicles;
    expect(vehicle).toMatchObject({
      startsLoaded: true,
      loading: [{ place: vehicle.start, windows: [{ from: 9 * HOUR, to: 18 * HOUR }], duration: 0 }],
    });
  });

  it('begins empty before opening time where doses are fetched on the day, and packed where they are not', async () => {
    expect((await problemOf(starting('08:00', onTheDay))).vehicles[0].startsLoaded).toBe(false);
    expect((await problemOf(starting('08:00'))).vehicles[0].startsLoaded).toBe(true);
  });

  it('is loaded the day before where the point does not open during the shift', async () => {
    const closures = [{ pointId: 'Apoteket', date: MONDAY, from: null, until: null }];
    const [vehicle] = (await problemOf(starting('09:00', { closures, ...onTheDay }))).vehicles;
    expect(vehicle).toMatchObject({ startsLoaded: true, loading: [] });
  });

  it('takes the municipality’s time to load, so that the last loading begins so much before closing', async () => {
    const settings = readSettings({ loading: { fetchedOnTheDay: true, minutes: 10 } });
    const [vehicle] = (await problemOf(starting('09:00', { settings }))).vehicles;
    expect(vehicle.startsLoaded).toBe(false);
    expect(vehicle.loading[0]).toMatchObject({
      duration: 600,
      windows: [{ from: 9 * HOUR, to: 18 * HOUR - 600 }],
    });
  });

  it('brings no recipient a dose before it could be fetched', async () => {
    const town = await townIn(starting('08:00', onTheDay));
    const { routes, unassigned } = await town.exported(await town.plan());
    expect(unassigned).toEqual([]);
    expect(routes[0].stops.map(({ kind, place }) => [kind, place])).toEqual([
      ['START', 'Apoteket'],
      ['LOAD', 'Apoteket'],
      ['DELIVERY', null],
      ['END', 'Apoteket'],
    ]);
    expect(routes[0].stops[1].serviceStart).toBe('2027-04-05T09:00:00+02:00');
  });

  it('comes back for more when it carries too little for all, and carries no more than it can in between', async () => {
    const bicycle = { id: 'Sykkel', name: 'Sykkel', mode: 'BIKE' as const, capacityDoses: 2 };
    const town = await townIn(
      aTown({
        allShifts: [aShift(MONDAY, { vehicle: bicycle }), aShift('2027-04-06', { vehicle: bicycle })],
        recipients: ['A', 'B', 'C'].map((alias, k) => aRecipient(alias, { home: at(k + 1) })),
      }),
    );
    const { routes, unassigned } = await town.exported(await town.plan());
    expect(unassigned).toEqual([]);
    let carried = 0;
    for (const { kind, visits } of routes[0].stops) {
      if (kind === 'LOAD') carried = 0;
      carried += visits.reduce((sum, { doses }) => sum + doses, 0);
      expect(carried).toBeLessThanOrEqual(2);
    }
    expect(routes[0].stops.filter(({ kind }) => kind === 'LOAD')).toHaveLength(1);
  });
});

describe('travel by hour', () => {
  it('is as recorded unless the municipality says otherwise, and for the mode that it says it of', async () => {
    expect((await problemOf(starting('09:00'))).profiles[0].speeds).toEqual([]);
    const settings = readSettings({ hourFactors: { CAR: { 8: 1.25, 15: 2, 16: 2 } } });
    expect((await problemOf(starting('09:00', { settings }))).profiles[0].speeds).toEqual([
      { from: 0, speed: 1000 },
      { from: 8 * HOUR, speed: 800 },
      { from: 9 * HOUR, speed: 1000 },
      { from: 15 * HOUR, speed: 500 },
      { from: 17 * HOUR, speed: 1000 },
    ]);
    const bikes = readSettings({ hourFactors: { BIKE: { 8: 1.25 } } });
    expect((await problemOf(starting('09:00', { settings: bikes }))).profiles[0].speeds).toEqual([]);
  });

  it('is refused where a factor is not one, or an hour none of the day', () => {
    expect(() => readSettings({ hourFactors: { CAR: { 8: 0 } } })).toThrow();
    expect(() => readSettings({ hourFactors: { CAR: { 24: 1.5 } } })).toThrow();
  });

  it('is what the export says that each way took', async () => {
    const recipients = [aRecipient('A', { home: at(10), earliest: null })];
    const ways = async (settings: Round['settings']): Promise<number> => {
      const town = await townIn(aTown({ settings, recipients }));
      const { routes } = await town.exported(await town.plan());
      return routes[0].stops[1].travel;
    };
    const usual = await ways(readSettings({}));
    const slow = Object.fromEntries(Array.from({ length: 24 }, (_, hour) => [hour, 2]));
    expect(await ways(readSettings({ hourFactors: { CAR: slow } }))).toBe(2 * usual);
  });
});
