import { checkPolicy, dispense, missedDoses, STRICT_POLICY } from '../../src/dispensing/rules/index.js';
import type { DispensingInput } from '../../src/dispensing/rules/index.js';
import { closedOn, input, order } from '../builders/dispensing.js';
import { refusalOf } from '../support/refusals.js';

const daily = order('MO TU WE TH FR SA SU', { maxTakeHomeDoses: 0 });
const missedOn = (...dates: string[]): DispensingInput =>
  input(daily, { recorded: dates.map((date) => ({ date, outcome: 'NOT_HOME' })) });
const levelOn = (of: DispensingInput, date: string, policy = STRICT_POLICY) =>
  missedDoses(dispense(of, '2027-03-01', '2027-03-31').coverage, date, policy);

describe('missed doses', () => {
  const four = missedOn('2027-03-22', '2027-03-23', '2027-03-24', '2027-03-25');

  it.each([
    ['2027-03-21', 'NONE', 0, null],
    ['2027-03-22', 'ALERT', 1, '2027-03-22'],
    ['2027-03-23', 'CHECK', 2, '2027-03-23'],
    ['2027-03-24', 'HOLD', 3, '2027-03-24'],
    ['2027-03-25', 'HOLD', 4, '2027-03-24'],
    ['2027-03-26', 'NONE', 0, null],
  ])('on %s ask for %s', (date, level, days, reachedOn) => {
    expect(levelOn(four, date)).toMatchObject({ level, days, reachedOn });
  });

  it('are counted by the municipality’s own limits', () => {
    const patient = { alertDays: 2, checkDays: 3, holdDays: 5 };
    expect(levelOn(four, '2027-03-22', patient).level).toBe('NONE');
    expect(levelOn(four, '2027-03-25', patient)).toMatchObject({ level: 'CHECK', reachedOn: '2027-03-24' });
  });

  it('of one handout are all the days that it was for', () => {
    const of = input(order('MO WE FR'), { recorded: [{ date: '2027-03-26', outcome: 'REFUSED' }] });
    expect(levelOn(of, '2027-03-28')).toMatchObject({ level: 'HOLD', days: 3, since: '2027-03-26' });
  });

  it('begin again after a dose or a pause', () => {
    expect(levelOn(missedOn('2027-03-22', '2027-03-24'), '2027-03-24')).toMatchObject({
      level: 'ALERT',
      days: 1,
    });
    const paused = {
      ...missedOn('2027-03-22', '2027-03-24'),
      pauses: [{ from: '2027-03-23', until: '2027-03-23' }],
    };
    expect(levelOn(paused, '2027-03-24')).toMatchObject({ level: 'ALERT', days: 1 });
  });

  it('count the days without service between and after them, not before', () => {
    const of = { ...missedOn('2027-03-22', '2027-03-24'), service: closedOn('2027-03-21', '2027-03-23') };
    expect(levelOn(of, '2027-03-21').level).toBe('NONE');
    expect(levelOn(of, '2027-03-24')).toMatchObject({ level: 'HOLD', since: '2027-03-22' });
  });

  it('keep their hold while it lasts', () => {
    const held = { ...four, holds: [{ from: '2027-03-25', clearedOn: null }] };
    expect(levelOn(held, '2027-03-30')).toMatchObject({ level: 'HOLD', days: 9, reachedOn: '2027-03-24' });
  });
});

describe('the limits for missed doses', () => {
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
