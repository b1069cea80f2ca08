import { refusalOfMove } from '../../src/dispensing/rules/index.js';
import type { DispensingInput } from '../../src/dispensing/rules/index.js';
import { closedOn, depot, input, order } from '../builders/dispensing.js';

const THURSDAY = '2027-03-25';
const codeOf = (of: DispensingInput, from: string, to: string) =>
  refusalOfMove(of, { from, to })?.code ?? null;

describe('a move', () => {
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

  it('across a pause or a hold is not allowed', () => {
    const paused = { ...weekdays, pauses: [{ from: THURSDAY, until: THURSDAY }] };
    expect(codeOf(paused, '2027-03-26', '2027-03-24')).toBe('MOVE_OUTSIDE_ORDER');
    const held = { ...weekdays, holds: [{ from: '2027-03-23', clearedOn: THURSDAY }] };
    expect(codeOf(held, '2027-03-26', '2027-03-22')).toBe('MOVE_OUTSIDE_ORDER');
  });

  it('says in both languages what would be right', () => {
    const refusal = refusalOfMove(weekly, { from: THURSDAY, to: '2027-03-28' })!;
    expect(refusal.text.en).toBe('2027-03-28 is more than 2 days from the day of the injection.');
    expect(refusal.faults[0].remedy.nb).toBe('Velg en dag innen ± 2 dager.');
  });
});
