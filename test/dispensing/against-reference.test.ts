import fc from 'fast-check';
import { dispense, type DispensingInput } from '../../src/dispensing/rules/index.js';
import { addDays, type CivilDate, datesBetween } from '../../src/shared/civil-time.js';
import { DAYS, situation, START } from './arbitraries.js';
import { type Reference, reference } from './reference.js';
import { runs } from '../support/runs.js';

const END = addDays(START, DAYS);
const HORIZON = addDays(END, 45);

/** What is said of the days asked for, in the reference's words. */
function answer(of: DispensingInput, from: CivilDate, until: CivilDate): Reference {
  const { coverage, handouts } = dispense(of, from, until);
  return {
    days: new Map(coverage.map(({ date, state, by, gap }) => [date, { state, by, code: gap?.code ?? null }])),
    handouts: new Map(handouts.map(({ date, covers }) => [date, [...covers]])),
  };
}

const within = (slow: Reference, from: CivilDate, until: CivilDate): Reference => ({
  days: new Map([...slow.days].filter(([date]) => date >= from && date <= until)),
  handouts: new Map([...slow.handouts].filter(([date]) => date >= from && date <= until)),
});

describe('orders, handouts and coverage', () => {
  it('are those of a slow day-by-day reading of the rules', () => {
    fc.assert(
      fc.property(situation, (of) => {
        expect(answer(of, START, END)).toEqual(within(reference(of, HORIZON), START, END));
      }),
      runs(400),
    );
  });

  it('are the same for each day alone as for all of them together', () => {
    fc.assert(
      fc.property(situation, (of) => {
        const whole = answer(of, START, END);
        for (const date of datesBetween(START, END)) {
          expect(answer(of, date, date)).toEqual(within(whole, date, date));
        }
      }),
      runs(120),
    );
  });
});
