import fc from 'fast-check';
import { dispense, type DispensingInput } from '../../src/dispensing/rules/index.js';
import { addDays, type CivilDate, datesBetween } from '../../src/shared/civil-time.js';
import { DAYS, situation, START } from './arbitraries.js';
import { type Reference, reference } from './reference.js';
import { runs } from '../support/runs.js';

const END = addDays(START, DAYS);
/** Orders begin as much as three weeks before START. */
const BEGIN = addDays(START, -21);

/** What is said of the days asked for, in the reference's words. */
function answer(of: DispensingInput, from: CivilDate, until: CivilDate): Reference {
  const { coverage, handouts } = dispense(of, from, until);
  return {
    days: new Map(
      coverage.map(({ date, state, by, basis, late, gap }) => [
        date,
        { state, by, basis, late, code: gap?.code ?? null },
      ]),
    ),
    handouts: handouts.map(({ date, covers, status }) => ({ date, covers: [...covers], status })),
  };
}

/** The part of an answer between two days, without days that are not judged and handouts that are for no day. */
function within(
  of: DispensingInput,
  { days, handouts }: Reference,
  from: CivilDate,
  until: CivilDate,
): Reference {
  const firstOrder = of.orders.map(({ validFrom }) => validFrom).sort()[0];
  const first = [from, firstOrder, of.inUseFrom ?? firstOrder].sort().at(-1)!;
  return {
    days: new Map([...days].filter(([date]) => date >= from && date <= until)),
    handouts: handouts.filter(({ date, covers }) => covers.length > 0 && date >= first && date <= until),
  };
}

const between = (of: DispensingInput, from: CivilDate, until: CivilDate): Reference =>
  within(of, answer(of, from, until), from, until);

/** The same facts, recorded in another order. */
function shuffled(of: DispensingInput, seed: number): DispensingInput {
  let state = seed;
  const draw = () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648);
  const shuffle = (list: readonly unknown[]) =>
    list
      .map((fact) => ({ fact, at: draw() }))
      .sort((a, b) => a.at - b.at)
      .map(({ fact }) => fact);
  return Object.fromEntries(
    Object.entries(of).map(([name, value]: [string, unknown]) => [
      name,
      Array.isArray(value) ? shuffle(value) : value,
    ]),
  ) as unknown as DispensingInput;
}

describe('orders, handouts and coverage', () => {
  it('are those of a slow day-by-day reading of the rules', () => {
    fc.assert(
      fc.property(situation, (of) => {
        expect(between(of, BEGIN, END)).toEqual(within(of, reference(of, END), BEGIN, END));
      }),
      runs(400),
    );
  });

  it('are the same for each day alone as for all of them together', () => {
    fc.assert(
      fc.property(situation, (of) => {
        const whole = answer(of, BEGIN, END);
        for (const date of datesBetween(BEGIN, END)) {
          expect(between(of, date, date)).toEqual(within(of, whole, date, date));
        }
      }),
      runs(60),
    );
  });

  it('do not depend on the order in which facts were recorded', () => {
    fc.assert(
      fc.property(situation, fc.nat(1_000_000), (of, seed) => {
        expect(answer(shuffled(of, seed), BEGIN, END)).toEqual(answer(of, BEGIN, END));
      }),
      runs(200),
    );
  });
});
