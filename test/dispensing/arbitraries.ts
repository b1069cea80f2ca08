import fc from 'fast-check';
import {
  DEPOT_INJECTION,
  type DispensingInput,
  type FailedHandout,
  type GivenHandout,
  isDepot,
  isRegular,
  type Order,
  parseHandout,
  type PublishedHandout,
} from '../../src/dispensing/rules/index.js';
import { addDays, type CivilDate, datesBetween, daysBetween } from '../../src/shared/civil-time.js';
import { depot, input, order } from '../builders/dispensing.js';

/** Days are counted from this Monday; orders live in the ten weeks after it. */
export const START = '2027-03-01';
export const DAYS = 70;

const dateFrom = (first: number, last: number): fc.Arbitrary<CivilDate> =>
  fc.integer({ min: first, max: last }).map((day) => addDays(START, day));
export const date = (last = DAYS): fc.Arbitrary<CivilDate> => dateFrom(0, last);

const weekdays = fc
  .subarray(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], { minLength: 1 })
  .map((days) => days.join(' '));
const every = (days: fc.Arbitrary<number>) =>
  fc.record({ days, from: dateFrom(-5, 30) }).map((of) => `EVERY ${of.days} DAYS FROM ${of.from}`);

const validity = {
  validFrom: fc.oneof(date(20), dateFrom(-20, 55)),
  validUntil: fc.option(dateFrom(5, DAYS), { freq: 3 }),
};
const isValid = ({ validFrom, validUntil }: Order) => validUntil === null || validFrom <= validUntil;

export const doseOrder: fc.Arbitrary<Order> = fc
  .record({
    handout: fc.oneof({ weight: 3, arbitrary: weekdays }, every(fc.integer({ min: 1, max: 12 }))),
    maxTakeHomeDoses: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 13 })),
    doseEveryDays: fc.constantFrom(1, 1, 1, 2, 3),
    dosesPerDay: fc.constantFrom(1 as const, 1 as const, 1 as const, 2 as const),
    preparation: fc.constantFrom('a', 'a', 'a', 'b'),
    ...validity,
  })
  .map(({ handout, ...changes }) => order(handout, changes))
  .filter(isValid);

export const depotOrder: fc.Arbitrary<Order> = fc
  .record({
    handout: every(fc.oneof(fc.constantFrom(7, 28), fc.integer({ min: 4, max: 12 }))),
    // Less than the interval: two injections never fall on the same days.
    toleranceDays: fc.option(fc.integer({ min: 0, max: 7 })),
    ...validity,
  })
  .map(({ handout, toleranceDays, ...changes }) => {
    const of = parseHandout(handout);
    const most = of.kind === 'EVERY' ? of.days - 1 : 0;
    const tolerance = toleranceDays === null ? null : Math.min(toleranceDays, most);
    return { ...depot('MO', tolerance, changes), handout: of };
  })
  .filter(isValid);

/** Service by day from START on; days after the last one are not rostered yet. */
export const roster = (size = DAYS + 14): fc.Arbitrary<boolean[]> =>
  fc
    .tuple(fc.constantFrom(0, 1, 3, 8), fc.array(fc.nat(9), { minLength: size, maxLength: size }))
    .map(([closed, days]) => days.map((day) => day < 10 - closed));

export const serviceOf =
  (days: readonly boolean[]) =>
  (day: CivilDate): boolean => {
    const i = daysBetween(START, day);
    return i < 0 || i >= days.length || days[i];
  };

const span = fc
  .tuple(date(), fc.integer({ min: 0, max: 9 }))
  .map(([from, days]) => ({ from, until: addDays(from, days) }));
const endlessPause = date().map((from) => ({ from, until: null }));
/** Of an injection that was given: shorter than the tests' days, so that more than one is due in them. */
const interval = fc
  .tuple(fc.integer({ min: 4, max: 28 }), fc.integer({ min: 0, max: 7 }))
  .map(([days, tolerance]) => ({ days, tolerance: Math.min(tolerance, days - 1) }));
const policy = fc
  .tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 }))
  .map(([alertDays, check, hold]) => ({
    alertDays,
    checkDays: alertDays + check,
    holdDays: alertDays + check + hold,
  }));
const few = <T>(arbitrary: fc.Arbitrary<T>, maxLength = 2) => fc.array(arbitrary, { maxLength });

/** The days from a date on, or from a day or two after it. */
const covers = (from: CivilDate) =>
  fc
    .tuple(fc.constantFrom(0, 0, 0, 1, 2), fc.integer({ min: 1, max: 8 }))
    .map(([skipped, days]) => datesBetween(addDays(from, skipped), addDays(from, skipped + days - 1)));
const handoutOn = fc
  .oneof({ weight: 4, arbitrary: date() }, dateFrom(-12, -1))
  .chain((on) => fc.record({ date: fc.constant(on), covers: covers(on) }));
/** Of one day one report, or one plan. */
const distinct = <T extends { date: CivilDate }>(facts: readonly T[]): T[] =>
  facts.filter(({ date: on }, i) => facts.findIndex((fact) => fact.date === on) === i);

const reason = fc.constantFrom(
  'NOT_HOME' as const,
  'REFUSED' as const,
  'ID_FAILED' as const,
  'NOT_FIT' as const,
);
type Outcome = 'NOTHING' | 'GIVEN' | 'PART' | 'FAILED';
const outcomes = fc
  .constantFrom<Outcome[]>(
    ['NOTHING'],
    ['GIVEN'],
    ['GIVEN', 'GIVEN', 'GIVEN', 'GIVEN', 'FAILED', 'NOTHING'],
    ['GIVEN', 'GIVEN', 'PART'],
    ['FAILED', 'GIVEN', 'FAILED'],
  )
  .chain((kinds) => fc.array(fc.constantFrom(...kinds), { minLength: DAYS, maxLength: DAYS }));

const orderAt = (orders: readonly Order[], on: CivilDate): Order | undefined =>
  [...orders]
    .sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
    .findLast(({ validFrom }) => validFrom <= on);
const isEnded = ({ validUntil }: Order, on: CivilDate) => validUntil !== null && validUntil < on;
const isOfDepot = (orders: readonly Order[], on: CivilDate) => orderAt(orders, on)?.form === DEPOT_INJECTION;

const isPausedOn = (pauses: DispensingInput['pauses'], on: CivilDate) =>
  pauses.some(({ from, until }) => from <= on && (until === null || on <= until));

/** What became of the regular handouts on days that can be served; PART: the first days alone. */
function reported({ orders, pauses, kinds, days }: Draws) {
  const given: GivenHandout[] = [];
  const failed: FailedHandout[] = [];
  kinds.forEach((kind, i) => {
    const on = addDays(START, i);
    const of = orderAt(orders, on);
    if (!of || isEnded(of, on) || isPausedOn(pauses, on) || !days[i] || !isRegular(of.handout, on)) return;
    const covers = daysToNextServed(orders, pauses, days, i);
    if (kind === 'GIVEN') given.push({ date: on, covers });
    if (kind === 'PART') given.push({ date: on, covers: covers.slice(0, Math.ceil(covers.length / 2)) });
    if (kind === 'FAILED') failed.push({ date: on, reason: 'NOT_HOME' });
  });
  return { given, failed };
}

/** What a handout would be for with nothing at home: the days to the next served handout day, as the limit allows. */
function daysToNextServed(
  orders: Draws['orders'],
  pauses: Draws['pauses'],
  days: Draws['days'],
  i: number,
): CivilDate[] {
  const on = addDays(START, i);
  const of = orderAt(orders, on)!;
  if (of.form === DEPOT_INJECTION) return [on];
  const most = 1 + Math.floor(of.maxTakeHomeDoses / of.dosesPerDay) * of.doseEveryDays;
  const covers = [on];
  for (let next = addDays(on, 1); covers.length < most; next = addDays(next, 1)) {
    const isNext = isRegular(of.handout, next) && days[i + covers.length];
    if (orderAt(orders, next) !== of || isEnded(of, next) || isPausedOn(pauses, next) || isNext) break;
    covers.push(next);
  }
  return covers;
}

/** Orders of which no two begin on one day; now and then the second goes on with the first. */
const orders = fc
  .tuple(
    fc.array(fc.oneof({ weight: 2, arbitrary: doseOrder }, depotOrder), { minLength: 1, maxLength: 3 }),
    fc.boolean(),
  )
  .map(([several, isRenewed]): Order[] => {
    const [first, second, ...others] = several.sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
    if (!isRenewed || several.length < 2 || first.form !== second.form) return several;
    return [first, { ...first, validFrom: second.validFrom, validUntil: second.validUntil }, ...others];
  })
  .filter((several) => new Set(several.map(({ validFrom }) => validFrom)).size === several.length);

interface Draws {
  orders: Order[];
  pauses: DispensingInput['pauses'];
  kinds: Outcome[];
  given: { date: CivilDate; covers: CivilDate[]; of: number; interval: GivenHandout['interval'] | null }[];
  failed: FailedHandout[];
  published: PublishedHandout[];
  publishedOn: CivilDate[];
  /** Days before and after today of which a plan is published that has all that is due, as far as it can tell. */
  plannedAround: [number, number] | null;
  days: boolean[];
  today: CivilDate | undefined;
}

function plannedAround({ orders, pauses, days, plannedAround: around, today }: Draws): PublishedHandout[] {
  if (around === null || today === undefined) return [];
  return datesBetween(addDays(today, around[0]), addDays(today, around[1])).flatMap((on) => {
    const i = daysBetween(START, on);
    const of = orderAt(orders, on);
    if (i < 0 || !days[i] || !of || isEnded(of, on) || isPausedOn(pauses, on) || !isRegular(of.handout, on))
      return [];
    return [{ date: on, covers: daysToNextServed(orders, pauses, days, i), isPlaced: true }];
  });
}

/** Nothing is reported of days to come. */
function facts(draws: Draws) {
  const { orders: of, given, failed, publishedOn, days, today } = draws;
  const regular = reported(draws);
  const published = distinct([...draws.published, ...plannedAround(draws)]);
  const isKnown = ({ date: on }: { date: CivilDate }) => today === undefined || on <= today;
  const others = given.map(({ date: on, covers: these, of: which, interval }): GivenHandout => {
    const isInjection = which < 4 && (interval !== null || (which === 3 && of.some(isDepot)));
    if (isInjection || (isOfDepot(of, on) && which < 4)) {
      const { atc, form, preparation, dosesPerDay } =
        of.find((each) => each.form === DEPOT_INJECTION) ?? depot('MO', 0);
      const isSaid = !isOfDepot(of, on) || isEnded(orderAt(of, on)!, on);
      return {
        date: on,
        covers: [on],
        ...(isSaid && { medicine: { atc, form, preparation, dosesPerDay } }),
        ...(interval !== null && { interval }),
      };
    }
    const oral = of.filter(({ form }) => form !== 'DEPOT_INJECTION');
    const { atc, form, preparation, dosesPerDay } = oral.length > 0 ? oral[which % oral.length] : order('MO');
    // Without its medicine it is of the order in force on the date; which is then one.
    const isSaid = which >= 4 || orderAt(of, on) === undefined || isEnded(orderAt(of, on)!, on);
    return { date: on, covers: these, ...(isSaid && { medicine: { atc, form, preparation, dosesPerDay } }) };
  });
  return {
    given: [...others, ...regular.given].filter(isKnown),
    failed: distinct([...failed, ...regular.failed]).filter(isKnown),
    published,
    isPublished: (on: CivilDate) =>
      publishedOn.includes(on) || published.some((handout) => handout.date === on),
    service: serviceOf(days),
    today,
  };
}

/** One recipient's life in the ten weeks, with what was reported of it, published for it and decided on it. */
export const situation: fc.Arbitrary<DispensingInput> = fc
  .record({
    orders,
    pauses: few(fc.oneof({ weight: 5, arbitrary: span }, endlessPause)),
    clearings: few(
      fc.record({ from: date(), days: fc.option(fc.integer({ min: 0, max: 6 })) }).map(({ from, days }) => ({
        from,
        until: days === null ? null : addDays(from, days),
      })),
    ),
    moves: few(fc.tuple(date(), fc.integer({ min: -4, max: 4 }))).map((moves) =>
      moves.map(([from, off]) => ({ from, to: addDays(from, off) })),
    ),
    extraHandouts: few(
      fc
        .tuple(date(), fc.constantFrom(0, 0, 0, 1, 3), fc.constantFrom(0, 1, 2, 6, 60))
        .map(([on, off, days]) => ({
          date: on,
          coversFrom: addDays(on, off),
          coversUntil: addDays(on, off + days),
        })),
    ),
    leftoverDecisions: few(fc.record({ date: date(), keep: fc.boolean() })),
    kinds: outcomes,
    given: few(
      fc
        .tuple(handoutOn, fc.nat(5), fc.option(interval, { freq: 2 }))
        .map(([handout, of, lasts]) => ({ ...handout, of, interval: lasts })),
      4,
    ),
    failed: few(fc.record({ date: date(), reason }), 3),
    published: few(
      fc
        .tuple(handoutOn, fc.constantFrom(true, true, false))
        .map(([handout, isPlaced]) => ({ ...handout, isPlaced })),
      3,
    ),
    publishedOn: few(date(), 4),
    plannedAround: fc.option(fc.tuple(fc.integer({ min: -12, max: 0 }), fc.integer({ min: 0, max: 4 }))),
    days: roster(),
    policy: fc.option(policy, { nil: undefined, freq: 2 }),
    today: fc.option(date(), { nil: undefined }),
    inUseFrom: fc.option(dateFrom(-8, 25), { nil: undefined }),
    endedOn: fc.option(dateFrom(30, DAYS), { freq: 6 }),
  })
  .filter(({ moves }) => new Set(moves.map(({ from }) => from)).size === moves.length)
  .filter(({ orders: of, endedOn }) => endedOn === null || of.every(({ validFrom }) => validFrom < endedOn))
  .map(({ kinds, given, failed, published, publishedOn, plannedAround: around, days, today, ...others }) =>
    input(others.orders, {
      ...others,
      ...facts({
        ...others,
        kinds,
        given,
        failed,
        published,
        publishedOn,
        plannedAround: around,
        days,
        today,
      }),
    }),
  );
