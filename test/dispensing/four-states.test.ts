import { dispense, type DispensingInput } from '../../src/dispensing/rules/index.js';
import { addDays, datesBetween } from '../../src/shared/civil-time.js';
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
  published,
} from '../builders/dispensing.js';

/** A week from Monday to Sunday. */
const MONDAY = '2027-03-22';
const TUESDAY = '2027-03-23';
const WEDNESDAY = '2027-03-24';
const THURSDAY = '2027-03-25';
const FRIDAY = '2027-03-26';
const SATURDAY = '2027-03-27';
const SUNDAY = '2027-03-28';

const weekdays = order('MO WE FR');
const begun = (others: Partial<DispensingInput> = {}) =>
  input(weekdays, { inUseFrom: MONDAY, today: MONDAY, ...others });
const days = (of: DispensingInput, until = SUNDAY) => dayLines(of, MONDAY, until);

describe('every day of a recipient in treatment', () => {
  it('is there once, from the municipality’s first day to the end of treatment', () => {
    const dates = (of: DispensingInput) =>
      dispense(of, '2027-03-01', '2027-04-30').coverage.map(({ date }) => date);
    expect(dates(begun())).toEqual(datesBetween(MONDAY, '2027-04-30'));
    expect(dates(begun({ endedOn: SATURDAY }))).toEqual(datesBetween(MONDAY, FRIDAY));
    expect(dates(begun({ orders: [{ ...weekdays, validFrom: TUESDAY }] }))[0]).toBe(TUESDAY);
  });

  it('is paused, else covered by what was given, else held, else a gap', () => {
    const all = begun({
      orders: [order('MO TU WE TH FR SA SU', { maxTakeHomeDoses: 0 })],
      inUseFrom: '2027-03-18',
      given: [{ date: '2027-03-18', covers: ['2027-03-18', MONDAY] }, given(WEDNESDAY)],
      failed: datesBetween('2027-03-19', '2027-03-21').map((date) => failed(date)),
      pauses: [{ from: TUESDAY, until: TUESDAY }],
      today: THURSDAY,
    });
    expect(dayLines(all, '2027-03-18', FRIDAY)).toEqual([
      '18.3 GIVEN by 18.3',
      '19.3–21.3 MISSED',
      '22.3 GIVEN by 18.3',
      '23.3 PAUSED',
      '24.3 GIVEN by 24.3',
      '25.3–26.3 HELD',
    ]);
  });
});

describe('the basis of a covered day', () => {
  it('is what was given, else what a plan has, else what is ordered', () => {
    const of = begun({
      given: [given(MONDAY, TUESDAY)],
      published: [published(MONDAY, TUESDAY), published(WEDNESDAY, THURSDAY)],
      today: WEDNESDAY,
    });
    expect(days(of)).toEqual([
      '22.3–23.3 GIVEN by 22.3',
      '24.3–25.3 PLANNED by 24.3',
      '26.3–28.3 EXPECTED by 26.3',
    ]);
  });

  it('of a day that a plan and a given handout are both for is given', () => {
    const of = begun({
      given: [given(MONDAY, THURSDAY)],
      published: [published(WEDNESDAY, THURSDAY)],
      today: TUESDAY,
    });
    expect(days(of)).toEqual(['22.3–25.3 GIVEN by 22.3', '26.3–28.3 EXPECTED by 26.3']);
    expect(handoutLines(of, TUESDAY, THURSDAY)).toEqual([]);
  });

  it('is that of the plan’s own days where it has more or fewer than the order asks for', () => {
    const more = begun({ published: [published(MONDAY, WEDNESDAY)] });
    expect(days(more)).toEqual([
      '22.3–24.3 PLANNED by 22.3',
      '25.3 EXPECTED by 24.3',
      '26.3–28.3 EXPECTED by 26.3',
    ]);
    const fewer = begun({ published: [published(MONDAY)] });
    expect(days(fewer).slice(0, 2)).toEqual(['22.3 PLANNED by 22.3', '23.3 NOT_IN_PLAN']);
  });
});

describe('a published plan', () => {
  const planned = (date: string) => date <= TUESDAY;

  it('that has nowhere what is due is a named gap; where none is published, it is expected', () => {
    expect(days(begun({ isPublished: planned }))).toEqual([
      '22.3–23.3 NOT_IN_PLAN',
      '24.3–25.3 EXPECTED by 24.3',
      '26.3–28.3 EXPECTED by 26.3',
    ]);
    expect(days(begun())[0]).toBe('22.3–23.3 EXPECTED by 22.3');
    expect(days(begun({ isPublished: (date) => date === TUESDAY }))[0]).toBe('22.3–23.3 EXPECTED by 22.3');
  });

  it('that has no place for it is a gap by its own name, and an attempt that failed is that', () => {
    expect(days(begun({ published: [published(MONDAY, TUESDAY, false)] }))[0]).toBe('22.3–23.3 NOT_PLACED');
    expect(days(begun({ published: [published(MONDAY, TUESDAY)], failed: [failed(MONDAY)] }))[0]).toBe(
      '22.3–23.3 MISSED',
    );
  });

  it('that has a handout on a day that is no handout day is relied on', () => {
    const of = begun({ given: [given(MONDAY)], published: [published(TUESDAY)], today: TUESDAY });
    expect(days(of, THURSDAY)).toEqual([
      '22.3 GIVEN by 22.3',
      '23.3 PLANNED by 23.3',
      '24.3–25.3 EXPECTED by 24.3',
    ]);
  });

  it('that has it makes its day served', () => {
    const of = begun({ service: closedOn(MONDAY), published: [published(MONDAY, TUESDAY)] });
    expect(days(of)[0]).toBe('22.3–23.3 PLANNED by 22.3');
    expect(days({ ...of, published: [] })[0]).toBe('22.3–23.3 NO_SERVICE');
  });
});

describe('a past handout that nobody reported', () => {
  it('leaves all its days not recorded, today and coming ones too, and none of the next handout’s', () => {
    const of = begun({ given: [given(MONDAY, TUESDAY), given(WEDNESDAY, THURSDAY)], today: SATURDAY });
    expect(days(of, '2027-03-29')).toEqual([
      '22.3–23.3 GIVEN by 22.3',
      '24.3–25.3 GIVEN by 24.3',
      '26.3–28.3 NOT_RECORDED',
      '29.3 EXPECTED by 29.3',
    ]);
    expect(days({ ...of, today: FRIDAY }).at(-1)).toBe('26.3–28.3 EXPECTED by 26.3');
  });

  it('is so whether it was planned or only ordered', () => {
    const ordered = begun({ today: TUESDAY });
    expect(days(ordered)[0]).toBe('22.3–23.3 NOT_RECORDED');
    expect(days({ ...ordered, published: [published(MONDAY, TUESDAY)] })[0]).toBe('22.3–23.3 NOT_RECORDED');
  });

  it('is not doubled: nothing is due for its days, extra handouts included', () => {
    const of = begun({ today: TUESDAY, extraHandouts: [added(TUESDAY)] });
    expect(dispense(of, TUESDAY, THURSDAY).handouts.map(({ date }) => date)).toEqual([WEDNESDAY]);
    const given23 = { ...of, given: [given(TUESDAY)], today: WEDNESDAY };
    expect(days(given23, TUESDAY)).toEqual(['22.3 NOT_RECORDED', '23.3 GIVEN by 23.3']);
  });

  it('says what came of it once that is recorded', () => {
    const of = (others: Partial<DispensingInput>) => days(begun({ today: TUESDAY, ...others }))[0];
    expect(of({ given: [given(MONDAY, TUESDAY)] })).toBe('22.3–23.3 GIVEN by 22.3');
    expect(of({ failed: [failed(MONDAY, 'REFUSED')] })).toBe('22.3–23.3 REFUSED');
  });
});

describe('before the first handout', () => {
  it('the opening is unknown where the recipient was in treatment before the municipality began', () => {
    const of = (validFrom: string) => input(order('TH', { validFrom }), { inUseFrom: MONDAY, today: MONDAY });
    expect(days(of('2027-01-01'))).toEqual(['22.3–24.3 OPENING_UNKNOWN', '25.3–28.3 EXPECTED by 25.3']);
    expect(days(of(MONDAY))).toEqual(['22.3–24.3 EXPECTED by 22.3', '25.3–28.3 EXPECTED by 25.3']);
  });

  it('it is known where a handover before says so', () => {
    const of = input(order('TH'), {
      inUseFrom: MONDAY,
      today: MONDAY,
      given: [given('2027-03-18', WEDNESDAY)],
    });
    expect(days(of)).toEqual(['22.3–24.3 GIVEN by 18.3', '25.3–28.3 EXPECTED by 25.3']);
    const usedUp = { ...of, given: [given('2027-03-18', TUESDAY)] };
    expect(days(usedUp)[1]).toMatch(/^24\.3 /);
    expect(days(usedUp)[1]).not.toContain('OPENING_UNKNOWN');
  });

  it('a new recipient of injections has not started', () => {
    const of = input(depot('EVERY 28 DAYS FROM 2027-03-25', 7, { validFrom: MONDAY }), {
      inUseFrom: '2027-03-01',
      today: MONDAY,
    });
    expect(days(of)).toEqual(['22.3–24.3 NOT_STARTED', '25.3–28.3 EXPECTED by 25.3']);
  });

  it('days before the municipality’s first are left out, and never a gap', () => {
    const of = begun({ today: addDays(MONDAY, 1), inUseFrom: TUESDAY, given: [given(MONDAY, TUESDAY)] });
    expect(dayLines(of, '2027-01-01', TUESDAY)).toEqual(['23.3 GIVEN by 22.3']);
  });
});
