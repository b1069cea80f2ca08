import { dispense } from '../../src/dispensing/rules/index.js';
import type { DispensingInput } from '../../src/dispensing/rules/index.js';
import { datesBetween } from '../../src/shared/civil-time.js';
import {
  added,
  closedOn,
  dayLines,
  depot,
  failed,
  given,
  handoutLines,
  input,
  order,
} from '../builders/dispensing.js';

const SUNDAY = '2027-03-21';
const MONDAY = '2027-03-22';
const UNTIL = '2027-04-04';
const daily = order('MO TU WE TH FR SA SU', { maxTakeHomeDoses: 0 });

/** Given up to Sunday 21 March, missed on the days from Monday to another, seen on the day after that. */
const missedUntil = (last: string, others: Partial<DispensingInput> = {}) =>
  input(daily, {
    inUseFrom: SUNDAY,
    given: [given(SUNDAY)],
    failed: datesBetween(MONDAY, last).map((date) => failed(date)),
    today: '2027-03-26',
    ...others,
  });
const days = (of: DispensingInput, until = UNTIL) => dayLines(of, MONDAY, until);
const levelOn = (of: DispensingInput, today: string) => dispense({ ...of, today }, today, today).missed.level;

describe('a hold', () => {
  it('begins the day after the last day of the limit, and not after fewer', () => {
    expect(days(missedUntil('2027-03-24', { today: '2027-03-25' }))).toEqual([
      '22.3–24.3 MISSED',
      '25.3–4.4 HELD',
    ]);
    expect(days(missedUntil('2027-03-23', { today: '2027-03-24' }), '2027-03-25')).toEqual([
      '22.3–23.3 MISSED',
      '24.3 EXPECTED by 24.3',
      '25.3 EXPECTED by 25.3',
    ]);
  });

  it('begins after the municipality’s own number of days', () => {
    const policy = { alertDays: 1, checkDays: 2, holdDays: 4 };
    expect(days(missedUntil('2027-03-25', { policy }), '2027-03-27')).toEqual([
      '22.3–25.3 MISSED',
      '26.3–27.3 HELD',
    ]);
    expect(days(missedUntil('2027-03-24', { policy, today: '2027-03-25' }), '2027-03-25')).toEqual([
      '22.3–24.3 MISSED',
      '25.3 EXPECTED by 25.3',
    ]);
  });

  it('is not foreseen: days to come are not yet without a dose', () => {
    const lacking = input(order('MO', { maxTakeHomeDoses: 2, validFrom: MONDAY }), { today: MONDAY });
    expect(days(lacking, '2027-03-29')).toEqual([
      '22.3–24.3 EXPECTED by 22.3',
      '25.3–28.3 TAKE_HOME_LIMIT',
      '29.3 EXPECTED by 29.3',
    ]);
  });

  it('lasts, with no handout due, until a clinician clears it', () => {
    const held = missedUntil('2027-03-24', { today: '2027-04-20' });
    expect(days(held, '2027-04-20')).toEqual(['22.3–24.3 MISSED', '25.3–20.4 HELD']);
    expect(handoutLines(held, '2027-03-25', '2027-04-20')).toEqual([]);
    expect(levelOn(held, '2027-04-20')).toBe('HOLD');
  });

  it('takes no extra handout', () => {
    expect(days(missedUntil('2027-03-24', { extraHandouts: [added('2027-03-27')] }))).toEqual([
      '22.3–24.3 MISSED',
      '25.3–4.4 HELD',
    ]);
  });

  it('is not lifted by a dose that was given meanwhile, which covers its days', () => {
    const of = missedUntil('2027-03-24', {
      given: [given(SUNDAY), given('2027-03-26', '2027-03-27')],
      today: '2027-03-27',
    });
    expect(days(of)).toEqual(['22.3–24.3 MISSED', '25.3 HELD', '26.3–27.3 GIVEN by 26.3', '28.3–4.4 HELD']);
    expect(levelOn(of, '2027-03-28')).toBe('HOLD');
  });

  it('leaves days that given doses cover as covered, and paused days as paused', () => {
    const of = missedUntil('2027-03-24', {
      given: [{ date: SUNDAY, covers: [SUNDAY, '2027-03-26'] }],
      pauses: [{ from: '2027-03-28', until: '2027-03-29' }],
    });
    expect(days(of)).toEqual([
      '22.3–24.3 MISSED',
      '25.3 HELD',
      '26.3 GIVEN by 21.3',
      '27.3 HELD',
      '28.3–29.3 PAUSED',
      '30.3–4.4 HELD',
    ]);
  });
});

describe('the clearing of a hold', () => {
  const weekly = (clearings: DispensingInput['clearings'], others: Partial<DispensingInput> = {}) =>
    missedUntil(MONDAY, { orders: [order('MO')], clearings, today: '2027-03-27', ...others });

  it('makes its first served day a handout day for doses', () => {
    const cleared = [{ from: '2027-03-27', until: null }];
    expect(days(weekly(cleared))).toEqual([
      '22.3–24.3 MISSED',
      '25.3–26.3 HELD',
      '27.3–28.3 EXPECTED by 27.3',
      '29.3–4.4 EXPECTED by 29.3',
    ]);
    expect(days(weekly(cleared, { service: closedOn('2027-03-27') }), '2027-03-28').slice(2)).toEqual([
      '27.3 NO_SERVICE',
      '28.3 EXPECTED by 28.3',
    ]);
    expect(days(weekly([])).at(-1)).toBe('25.3–4.4 HELD');
  });

  it('makes no injection due sooner', () => {
    const injected = input(depot('EVERY 7 DAYS FROM 2027-03-04', 1), {
      inUseFrom: '2027-03-11',
      given: [given('2027-03-11'), given('2027-03-26')],
      failed: [failed('2027-03-18'), failed('2027-03-19')],
      today: '2027-03-29',
      clearings: [{ from: '2027-03-29', until: null }],
    });
    expect(days(injected)).toEqual(['22.3–25.3 HELD', '26.3–1.4 GIVEN by 26.3', '2.4–4.4 EXPECTED by 2.4']);
  });

  it('begins the count anew', () => {
    const missed = (last: string, today: string) =>
      missedUntil(last, { clearings: [{ from: '2027-03-26', until: null }], today });
    expect(levelOn(missed('2027-03-27', '2027-03-28'), '2027-03-26')).toBe('NONE');
    expect(levelOn(missed('2027-03-27', '2027-03-28'), '2027-03-28')).toBe('CHECK');
    expect(days(missed('2027-03-28', '2027-03-29'), '2027-03-29')).toEqual([
      '22.3–24.3 MISSED',
      '25.3 HELD',
      '26.3–28.3 MISSED',
      '29.3 HELD',
    ]);
  });

  it('keeps a hold from arising up to and including its last day', () => {
    const missed = (until: string | null) =>
      missedUntil('2027-03-30', { clearings: [{ from: '2027-03-26', until }], today: '2027-03-31' });
    expect(days(missed('2027-03-30'), '2027-03-31')).toEqual([
      '22.3–24.3 MISSED',
      '25.3 HELD',
      '26.3–30.3 MISSED',
      '31.3 HELD',
    ]);
    expect(days(missed('2027-03-31'), '2027-03-31').slice(2)).toEqual([
      '26.3–30.3 MISSED',
      '31.3 EXPECTED by 31.3',
    ]);
    expect(days(missed(null), '2027-03-31').slice(2)).toEqual(['26.3–28.3 MISSED', '29.3–31.3 HELD']);
  });

  it('of a day on which nothing is held makes that day a handout day too', () => {
    const of = input(order('MO', { maxTakeHomeDoses: 2 }), {
      clearings: [{ from: '2027-03-26', until: null }],
    });
    expect(days(of, '2027-03-28')).toEqual([
      '22.3–24.3 EXPECTED by 22.3',
      '25.3 TAKE_HOME_LIMIT',
      '26.3–28.3 EXPECTED by 26.3',
    ]);
  });
});

describe('a hold that a clinician has recorded', () => {
  const held = (clearedOn: string | null, others: Partial<DispensingInput> = {}) =>
    input(order('MO WE FR'), {
      holds: [{ from: '2027-03-24', clearedOn }],
      inUseFrom: MONDAY,
      today: '2027-03-24',
      given: [given(MONDAY, '2027-03-23')],
      ...others,
    });

  it('stops handouts until it is cleared, and the day of that is a handout day', () => {
    expect(days(held(null), '2027-03-28')).toEqual(['22.3–23.3 GIVEN by 22.3', '24.3–28.3 HELD']);
    expect(days(held('2027-03-27'), '2027-03-28')).toEqual([
      '22.3–23.3 GIVEN by 22.3',
      '24.3–26.3 HELD',
      '27.3–28.3 EXPECTED by 27.3',
    ]);
    expect(levelOn(held(null), '2027-03-25')).toBe('HOLD');
  });

  it('leaves doses that were handed over before it', () => {
    expect(days(held(null, { given: [given(MONDAY, '2027-03-25')] }), '2027-03-28')).toEqual([
      '22.3–25.3 GIVEN by 22.3',
      '26.3–28.3 HELD',
    ]);
  });

  it('before the municipality’s first day goes on from there', () => {
    const of = held(null, { holds: [{ from: '2027-03-20', clearedOn: null }], given: [] });
    expect(days(of, '2027-03-28')).toEqual(['22.3–28.3 HELD']);
    const cleared = { ...of, holds: [{ from: '2027-03-20', clearedOn: '2027-03-21' }], today: MONDAY };
    expect(days(cleared, '2027-03-23')).toEqual(['22.3–23.3 EXPECTED by 22.3']);
  });
});
