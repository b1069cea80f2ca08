import { pino } from 'pino';
import { NO_LOCKS } from '../../../src/planning/problem/locks.js';
import { prepareRound } from '../../../src/planning/problem/prepare-round.js';
import type { Round } from '../../../src/planning/round/round.js';
import { searchPlan } from '../../../src/planning/search/search-plan.js';
import { shortfallsOf } from '../../../src/planning/explaining/shortfalls.js';
import { TravelSource } from '../../../src/travel/index.js';
import { parseClockTime } from '../../../src/shared/civil-time.js';
import { countingClock } from '../../builders/answer.js';
import { solve } from '../../../src/solver/index.js';
import type { Solver } from '../../../src/planning/search/solver-port.js';
import { aCollector, aPoint, aShift, aStand, at, aTown, MONDAY } from '../../builders/town.js';

/** So many questions to the clock, on any machine. */
const solver: Solver = {
  solve: (problem, { seed, start }) =>
    Promise.resolve(solve(problem, { milliseconds: 800, seed, start, clock: countingClock() })),
};
const search = { seconds: 1, seed: 1, signal: new AbortController().signal, onProgress: () => undefined };
const log = pino({ level: 'silent' });

/** Straight lines: nothing here has roads. */
const travel = new TravelSource(
  { isThere: () => Promise.resolve(false) } as never,
  undefined as never,
  undefined as never,
  log,
);
const prepare = (round: Round) => prepareRound(round, NO_LOCKS, travel);

async function shortfalls(round: Round) {
  const prepared = await prepare(round);
  const solution = await searchPlan(solver, prepared.built, search, log, 'test');
  return shortfallsOf(prepared, solution!, { solver, search, prepare, log, plan: 'test' });
}

/** Twelve who come within a morning hour to a pharmacy that closes at ten, where two may be at once. */
const crowd = Array.from({ length: 12 }, (_, k) =>
  aCollector(`K${k + 1}`, {
    serviceSeconds: 600,
    usualTime: parseClockTime('09:30'),
    earliest: parseClockTime('09:00'),
    latest: parseClockTime('12:00'),
  }),
);
const pharmacy = aPoint('Apoteket', { maxPresent: 2, counters: 1, openingHours: 'Mo-Fr 09:00-10:00' });

describe('a point that cannot take all who ask', () => {
  it('is named with its tightest hour and how many it takes of how many', async () => {
    const [found, ...others] = await shortfalls(aTown({ recipients: crowd, points: [pharmacy] }));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ pointId: 'Apoteket', hour: 9, askedLoad: 12 });
    expect(found.safeLoad).toBeLessThan(12);
    expect(found.text.en).toBe(
      `Apoteket safely takes ${found.safeLoad} of 12; it is tightest from 09 to 10.`,
    );
  });

  it('is told what was tried and found to help: longer hours, and driving home at its price', async () => {
    const [{ safeLoad, remedies }] = await shortfalls(aTown({ recipients: crowd, points: [pharmacy] }));
    const left = 12 - safeLoad;
    const longer = remedies.find(({ kind }) => kind === 'OPEN_LONGER')!;
    expect(longer).toMatchObject({ pointId: 'Apoteket', minutes: 120 });
    expect(longer.lifts).toBeGreaterThan(0);
    const home = remedies.find(({ kind }) => kind === 'HOME')!;
    expect(home.lifts).toBeGreaterThan(0);
    expect(home.lifts).toBeLessThanOrEqual(left);
    expect(home.people).toBeGreaterThan(0);
    // Who they are is told, so that it can be done.
    expect(home.recipientIds).toHaveLength(home.people);
    expect(crowd.map(({ id }) => id)).toEqual(expect.arrayContaining([...home.recipientIds]));
    expect(longer.recipientIds).toEqual([]);
    expect(home.duration).toBeGreaterThan(0);
  });

  it('sends people to another point that has room, and only if there is one', async () => {
    const far = { ...aPoint('Klinikken', { location: at(8) }), maxPresent: 10, counters: 5 };
    const settings = { ...aTown().settings, walkLimit: 0 };
    const alone = await shortfalls(aTown({ recipients: crowd, points: [pharmacy], settings }));
    expect(alone[0].remedies.some(({ kind }) => kind === 'OTHER_POINT')).toBe(false);
    const [both] = await shortfalls(aTown({ recipients: crowd, points: [pharmacy, far], settings }));
    const other = both.remedies.find(({ kind }) => kind === 'OTHER_POINT')!;
    expect(other.pointId).toBe('Klinikken');
    expect(other.lifts).toBeGreaterThan(0);
    expect(other.recipientIds).toHaveLength(other.people);
    expect(other.text.en).toContain('collect at Klinikken');
  });

  it('is told of a mobile stop where those without a place live, in words that name no recipient’s door', async () => {
    const settings = { ...aTown().settings, walkLimit: 2_000 };
    const away = crowd.map((each) => ({ ...each, home: { lat: 59.92013, lon: 10.75 } }));
    const allShifts = [aShift(MONDAY)];
    const [found] = await shortfalls(aTown({ recipients: away, points: [pharmacy], settings, allShifts }));
    const stop = found.remedies.find(({ kind }) => kind === 'MOBILE_STOP')!;
    expect(stop).toMatchObject({ pointId: 'Apoteket', minutes: 60, stand: { lat: 59.92, lon: 10.75 } });
    expect(stop.lifts).toBeGreaterThan(0);
    expect(stop.people).toBeGreaterThanOrEqual(stop.lifts);
    expect(stop.distance).toBeGreaterThan(2 * 2_000);
    expect(stop.text.en).toContain('stand about 2200 m north of Apoteket from 09:');
    // No crew is out that could stand there.
    const [alone] = await shortfalls(
      aTown({ recipients: away, points: [pharmacy], settings, allShifts: [] }),
    );
    expect(alone.remedies.some(({ kind }) => kind === 'MOBILE_STOP')).toBe(false);
  });

  it('is told of a mobile stop that there is, where no vehicle stands on that day', async () => {
    const square = aPoint('Torget', {
      kind: 'MOBILE_STOP',
      location: at(1),
      openingHours: 'Mo-Fr 09:00-12:00',
    });
    const settings = { ...aTown().settings, walkLimit: 2_000 };
    const [found] = await shortfalls(
      aTown({
        recipients: crowd,
        points: [pharmacy, square],
        settings,
        stands: [aStand({ first: '2027-04-06' })],
      }),
    );
    const stop = found.remedies.find(({ kind }) => kind === 'MOBILE_STOP')!;
    expect(stop.pointId).toBe('Torget');
    expect(stop.lifts).toBeGreaterThan(0);
    expect(stop.text.nb).toContain('La en av vaktene stå på Torget kl. 09:');
  });

  it('is not named where there is room for all', async () => {
    expect(await shortfalls(aTown({ recipients: crowd.slice(0, 2), points: [pharmacy] }))).toEqual([]);
  });
});
