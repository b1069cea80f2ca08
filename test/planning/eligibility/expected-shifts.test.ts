import { ExpectedShifts } from '../../../src/planning/eligibility/expected-shifts.js';
import { aShift } from '../../builders/town.js';

const rosterOf = (...dates: string[]): ExpectedShifts =>
  new ExpectedShifts({
    first: dates.at(0) ?? null,
    last: dates.at(-1) ?? null,
    shifts: dates.map((date) => aShift(date)),
  });
const drives = (roster: ExpectedShifts, date: string): boolean => roster.shiftsOn(date).length > 0;

// A week from Monday 5 to Saturday 10 April 2027; no shift on Thursday 8.
const week = rosterOf('2027-04-05', '2027-04-06', '2027-04-07', '2027-04-09', '2027-04-10');

describe('the roster within its recorded days', () => {
  it('has the shifts that are recorded, and none on a day without', () => {
    expect(drives(week, '2027-04-07')).toBe(true);
    expect(drives(week, '2027-04-08')).toBe(false);
  });
});

describe('the roster beyond its recorded days', () => {
  it('is expected to go on the same weekday before', () => {
    expect(drives(week, '2027-04-14')).toBe(true);
    expect(drives(week, '2027-04-15')).toBe(false);
  });

  it('is expected to have been as on the same weekday after', () => {
    expect(drives(week, '2027-03-31')).toBe(true);
    expect(drives(week, '2027-04-01')).toBe(false);
  });

  it('drives on no public holiday, whatever the weekday has', () => {
    expect(drives(week, '2027-05-01')).toBe(false); // a Saturday
    expect(drives(week, '2027-05-08')).toBe(true);
  });

  it('does not take a public holiday for a pattern', () => {
    // Easter Monday without shifts at the end, an ordinary Monday before it.
    const easter = rosterOf('2027-03-22', '2027-03-23', '2027-03-30');
    expect(drives(easter, '2027-04-05')).toBe(true);
  });

  it('drives on weekdays that the record says nothing about, but on no such Sunday', () => {
    const friday = rosterOf('2027-04-09');
    expect(drives(friday, '2027-04-12')).toBe(true);
    expect(drives(friday, '2027-04-11')).toBe(false);
  });

  it('knows of no shifts where none was ever recorded', () => {
    expect(drives(rosterOf(), '2027-04-05')).toBe(false);
  });
});
