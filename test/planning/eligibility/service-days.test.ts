import { PointHours } from '../../../src/planning/eligibility/point-hours.js';
import type { Round, RoundRecipient } from '../../../src/planning/round/round.js';
import { ServiceDays } from '../../../src/planning/eligibility/service-days.js';
import { parseClockTime } from '../../../src/shared/civil-time.js';
import { aCollector, aDepot, aPoint, aRecipient, aShift, aTown, MONDAY } from '../../builders/town.js';

const served = (round: Round, recipient: RoundRecipient, date = MONDAY): boolean =>
  new ServiceDays(round, new PointHours(round)).canServe(recipient, recipient.orders[0], date);
const withShift = (said: Parameters<typeof aShift>[1]): Round =>
  aTown({ allShifts: [aShift(MONDAY, said), aShift('2027-04-09', said)] });

describe('a recipient at home', () => {
  it('is served by a crew with MEDICATION, not by one without', () => {
    expect(served(withShift({ skills: ['MEDICATION'] }), aRecipient('A'))).toBe(true);
    expect(served(withShift({ skills: ['TESTING'] }), aRecipient('A'))).toBe(false);
  });

  it('gets an injection from a crew with a nurse only', () => {
    const depot = aRecipient('A', { orders: [aDepot('EVERY 7 DAYS FROM 2027-04-05', 2)] });
    expect(served(withShift({ skills: ['MEDICATION', 'NURSE'] }), depot)).toBe(true);
    expect(served(withShift({ skills: ['MEDICATION'] }), depot)).toBe(false);
  });

  it('who needs two people is served by a crew of two only', () => {
    const needsTwo = aRecipient('A', { staffRequired: 2 });
    expect(served(withShift({ crew: 2 }), needsTwo)).toBe(true);
    expect(served(withShift({ crew: 1 }), needsTwo)).toBe(false);
  });

  it('is served where the window begins before the shift ends, with the service done in time', () => {
    const shift = withShift({ end: parseClockTime('12:00') });
    expect(served(shift, aRecipient('A', { earliest: parseClockTime('11:55') }))).toBe(true);
    expect(served(shift, aRecipient('A', { earliest: parseClockTime('11:56') }))).toBe(false);
  });

  it('without a recorded address is served by no crew', () => {
    expect(served(aTown(), aRecipient('A', { home: null }))).toBe(false);
  });
});

describe('a recipient who collects', () => {
  it('is served by an open point and not by a car', () => {
    expect(served(aTown(), aCollector('A'))).toBe(true);
    expect(
      served(aTown({ points: [aPoint('Apoteket', { openingHours: 'Tu 09:00-18:00' })] }), aCollector('A')),
    ).toBe(false);
  });

  it('is not served on a public holiday on which the points close, nor on a closure', () => {
    const round = aTown({
      closures: [{ pointId: 'Apoteket', date: '2027-04-06', from: null, until: null }],
    });
    expect(served(round, aCollector('A'), '2027-03-24')).toBe(true);
    expect(served(round, aCollector('A'), '2027-03-25')).toBe(false); // Maundy Thursday
    expect(served(round, aCollector('A'), '2027-04-06')).toBe(false);
  });

  it('gets an injection only where injections are given', () => {
    const depot = aCollector('A', { orders: [aDepot('EVERY 7 DAYS FROM 2027-04-05', 2)] });
    expect(served(aTown({ points: [aPoint('Apoteket', { injections: true })] }), depot)).toBe(true);
    expect(served(aTown(), depot)).toBe(false);
  });

  it('needs a booking time within the window, with room for the service before closing', () => {
    const round = aTown({
      points: [aPoint('Apoteket', { openingHours: 'Mo 09:00-10:00', slotMinutes: 30 })],
    });
    const window = (earliest: string, latest: string): RoundRecipient =>
      aCollector('A', { earliest: parseClockTime(earliest), latest: parseClockTime(latest) });
    expect(served(round, window('09:10', '09:30'))).toBe(true);
    expect(served(round, window('09:10', '09:29'))).toBe(false);
    expect(served(round, window('09:31', '15:00'))).toBe(false);
  });

  it('is brought the doses in quarantine, and then not received at a point', () => {
    const quarantined = aCollector('A', { quarantines: [{ from: MONDAY, until: MONDAY }] });
    expect(served(aTown({ points: [], allShifts: [aShift(MONDAY)] }), quarantined)).toBe(true);
    expect(served(aTown({ allShifts: [] }), quarantined)).toBe(false);
  });
});

describe('the opening hours of a point on a date', () => {
  const point = aPoint('Apoteket', { openingHours: 'Mo-Fr 09:00-18:00', slotMinutes: 30 });
  const open = (from: string | null, until: string | null): readonly { from: number; until: number }[] =>
    new PointHours({
      points: [point],
      stands: [],
      closures: [
        {
          pointId: 'Apoteket',
          date: MONDAY,
          from: from === null ? null : parseClockTime(from),
          until: until === null ? null : parseClockTime(until),
        },
      ],
    }).openOn(point, MONDAY);
  const hour = 3600;

  it('have a closure cut out, with booking times staying on the grid from opening', () => {
    expect(open('11:00', '11:40')).toEqual([
      { from: 9 * hour, until: 11 * hour },
      { from: 12 * hour, until: 18 * hour },
    ]);
  });

  it('end early where the closure has no end', () => {
    expect(open('14:00', null)).toEqual([{ from: 9 * hour, until: 14 * hour }]);
  });
});
