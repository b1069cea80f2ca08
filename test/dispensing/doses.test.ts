import { dispense, type DispensingInput } from '../../src/dispensing/rules/index.js';
import { closedOn, gapLines, handoutLines, input, order, rostered, states } from '../builders/dispensing.js';

/** Monday before Easter 2027 to the Sunday after it. */
const MONDAY = '2027-03-22';
const WEDNESDAY = '2027-03-24';
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
    const closed = input(weekdays(), { service: closedOn('2027-03-25', FRIDAY) });
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
    const closed = input(weekdays({ maxTakeHomeDoses: 2 }), { service: closedOn('2027-03-25', FRIDAY) });
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

  it('is a named gap when no earlier day has service', () => {
    const starting = weekdays({ validFrom: MONDAY });
    const closed = input(starting, { service: closedOn(MONDAY) });
    expect(week(closed)[0]).toBe('24.3 REGULAR: 24.3–25.3 (2)');
    expect(gaps(closed)).toEqual(['NO_SERVICE 22.3–23.3 → OPEN_SERVICE 22.3']);
    expect(dispense(closed, MONDAY, SUNDAY).gaps[0].closedBy[1]).toMatchObject({
      kind: 'EXTRA_HANDOUT',
      date: '2027-03-23',
    });
  });

  it('does not move before today', () => {
    const service = closedOn('2027-03-25', FRIDAY);
    expect(gaps(input(weekdays(), { service, today: '2027-03-25' }))).toEqual([
      'NO_SERVICE 26.3–28.3 → OPEN_SERVICE 26.3',
    ]);
    expect(gaps(input(weekdays(), { service, today: WEDNESDAY }))).toEqual([]);
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

  it('brings Thursday’s week forward to Wednesday, one day short of the next', () => {
    expect(lines(easter('TH', 6))).toEqual([
      '24.3 MOVED: 24.3–30.3 (7)',
      'FIRST_HANDOUT_LATER 22.3–23.3 → EXTRA_HANDOUT 22.3',
      'TAKE_HOME_LIMIT 31.3 → EXTRA_HANDOUT 31.3',
    ]);
  });
});

describe('an order', () => {
  it('in force before its first handout day leaves a named gap', () => {
    const of = input(order('WE', { validFrom: MONDAY }));
    expect(gaps(of)).toEqual(['FIRST_HANDOUT_LATER 22.3–23.3 → EXTRA_HANDOUT 22.3']);
    expect(gaps({ ...of, extraHandouts: [MONDAY] })).toEqual([]);
  });

  it('is covered to its last day and not beyond', () => {
    const of = input(order('MO', { validUntil: WEDNESDAY }));
    expect(week(of)).toEqual(['22.3 REGULAR: 22.3–24.3 (3)']);
    expect(states(of, MONDAY, SUNDAY)).toBe('CCC....');
  });

  it('ends the one before it on the day before', () => {
    const changed = input([order('MO'), order('TH', { validFrom: WEDNESDAY, maxTakeHomeDoses: 6 })]);
    expect(week(changed)).toEqual(['22.3 REGULAR: 22.3–23.3 (2)', '25.3 REGULAR: 25.3–31.3 (7)']);
    expect(gaps(changed)).toEqual(['FIRST_HANDOUT_LATER 24.3 → EXTRA_HANDOUT 24.3']);
  });

  it('does not move a handout to before it began', () => {
    const changed = input([order('MO WE FR'), order('WE SA', { validFrom: WEDNESDAY })], {
      service: closedOn(WEDNESDAY),
    });
    expect(gaps(changed)).toEqual(['NO_SERVICE 24.3–26.3 → OPEN_SERVICE 24.3']);
  });
});

describe('a pause', () => {
  const paused = (from: string, until: string | null) => [{ from, until }];

  it('asks for no doses, and its eve is the last day covered', () => {
    const of = input(order('MO'), { pauses: paused('2027-03-25', null) });
    expect(week(of)).toEqual(['22.3 REGULAR: 22.3–24.3 (3)']);
    expect(states(of, MONDAY, SUNDAY)).toBe('CCCPPPP');
  });

  it('is followed by a handout day', () => {
    const of = input(order('MO'), { pauses: paused('2027-03-23', WEDNESDAY) });
    expect(week(of)).toEqual(['22.3 REGULAR: 22.3 (1)', '25.3 REGULAR: 25.3–28.3 (4)']);
    expect(states(of, MONDAY, SUNDAY)).toBe('CPPCCCC');
  });

  it('that ended the day before the order starts is followed by one too', () => {
    const of = input(order('FR', { validFrom: WEDNESDAY }), { pauses: paused(MONDAY, '2027-03-23') });
    expect(week(of)[0]).toBe('24.3 REGULAR: 24.3–25.3 (2)');
  });

  it('is not crossed by a handout that moves', () => {
    const of = input(order('MO'), {
      pauses: paused('2027-03-23', WEDNESDAY),
      service: closedOn('2027-03-25'),
    });
    expect(gaps(of)).toEqual(['NO_SERVICE 25.3–28.3 → OPEN_SERVICE 25.3']);
  });

  it('may lie across another', () => {
    const of = input(order('MO'), {
      pauses: [...paused('2027-03-23', '2027-03-25'), ...paused(WEDNESDAY, FRIDAY)],
    });
    expect(states(of, MONDAY, SUNDAY)).toBe('CPPPPCC');
  });
});

describe('a move that a person has made', () => {
  const moved = (from: string, to: string, handout = 'MO WE FR') =>
    input(order(handout), { moves: [{ from, to }] });

  it('to an earlier day takes the days from there', () => {
    expect(week(moved(FRIDAY, '2027-03-25'))).toEqual([
      '22.3 REGULAR: 22.3–23.3 (2)',
      '24.3 REGULAR: 24.3 (1)',
      '25.3 MOVED: 25.3–28.3 (4)',
    ]);
  });

  it('to a later day leaves the days until then to the handout before', () => {
    expect(week(moved(WEDNESDAY, '2027-03-25'))).toEqual([
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
    expect(week(moved('2027-03-23', '2027-03-25'))).toEqual(week(input(order('MO WE FR'))));
  });
});

describe('a recorded handout', () => {
  it('that was missed covers nothing', () => {
    const of = input(order('MO WE FR'), { recorded: [{ date: WEDNESDAY, outcome: 'NOT_HOME' }] });
    expect(states(of, MONDAY, SUNDAY)).toBe('CCGGCCC');
    expect(gaps(of)).toEqual(['MISSED 24.3–25.3 → NEW_ATTEMPT 24.3']);
    expect(gaps({ ...of, extraHandouts: ['2027-03-25'] })).toEqual(['MISSED 24.3 → NEW_ATTEMPT 24.3']);
  });

  it('that was delivered at the second try covers all', () => {
    const of = input(order('MO WE FR'), {
      recorded: [
        { date: WEDNESDAY, outcome: 'NOT_HOME' },
        { date: WEDNESDAY, outcome: 'DELIVERED' },
      ],
    });
    expect(states(of, MONDAY, SUNDAY)).toBe('CCCCCCC');
  });

  it('that was taken back after all covers nothing', () => {
    const covers = [WEDNESDAY, '2027-03-25'];
    const of = input(order('MO WE FR'), {
      recorded: [
        { date: WEDNESDAY, outcome: 'PUBLISHED', covers },
        { date: WEDNESDAY, outcome: 'REFUSED', covers },
      ],
    });
    expect(states(of, MONDAY, SUNDAY)).toBe('CCGGCCC');
  });

  it('that is not reported on covers nothing once there are records', () => {
    const of = input(order('MO WE FR'), { today: '2027-03-25', recordedFrom: '2027-03-23' });
    expect(states(of, MONDAY, SUNDAY)).toBe('CCGGCCC');
    expect(gaps(of)).toEqual(['NOT_RECORDED 24.3–25.3 → RECORD_OUTCOME 24.3']);
  });

  it('that a plan has no place for covers nothing, by its own name', () => {
    const of = input(order('MO WE FR'), { recorded: [{ date: WEDNESDAY, outcome: 'NOT_PLACED' }] });
    expect(gaps(of)).toEqual(['NOT_PLACED 24.3–25.3 → PLACE_HANDOUT 24.3']);
  });

  it('keeps the days it really covered when the calendar changes after it', () => {
    const delivered = { date: WEDNESDAY, outcome: 'DELIVERED' as const, covers: [WEDNESDAY, '2027-03-25'] };
    const closedLater = input(order('MO WE FR'), {
      recorded: [delivered],
      service: closedOn('2027-03-25', FRIDAY),
      today: '2027-03-25',
    });
    expect(states(closedLater, MONDAY, SUNDAY)).toBe('CCCCGGG');
  });

  it('is never followed by a second dose for a day that it covered', () => {
    const recorded = [
      {
        date: WEDNESDAY,
        outcome: 'DELIVERED' as const,
        covers: [WEDNESDAY, '2027-03-25', FRIDAY, '2027-03-27'],
      },
    ];
    const openedLater = input(order('MO WE FR'), { recorded, today: '2027-03-25' });
    expect(week(openedLater)).toEqual([
      '22.3 REGULAR: 22.3–23.3 (2)',
      '24.3 REGULAR: 24.3–27.3 (4)',
      '26.3 REGULAR: 28.3 (1)',
    ]);
  });

  it('is not repeated after a pause that cut into its days', () => {
    const covers = [MONDAY, '2027-03-23', WEDNESDAY, '2027-03-25', FRIDAY, '2027-03-27', SUNDAY];
    const of = input(order('MO'), {
      recorded: [{ date: MONDAY, outcome: 'DELIVERED' as const, covers }],
      pauses: [{ from: '2027-03-23', until: WEDNESDAY }],
    });
    expect(week(of)).toEqual(['22.3 REGULAR: 22.3 (1)']);
    expect(states(of, MONDAY, SUNDAY)).toBe('CPPCCCC');
  });

  it('with too few doses leaves a named gap', () => {
    const recorded = [{ date: MONDAY, outcome: 'DELIVERED' as const, covers: [MONDAY] }];
    expect(gaps(input(order('MO WE FR'), { recorded }))).toEqual(['TOO_FEW_DOSES 23.3 → EXTRA_HANDOUT 23.3']);
  });

  it('on a day that is no handout day has still been given', () => {
    const recorded = [{ date: '2027-03-23', outcome: 'DELIVERED' as const, covers: ['2027-03-23'] }];
    expect(week(input(order('MO WE FR'), { recorded }))).toEqual([
      '22.3 REGULAR: 22.3 (1)',
      '23.3 EXTRA: 23.3 (1)',
      '24.3 REGULAR: 24.3–25.3 (2)',
      '26.3 REGULAR: 26.3–28.3 (3)',
    ]);
  });
});

describe('a hold', () => {
  const holds = [{ from: WEDNESDAY, clearedOn: null }];

  it('stops planned doses until it is cleared', () => {
    expect(states(input(order('MO'), { holds }), MONDAY, SUNDAY)).toBe('CCHHHHH');
    expect(week(input(order('MO WE FR'), { holds }))).toEqual(['22.3 REGULAR: 22.3–23.3 (2)']);
  });

  it('leaves doses that were handed over before it', () => {
    const recorded = [
      {
        date: MONDAY,
        outcome: 'DELIVERED' as const,
        covers: [MONDAY, '2027-03-23', WEDNESDAY, '2027-03-25'],
      },
    ];
    expect(states(input(order('MO FR'), { holds, recorded }), MONDAY, SUNDAY)).toBe('CCCCHHH');
    const promised = recorded.map((record) => ({ ...record, outcome: 'PUBLISHED' as const }));
    expect(states(input(order('MO FR'), { holds, recorded: promised }), MONDAY, SUNDAY)).toBe('CCHHHHH');
  });

  it('that is cleared asks for a handout, not plans one', () => {
    const cleared = input(order('MO'), { holds: [{ from: WEDNESDAY, clearedOn: FRIDAY }] });
    expect(states(cleared, MONDAY, SUNDAY)).toBe('CCHHGGG');
    expect(gaps(cleared)).toEqual(['FIRST_HANDOUT_LATER 26.3–28.3 → EXTRA_HANDOUT 26.3']);
    expect(states({ ...cleared, extraHandouts: [FRIDAY] }, MONDAY, SUNDAY)).toBe('CCHHCCC');
  });

  it('gives way to a pause, which needs no dose', () => {
    const of = input(order('MO'), { holds, pauses: [{ from: FRIDAY, until: FRIDAY }] });
    expect(states(of, MONDAY, SUNDAY)).toBe('CCHHPHH');
  });
});

describe('the answer for a day', () => {
  it('is the same whatever range it is asked in', () => {
    const of = input(order('MO WE FR', { maxTakeHomeDoses: 2 }), { service: closedOn('2027-03-25', FRIDAY) });
    const whole = dispense(of, MONDAY, NEXT_SUNDAY).coverage;
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
