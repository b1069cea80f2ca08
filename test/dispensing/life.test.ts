import fc from 'fast-check';
import {
  dispense,
  type DispensingInput,
  type Handout,
  type RecordedHandout,
} from '../../src/dispensing/rules/index.js';
import { addDays, type CivilDate, dayNumber, datesBetween } from '../../src/shared/civil-time.js';
import { date, DAYS, depotOrder, doseOrder, roster, serviceOf, situation, START } from './arbitraries.js';
import { input } from '../builders/dispensing.js';
import { runs } from '../support/runs.js';

const END = addDays(START, DAYS);

/** Lives through the eight weeks: each day what is planned for it happens or is missed, and service may change. */
const life = (order: typeof doseOrder) =>
  fc
    .record({
      order,
      pause: fc.option(fc.tuple(date(), date()).map((dates) => dates.sort())),
      rosters: fc.array(fc.tuple(date(), roster()), { minLength: 1, maxLength: 4 }),
      missed: fc.array(date(), { maxLength: 8 }),
    })
    .map(({ order: of, pause, rosters, missed }) => {
      const recorded: RecordedHandout[] = [];
      const handouts: Handout[] = [];
      const at = (today: CivilDate): DispensingInput => {
        const [, days] = rosters.filter(([from]) => from <= today).at(-1) ?? rosters[0];
        const pauses = pause === null ? [] : [{ from: pause[0], until: pause[1] }];
        return input(of, { pauses, service: serviceOf(days), recorded, today, recordedFrom: START });
      };
      for (const today of datesBetween(START, END)) {
        for (const handout of dispense(at(today), today, today).handouts) {
          const isMissed = missed.includes(today);
          recorded.push({
            date: today,
            outcome: isMissed ? 'NOT_HOME' : 'DELIVERED',
            covers: handout.covers,
          });
          if (!isMissed) handouts.push(handout);
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
        for (const { covers, date: given, doses } of handouts) {
          expect(doses).toBe(covers.length);
          expect(covers.filter((day) => day > given).length).toBeLessThanOrEqual(order.maxTakeHomeDoses);
          expect(covers[0] >= given).toBe(true);
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
  it('never has two for one regular day, nor two on one day', () => {
    fc.assert(
      fc.property(life(depotOrder), ({ handouts }) => {
        const regular = handouts.flatMap(({ regularDates }) => regularDates);
        expect(new Set(regular).size).toBe(regular.length);
        const days = handouts.map(({ date: given }) => given);
        expect(new Set(days).size).toBe(days.length);
      }),
      runs(80),
    );
  });
});

describe('coverage', () => {
  it('says exactly one thing of every day with an order in force, and of no other', () => {
    fc.assert(
      fc.property(situation, (of) => {
        const { coverage, gaps } = dispense(of, START, END);
        const inForce = datesBetween(START, END).filter((day) =>
          of.orders.some(
            ({ validFrom, validUntil }) =>
              validFrom <= day &&
              (validUntil === null || day <= validUntil) &&
              !of.orders.some((later) => later.validFrom > validFrom && later.validFrom <= day),
          ),
        );
        expect(coverage.map(({ date: day }) => day)).toEqual(inForce);
        expect(coverage.filter(({ state }) => state === 'GAP').map(({ date: day }) => day)).toEqual(
          gaps.flatMap(({ dates }) => dates),
        );
        for (const { state, by, gap } of coverage) {
          expect(by !== null).toBe(state === 'COVERED');
          expect(gap !== null).toBe(state === 'GAP');
        }
      }),
      runs(120),
    );
  });
});

describe('the first remedy of a gap', () => {
  /** The situation after the remedy has been carried out; null where it is not about the calendar. */
  function remedied(of: DispensingInput, day: CivilDate, kind: string): DispensingInput | null {
    const opened = { ...of, service: (asked: CivilDate) => asked === day || of.service(asked) };
    const extra = { extraHandouts: [...(of.extraHandouts ?? []), day] };
    if (kind === 'OPEN_SERVICE') return opened;
    if (kind === 'EXTRA_HANDOUT') return { ...of, ...extra };
    return kind === 'OPEN_SERVICE_AND_EXTRA_HANDOUT' ? { ...opened, ...extra } : null;
  }

  it('closes the gap’s first day that can still be closed', () => {
    fc.assert(
      fc.property(situation, (of) => {
        for (const { closedBy, dates } of dispense(of, START, END).gaps) {
          const [remedy] = closedBy;
          const first = dates.find((day) => of.today === undefined || day >= of.today);
          if (remedy.date === null || first === undefined) continue;
          const after = remedied(of, remedy.date, remedy.kind);
          if (after === null || (of.recorded ?? []).some((record) => record.date === remedy.date)) continue;
          expect(dayNumber(remedy.date)).toBeLessThanOrEqual(dayNumber(first));
          expect([remedy.kind, dispense(after, first, first).coverage[0].state]).toEqual([
            remedy.kind,
            'COVERED',
          ]);
        }
      }),
      runs(120),
    );
  });
});
