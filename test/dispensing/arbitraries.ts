import fc from 'fast-check';
import { type DispensingInput, type Order, parseHandout } from '../../src/dispensing/rules/index.js';
import { addDays, type CivilDate, daysBetween } from '../../src/shared/civil-time.js';
import { depot, input, order } from '../builders/dispensing.js';

/** Days are counted from this Monday; orders live in the eight weeks after it. */
export const START = '2027-03-01';
export const DAYS = 56;

export const date = (last = DAYS): fc.Arbitrary<CivilDate> =>
  fc.integer({ min: 0, max: last }).map((day) => addDays(START, day));

const weekdays = fc
  .subarray(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], { minLength: 1 })
  .map((days) => days.join(' '));
const everyFewDays = fc
  .record({ days: fc.integer({ min: 1, max: 12 }), from: date(20) })
  .map(({ days, from }) => `EVERY ${days} DAYS FROM ${from}`);

export const doseOrder: fc.Arbitrary<Order> = fc
  .record({
    handout: fc.oneof({ weight: 3, arbitrary: weekdays }, everyFewDays),
    maxTakeHomeDoses: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 13 })),
    validFrom: date(20),
    validUntil: fc.option(date(), { freq: 3 }),
  })
  .map(({ handout, ...changes }) => order(handout, changes));

export const depotOrder: fc.Arbitrary<Order> = fc
  .record({
    handout: everyFewDays.map((text) => parseHandout(text)),
    toleranceDays: fc.option(fc.integer({ min: 0, max: 7 })),
    validFrom: date(20),
    validUntil: fc.option(date(), { freq: 3 }),
  })
  .map(({ handout, toleranceDays, ...changes }) => ({ ...depot('MO', toleranceDays, changes), handout }));

/** Service by day from START on; days after the last one are not rostered yet. */
export const roster = (size = DAYS + 14): fc.Arbitrary<boolean[]> =>
  fc
    .tuple(fc.constantFrom(1, 3, 8), fc.array(fc.nat(9), { minLength: size, maxLength: size }))
    .map(([closed, days]) => days.map((day) => day >= closed));

export const serviceOf =
  (days: readonly boolean[]) =>
  (day: CivilDate): boolean => {
    const i = daysBetween(START, day);
    return i < 0 || i >= days.length || days[i];
  };

const span = fc
  .tuple(date(), fc.integer({ min: 0, max: 9 }))
  .map(([from, days]) => ({ from, until: addDays(from, days) }));
const few = <T>(arbitrary: fc.Arbitrary<T>, maxLength = 2) => fc.array(arbitrary, { maxLength });

/** One recipient's life in the eight weeks, without anything recorded but outcomes. */
export const situation: fc.Arbitrary<DispensingInput> = fc
  .record({
    orders: fc.array(fc.oneof({ weight: 2, arbitrary: doseOrder }, depotOrder), {
      minLength: 1,
      maxLength: 2,
    }),
    pauses: few(span),
    holds: few(span, 1).map((holds) => holds.map(({ from, until }) => ({ from, clearedOn: until }))),
    moves: few(fc.tuple(date(), fc.integer({ min: -4, max: 4 }))).map((moves) =>
      moves.map(([from, off]) => ({ from, to: addDays(from, off) })),
    ),
    extraHandouts: few(date()),
    recorded: few(
      fc.record({
        date: date(),
        outcome: fc.constantFrom('NOT_HOME' as const, 'REFUSED' as const, 'NOT_PLACED' as const),
      }),
      6,
    ),
    days: roster(),
    today: fc.option(date(), { nil: undefined }),
  })
  .filter(({ orders, moves }) => {
    const starts = new Set(orders.map(({ validFrom }) => validFrom));
    return starts.size === orders.length && new Set(moves.map(({ from }) => from)).size === moves.length;
  })
  .map(({ days, orders, ...changes }) => input(orders, { ...changes, service: serviceOf(days) }));
