import fc from 'fast-check';
import {
  dispense,
  type DispensingInput,
  type FailedHandout,
  type GivenHandout,
  type Handout,
  type RemedyKind,
} from '../../src/dispensing/rules/index.js';
import { longestSpacing } from '../../src/dispensing/rules/handout-expression.js';
import { addDays, type CivilDate, datesBetween, daysBetween } from '../../src/shared/civil-time.js';
import { date, DAYS, depotOrder, doseOrder, roster, serviceOf, situation, START } from './arbitraries.js';
import { added, input } from '../builders/dispensing.js';
import { runs } from '../support/runs.js';

const END = addDays(START, DAYS);

/** Lives through ten weeks: each day what is due is given or missed, and service may change; a clinician clears holds. */
const life = (order: typeof doseOrder) =>
  fc
    .record({
      order,
      pause: fc.option(fc.tuple(date(), date()).map((dates) => dates.sort())),
      rosters: fc.array(fc.tuple(date(), roster()), { minLength: 1, maxLength: 4 }),
      missed: fc.array(date(), { maxLength: 8 }),
      cleared: fc.array(date(), { maxLength: 3 }),
    })
    .map(({ order: of, pause, rosters, missed, cleared }) => {
      const given: GivenHandout[] = [];
      const failed: FailedHandout[] = [];
      const handouts: Handout[] = [];
      const at = (today: CivilDate): DispensingInput => {
        const [, days] = rosters.filter(([from]) => from <= today).at(-1) ?? rosters[0];
        return input(of, {
          pauses: pause === null ? [] : [{ from: pause[0], until: pause[1] }],
          clearings: cleared.filter((from) => from <= today).map((from) => ({ from, until: null })),
          service: serviceOf(days),
          given,
          failed,
          today,
          inUseFrom: START,
        });
      };
      for (const today of datesBetween(START, END)) {
        for (const handout of dispense(at(today), today, today).handouts) {
          if (missed.includes(today)) {
            failed.push({ date: today, reason: 'NOT_HOME' });
            continue;
          }
          given.push({ date: today, covers: handout.covers });
          handouts.push(handout);
        }
      }
      return { order: of, handouts, coverage: dispense(at(addDays(END, 1)), START, END).coverage };
    });

describe('a life of doses', () => {
  it('never has a second dose for a day, nor more taken home than the order allows', () => {
    fc.assert(
      fc.property(life(doseOrder), ({ order, handouts }) => {
        const days = handouts.flatMap(({ covers }) => covers);
        expect(new Set(days).size).toBe(days.length);
        for (const { covers, date: on, doses } of handouts) {
          expect(doses).toBe(order.dosesPerDay * Math.ceil(covers.length / order.doseEveryDays));
          const takenHome = doses - (covers[0] === on ? order.dosesPerDay : 0);
          expect(takenHome).toBeLessThanOrEqual(order.maxTakeHomeDoses);
          expect(covers[0] >= on).toBe(true);
          expect(covers).toEqual(datesBetween(covers[0], covers.at(-1)!));
        }
      }),
      runs(80),
    );
  });

  it('is told afterwards as it was: covered is what was handed over and not paused since', () => {
    fc.assert(
      fc.property(life(doseOrder), ({ handouts, coverage }) => {
        const by = new Map(handouts.flatMap((handout) => handout.covers.map((day) => [day, handout.date])));
        for (const day of coverage) {
          if (day.state !== 'PAUSED')
            expect([day.date, day.by]).toEqual([day.date, by.get(day.date) ?? null]);
        }
      }),
      runs(80),
    );
  });
});

describe('a life of injections', () => {
  it('never has one sooner than the interval less the tolerance after the one before', () => {
    fc.assert(
      fc.property(life(depotOrder), ({ order, handouts }) => {
        const soonest = longestSpacing(order.handout) - (order.toleranceDays ?? 0);
        handouts.slice(1).forEach(({ date: on }, i) => {
          expect(daysBetween(handouts[i].date, on)).toBeGreaterThanOrEqual(soonest);
        });
      }),
      runs(80),
    );
  });
});

describe('coverage', () => {
  it('says exactly one thing of every day in treatment, and of no other', () => {
    fc.assert(
      fc.property(situation, (of) => {
        const { coverage, gaps } = dispense(of, START, END);
        const firstOrder = of.orders.map(({ validFrom }) => validFrom).sort()[0];
        const first = [START, firstOrder, of.inUseFrom ?? firstOrder].sort().at(-1)!;
        const inTreatment = datesBetween(first, END).filter((day) => !of.endedOn || day < of.endedOn);
        expect(coverage.map(({ date: day }) => day)).toEqual(inTreatment);
        expect(coverage.filter(({ state }) => state === 'GAP').map(({ date: day }) => day)).toEqual(
          gaps.flatMap(({ dates }) => dates),
        );
        for (const { state, by, basis, late, gap } of coverage) {
          expect(by !== null).toBe(state === 'COVERED');
          expect(basis !== null).toBe(state === 'COVERED');
          expect(gap !== null).toBe(state === 'GAP');
          if (late) expect(state).toBe('COVERED');
        }
      }),
      runs(120),
    );
  });

  it('names for every gap something that would close it', () => {
    fc.assert(
      fc.property(situation, (of) => {
        for (const { closedBy, detail } of dispense(of, START, END).gaps) {
          expect(closedBy.length).toBeGreaterThan(0);
          for (const text of [detail, ...closedBy.map((remedy) => remedy.text)])
            expect([text.nb, text.en].every((words) => words !== '')).toBe(true);
        }
      }),
      runs(60),
    );
  });
});

describe('the first remedy of a gap', () => {
  const OPENS: readonly RemedyKind[] = ['OPEN_SERVICE', 'OPEN_SERVICE_AND_EXTRA_HANDOUT'];
  const ADDS: readonly RemedyKind[] = ['EXTRA_HANDOUT', 'OPEN_SERVICE_AND_EXTRA_HANDOUT'];

  /** The situation after the remedy has been carried out and that day planned anew; null where it is none of the calendar. */
  function remedied(of: DispensingInput, day: CivilDate, kind: RemedyKind): DispensingInput | null {
    if (!OPENS.includes(kind) && !ADDS.includes(kind)) return null;
    // A day that a plan serves is served in the next plan too.
    const isOpened =
      OPENS.includes(kind) || (of.published ?? []).some((plan) => plan.date === day && plan.isPlaced);
    return {
      ...of,
      service: (asked) => (isOpened && asked === day) || of.service(asked),
      extraHandouts: [...(of.extraHandouts ?? []), ...(ADDS.includes(kind) ? [added(day)] : [])],
      published: (of.published ?? []).filter((handout) => handout.date !== day),
      isPublished: (asked) => asked !== day && (of.isPublished?.(asked) ?? false),
    };
  }

  it('closes the gap’s first day that can still be closed', () => {
    let carriedOut = 0;
    fc.assert(
      fc.property(situation, (of) => {
        for (const { closedBy, dates, code } of dispense(of, START, END).gaps) {
          const [remedy] = closedBy;
          const first = dates.find((day) => of.today === undefined || day >= of.today);
          if (remedy.date === null || first === undefined) continue;
          const after = remedied(of, remedy.date, remedy.kind);
          if (after === null || isReported(of, remedy.date)) continue;
          carriedOut++;
          expect(remedy.date <= first).toBe(true);
          expect([code, remedy.kind, dispense(after, first, first).coverage[0].state]).toEqual([
            code,
            remedy.kind,
            'COVERED',
          ]);
        }
      }),
      runs(120),
    );
    expect(carriedOut).toBeGreaterThan(0);
  });

  /** What was reported of a day stays, whatever is added to it. */
  const isReported = ({ given = [], failed = [] }: DispensingInput, day: CivilDate): boolean =>
    [...given, ...failed].some((report) => report.date === day);
});
