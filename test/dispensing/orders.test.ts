import { dispense, type DispensingInput, type Order } from '../../src/dispensing/rules/index.js';
import {
  closedOn,
  dayLines,
  depot,
  failed,
  gapLines,
  given,
  handoutLines,
  input,
  order,
  published,
  states,
} from '../builders/dispensing.js';

/** A week from Monday to Sunday, and the day after it. */
const MONDAY = '2027-03-22';
const TUESDAY = '2027-03-23';
const WEDNESDAY = '2027-03-24';
const THURSDAY = '2027-03-25';
const FRIDAY = '2027-03-26';
const SUNDAY = '2027-03-28';
const NEXT_MONDAY = '2027-03-29';

const DAILY = 'MO TU WE TH FR SA SU';
const week = (of: DispensingInput) => handoutLines(of, MONDAY, SUNDAY);
const gaps = (of: DispensingInput) => gapLines(of, MONDAY, SUNDAY);

describe('the first uncovered day of a new order', () => {
  it('is a handout day for doses, whatever its weekdays', () => {
    const of = input(order('WE', { validFrom: MONDAY }));
    expect(week(of)).toEqual(['22.3 EXTRA: 22.3–23.3 (2)', '24.3 REGULAR: 24.3–30.3 (7)']);
    expect(gaps(of)).toEqual([]);
  });

  it('is none for an injection, which waits for its date', () => {
    const of = input(depot('EVERY 7 DAYS FROM 2027-03-24', 2, { validFrom: MONDAY }));
    expect(week(of)).toEqual(['24.3 REGULAR: 24.3–30.3 (1)']);
    expect(dayLines(of, MONDAY, WEDNESDAY)).toEqual(['22.3–23.3 NOT_STARTED', '24.3 EXPECTED by 24.3']);
  });

  it('is the order’s first day where the order before it reached no further', () => {
    const of = input([order('MO'), order('TH', { validFrom: WEDNESDAY, maxTakeHomeDoses: 6 })]);
    expect(week(of)).toEqual([
      '22.3 REGULAR: 22.3–23.3 (2)',
      '24.3 EXTRA: 24.3 (1)',
      '25.3 REGULAR: 25.3–31.3 (7)',
    ]);
  });

  it('is the day after the doses at home, where they reach into it', () => {
    const of = input([order('MO'), order('SU', { validFrom: WEDNESDAY })], {
      given: [given(MONDAY, THURSDAY)],
    });
    expect(week(of)).toEqual([
      '22.3 REGULAR: 22.3–25.3 (4)',
      '26.3 EXTRA: 26.3–27.3 (2)',
      '28.3 REGULAR: 28.3–3.4 (7)',
    ]);
  });

  it('is only one: later days between handout days are none', () => {
    const of = input(order('TH', { validFrom: MONDAY, maxTakeHomeDoses: 0 }));
    expect(week(of)).toEqual(['22.3 EXTRA: 22.3 (1)', '25.3 REGULAR: 25.3 (1)']);
    expect(gaps(of)).toEqual([
      'TAKE_HOME_LIMIT 23.3–24.3 → EXTRA_HANDOUT 23.3',
      'TAKE_HOME_LIMIT 26.3–28.3 → EXTRA_HANDOUT 26.3',
    ]);
  });

  it('without service makes the first served day after it one, and does not move to the order before', () => {
    const changed = input([order('MO WE FR'), order('WE SA', { validFrom: WEDNESDAY })], {
      service: closedOn(WEDNESDAY),
    });
    expect(week(changed)).toEqual([
      '22.3 REGULAR: 22.3–23.3 (2)',
      '25.3 EXTRA: 25.3–26.3 (2)',
      '27.3 REGULAR: 27.3–30.3 (4)',
    ]);
    expect(gaps(changed)).toEqual(['NO_SERVICE 24.3 → OPEN_SERVICE 24.3']);
  });
});

describe('contiguous orders', () => {
  /** The same order again from Thursday on, with changes. */
  const renewed = (changes: Partial<Order>, handout = 'MO') =>
    week(
      input([
        order('MO', { validFrom: MONDAY, validUntil: WEDNESDAY }),
        order(handout, { validFrom: THURSDAY, ...changes }),
      ]),
    );

  it.each<[string, Partial<Order>]>([
    ['in everything', {}],
    ['but for the limit', { maxTakeHomeDoses: 10 }],
    ['but for supervision', { supervised: true }],
  ])('alike %s are one', (_, changes) => {
    expect(renewed(changes)).toEqual(['22.3 REGULAR: 22.3–28.3 (7)']);
  });

  it.each<[string, Partial<Order>, string]>([
    ['medicine', { atc: 'N07BC01' }, 'MO'],
    ['form', { form: 'SUBLINGUAL_TABLET' }, 'MO'],
    ['preparation', { preparation: 'trinn 2' }, 'MO'],
    ['number of doses a day', { dosesPerDay: 2 }, 'MO'],
    ['number of days of a dose', { doseEveryDays: 2 }, 'MO'],
    ['calendar', {}, 'MO SU'],
  ])('of another %s are two', (_, changes, handout) => {
    expect(renewed(changes, handout).slice(0, 2)).toEqual([
      '22.3 REGULAR: 22.3–24.3 (3)',
      expect.stringMatching(/^25\.3 EXTRA: 25\.3–2/),
    ]);
  });

  it('with the same days counted from another date are one', () => {
    const every = (from: string, changes: Partial<Order>) => order(`EVERY 4 DAYS FROM ${from}`, changes);
    const first = every(MONDAY, { validFrom: MONDAY, validUntil: TUESDAY });
    const goesOn = input([first, every(FRIDAY, { validFrom: WEDNESDAY })]);
    expect(week(goesOn)).toEqual(['22.3 REGULAR: 22.3–25.3 (4)', '26.3 REGULAR: 26.3–29.3 (4)']);
    const shifted = input([first, every(THURSDAY, { validFrom: WEDNESDAY })]);
    expect(week(shifted)).toEqual([
      '22.3 REGULAR: 22.3–23.3 (2)',
      '24.3 EXTRA: 24.3 (1)',
      '25.3 REGULAR: 25.3–28.3 (4)',
    ]);
  });

  it('have each day under the limit of the order in force on it', () => {
    const raised = input([
      order('MO', { validUntil: SUNDAY, maxTakeHomeDoses: 2 }),
      order('MO', { validFrom: NEXT_MONDAY, maxTakeHomeDoses: 6 }),
    ]);
    expect(handoutLines(raised, MONDAY, NEXT_MONDAY)).toEqual([
      '22.3 REGULAR: 22.3–24.3 (3)',
      '29.3 REGULAR: 29.3–4.4 (7)',
    ]);
  });

  it('with a day between them are two, and the day is a named gap', () => {
    const of = input([order('MO', { validUntil: WEDNESDAY }), order('MO', { validFrom: FRIDAY })]);
    expect(week(of)).toEqual(['22.3 REGULAR: 22.3–24.3 (3)', '26.3 EXTRA: 26.3–28.3 (3)']);
    expect(gaps(of)).toEqual(['ORDER_ENDS 25.3 → NEW_ORDER']);
  });
});

describe('the end of an order', () => {
  const ending = order('MO', { validUntil: WEDNESDAY });

  it('is a named gap until the end of treatment is recorded', () => {
    expect(gaps(input(ending))).toEqual(['ORDER_ENDS 25.3–28.3 → NEW_ORDER']);
    expect(states(input(ending), MONDAY, SUNDAY)).toBe('CCCGGGG');
    expect(states(input(ending, { endedOn: FRIDAY }), MONDAY, SUNDAY)).toBe('CCCG...');
    expect(states(input(ending, { endedOn: THURSDAY }), MONDAY, SUNDAY)).toBe('CCC....');
  });

  it('is reached by no handout that is still to come, expected or planned', () => {
    expect(week(input(ending))).toEqual(['22.3 REGULAR: 22.3–24.3 (3)']);
    const planned = input(ending, {
      today: MONDAY,
      inUseFrom: MONDAY,
      published: [published(MONDAY, SUNDAY)],
    });
    expect(dayLines(planned, MONDAY, SUNDAY)).toEqual(['22.3–24.3 PLANNED by 22.3', '25.3–28.3 ORDER_ENDS']);
  });

  it('takes away no day for which doses were given', () => {
    const of = input(ending, { today: TUESDAY, inUseFrom: MONDAY, given: [given(MONDAY, SUNDAY)] });
    expect(dayLines(of, MONDAY, NEXT_MONDAY)).toEqual(['22.3–28.3 GIVEN by 22.3', '29.3 ORDER_ENDS']);
  });

  it('of treatment ends all handouts, whatever the order says', () => {
    expect(week(input(order('MO WE FR'), { endedOn: THURSDAY }))).toEqual([
      '22.3 REGULAR: 22.3–23.3 (2)',
      '24.3 REGULAR: 24.3 (1)',
    ]);
  });
});

describe('two orders at once', () => {
  it('are that with the latest first day alone', () => {
    const of = input([
      order('TU', { validFrom: TUESDAY, atc: 'N07BC01' }),
      order(DAILY, { maxTakeHomeDoses: 0 }),
    ]);
    const { handouts } = dispense(of, MONDAY, SUNDAY);
    expect(handouts.map(({ date, order: { atc } }) => `${date} ${atc}`)).toEqual([
      '2027-03-22 N07BC02',
      '2027-03-23 N07BC01',
    ]);
    expect(states(of, MONDAY, SUNDAY)).toBe('CCCCCCC');
  });

  it('leave a named gap when the later ends, and the earlier does not come back unasked', () => {
    const of = input([order(DAILY), order(DAILY, { validFrom: TUESDAY, validUntil: WEDNESDAY })]);
    expect(gaps(of)).toEqual(['ORDER_ENDS 25.3–28.3 → NEW_ORDER']);
  });
});

describe('a dose every second day', () => {
  const everySecond = (changes: Partial<Order> = {}, handout = 'EVERY 2 DAYS FROM 2027-03-22') =>
    order(handout, { doseEveryDays: 2, maxTakeHomeDoses: 0, validFrom: MONDAY, ...changes });

  it('covers two days with one dose and nothing at home', () => {
    expect(week(input(everySecond()))).toEqual([
      '22.3 REGULAR: 22.3–23.3 (1)',
      '24.3 REGULAR: 24.3–25.3 (1)',
      '26.3 REGULAR: 26.3–27.3 (1)',
      '28.3 REGULAR: 28.3–29.3 (1)',
    ]);
    expect(gaps(input(everySecond()))).toEqual([]);
  });

  it('is not every day: a dose a day on the same handout days leaves every second one', () => {
    expect(gaps(input(everySecond({ doseEveryDays: 1 })))).toEqual([
      'TAKE_HOME_LIMIT 23.3 → EXTRA_HANDOUT 23.3',
      'TAKE_HOME_LIMIT 25.3 → EXTRA_HANDOUT 25.3',
      'TAKE_HOME_LIMIT 27.3 → EXTRA_HANDOUT 27.3',
    ]);
  });

  it('counts as one dose at home for its two days', () => {
    expect(week(input(everySecond({ maxTakeHomeDoses: 1 }, 'MO')))).toEqual(['22.3 REGULAR: 22.3–25.3 (2)']);
    expect(gaps(input(everySecond({ maxTakeHomeDoses: 1 }, 'MO')))).toEqual([
      'TAKE_HOME_LIMIT 26.3–28.3 → EXTRA_HANDOUT 26.3',
    ]);
    expect(gaps(input(everySecond({ maxTakeHomeDoses: 3 }, 'MO')))).toEqual([]);
  });

  it('falls on the first uncovered day where the last one reaches past a handout day', () => {
    expect(week(input(everySecond({ maxTakeHomeDoses: 2 }, 'MO TH')))).toEqual([
      '22.3 REGULAR: 22.3–25.3 (2)',
      '25.3 REGULAR: 26.3–29.3 (2)',
    ]);
  });

  it('lasts no longer than its order', () => {
    expect(week(input(everySecond({ validUntil: WEDNESDAY })))).toEqual([
      '22.3 REGULAR: 22.3–23.3 (1)',
      '24.3 REGULAR: 24.3 (1)',
    ]);
  });

  it('that was missed leaves both its days', () => {
    expect(gaps(input(everySecond(), { failed: [failed(WEDNESDAY)] }))).toEqual([
      'MISSED 24.3–25.3 → NEW_ATTEMPT 24.3',
    ]);
  });
});

describe('two doses a day', () => {
  const twice = (handout: string, maxTakeHomeDoses: number) =>
    input(order(handout, { dosesPerDay: 2, maxTakeHomeDoses, validFrom: MONDAY }));

  it('are handed over together, and tonight’s is not taken home', () => {
    expect(week(twice(DAILY, 0))[0]).toBe('22.3 REGULAR: 22.3 (2)');
    expect(gaps(twice(DAILY, 0))).toEqual([]);
  });

  it('count twice at home for each later day', () => {
    expect(week(twice('MO WE FR', 4))).toEqual([
      '22.3 REGULAR: 22.3–23.3 (4)',
      '24.3 REGULAR: 24.3–25.3 (4)',
      '26.3 REGULAR: 26.3–28.3 (6)',
    ]);
    expect(week(twice('MO WE FR', 3))[2]).toBe('26.3 REGULAR: 26.3–27.3 (4)');
    const [gap] = dispense(twice('MO WE FR', 3), MONDAY, SUNDAY).gaps;
    expect(gap).toMatchObject({ code: 'TAKE_HOME_LIMIT', dates: [SUNDAY] });
    expect(gap.closedBy.at(-1)).toMatchObject({ kind: 'TAKE_HOME_LIMIT', doses: 4 });
  });
});
