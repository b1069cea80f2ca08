import { dispense, type DispensingInput } from '../../src/dispensing/rules/index.js';
import {
  added,
  closedOn,
  dayLines,
  failed,
  gapLines,
  given,
  handoutLines,
  input,
  order,
  published,
  rostered,
} from '../builders/dispensing.js';

/** Monday before Easter 2027 to the Sunday after it. */
const MONDAY = '2027-03-22';
const TUESDAY = '2027-03-23';
const WEDNESDAY = '2027-03-24';
const THURSDAY = '2027-03-25';
const FRIDAY = '2027-03-26';
const SUNDAY = '2027-03-28';
const NEXT_SUNDAY = '2027-04-04';

const week = (of: DispensingInput) => handoutLines(of, MONDAY, SUNDAY);
const gaps = (of: DispensingInput) => gapLines(of, MONDAY, SUNDAY);

describe('a handout on its own day', () => {
  it('covers it and the days before the next handout day', () => {
    expect(week(input(order('MO WE FR')))).toEqual([
      '22.3 REGULAR: 22.3–23.3 (2)',
      '24.3 REGULAR: 24.3–25.3 (2)',
      '26.3 REGULAR: 26.3–28.3 (3)',
    ]);
  });

  it('is one dose for a day that another follows', () => {
    expect(week(input(order('MO TU WE TH FR SA SU', { maxTakeHomeDoses: 0 })))[0]).toBe(
      '22.3 REGULAR: 22.3 (1)',
    );
  });

  it('every n days covers n days', () => {
    expect(week(input(order('EVERY 3 DAYS FROM 2027-03-23')))).toEqual([
      '23.3 REGULAR: 23.3–25.3 (3)',
      '26.3 REGULAR: 26.3–28.3 (3)',
    ]);
  });

  it('covers as far as the take-home limit goes, and the rest is a named gap', () => {
    const weekly = order('MO', { maxTakeHomeDoses: 3 });
    expect(week(input(weekly))).toEqual(['22.3 REGULAR: 22.3–25.3 (4)']);
    expect(gaps(input(weekly))).toEqual(['TAKE_HOME_LIMIT 26.3–28.3 → EXTRA_HANDOUT 26.3']);
    expect(week(input(order('MO', { maxTakeHomeDoses: 6 })))).toEqual(['22.3 REGULAR: 22.3–28.3 (7)']);
    expect(gaps(input(order('MO', { maxTakeHomeDoses: 6 })))).toEqual([]);
  });

  it('names the limit that would do instead', () => {
    const [gap] = dispense(input(order('MO', { maxTakeHomeDoses: 3 })), MONDAY, SUNDAY).gaps;
    const remedy = gap.closedBy.at(-1)!;
    expect(remedy.doses).toBe(6);
    expect(remedy.text.en).toBe("An order that allows 6 take-home doses (the prescriber's decision).");
    expect(gap.detail.nb).toContain('26.03.2027–28.03.2027');
  });
});

describe('a handout day without service', () => {
  const weekdays = (changes = {}) => order('MO WE FR', changes);

  it('moves to the nearest earlier day with service, whose handout it joins', () => {
    const closed = input(weekdays(), { service: closedOn(THURSDAY, FRIDAY) });
    expect(week(closed)).toEqual(['22.3 REGULAR: 22.3–23.3 (2)', '24.3 MERGED: 24.3–28.3 (5)']);
    expect(dispense(closed, MONDAY, SUNDAY).handouts[1].regularDates).toEqual([WEDNESDAY, FRIDAY]);
    expect(gaps(closed)).toEqual([]);
  });

  it('moves to a day that is no handout day, and covers what the handout before leaves', () => {
    const closed = input(weekdays(), { service: closedOn(FRIDAY) });
    expect(week(closed)).toEqual([
      '22.3 REGULAR: 22.3–23.3 (2)',
      '24.3 REGULAR: 24.3–25.3 (2)',
      '25.3 MOVED: 26.3–28.3 (3)',
    ]);
  });

  it('gives as many days as the limit allows, and names the rest', () => {
    const closed = input(weekdays({ maxTakeHomeDoses: 2 }), { service: closedOn(THURSDAY, FRIDAY) });
    expect(week(closed)[1]).toBe('24.3 MERGED: 24.3–26.3 (3)');
    expect(gaps(closed)).toEqual(['TAKE_HOME_LIMIT 27.3–28.3 → EXTRA_HANDOUT 27.3']);
  });

  it('gives nothing where the limit is zero', () => {
    const daily = order('MO TU WE TH FR SA SU', { maxTakeHomeDoses: 0 });
    expect(gaps(input(daily, { service: closedOn(FRIDAY) }))).toEqual([
      'TAKE_HOME_LIMIT 26.3 → OPEN_SERVICE 26.3',
    ]);
    const oneHome = order('MO TU WE TH FR SA SU', { maxTakeHomeDoses: 1 });
    expect(gaps(input(oneHome, { service: closedOn(FRIDAY) }))).toEqual([]);
  });

  it('is a named gap up to the next day with service when no earlier day has it', () => {
    const starting = weekdays({ validFrom: MONDAY });
    const closed = input(starting, { service: closedOn(MONDAY) });
    expect(week(closed).slice(0, 2)).toEqual(['23.3 EXTRA: 23.3 (1)', '24.3 REGULAR: 24.3–25.3 (2)']);
    expect(gaps(closed)).toEqual(['NO_SERVICE 22.3 → OPEN_SERVICE 22.3']);
  });

  it('moves to today, and not to a day that is over', () => {
    const of = (today: string) =>
      input(order('MO FR'), {
        service: closedOn(THURSDAY, FRIDAY),
        today,
        inUseFrom: MONDAY,
        given: [given(MONDAY, THURSDAY)],
      });
    expect(week(of(WEDNESDAY))).toEqual(['22.3 REGULAR: 22.3–25.3 (4)', '24.3 MOVED: 26.3–28.3 (3)']);
    expect(gaps(of(WEDNESDAY))).toEqual([]);
    expect(week(of(THURSDAY))).toEqual(['22.3 REGULAR: 22.3–25.3 (4)']);
    expect(gaps(of(THURSDAY))).toEqual(['NO_SERVICE 26.3–28.3 → OPEN_SERVICE 26.3']);
  });

  it('moves nowhere when the plan of its own day has it after all', () => {
    const service = closedOn(FRIDAY);
    const planned = input(weekdays(), { service, today: MONDAY, published: [published(FRIDAY, SUNDAY)] });
    expect(week(planned)).toEqual([
      '22.3 REGULAR: 22.3–23.3 (2)',
      '24.3 REGULAR: 24.3–25.3 (2)',
      '26.3 REGULAR: 26.3–28.3 (3)',
    ]);
    const leftOut = { ...planned, published: [published(FRIDAY, SUNDAY, false)] };
    expect(week(leftOut)[2]).toBe('25.3 MOVED: 26.3–28.3 (3)');
  });
});

describe('Easter 2027 with a van on 22, 23, 24, 27, 30 and 31 March', () => {
  const service = rostered(
    '2027-03-22',
    '2027-03-23',
    '2027-03-24',
    '2027-03-27',
    '2027-03-30',
    '2027-03-31',
  );
  const easter = (handout: string, maxTakeHomeDoses: number) =>
    input(order(handout, { maxTakeHomeDoses, validFrom: MONDAY }), { service });
  const lines = (of: DispensingInput) => [
    ...handoutLines(of, MONDAY, '2027-03-31'),
    ...gapLines(of, MONDAY, '2027-03-31'),
  ];

  it('leaves no recipient with five doses at home without one', () => {
    expect(lines(easter('MO WE FR', 5))).toEqual([
      '22.3 REGULAR: 22.3–23.3 (2)',
      '24.3 MERGED: 24.3–28.3 (5)',
      '27.3 MOVED: 29.3–30.3 (2)',
      '31.3 REGULAR: 31.3–1.4 (2)',
    ]);
  });

  it('uses Saturday’s van for two doses at home, and names the Tuesday that remains', () => {
    expect(lines(easter('MO WE FR', 2))).toEqual([
      '22.3 REGULAR: 22.3–23.3 (2)',
      '24.3 MERGED: 24.3–26.3 (3)',
      '27.3 MOVED: 27.3–29.3 (3)',
      '31.3 REGULAR: 31.3–1.4 (2)',
      'TAKE_HOME_LIMIT 30.3 → EXTRA_HANDOUT 30.3',
    ]);
  });

  it('chains daily handouts over several closed days', () => {
    expect(lines(easter('MO TU WE TH FR SA', 2))).toEqual([
      '22.3 REGULAR: 22.3 (1)',
      '23.3 REGULAR: 23.3 (1)',
      '24.3 MERGED: 24.3–26.3 (3)',
      '27.3 MERGED: 27.3–29.3 (3)',
      '30.3 REGULAR: 30.3 (1)',
      '31.3 REGULAR: 31.3 (1)',
    ]);
  });

  it('and one dose at home leaves Friday and Monday', () => {
    expect(gapLines(easter('MO TU WE TH FR SA', 1), MONDAY, '2027-03-31')).toEqual([
      'TAKE_HOME_LIMIT 26.3 → OPEN_SERVICE 26.3',
      'TAKE_HOME_LIMIT 29.3 → OPEN_SERVICE 29.3',
    ]);
  });

  it('brings Thursday’s week forward to Wednesday, as far as the limit goes', () => {
    expect(lines(easter('TH', 6))).toEqual([
      '22.3 EXTRA: 22.3–24.3 (3)',
      '24.3 MOVED: 25.3–30.3 (6)',
      'TAKE_HOME_LIMIT 31.3 → EXTRA_HANDOUT 31.3',
    ]);
    expect(lines(easter('TH', 7))).toEqual(['22.3 EXTRA: 22.3–24.3 (3)', '24.3 MOVED: 25.3–31.3 (7)']);
  });
});

describe('an extra handout', () => {
  const weekdays = order('MO WE FR');
  const lacking = input(order('MO', { maxTakeHomeDoses: 3 }));

  it('covers the days without a dose from its own day on', () => {
    expect(week({ ...lacking, extraHandouts: [added(FRIDAY)] })).toEqual([
      '22.3 REGULAR: 22.3–25.3 (4)',
      '26.3 EXTRA: 26.3–28.3 (3)',
    ]);
    expect(gaps({ ...lacking, extraHandouts: [added(FRIDAY)] })).toEqual([]);
  });

  it('never moves: without service on its day it is not given', () => {
    const closed = { ...lacking, extraHandouts: [added(FRIDAY)], service: closedOn(FRIDAY) };
    expect(week(closed)).toEqual(['22.3 REGULAR: 22.3–25.3 (4)']);
    expect(dayLines(closed, MONDAY, SUNDAY)[0]).toBe('22.3–25.3 EXPECTED by 22.3');
    expect(dispense(closed, FRIDAY, SUNDAY).coverage.map(({ state }) => state)).toEqual([
      'GAP',
      'GAP',
      'GAP',
    ]);
  });

  it('takes no days from the regular handout before it', () => {
    expect(week(input(weekdays, { extraHandouts: [added(TUESDAY)] }))).toEqual(week(input(weekdays)));
  });

  it('on a regular day is one handout with it, under one limit', () => {
    const one = order('MO', { maxTakeHomeDoses: 3 });
    expect(week(input(one, { extraHandouts: [added(MONDAY)] }))).toEqual(['22.3 REGULAR: 22.3–25.3 (4)']);
  });

  it('comes after a miss and never erases it', () => {
    const of = input(order('MO'), {
      failed: [failed(MONDAY)],
      extraHandouts: [added(WEDNESDAY)],
    });
    expect(week(of)).toEqual(['22.3 REGULAR: 22.3–28.3 (7)', '24.3 EXTRA: 24.3–28.3 (5)']);
    expect(dayLines(of, MONDAY, SUNDAY)).toEqual(['22.3–23.3 MISSED', '24.3–28.3 EXPECTED by 24.3']);
    expect(week({ ...of, extraHandouts: [] })).toEqual(['22.3 REGULAR: 22.3–28.3 (7)']);
    expect(dayLines({ ...of, extraHandouts: [] }, MONDAY, SUNDAY)).toEqual(['22.3–28.3 MISSED']);
  });
});

describe('the answer for a day', () => {
  it('is the same whatever range it is asked in', () => {
    const of = input(order('MO WE FR', { maxTakeHomeDoses: 2 }), { service: closedOn(THURSDAY, FRIDAY) });
    const whole = dispense(of, MONDAY, NEXT_SUNDAY).coverage;
    expect(whole).toHaveLength(14);
    for (const day of whole) {
      expect(dispense(of, day.date, day.date).coverage[0]).toMatchObject({ state: day.state, by: day.by });
    }
  });

  it('names the handout days before service is looked at', () => {
    const of = input(order('MO WE FR'), { service: () => false });
    expect(dispense(of, MONDAY, SUNDAY).regularDates).toEqual([MONDAY, WEDNESDAY, FRIDAY]);
    expect(dispense(of, MONDAY, SUNDAY).handouts).toEqual([]);
  });
});
