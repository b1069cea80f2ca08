import { checkPolicy, dispense, STRICT_POLICY } from '../../src/dispensing/rules/index.js';
import type { DispensingInput } from '../../src/dispensing/rules/index.js';
import { datesBetween } from '../../src/shared/civil-time.js';
import { closedOn, dayLines, failed, given, input, order } from '../builders/dispensing.js';
import { refusalOf } from '../support/refusals.js';

/** A dose every day, none at home, and given up to Sunday 21 March. */
const daily = order('MO TU WE TH FR SA SU', { maxTakeHomeDoses: 0 });
const SUNDAY = '2027-03-21';
const treated = (others: Partial<DispensingInput> = {}, orders = daily) =>
  input(orders, { inUseFrom: SUNDAY, given: [given(SUNDAY)], ...others });
const missedOn = (...dates: string[]) => treated({ failed: dates.map((date) => failed(date)) });
const fourMissed = missedOn('2027-03-22', '2027-03-23', '2027-03-24', '2027-03-25');

/** What is asked for on the morning of a date, whose own handout is still to come. */
const on = (of: DispensingInput, today: string) => dispense({ ...of, today }, today, today).missed;

describe('missed doses', () => {
  it.each([
    ['2027-03-21', 'NONE', 0, null],
    ['2027-03-22', 'NONE', 0, null],
    ['2027-03-23', 'ALERT', 1, '2027-03-22'],
    ['2027-03-24', 'CHECK', 2, '2027-03-23'],
    ['2027-03-25', 'HOLD', 3, '2027-03-24'],
  ])('on %s, when the days before are over, ask for %s', (today, level, days, reachedOn) => {
    expect(on(fourMissed, today)).toMatchObject({ level, days, reachedOn });
  });

  it('are counted by the municipality’s own limits', () => {
    const patient = { ...fourMissed, policy: { alertDays: 2, checkDays: 3, holdDays: 5 } };
    expect(on(patient, '2027-03-23').level).toBe('NONE');
    expect(on(patient, '2027-03-24')).toMatchObject({ level: 'ALERT', reachedOn: '2027-03-23' });
    expect(on(patient, '2027-03-26')).toMatchObject({ level: 'CHECK', days: 4, reachedOn: '2027-03-24' });
  });

  it('of one handout are all the days that it was for, as they pass', () => {
    const weekend = treated(
      {
        inUseFrom: '2027-03-24',
        given: [given('2027-03-24', '2027-03-25')],
        failed: [failed('2027-03-26', 'REFUSED')],
      },
      order('MO WE FR'),
    );
    expect(['2027-03-26', '2027-03-27', '2027-03-28'].map((today) => on(weekend, today).level)).toEqual([
      'NONE',
      'ALERT',
      'CHECK',
    ]);
    expect(on(weekend, '2027-03-29')).toMatchObject({ level: 'HOLD', days: 3, since: '2027-03-26' });
  });

  it('count anew after a dose', () => {
    const of = { ...missedOn('2027-03-22', '2027-03-24'), given: [given(SUNDAY), given('2027-03-23')] };
    expect(on(of, '2027-03-25')).toMatchObject({ level: 'ALERT', days: 1, since: '2027-03-24' });
  });

  it('go on after a pause, whose days neither count nor end the count', () => {
    const of = {
      ...missedOn('2027-03-22', '2027-03-24'),
      pauses: [{ from: '2027-03-23', until: '2027-03-23' }],
    };
    expect(on(of, '2027-03-24')).toMatchObject({ level: 'ALERT', days: 1 });
    expect(on(of, '2027-03-25')).toMatchObject({ level: 'CHECK', days: 2, since: '2027-03-22' });
  });

  it('go on being counted while doses are held', () => {
    expect(on(fourMissed, '2027-03-31')).toMatchObject({ level: 'HOLD', days: 9, reachedOn: '2027-03-24' });
  });

  it('before the first handout ever do not count', () => {
    const misses = datesBetween('2027-03-22', '2027-03-25').map((date) => failed(date));
    const starting = input({ ...daily, validFrom: '2027-03-22' }, { failed: misses });
    expect(on(starting, '2027-03-26')).toMatchObject({ level: 'NONE', days: 0 });
    const started = { ...starting, given: [given('2027-03-22')] };
    expect(on(started, '2027-03-26')).toMatchObject({ level: 'HOLD', since: '2027-03-23' });
  });

  it('before the municipality began do not count', () => {
    expect(on({ ...fourMissed, inUseFrom: '2027-03-24' }, '2027-03-26')).toMatchObject({
      level: 'CHECK',
      since: '2027-03-24',
    });
  });
});

describe('days known to be without a dose count whatever the reason', () => {
  const WEEK = { inUseFrom: '2027-03-15', given: [given('2027-03-15', SUNDAY)] };
  const weekly = order('MO');
  const bare = order('MO', { maxTakeHomeDoses: 2 });
  const short = { inUseFrom: '2027-03-22', given: [given('2027-03-22', '2027-03-24')] };

  it.each<[string, DispensingInput, string]>([
    ['missed', treated({ ...WEEK, failed: [failed('2027-03-22')] }, weekly), '2027-03-22'],
    ['refused', treated({ ...WEEK, failed: [failed('2027-03-22', 'REFUSED')] }, weekly), '2027-03-22'],
    ['part given', treated(short, weekly), '2027-03-25'],
    ['over the take-home limit', treated(short, bare), '2027-03-25'],
    ['after the order', treated(short, order('MO', { validUntil: '2027-03-24' })), '2027-03-25'],
    [
      'without service',
      treated(
        { service: closedOn(...datesBetween('2027-03-15', '2027-03-24')) },
        { ...daily, maxTakeHomeDoses: 9 },
      ),
      '2027-03-22',
    ],
  ])('%s', (_, of, since) => {
    const [first, second, third, fourth] = datesBetween(since, '2027-03-31');
    expect([second, third, fourth].map((today) => on(of, today).level)).toEqual(['ALERT', 'CHECK', 'HOLD']);
    expect(on(of, fourth)).toMatchObject({ days: 3, since: first, reachedOn: third });
    expect(on(of, first).level).toBe('NONE');
  });

  it('and not placed by a plan, or left out of it', () => {
    const plans = datesBetween('2027-03-22', '2027-03-24');
    const notPlaced = plans.map((date) => ({ date, covers: [date], isPlaced: false }));
    expect(on(treated({ published: notPlaced }), '2027-03-25').level).toBe('HOLD');
    expect(on(treated({ isPublished: (date) => plans.includes(date) }), '2027-03-25').level).toBe('HOLD');
  });
});

describe('days of which nothing was recorded', () => {
  it('alone ask for an alert and a check, and never for a hold', () => {
    const silent = treated();
    expect(
      ['2027-03-22', '2027-03-23', '2027-03-24', '2027-04-20'].map((today) => on(silent, today).level),
    ).toEqual(['NONE', 'ALERT', 'CHECK', 'CHECK']);
    expect(dayLines({ ...silent, today: '2027-04-20' }, '2027-03-22', '2027-04-20')).toEqual([
      '22.3–19.4 NOT_RECORDED',
      '20.4 EXPECTED by 20.4',
    ]);
  });

  it('go on with a count that a known miss has begun', () => {
    const of = missedOn('2027-03-22');
    expect(on(of, '2027-03-24')).toMatchObject({ level: 'CHECK', days: 2 });
    expect(on(of, '2027-03-25')).toMatchObject({ level: 'HOLD', days: 3, since: '2027-03-22' });
  });

  it('begin no count of the misses after them, and a miss takes back no check', () => {
    const of = missedOn('2027-03-24', '2027-03-25', '2027-03-26');
    expect(on(of, '2027-03-24').level).toBe('CHECK');
    expect(on(of, '2027-03-25').level).toBe('CHECK');
    expect(on(of, '2027-03-26').level).toBe('CHECK');
    expect(on(of, '2027-03-27')).toMatchObject({ level: 'HOLD', reachedOn: '2027-03-26' });
  });
});

describe('days that wait for something else neither count nor end a count', () => {
  it('such as a decision on doses at home', () => {
    const of = treated({
      orders: [
        { ...daily, preparation: 'a' },
        { ...daily, preparation: 'b', validFrom: '2027-03-23' },
      ],
      given: [{ date: SUNDAY, covers: [SUNDAY, '2027-03-23'] }],
      failed: [failed('2027-03-22'), failed('2027-03-26')],
      leftoverDecisions: [{ date: '2027-03-26', keep: false }],
    });
    expect(dayLines({ ...of, today: '2027-03-27' }, SUNDAY, '2027-03-26')).toEqual([
      '21.3 GIVEN by 21.3',
      '22.3 MISSED',
      '23.3–25.3 DECISION_NEEDED',
      '26.3 MISSED',
    ]);
    expect(on(of, '2027-03-26')).toMatchObject({ level: 'ALERT', days: 1 });
    expect(on(of, '2027-03-27')).toMatchObject({ level: 'CHECK', days: 2, since: '2027-03-22' });
  });

  it('such as what a recipient had at home when the municipality began', () => {
    const of = input(order('FR'), { inUseFrom: '2027-03-22', failed: [failed('2027-03-26')] });
    expect(on(of, '2027-03-26')).toMatchObject({ level: 'NONE', days: 0 });
    expect(on(of, '2027-03-27')).toMatchObject({ level: 'ALERT', days: 1, since: '2027-03-26' });
  });
});

describe('the limits for missed doses', () => {
  it('are one, two and three days where nothing else is set', () => {
    expect(STRICT_POLICY).toEqual({ alertDays: 1, checkDays: 2, holdDays: 3 });
  });

  it.each([
    [1, 2, 3],
    [2, 2, 5],
  ])('%i, %i, %i are good', (alertDays, checkDays, holdDays) => {
    expect(checkPolicy({ alertDays, checkDays, holdDays })).toEqual({ alertDays, checkDays, holdDays });
  });

  it.each([
    [0, 2, 3],
    [3, 2, 4],
    [1, 2, 1],
    [1, 1.5, 3],
  ])('%d, %d, %d are refused', (alertDays, checkDays, holdDays) => {
    const refusal = refusalOf(() => checkPolicy({ alertDays, checkDays, holdDays }));
    expect(refusal.code).toBe('MISSED_DOSE_POLICY');
    expect(refusal.faults).toEqual([
      {
        code: 'MISSED_DOSE_POLICY',
        where: [alertDays, checkDays, holdDays].join(', '),
        message: {
          nb: 'Grensene for tapte doser må være hele dager som stiger fra varsel til sjekk til stans.',
          en: 'The limits for missed doses must be whole days that rise from alert to check to hold.',
        },
        remedy: { nb: 'Skriv for eksempel 1, 2 og 3 dager.', en: 'Write for example 1, 2 and 3 days.' },
      },
    ]);
  });
});
