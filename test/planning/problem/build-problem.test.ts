import { buildProblem } from '../../../src/planning/problem/build-problem.js';
import type { BuiltProblem } from '../../../src/planning/problem/built-problem.js';
import { dueHandouts } from '../../../src/planning/eligibility/due-handouts.js';
import { type Locks, NO_LOCKS } from '../../../src/planning/problem/locks.js';
import { PointHours } from '../../../src/planning/eligibility/point-hours.js';
import type { Round } from '../../../src/planning/round/round.js';
import { ServiceDays } from '../../../src/planning/eligibility/service-days.js';
import { readSettings } from '../../../src/planning/settings/planning-settings.js';
import { parseClockTime } from '../../../src/shared/civil-time.js';
import { validateProblem } from '../../../src/solver/index.js';
import { StraightLine } from '../../../src/travel/index.js';
import {
  aCollector,
  aDepot,
  anOrder,
  aPoint,
  aRecipient,
  aShift,
  at,
  aTown,
  MONDAY,
} from '../../builders/town.js';

async function built(round: Round, kept: Locks = NO_LOCKS): Promise<BuiltProblem> {
  const hours = new PointHours(round);
  const { handouts } = dueHandouts(round, new ServiceDays(round, hours));
  const result = await buildProblem(round, handouts, hours, new StraightLine(), kept);
  expect(validateProblem(result.problem)).toEqual([]);
  return result;
}
const HOUR = 3600;

describe('a crew', () => {
  const shifts = [
    aShift(MONDAY, { staff: ['Kari'] }),
    aShift(MONDAY, {
      staff: ['Ola', 'Per'],
      crew: 2,
      vehicle: { ...aShift(MONDAY).vehicle, id: 'Bil 2', name: 'Bil 2' },
    }),
  ];

  it('costs more where the recipient has met others lately and none of this crew', async () => {
    const { problem } = await built(
      aTown({ allShifts: shifts, recipients: [aRecipient('A', { familiar: ['Per', 'Siri'] })] }),
    );
    expect(problem.handouts[0].strangerPrices).toEqual([1200, 0]);
  });

  it('costs the same as any other where the recipient has met no employee lately, or nothing is asked for it', async () => {
    const metNone = await built(aTown({ allShifts: shifts, recipients: [aRecipient('A')] }));
    expect(metNone.problem.handouts[0].strangerPrices).toEqual([]);
    const settings = readSettings({ prices: { stranger: 0 } });
    const free = await built(
      aTown({ settings, allShifts: shifts, recipients: [aRecipient('A', { familiar: ['Per'] })] }),
    );
    expect(free.problem.handouts[0].strangerPrices).toEqual([]);
  });

  it('costs nothing for a long day, unless the municipality wants the days to be alike', async () => {
    expect((await built(aTown({ allShifts: shifts }))).problem.vehicles[0].longDuty).toBeNull();
    const settings = readSettings({ longDuty: { share: 0.5, pricePerHourSquared: 3000 } });
    const { problem } = await built(aTown({ settings, allShifts: shifts }));
    expect(problem.vehicles[0].longDuty).toEqual({ after: 3.25 * HOUR, perHourSquared: 3000 });
  });
});

describe('a handout', () => {
  it('may start in the recipient’s window, in seconds of the local day', async () => {
    const { problem } = await built(aTown({ recipients: [aRecipient('A')] }));
    expect(problem.handouts[0]).toMatchObject({
      windows: [{ from: 9 * HOUR, to: 15 * HOUR }],
      service: 300,
      load: [1],
      crew: 1,
      home: 0,
      points: [],
    });
  });

  it('has a window an hour earlier since midnight on the day that summer time begins', async () => {
    const date = '2027-03-28';
    const { problem } = await built(
      aTown({ date, allShifts: [aShift(date)], recipients: [aRecipient('A')] }),
    );
    expect(problem.handouts[0].windows).toEqual([{ from: 8 * HOUR, to: 14 * HOUR }]);
    expect(problem.vehicles[0]).toMatchObject({ earliest: 8 * HOUR, latest: 14.5 * HOUR });
  });

  it('goes home or to a point as the mode says: HOME, PICKUP, FLEXIBLE', async () => {
    const { problem } = await built(
      aTown({
        recipients: [aRecipient('A'), aCollector('B'), aCollector('C', { mode: 'FLEXIBLE' })],
      }),
    );
    expect(problem.handouts.map(({ home, points }) => [home >= 0, points.length])).toEqual([
      [true, 0],
      [false, 1],
      [true, 1],
    ]);
  });

  it('goes home only, and last, for a recipient in quarantine', async () => {
    const { problem } = await built(
      aTown({ recipients: [aCollector('A', { quarantines: [{ from: MONDAY, until: null }] })] }),
    );
    expect(problem.handouts[0]).toMatchObject({ home: 0, points: [], quarantined: true });
  });

  it('asks for a nurse if it is an injection, and for a point that gives them', async () => {
    const round = aTown({
      points: [aPoint('Apoteket'), aPoint('Feltpleien', { injections: true, location: at(1) })],
      allShifts: [aShift(MONDAY, { skills: ['MEDICATION', 'NURSE'] })],
      recipients: [
        aCollector('A', { mode: 'FLEXIBLE', orders: [aDepot('EVERY 7 DAYS FROM 2027-04-05', 2)] }),
        aCollector('B', { mode: 'FLEXIBLE' }),
      ],
    });
    const { problem, skills } = await built(round);
    expect(problem.handouts.map((handout) => skills.namesOf(handout.skills))).toEqual([
      ['MEDICATION', 'NURSE'],
      ['MEDICATION'],
    ]);
    expect(problem.handouts.map(({ points }) => points.map(({ point }) => point))).toEqual([[1], [0, 1]]);
  });

  it('costs more to leave out for those without a dose to fall back on', async () => {
    const { problem } = await built(
      aTown({
        recipients: [
          aRecipient('A', { orders: [anOrder('MO TU WE TH FR SA', { supervised: true })] }),
          aRecipient('B', { orders: [anOrder('MO WE FR')] }),
          aRecipient('C', { orders: [aDepot('EVERY 7 DAYS FROM 2027-04-05', 2)] }),
        ],
        allShifts: [aShift(MONDAY, { skills: ['MEDICATION', 'NURSE'] })],
      }),
    );
    const [supervised, ordinary, depot] = problem.handouts.map((handout) => handout.unassignedCost);
    expect(supervised).toBeGreaterThan(ordinary);
    expect(ordinary).toBeGreaterThan(depot);
  });

  it('weighs 3 without a dose at home, supervised or without take-home, 2 with one, and 1 as a depot', async () => {
    const daily = 'MO TU WE TH FR SA SU';
    const { problem } = await built(
      aTown({
        settings: readSettings({ prices: { unassigned: 1_000 } }),
        recipients: [
          aRecipient('A', { orders: [anOrder(daily, { supervised: true, maxTakeHomeDoses: 2 })] }),
          aRecipient('B', { orders: [anOrder(daily, { supervised: false, maxTakeHomeDoses: 0 })] }),
          aRecipient('C', { orders: [anOrder(daily, { supervised: false, maxTakeHomeDoses: 1 })] }),
          aRecipient('D', { orders: [aDepot('EVERY 7 DAYS FROM 2027-04-05', 2)] }),
        ],
        allShifts: [aShift(MONDAY, { skills: ['MEDICATION', 'NURSE'] })],
      }),
    );
    expect(problem.handouts.map(({ unassignedCost }) => unassignedCost)).toEqual([
      3_000, 3_000, 2_000, 1_000,
    ]);
  });
});

describe('the points offered', () => {
  const near = aPoint('Nær', { location: at(1) });
  const far = aPoint('Fjern', { location: at(6) });

  it('are the usual one for nothing and others within the walk limit for a price', async () => {
    const { problem } = await built(
      aTown({ points: [aPoint('Apoteket'), near, far], recipients: [aCollector('A', { home: at(0) })] }),
    );
    const [usual, other, ...none] = problem.handouts[0].points;
    expect(usual).toEqual({ point: 0, cost: 0 });
    expect(other.point).toBe(1);
    expect(other.cost).toBeGreaterThan(3_000);
    expect(none).toEqual([]);
  });

  it('lie beyond the walk limit when nothing else is open', async () => {
    const shut = aPoint('Apoteket', { openingHours: 'Tu 09:00-18:00' });
    const { problem } = await built(
      aTown({ points: [shut, far], recipients: [aCollector('A', { home: at(0) })] }),
    );
    expect(problem.handouts[0].points.map(({ point }) => point)).toEqual([1]);
  });

  const offered = async (said: Parameters<typeof aTown>[0]) =>
    (await built(aTown(said))).problem.handouts[0].points;
  /** Metres of street by the settings below to a point so many steps away, which are hundredths of a degree of latitude. */
  const street = (steps: number) => 2 * ((steps * 0.01 * Math.PI) / 180) * 6_371_000;
  const settings = readSettings({
    prices: { otherPoint: 500, perMetreWalked: 3 },
    travel: { FOOT: { detour: 2 } },
    walkLimit: 3_000,
  });

  it('cost the change and each metre of street to them, counted from home', async () => {
    const points = [aPoint('Apoteket', { location: at(4) }), aPoint('To', { location: at(2) }), near];
    const options = await offered({ points, settings, recipients: [aCollector('A', { home: at(0) })] });
    expect(options.map(({ point }) => point)).toEqual([0, 2, 1]);
    expect(options[0].cost).toBe(0);
    expect(Math.abs(options[1].cost - (500 + 3 * street(1)))).toBeLessThan(3);
    expect(Math.abs(options[2].cost - (500 + 3 * street(2)))).toBeLessThan(6);
  });

  it('are counted from the usual point where no home is recorded', async () => {
    const points = [aPoint('Apoteket', { location: at(4) }), near, aPoint('Tre', { location: at(3) })];
    const options = await offered({ points, settings, recipients: [aCollector('A', { home: null })] });
    expect(options.map(({ point }) => point)).toEqual([0, 2]);
    expect(Math.abs(options[1].cost - (500 + 3 * street(1)))).toBeLessThan(3);
  });

  it('are the nearest eight beside the usual one, the nearest first', async () => {
    const others = Array.from({ length: 10 }, (_, k) => aPoint(`P${k}`, { location: at((10 - k) / 10) }));
    const recipients = [aCollector('A', { home: at(0) })];
    const options = await offered({ points: [aPoint('Apoteket'), ...others], recipients });
    expect(options.map(({ point }) => point)).toEqual([0, 10, 9, 8, 7, 6, 5, 4, 3]);
  });

  it('are the nearest three where none lies within the walk limit, and none beside an open usual one', async () => {
    const others = [8, 5, 7, 6].map((steps) => aPoint(`P${steps}`, { location: at(steps) }));
    const shut = aPoint('Apoteket', { openingHours: 'Tu 09:00-18:00' });
    const recipients = [aCollector('A', { home: at(0) })];
    const order = async (points: Round['points']) =>
      (await offered({ points, recipients })).map(({ point }) => point);
    expect(await order([shut, ...others])).toEqual([2, 4, 3]);
    expect(await order([aPoint('Apoteket'), ...others])).toEqual([0]);
    const within = [2, 1.5, 1, 0.5].map((steps) => aPoint(`P${steps}`, { location: at(steps) }));
    expect(await order([shut, ...within])).toEqual([4, 3, 2, 1]);
  });
});

describe('a point', () => {
  it('has the strictest cap and cohort gap of its own and of the rulesets for its kind', async () => {
    const rule = { name: 'Rødt', riskLimit: 0.05 };
    const { problem } = await built(
      aTown({
        points: [
          aPoint('Apoteket', { maxPresent: 6 }),
          aPoint('Feltpleien', { maxPresent: 6, kind: 'FIELD_CARE' }),
        ],
        rulesets: [
          { ...rule, pointKind: '*', maxPresent: 5, cohortGapMinutes: 0 },
          { ...rule, pointKind: 'FIELD_CARE', maxPresent: 3, cohortGapMinutes: 30 },
        ],
      }),
    );
    expect(problem.points.map(({ cap, cohortGap }) => [cap, cohortGap])).toEqual([
      [5, 0],
      [3, 30 * 60],
    ]);
  });

  it('keeps apart two who must not meet, if both are due', async () => {
    const conflicts = [{ recipientAId: 'A', recipientBId: 'B', minGapMinutes: 30 }];
    const both = await built(aTown({ conflicts, recipients: [aCollector('A'), aCollector('B')] }));
    expect(both.problem.conflicts).toEqual([{ a: 0, b: 1, gap: 1800 }]);
    const one = await built(aTown({ conflicts, recipients: [aCollector('A')] }));
    expect(one.problem.conflicts).toEqual([]);
  });
});

describe('the places', () => {
  it('are one for two recipients at one address', async () => {
    const { problem, places } = await built(aTown({ recipients: [aRecipient('A'), aRecipient('B')] }));
    expect(problem.handouts.map(({ home }) => home)).toEqual([0, 0]);
    expect(places).toEqual([at(1), at(0)]);
  });
});

describe('what is kept', () => {
  const kept = (visits: Record<string, string[]>, bookings: Locks['bookings'] = []): Locks => ({
    visits: new Map(Object.entries(visits)),
    bookings,
  });
  const shiftId = aShift(MONDAY).id;

  it('stays on its shift in its order', async () => {
    const round = aTown({ recipients: [aRecipient('A'), aRecipient('B'), aRecipient('C')] });
    const { problem } = await built(round, kept({ [shiftId]: ['C', 'A'] }));
    expect(problem.vehicles[0].locked).toEqual([2, 0]);
  });

  it('is let go where it can no longer be: not due, not at home, or beyond the crew', async () => {
    const round = aTown({
      recipients: [aRecipient('A', { staffRequired: 2 }), aCollector('B')],
      allShifts: [
        aShift(MONDAY),
        aShift(MONDAY, {
          id: 'to',
          crew: 2,
          vehicle: { id: 'Bil 2', name: 'Bil 2', mode: 'CAR', capacityDoses: 9 },
        }),
      ],
    });
    const { problem } = await built(round, kept({ [shiftId]: ['A', 'B', 'Z'], to: ['A'] }));
    expect(problem.vehicles.map(({ locked }) => locked)).toEqual([[], [0]]);
  });

  it('stays at its time at a point, unless the point is shut then', async () => {
    const round = aTown({ recipients: [aCollector('A'), aCollector('B')] });
    const bookings = [
      { recipientId: 'A', pointId: 'Apoteket', start: parseClockTime('10:00') * 60, override: null },
      { recipientId: 'B', pointId: 'Apoteket', start: parseClockTime('08:00') * 60, override: null },
    ];
    const { problem } = await built(round, kept({}, bookings));
    expect(problem.lockedBookings).toEqual([{ handout: 0, point: 0, start: 10 * HOUR }]);
  });
});

describe('the hash', () => {
  it('is the same for the same problem and another for another', async () => {
    const round = aTown({ recipients: [aRecipient('A')] });
    const { hash } = await built(round);
    expect((await built(round)).hash).toBe(hash);
    expect((await built(aTown({ recipients: [aRecipient('A', { home: at(2) })] }))).hash).not.toBe(hash);
  });
});
