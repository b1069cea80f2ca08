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
} from '../builders/dispensing.js';

/** A week from Monday to Sunday, and the day after it. */
const MONDAY = '2027-03-22';
const TUESDAY = '2027-03-23';
const WEDNESDAY = '2027-03-24';
const THURSDAY = '2027-03-25';
const FRIDAY = '2027-03-26';
const SATURDAY = '2027-03-27';
const SUNDAY = '2027-03-28';
const NEXT_MONDAY = '2027-03-29';
const NEXT_SUNDAY = '2027-04-04';

const week = (of: DispensingInput) => handoutLines(of, MONDAY, SUNDAY);
const gaps = (of: DispensingInput) => gapLines(of, MONDAY, SUNDAY);
const days = (of: DispensingInput, until = NEXT_SUNDAY) => dayLines(of, MONDAY, until);

describe('doses that were handed over', () => {
  const weekdays = order('MO WE FR');

  it('cover the days they were handed over for, whatever the calendar says since', () => {
    const closedLater = input(weekdays, {
      given: [given(WEDNESDAY, THURSDAY)],
      service: closedOn(THURSDAY, FRIDAY),
      today: THURSDAY,
      inUseFrom: WEDNESDAY,
    });
    expect(days(closedLater, SUNDAY)[0]).toBe('24.3–25.3 GIVEN by 24.3');
    expect(dispense(closedLater, FRIDAY, SUNDAY).coverage.map(({ state }) => state)).toEqual([
      'GAP',
      'GAP',
      'GAP',
    ]);
  });

  it('are not handed over again: the next handout is for the missing days alone', () => {
    const of = (until: string) => input(weekdays, { given: [given(WEDNESDAY, until)] });
    expect(week(of(SATURDAY)).slice(1)).toEqual(['24.3 REGULAR: 24.3–27.3 (4)', '26.3 REGULAR: 28.3 (1)']);
    expect(week(of(SUNDAY)).slice(1)).toEqual(['24.3 REGULAR: 24.3–28.3 (5)']);
  });

  it('may begin after the day of the handout, and cover no day before', () => {
    const of = input(weekdays, {
      given: [given(MONDAY, TUESDAY), { date: TUESDAY, covers: [WEDNESDAY, THURSDAY] }],
    });
    expect(week(of)).toEqual([
      '22.3 REGULAR: 22.3–23.3 (2)',
      '23.3 EXTRA: 24.3–25.3 (2)',
      '26.3 REGULAR: 26.3–28.3 (3)',
    ]);
    expect(days(of, SUNDAY)).toEqual([
      '22.3–23.3 GIVEN by 22.3',
      '24.3–25.3 GIVEN by 23.3',
      '26.3–28.3 EXPECTED by 26.3',
    ]);
  });

  it('on a day that is no handout day have still been given', () => {
    const of = input(weekdays, {
      given: [given(MONDAY), given(TUESDAY)],
      today: TUESDAY,
      inUseFrom: MONDAY,
    });
    expect(week(of)).toEqual([
      '22.3 REGULAR: 22.3 (1)',
      '23.3 EXTRA: 23.3 (1)',
      '24.3 REGULAR: 24.3–25.3 (2)',
      '26.3 REGULAR: 26.3–28.3 (3)',
    ]);
    expect(gaps(of)).toEqual([]);
  });

  it('on a day without service have still been given', () => {
    const of = input(weekdays, {
      given: [given(MONDAY, TUESDAY), given(WEDNESDAY, THURSDAY)],
      service: closedOn(WEDNESDAY),
      today: THURSDAY,
      inUseFrom: MONDAY,
    });
    expect(handoutLines(of, WEDNESDAY, SUNDAY)).toEqual([
      '24.3 REGULAR: 24.3–25.3 (2)',
      '26.3 REGULAR: 26.3–28.3 (3)',
    ]);
    expect(days(of, SUNDAY)).toEqual([
      '22.3–23.3 GIVEN by 22.3',
      '24.3–25.3 GIVEN by 24.3',
      '26.3–28.3 EXPECTED by 26.3',
    ]);
  });

  it('beat an attempt that failed on the same day', () => {
    const of = input(weekdays, { failed: [failed(WEDNESDAY)], given: [given(WEDNESDAY, THURSDAY)] });
    expect(gaps(of)).toEqual([]);
    expect(gaps({ ...of, given: [] })).toEqual(['MISSED 24.3–25.3 → NEW_ATTEMPT 24.3']);
  });

  it('on one date are one handout', () => {
    const of = input(weekdays, { given: [given(MONDAY), { date: MONDAY, covers: [TUESDAY, WEDNESDAY] }] });
    expect(week(of).slice(0, 2)).toEqual(['22.3 REGULAR: 22.3–24.3 (3)', '24.3 REGULAR: 25.3 (1)']);
  });

  it('and recorded twice alike are one record', () => {
    const of = input(weekdays, { given: [given(MONDAY, TUESDAY), given(MONDAY, TUESDAY)] });
    expect(week(of)[0]).toBe('22.3 REGULAR: 22.3–23.3 (2)');
  });

  it('for a day that others were for leave it to the later handout', () => {
    const of = input(weekdays, { given: [given(MONDAY, THURSDAY), given(WEDNESDAY, FRIDAY)] });
    expect(days(of, FRIDAY)).toEqual(['22.3–23.3 GIVEN by 22.3', '24.3–26.3 GIVEN by 24.3']);
  });

  it('for fewer days than were due leave the rest as part given', () => {
    const of = (until: string) => input(weekdays, { given: [given(FRIDAY, until)] });
    expect(gaps(of(FRIDAY))).toEqual(['PART_GIVEN 27.3–28.3 → EXTRA_HANDOUT 27.3']);
    expect(gaps(of(SUNDAY))).toEqual([]);
  });

  it('for fewer days than the plan promised leave the rest as part given', () => {
    const plan = { published: [published(MONDAY, WEDNESDAY)], today: MONDAY, inUseFrom: MONDAY };
    const of = (until: string) => input(weekdays, { ...plan, given: [given(MONDAY, until)] });
    expect(days(of(MONDAY), TUESDAY)).toEqual(['22.3 GIVEN by 22.3', '23.3 PART_GIVEN']);
    expect(week(of(TUESDAY))[1]).toBe('24.3 REGULAR: 24.3–25.3 (2)');
    expect(week(of(WEDNESDAY))[1]).toBe('24.3 REGULAR: 25.3 (1)');
  });
});

describe('a changed order', () => {
  /** Seven doses were given on Monday; from Wednesday on another order holds. */
  const changed = (changes: Partial<Order>, others: Partial<DispensingInput> = {}) =>
    input(
      [
        order('MO', { preparation: 'a' }),
        order('MO TH', { preparation: 'a', ...changes, validFrom: WEDNESDAY }),
      ],
      {
        given: [given(MONDAY, SUNDAY)],
        today: TUESDAY,
        inUseFrom: MONDAY,
        ...others,
      },
    );

  it('of the same medicine leaves the doses at home as they are', () => {
    expect(days(changed({}))).toEqual([
      '22.3–28.3 GIVEN by 22.3',
      '29.3–31.3 EXPECTED by 29.3',
      '1.4–4.4 EXPECTED by 1.4',
    ]);
  });

  it.each<[string, Partial<Order>]>([
    ['medicine', { atc: 'N07BC01' }],
    ['form', { form: 'SUBLINGUAL_TABLET' }],
    ['preparation', { preparation: 'b' }],
    ['number of doses a day', { dosesPerDay: 2 }],
  ])('of another %s waits for a decision on them, even when they would be used up', (_, changes) => {
    const of = changed(changes);
    expect(days(of)).toEqual(['22.3–23.3 GIVEN by 22.3', '24.3–4.4 DECISION_NEEDED']);
    expect(gapLines(of, MONDAY, NEXT_SUNDAY)).toEqual(['DECISION_NEEDED 24.3–4.4 → DECIDE_LEFTOVERS']);
    expect(handoutLines(of, TUESDAY, NEXT_SUNDAY)).toEqual([]);
  });

  it('of another medicine asks for none when no doses are left, or none were given', () => {
    expect(days(changed({ preparation: 'b' }, { given: [given(MONDAY, TUESDAY)] }), SUNDAY)).toEqual([
      '22.3–23.3 GIVEN by 22.3',
      '24.3 EXPECTED by 24.3',
      '25.3–28.3 EXPECTED by 25.3',
    ]);
    const promised = { given: [], published: [published(MONDAY, TUESDAY)], today: MONDAY };
    expect(days(changed({ preparation: 'b' }, promised), WEDNESDAY)).toEqual([
      '22.3–23.3 PLANNED by 22.3',
      '24.3 EXPECTED by 24.3',
    ]);
  });

  it('waits also after an order of the medicine before has come back', () => {
    const of = changed({ preparation: 'b' });
    const back = { ...of, orders: [...of.orders, order('MO', { preparation: 'a', validFrom: FRIDAY })] };
    expect(days(back)).toEqual(['22.3–23.3 GIVEN by 22.3', '24.3–4.4 DECISION_NEEDED']);
  });

  it('goes on with the doses at home once it is decided to keep them', () => {
    const of = changed({ preparation: 'b' }, { leftoverDecisions: [{ date: FRIDAY, keep: true }] });
    expect(days(of)).toEqual([
      '22.3–23.3 GIVEN by 22.3',
      '24.3–25.3 DECISION_NEEDED',
      '26.3–28.3 GIVEN by 22.3',
      '29.3–31.3 EXPECTED by 29.3',
      '1.4–4.4 EXPECTED by 1.4',
    ]);
  });

  it('has a handout of its own on the day it is decided to discard them', () => {
    const of = changed({ preparation: 'b' }, { leftoverDecisions: [{ date: FRIDAY, keep: false }] });
    expect(days(of, SUNDAY)).toEqual([
      '22.3–23.3 GIVEN by 22.3',
      '24.3–25.3 DECISION_NEEDED',
      '26.3–28.3 EXPECTED by 26.3',
    ]);
    const closed = { ...of, service: closedOn(FRIDAY) };
    expect(days(closed, SUNDAY).slice(2)).toEqual(['26.3 NO_SERVICE', '27.3–28.3 EXPECTED by 27.3']);
  });

  it('waits for nothing when the decision was made on its first day or before', () => {
    const decided = (keep: boolean) =>
      changed({ preparation: 'b' }, { leftoverDecisions: [{ date: WEDNESDAY, keep }] });
    expect(days(decided(true), SUNDAY)).toEqual(['22.3–28.3 GIVEN by 22.3']);
    const early = changed({ preparation: 'b' }, { leftoverDecisions: [{ date: TUESDAY, keep: true }] });
    expect(days(early, SUNDAY)).toEqual(['22.3–28.3 GIVEN by 22.3']);
    expect(days(decided(false), SUNDAY)).toEqual([
      '22.3–23.3 GIVEN by 22.3',
      '24.3 EXPECTED by 24.3',
      '25.3–28.3 EXPECTED by 25.3',
    ]);
  });

  it('is not needed for a decision: doses that are discarded are handed over anew that day', () => {
    const of = (leftoverDecisions: DispensingInput['leftoverDecisions']) =>
      input(order('MO'), {
        given: [given(MONDAY, SUNDAY)],
        today: TUESDAY,
        inUseFrom: MONDAY,
        leftoverDecisions,
      });
    expect(days(of([{ date: THURSDAY, keep: false }]), SUNDAY)).toEqual([
      '22.3–24.3 GIVEN by 22.3',
      '25.3–28.3 EXPECTED by 25.3',
    ]);
    expect(days(of([{ date: THURSDAY, keep: true }]), SUNDAY)).toEqual(['22.3–28.3 GIVEN by 22.3']);
  });

  it('to injections waits too, while doses are left', () => {
    const toDepot = (until: string) =>
      input([order('MO'), depot('EVERY 28 DAYS FROM 2027-03-25', 7, { validFrom: THURSDAY })], {
        given: [given(MONDAY, until)],
        today: TUESDAY,
        inUseFrom: MONDAY,
      });
    expect(days(toDepot(WEDNESDAY))).toEqual(['22.3–24.3 GIVEN by 22.3', '25.3–4.4 EXPECTED by 25.3']);
    expect(days(toDepot(SUNDAY))).toEqual(['22.3–24.3 GIVEN by 22.3', '25.3–4.4 DECISION_NEEDED']);
  });
});

describe('doses left over by a pause', () => {
  const pauses = [{ from: WEDNESDAY, until: THURSDAY }];
  const paused = (others: Partial<DispensingInput> = {}) =>
    input(order('MO'), {
      given: [given(MONDAY, SUNDAY)],
      pauses,
      today: TUESDAY,
      inUseFrom: MONDAY,
      ...others,
    });

  it('cover the first uncovered days after it, and the next handout is for the others', () => {
    expect(days(paused())).toEqual([
      '22.3–23.3 GIVEN by 22.3',
      '24.3–25.3 PAUSED',
      '26.3–30.3 GIVEN by 22.3',
      '31.3–4.4 EXPECTED by 29.3',
    ]);
    expect(handoutLines(paused(), TUESDAY, NEXT_SUNDAY)).toEqual(['29.3 REGULAR: 31.3–4.4 (5)']);
  });

  it('are none where the pause was known when they were handed over', () => {
    const known = paused({ given: [given(MONDAY, TUESDAY)] });
    expect(days(known, SUNDAY)).toEqual([
      '22.3–23.3 GIVEN by 22.3',
      '24.3–25.3 PAUSED',
      '26.3–28.3 EXPECTED by 26.3',
    ]);
  });

  it('of a handout that was only planned are none', () => {
    const planned = paused({ given: [], published: [published(MONDAY, SUNDAY)], today: MONDAY });
    expect(days(planned, SUNDAY)).toEqual([
      '22.3–23.3 PLANNED by 22.3',
      '24.3–25.3 PAUSED',
      '26.3–28.3 EXPECTED by 26.3',
    ]);
  });

  it('are used once, however many pauses follow', () => {
    const twice = paused({ pauses: [...pauses, { from: SATURDAY, until: SATURDAY }] });
    expect(days(twice)).toEqual([
      '22.3–23.3 GIVEN by 22.3',
      '24.3–25.3 PAUSED',
      '26.3 GIVEN by 22.3',
      '27.3 PAUSED',
      '28.3–31.3 GIVEN by 22.3',
      '1.4–4.4 EXPECTED by 29.3',
    ]);
  });

  it('cover days of a new order of the same medicine, of another only after a decision', () => {
    const then = (preparation: string | null, others: Partial<DispensingInput> = {}) =>
      paused({ ...others, orders: [order('MO'), order('TU', { preparation, validFrom: NEXT_MONDAY })] });
    expect(days(then(null))).toEqual([
      '22.3–23.3 GIVEN by 22.3',
      '24.3–25.3 PAUSED',
      '26.3–30.3 GIVEN by 22.3',
      '31.3–4.4 EXPECTED by 30.3',
    ]);
    expect(days(then('b'))).toEqual([
      '22.3–23.3 GIVEN by 22.3',
      '24.3–25.3 PAUSED',
      '26.3–28.3 GIVEN by 22.3',
      '29.3–4.4 DECISION_NEEDED',
    ]);
    expect(days(then('b', { leftoverDecisions: [{ date: NEXT_MONDAY, keep: false }] })).at(-2)).toBe(
      '29.3 EXPECTED by 29.3',
    );
  });

  it('are asked about where the medicine changed during the pause', () => {
    const of = paused({
      pauses: [{ from: WEDNESDAY, until: SUNDAY }],
      orders: [order('MO'), order('MO', { preparation: 'b', validFrom: FRIDAY })],
    });
    expect(days(of)).toEqual(['22.3–23.3 GIVEN by 22.3', '24.3–28.3 PAUSED', '29.3–4.4 DECISION_NEEDED']);
    expect(days({ ...of, given: [given(MONDAY, TUESDAY)] }).at(-1)).toBe('29.3–4.4 EXPECTED by 29.3');
  });
});

describe('the opening balance', () => {
  const before = '2027-03-18';

  it('covers the days that it was for, and the next handout is for the others', () => {
    const of = input(order('MO'), {
      inUseFrom: MONDAY,
      today: MONDAY,
      given: [given(before, WEDNESDAY)],
    });
    expect(days(of, SUNDAY)).toEqual(['22.3–24.3 GIVEN by 18.3', '25.3–28.3 EXPECTED by 22.3']);
  });

  it('of the medicine before asks for a decision, while doses are left', () => {
    const orders = [
      order('MO', { preparation: 'b', validUntil: '2027-03-21' }),
      order('MO', { validFrom: MONDAY }),
    ];
    const of = (until: string) =>
      input(orders, { inUseFrom: MONDAY, today: MONDAY, given: [given(before, until)] });
    expect(days(of(WEDNESDAY), SUNDAY)).toEqual(['22.3–28.3 DECISION_NEEDED']);
    expect(days(of('2027-03-21'), SUNDAY)).toEqual(['22.3–28.3 EXPECTED by 22.3']);
  });
});
