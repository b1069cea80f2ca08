import fc from 'fast-check';
import {
  type DayCoverage,
  dispense,
  type DispensingInput,
  type Handout,
  isDepot,
  isRegular,
  type Order,
} from '../../src/dispensing/rules/index.js';
import { longestSpacing } from '../../src/dispensing/rules/handout-expression.js';
import { addDays, type CivilDate, datesBetween, daysBetween } from '../../src/shared/civil-time.js';
import { DAYS, date, situation, START } from './arbitraries.js';
import { runs } from '../support/runs.js';

const END = addDays(START, DAYS);
/** Orders begin as much as three weeks before START. */
const BEGIN = addDays(START, -21);

/** What holds for every life, whatever the rules make of it (FORMATS.md, "What an order means"). */
describe('whatever happens', () => {
  const holds = (check: (of: DispensingInput) => void, count = 300) =>
    fc.assert(fc.property(situation, check), runs(count));

  it('each day in treatment is paused, covered, held or a named gap, and only one of them', () => {
    holds((of) => {
      const { coverage } = dispense(of, BEGIN, END);
      const first = [BEGIN, firstOrder(of), of.inUseFrom ?? BEGIN].sort().at(-1)!;
      const last = of.endedOn && of.endedOn <= END ? addDays(of.endedOn, -1) : END;
      expect(coverage.map((day) => day.date)).toEqual(datesBetween(first, last));
      const isPaused = (on: CivilDate) =>
        of.pauses.some(({ from, until }) => from <= on && (until === null || on <= until));
      const isRight = ({ date: on, state, by, basis, late, gap }: DayCoverage) =>
        (state === 'PAUSED') === isPaused(on) &&
        (state === 'COVERED') === (by !== null && basis !== null) &&
        (state === 'COVERED' || !late) &&
        (state === 'GAP') === (gap?.dates.includes(on) ?? false);
      expect(coverage.filter((day) => !isRight(day))).toEqual([]);
    });
  });

  it('nothing is due without an order', () => {
    holds((of) => {
      expect(
        dispense({ ...of, orders: [], holds: [{ from: START, clearedOn: null }] }, BEGIN, END),
      ).toMatchObject({
        handouts: [],
        coverage: [],
        missed: { level: 'NONE' },
      });
    }, 20);
  });

  it('no injection is due sooner after the last one than its interval less the tolerance', () => {
    holds((of) => {
      let last: { date: CivilDate; days: number; tolerance: number } | null = null;
      for (const handout of dispense(of, BEGIN, END).handouts) {
        const { date: on, order, covers, status } = handout;
        const given = status === 'GIVEN' ? givenInjection(of, on) : null;
        if (given === null && (!isDepot(order) || status === 'GIVEN')) continue;
        const tolerance = order.toleranceDays ?? 0;
        if (last !== null && given === null)
          expect(daysBetween(last.date, on)).toBeGreaterThanOrEqual(
            last.days - Math.min(last.tolerance, tolerance),
          );
        if (given !== null) last = given;
        else if (status === 'EXPECTED' || status === 'PLANNED')
          last = { date: on, days: covers.length, tolerance };
      }
    });
  });

  it('no dose covers two days, and none is due for a day that was handed over for', () => {
    holds((of) => {
      const { coverage, handouts } = dispense(of, BEGIN, addDays(END, 60));
      for (const [by, days] of coveredBy(coverage)) {
        const handedOut = handouts.filter(({ date: on }) => on === by).flatMap(({ covers }) => covers);
        expect(days.length).toBeLessThanOrEqual(new Set(handedOut).size);
      }
      // What is to come is for days that nothing else covers, unless something was given since.
      const coverOn = new Map(coverage.map(({ date: on, by }) => [on, by]));
      for (const { date: on, order, covers, status } of handouts) {
        if (isDepot(order) || (status !== 'EXPECTED' && status !== 'PLANNED')) continue;
        const isTaken = (by: CivilDate | null | undefined) => by === undefined || (by !== null && by >= on);
        expect(covers.filter((day) => !isTaken(coverOn.get(day)))).toEqual([]);
      }
    });
  });

  it('no more doses are expected to be taken home than the order allows, and none beyond the order or a pause', () => {
    holds((of) => {
      for (const { date: on, order, covers, doses, status } of dispense(of, BEGIN, END).handouts) {
        if (isDepot(order) || status !== 'EXPECTED') continue;
        const forToday = covers[0] === on ? order.dosesPerDay : 0;
        expect(doses - forToday).toBeLessThanOrEqual(order.maxTakeHomeDoses);
        for (const day of covers) {
          expect(day <= (order.validUntil ?? day) || renewed(of, order, day)).toBe(true);
          expect(of.pauses.some(({ from, until }) => from <= day && (until === null || on <= until))).toBe(
            false,
          );
        }
      }
    });
  });

  it('a hold lasts until it is cleared: no day after it is a gap', () => {
    holds((of) => {
      let isHeld = false;
      for (const { date: on, state } of dispense(of, BEGIN, END).coverage) {
        if ((of.clearings ?? []).some(({ from }) => from === on)) isHeld = false;
        if (state === 'HELD') isHeld = true;
        expect(isHeld && state === 'GAP').toBe(false);
      }
    });
  });

  it('a fact about a day changes no earlier day', () => {
    const fact = fc.record({
      on: date(),
      kind: fc.constantFrom('GIVEN', 'GIVEN', 'FAILED', 'DECIDED', 'CLEARED'),
      isOnHandoutDay: fc.boolean(),
      days: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(situation, fact, (of, { on: day, kind, isOnHandoutDay, days }) => {
        const on = isOnHandoutDay ? nextHandoutDay(of, day) : day;
        const covers = datesBetween(on, addDays(on, days - 1));
        const changed = { ...of };
        if (kind === 'GIVEN') changed.given = [...(of.given ?? []), { date: on, covers }];
        if (kind === 'FAILED') changed.failed = [...(of.failed ?? []), { date: on, reason: 'NOT_HOME' }];
        if (kind === 'DECIDED')
          changed.leftoverDecisions = [...(of.leftoverDecisions ?? []), { date: on, keep: days > 4 }];
        if (kind === 'CLEARED')
          changed.clearings = [...(of.clearings ?? []), { from: on, until: addDays(on, days) }];
        const before = addDays(on, -1);
        expect(said(changed, before)).toEqual(said(of, before));
      }),
      runs(1000),
    );
  });
});

const firstOrder = ({ orders }: DispensingInput): CivilDate =>
  orders.map(({ validFrom }) => validFrom).sort()[0];

const orderAt = ({ orders }: DispensingInput, on: CivilDate): Order | undefined =>
  [...orders]
    .sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
    .findLast(({ validFrom }) => validFrom <= on);

function nextHandoutDay(of: DispensingInput, from: CivilDate): CivilDate {
  const days = datesBetween(from, addDays(from, 14));
  return days.find((day) => isRegular(orderAt(of, day)?.handout ?? of.orders[0].handout, day)) ?? from;
}

/** The injection that was given on the date, of several the one that lasts longest. */
function givenInjection(of: DispensingInput, on: CivilDate) {
  const injections = (of.given ?? []).filter(
    (given) => given.date === on && isDepot(given.medicine ?? orderAt(of, on) ?? of.orders[0]),
  );
  if (injections.length === 0) return null;
  const depots = of.orders.filter(isDepot).sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  const order =
    depots.findLast(({ validFrom }) => validFrom <= on) ?? depots.at(0) ?? orderAt(of, on) ?? of.orders[0];
  const days = injections.map(({ interval }) => interval?.days ?? longestSpacing(order.handout));
  const tolerances = injections.map(({ interval }) => interval?.tolerance ?? order.toleranceDays ?? 0);
  return { date: on, days: Math.max(...days), tolerance: Math.min(...tolerances) };
}

/** The days that each handout covers, without those of an injection whose interval is over. */
function coveredBy(coverage: readonly DayCoverage[]): Map<CivilDate, CivilDate[]> {
  const days = new Map<CivilDate, CivilDate[]>();
  for (const { date: on, by, late } of coverage)
    if (by !== null && !late) days.set(by, [...(days.get(by) ?? []), on]);
  return days;
}

/** An order goes on in a later one. */
const renewed = (of: DispensingInput, order: Order, day: CivilDate): boolean => {
  const then = orderAt(of, day);
  return then !== undefined && then.handout === order.handout && day <= (then.validUntil ?? day);
};

/** What is said of the days up to one. */
const said = (of: DispensingInput, until: CivilDate) => {
  const { coverage, handouts } = dispense(of, BEGIN, until);
  return {
    coverage: coverage.map(({ date: on, state, by, basis, late, gap }) => ({
      on,
      state,
      by,
      basis,
      late,
      code: gap?.code,
    })),
    handouts: handouts.map(({ date: on, status, covers }: Handout) => ({ on, status, covers })),
  };
};
