import { type Due, dueHandouts } from '../../../src/planning/eligibility/due-handouts.js';
import { PointHours } from '../../../src/planning/eligibility/point-hours.js';
import { explainNotToday } from '../../../src/planning/explaining/unassigned-reasons.js';
import type { Round } from '../../../src/planning/round/round.js';
import { ServiceDays } from '../../../src/planning/eligibility/service-days.js';
import {
  aCollector,
  aDepot,
  anOrder,
  aPoint,
  aRecipient,
  aShift,
  aTown,
  MONDAY,
} from '../../builders/town.js';

const dueIn = (round: Round): Due => dueHandouts(round, new ServiceDays(round, new PointHours(round)));
const said = ({ handouts, notToday }: Due): unknown => ({
  due: handouts.map(({ recipient, covers, doses }) => [recipient.alias, covers, doses]),
  notToday: notToday.map(({ recipient, why }) => [recipient.alias, why]),
});

const FRIDAY = '2027-04-09';
const SATURDAY = '2027-04-10';
const SUNDAY = '2027-04-11';

describe('who is due on a date', () => {
  it('is every recipient who has the day in the order, with doses until the day before the next one', () => {
    const round = aTown({
      recipients: [
        aRecipient('A', { orders: [anOrder('MO WE FR')] }),
        aRecipient('B', { orders: [anOrder('TU TH')] }),
      ],
    });
    expect(said(dueIn(round))).toEqual({ due: [['A', [MONDAY, '2027-04-06'], 2]], notToday: [] });
  });

  it('is also a recipient who has a handout moved to the date from a day without service', () => {
    const round = aTown({
      date: FRIDAY,
      recipients: [aRecipient('A', { orders: [anOrder('SA')] })],
      allShifts: [aShift(FRIDAY), aShift('2027-04-12')],
    });
    expect(dueIn(round).handouts[0].covers).toEqual(expect.arrayContaining([SATURDAY, SUNDAY]));
  });

  it('is no recipient who is paused, and the first day after a pause is a handout day', () => {
    const recipient = aRecipient('A', {
      orders: [anOrder('WE')],
      pauses: [{ from: '2027-04-01', until: MONDAY }],
    });
    expect(said(dueIn(aTown({ recipients: [recipient] })))).toEqual({ due: [], notToday: [] });
    expect(said(dueIn(aTown({ date: '2027-04-06', recipients: [recipient] })))).toEqual({
      due: [['A', ['2027-04-06'], 1]],
      notToday: [],
    });
  });

  it('is no recipient who has been handed the doses already, but again one who was not at home', () => {
    const delivered = aRecipient('A', {
      facts: { given: [{ date: MONDAY, covers: [MONDAY] }], failed: [], published: [] },
    });
    expect(said(dueIn(aTown({ recipients: [delivered] })))).toEqual({ due: [], notToday: [] });
    expect(said(dueIn(aTown({ recipients: [aRecipient('A')] })))).toMatchObject({
      due: [['A', [MONDAY], 1]],
    });
  });
});

describe('a recipient whose day it is and who gets nothing', () => {
  const open = aPoint('Apoteket', { openingHours: 'Mo-Sa 09:00-18:00' });
  const depot = aCollector('A', { orders: [aDepot('EVERY 7 DAYS FROM 2027-04-10', 2)] });
  const injections = aPoint('Feltpleien', { injections: true, openingHours: 'Mo-Fr 10:00-15:00' });

  it('is told that the handout is moved, to when, and what would keep it on the day', () => {
    const round = aTown({ date: SATURDAY, points: [open, injections], recipients: [depot] });
    const due = dueIn(round);
    expect(said(due)).toEqual({ due: [], notToday: [['A', { code: 'MOVED', to: FRIDAY }]] });
    const refused = explainNotToday(due.notToday[0], round);
    expect(refused.reasons[0].code).toBe('MOVED');
    expect(refused.reasons[0].detail.en).toMatch(/moved to Friday,? 9 April/);
    expect(refused.remedy.en).toMatch(/Open a point that gives injections on Saturday,? 10 April/);
  });

  it('stays due when no other day would do, so that the plan says what is missing', () => {
    const round = aTown({ date: SATURDAY, points: [open], recipients: [depot] });
    expect(said(dueIn(round))).toMatchObject({
      due: [['A', expect.arrayContaining([SATURDAY]), 1]],
      notToday: [],
    });
  });

  it('is not listed on a day that serves no recipient like them', () => {
    const round = aTown({ date: SATURDAY, recipients: [depot] });
    expect(said(dueIn(round))).toEqual({ due: [], notToday: [] });
  });

  it('is told so when the doses are held', () => {
    const held = aRecipient('A', { holds: [{ from: '2027-04-04', clearedOn: null }] });
    expect(said(dueIn(aTown({ recipients: [held] })))).toEqual({
      due: [],
      notToday: [['A', { code: 'HELD' }]],
    });
  });

  it('is told that a person decided it when the handout was moved by hand', () => {
    const moved = aRecipient('A', {
      orders: [anOrder('WE')],
      moves: [{ from: '2027-04-07', to: '2027-04-06' }],
    });
    const round = aTown({
      date: '2027-04-07',
      recipients: [moved],
      allShifts: [aShift('2027-04-06'), aShift('2027-04-07')],
    });
    const due = dueIn(round);
    expect(said(due)).toEqual({ due: [], notToday: [['A', { code: 'MOVED', to: '2027-04-06' }]] });
    expect(explainNotToday(due.notToday[0], round).remedy.en).toBe('Take back the move.');
  });
});
