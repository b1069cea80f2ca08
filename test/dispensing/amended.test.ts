import { dispense, type DispensingInput } from '../../src/dispensing/rules/index.js';
import { addDays, datesBetween } from '../../src/shared/civil-time.js';
import { depot, input, order } from '../builders/dispensing.js';

const lines = (of: DispensingInput, from: string, until: string) =>
  dispense(of, from, until).handouts.map(
    ({ date, covers, status }) => `${date} ${status} ${covers[0]}–${covers.at(-1)!}`,
  );
const days = (of: DispensingInput, from: string, until: string) =>
  dispense(of, from, until).coverage.map(({ date, state, basis, late, gap }) =>
    [
      date.slice(5),
      state === 'COVERED' ? basis : state,
      ...(late ? ['late'] : []),
      ...(gap ? [gap.code] : []),
    ].join(' '),
  );

it('an injection follows the last one, whatever pause lies between', () => {
  const of = input(depot('EVERY 28 DAYS FROM 2027-04-01', 7, { validFrom: '2027-04-01' }), {
    pauses: [{ from: '2027-04-10', until: '2027-04-14' }],
    today: '2027-03-01',
  });
  expect(lines(of, '2027-04-01', '2027-05-30')).toEqual([
    '2027-04-01 EXPECTED 2027-04-01–2027-04-28',
    '2027-04-29 EXPECTED 2027-04-29–2027-05-26',
    '2027-05-27 EXPECTED 2027-05-27–2027-06-23',
  ]);
});

it('doses at home cover their days across a change of order', () => {
  const of = input(
    [
      order('MO', { validFrom: '2026-11-01', validUntil: '2026-12-01', maxTakeHomeDoses: 6 }),
      order('MO TH', { validFrom: '2026-12-02', maxTakeHomeDoses: 3 }),
    ],
    {
      today: '2026-12-01',
      inUseFrom: '2026-11-30',
      given: [{ date: '2026-11-30', covers: datesBetween('2026-11-30', '2026-12-06') }],
    },
  );
  expect(lines(of, '2026-11-30', '2026-12-10')).toEqual([
    '2026-11-30 GIVEN 2026-11-30–2026-12-06',
    '2026-12-07 EXPECTED 2026-12-07–2026-12-09',
    '2026-12-10 EXPECTED 2026-12-10–2026-12-13',
  ]);
});

it('an injection that was missed is attempted again, and the one before covers until its tolerance ends', () => {
  const of = input(depot('EVERY 28 DAYS FROM 2026-10-29', 7, { validFrom: '2026-10-29' }), {
    today: '2026-11-26',
    inUseFrom: '2026-11-23',
    given: [{ date: '2026-10-29', covers: ['2026-10-29'] }],
    failed: [{ date: '2026-11-26', reason: 'NOT_HOME' }],
  });
  expect(lines(of, '2026-11-23', '2026-12-27')[1]).toBe('2026-11-27 EXPECTED 2026-11-27–2026-12-24');
  const never = { ...of, service: (date: string) => date <= '2026-11-26' };
  expect(days(never, '2026-11-25', '2026-12-05')).toEqual([
    '11-25 GIVEN',
    ...Array.from({ length: 7 }, (_, i) => `${addDays('2026-11-26', i).slice(5)} GIVEN late`),
    '12-03 GAP MISSED',
    '12-04 GAP MISSED',
    '12-05 GAP MISSED',
  ]);
  expect(dispense(of, '2026-11-26', '2026-11-26').missed.level).toBe('ALERT');
});

it('past days that nobody reported are not recorded, and never held', () => {
  const of = input(order('MO TU WE TH FR SA SU', { maxTakeHomeDoses: 0, validFrom: '2026-11-01' }), {
    today: '2026-11-30',
    inUseFrom: '2026-11-20',
  });
  expect(new Set(days(of, '2026-11-20', '2026-11-29').map((line) => line.slice(6)))).toEqual(
    new Set(['GAP NOT_RECORDED']),
  );
  expect(days(of, '2026-11-30', '2026-11-30')).toEqual(['11-30 EXPECTED']);
});

it('an order that ends without a successor is a named gap', () => {
  const of = input(order('MO TU WE TH FR SA SU', { validFrom: '2027-04-01', validUntil: '2027-04-13' }), {
    today: '2027-04-01',
  });
  expect(days(of, '2027-04-13', '2027-04-14')).toEqual(['04-13 EXPECTED', '04-14 GAP ORDER_ENDS']);
});

it('doses of every second day leave no gap', () => {
  const of = input(
    order('EVERY 2 DAYS FROM 2027-04-01', { doseEveryDays: 2, maxTakeHomeDoses: 0, validFrom: '2027-04-01' }),
  );
  expect(new Set(days(of, '2027-04-01', '2027-04-20').map((line) => line.slice(6)))).toEqual(
    new Set(['EXPECTED']),
  );
});

it('a weekly pick-up missed becomes a hold as days pass, until it is cleared', () => {
  const of = (today: string, clearings = [] as { from: string; until: null }[]) =>
    input(order('MO', { maxTakeHomeDoses: 6, validFrom: '2027-03-01' }), {
      today,
      inUseFrom: '2027-03-22',
      given: [{ date: '2027-03-22', covers: datesBetween('2027-03-22', '2027-03-28') }],
      failed: [{ date: '2027-03-29', reason: 'NOT_HOME' }],
      clearings,
    });
  const level = (today: string) => dispense(of(today), today, today).missed.level;
  expect(['2027-03-29', '2027-03-30', '2027-03-31', '2027-04-01'].map(level)).toEqual([
    'NONE',
    'ALERT',
    'CHECK',
    'HOLD',
  ]);
  expect(days(of('2027-04-05'), '2027-03-31', '2027-04-06')).toEqual([
    '03-31 GAP MISSED',
    '04-01 HELD',
    '04-02 HELD',
    '04-03 HELD',
    '04-04 HELD',
    '04-05 HELD',
    '04-06 HELD',
  ]);
  expect(lines(of('2027-04-02', [{ from: '2027-04-03', until: null }]), '2027-04-02', '2027-04-12')).toEqual([
    '2027-04-03 EXPECTED 2027-04-03–2027-04-04',
    '2027-04-05 EXPECTED 2027-04-05–2027-04-11',
    '2027-04-12 EXPECTED 2027-04-12–2027-04-18',
  ]);
});
