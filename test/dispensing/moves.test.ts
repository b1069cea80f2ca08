import { refusalOfMove } from '../../src/dispensing/rules/index.js';
import type { DispensingInput } from '../../src/dispensing/rules/index.js';
import {
  closedOn,
  dayLines,
  depot,
  gapLines,
  given,
  handoutLines,
  input,
  order,
  states,
} from '../builders/dispensing.js';

/** A week from Monday to Sunday. */
const MONDAY = '2027-03-22';
const TUESDAY = '2027-03-23';
const WEDNESDAY = '2027-03-24';
const THURSDAY = '2027-03-25';
const FRIDAY = '2027-03-26';
const SUNDAY = '2027-03-28';
const week = (of: DispensingInput) => handoutLines(of, MONDAY, SUNDAY);
const gaps = (of: DispensingInput) => gapLines(of, MONDAY, SUNDAY);

describe('a move that a person has made', () => {
  const moved = (from: string, to: string, others: Partial<DispensingInput> = {}) =>
    input(order('MO WE FR'), { moves: [{ from, to }], ...others });
  const unmoved = week(input(order('MO WE FR')));

  it('to an earlier day takes the days from there', () => {
    expect(week(moved(FRIDAY, THURSDAY))).toEqual([
      '22.3 REGULAR: 22.3–23.3 (2)',
      '24.3 REGULAR: 24.3 (1)',
      '25.3 MOVED: 25.3–28.3 (4)',
    ]);
  });

  it('to a later day leaves the days until then to the handout before', () => {
    expect(week(moved(WEDNESDAY, THURSDAY))).toEqual([
      '22.3 REGULAR: 22.3–24.3 (3)',
      '25.3 MOVED: 25.3 (1)',
      '26.3 REGULAR: 26.3–28.3 (3)',
    ]);
  });

  it('to another handout day becomes one with it', () => {
    expect(week(moved(WEDNESDAY, MONDAY))).toEqual([
      '22.3 MERGED: 22.3–25.3 (4)',
      '26.3 REGULAR: 26.3–28.3 (3)',
    ]);
  });

  it('of a day that is no handout day changes nothing', () => {
    expect(week(moved(TUESDAY, THURSDAY))).toEqual(unmoved);
  });

  it('across a pause, or to another order, changes nothing', () => {
    const pauses = [{ from: TUESDAY, until: TUESDAY }];
    expect(week(moved(WEDNESDAY, MONDAY, { pauses }))).toEqual(week(input(order('MO WE FR'), { pauses })));
    const orders = [order('MO WE FR', { validUntil: TUESDAY }), order('WE FR', { validFrom: WEDNESDAY })];
    expect(week(moved(WEDNESDAY, MONDAY, { orders }))).toEqual(week(input(orders)));
  });
});

describe('a pause', () => {
  const paused = (from: string, until: string | null) => [{ from, until }];

  it('asks for no doses, and its eve is the last day covered', () => {
    const of = input(order('MO'), { pauses: paused(THURSDAY, null) });
    expect(week(of)).toEqual(['22.3 REGULAR: 22.3–24.3 (3)']);
    expect(states(of, MONDAY, SUNDAY)).toBe('CCCPPPP');
  });

  it('is followed by a handout on the first served day', () => {
    const of = input(order('MO'), { pauses: paused(TUESDAY, WEDNESDAY) });
    expect(week(of)).toEqual(['22.3 REGULAR: 22.3 (1)', '25.3 EXTRA: 25.3–28.3 (4)']);
    expect(states(of, MONDAY, SUNDAY)).toBe('CPPCCCC');
    const closed = { ...of, service: closedOn(THURSDAY) };
    expect(week(closed)).toEqual(['22.3 REGULAR: 22.3 (1)', '26.3 EXTRA: 26.3–28.3 (3)']);
    expect(gaps(closed)).toEqual(['NO_SERVICE 25.3 → OPEN_SERVICE 25.3']);
  });

  it('is followed by one however long it was', () => {
    const of = input(order('MO'), {
      pauses: paused('2027-03-01', TUESDAY),
      today: WEDNESDAY,
      inUseFrom: '2027-02-22',
    });
    expect(week(of)).toEqual(['24.3 EXTRA: 24.3–28.3 (5)']);
  });

  it('is followed by no injection before it is due', () => {
    const of = input(depot('EVERY 7 DAYS FROM 2027-03-19', 2), {
      pauses: paused('2027-03-20', MONDAY),
      given: [given('2027-03-19')],
      today: MONDAY,
      inUseFrom: '2027-03-19',
    });
    expect(week(of)).toEqual(['26.3 REGULAR: 26.3–1.4 (1)']);
    expect(gaps(of)).toEqual([]);
  });

  it('is not crossed by a regular day that moves', () => {
    const of = input(order('MO FR'), { pauses: paused(WEDNESDAY, THURSDAY), service: closedOn(FRIDAY) });
    expect(week(of)).toEqual(['22.3 REGULAR: 22.3–23.3 (2)', '27.3 EXTRA: 27.3–28.3 (2)']);
    expect(gaps(of)).toEqual(['NO_SERVICE 26.3 → OPEN_SERVICE 26.3']);
    const closed = { ...of, service: closedOn(WEDNESDAY, THURSDAY, FRIDAY) };
    expect(week(closed)).toEqual(week(of));
    expect(week({ ...closed, pauses: [] })[1]).toBe('23.3 MOVED: 26.3–28.3 (3)');
  });

  it('that ended the day before the order starts is followed by one handout alone', () => {
    const of = input(order('FR', { validFrom: WEDNESDAY }), { pauses: paused(MONDAY, TUESDAY) });
    expect(week(of)).toEqual(['24.3 EXTRA: 24.3–25.3 (2)', '26.3 REGULAR: 26.3–1.4 (7)']);
  });

  it('may lie across another', () => {
    const of = input(order('MO'), {
      pauses: [...paused(TUESDAY, THURSDAY), ...paused(WEDNESDAY, FRIDAY)],
    });
    expect(states(of, MONDAY, SUNDAY)).toBe('CPPPPCC');
  });

  it('stands over what was given on its days or for them', () => {
    const of = input(order('MO'), {
      given: [given(MONDAY, WEDNESDAY), given(THURSDAY, SUNDAY)],
      pauses: paused(WEDNESDAY, THURSDAY),
      today: FRIDAY,
      inUseFrom: MONDAY,
    });
    expect(dayLines(of, MONDAY, SUNDAY)).toEqual([
      '22.3–23.3 GIVEN by 22.3',
      '24.3–25.3 PAUSED',
      '26.3–28.3 GIVEN by 25.3',
    ]);
  });
});

const codeOf = (of: DispensingInput, from: string, to: string) =>
  refusalOfMove(of, { from, to })?.code ?? null;

describe('a wish to move', () => {
  const weekdays = input(order('MO WE FR', { validUntil: '2027-03-31' }), { service: closedOn(THURSDAY) });
  const weekly = input(depot('EVERY 7 DAYS FROM 2027-03-25', 2));

  it.each([
    ['of a handout to a day with service is allowed', weekdays, '2027-03-26', '2027-03-23', null],
    ['to a day without service is not', weekdays, '2027-03-26', THURSDAY, 'MOVE_NO_SERVICE'],
    ['of a day without a handout is not', weekdays, '2027-03-23', '2027-03-24', 'MOVE_NO_HANDOUT'],
    ['of a day without an order is not', weekdays, '2027-04-02', '2027-03-31', 'MOVE_NO_HANDOUT'],
    ['to after the order is not', weekdays, '2027-03-31', '2027-04-01', 'MOVE_OUTSIDE_ORDER'],
    ['of an injection within its tolerance is allowed', weekly, THURSDAY, '2027-03-27', null],
    ['of an injection beyond it is not', weekly, THURSDAY, '2027-03-28', 'MOVE_OUTSIDE_TOLERANCE'],
  ])('%s', (_, of, from, to, code) => {
    expect(codeOf(of, from, to)).toBe(code);
  });

  it('across a pause is not allowed, on one side of it is', () => {
    const paused = { ...weekdays, pauses: [{ from: THURSDAY, until: THURSDAY }] };
    expect(codeOf(paused, '2027-03-26', '2027-03-24')).toBe('MOVE_OUTSIDE_ORDER');
    expect(codeOf(paused, '2027-03-24', '2027-03-23')).toBeNull();
  });

  it('says in both languages what is wrong, and what would be right', () => {
    const said = (from: string, to: string) => refusalOfMove(weekdays, { from, to })?.faults;
    expect(said('2027-03-23', '2027-03-24')).toEqual([
      {
        code: 'MOVE_NO_HANDOUT',
        where: '2027-03-23',
        message: { nb: 'Det er ingen utlevering 23.03.2027.', en: 'There is no handout on 2027-03-23.' },
        remedy: {
          nb: 'Velg en av ordningens utleveringsdager.',
          en: "Choose one of the order's handout days.",
        },
      },
    ]);
    expect(said('2027-03-31', '2027-04-01')).toEqual([
      {
        code: 'MOVE_OUTSIDE_ORDER',
        where: '2027-04-01',
        message: {
          nb: '01.04.2027 er utenfor ordningen, eller på den andre siden av en pause eller stans.',
          en: '2027-04-01 is outside the order, or on the other side of a pause or hold.',
        },
        remedy: { nb: 'Velg en dag i samme periode.', en: 'Choose a day of the same period.' },
      },
    ]);
    expect(said('2027-03-26', THURSDAY)).toEqual([
      {
        code: 'MOVE_NO_SERVICE',
        where: THURSDAY,
        message: { nb: 'Det er ikke noe tilbud 25.03.2027.', en: 'There is no service on 2027-03-25.' },
        remedy: {
          nb: 'Velg en dag med åpent utleveringssted eller vakt.',
          en: 'Choose a day with an open point or a shift.',
        },
      },
    ]);
  });

  it('to the first and the last day of the order is allowed, and to no day before or after', () => {
    const brief = input(order('MO WE FR', { validFrom: '2027-03-23', validUntil: '2027-03-30' }));
    expect(codeOf(brief, '2027-03-24', '2027-03-23')).toBeNull();
    expect(codeOf(brief, '2027-03-24', '2027-03-22')).toBe('MOVE_OUTSIDE_ORDER');
    expect(codeOf(brief, '2027-03-29', '2027-03-30')).toBeNull();
    expect(codeOf(brief, '2027-03-29', '2027-03-31')).toBe('MOVE_OUTSIDE_ORDER');
  });

  it('of an injection to before its day is held to the tolerance too', () => {
    expect(codeOf(weekly, THURSDAY, '2027-03-23')).toBeNull();
    expect(codeOf(weekly, THURSDAY, '2027-03-22')).toBe('MOVE_OUTSIDE_TOLERANCE');
  });

  it('of an injection says how far it may go', () => {
    const refusal = refusalOfMove(weekly, { from: THURSDAY, to: '2027-03-28' })!;
    expect(refusal.text.en).toBe('2027-03-28 is more than 2 days from the day of the injection.');
    expect(refusal.faults[0].remedy.nb).toBe('Velg en dag innen ± 2 dager.');
  });
});
