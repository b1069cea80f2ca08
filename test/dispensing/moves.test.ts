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
