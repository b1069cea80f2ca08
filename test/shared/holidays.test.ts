import Holidays from 'date-holidays';
import { isPublicHoliday, publicHolidays, publicHolidaysOn } from '../../src/shared/holidays.js';

describe('Norwegian public holidays', () => {
  it('of 2027 are the twelve days of the calendar', () => {
    expect(publicHolidays(2027).map(({ date, name }) => `${date} ${name.nb}`)).toEqual([
      '2027-01-01 Første nyttårsdag',
      '2027-03-25 Skjærtorsdag',
      '2027-03-26 Langfredag',
      '2027-03-28 Første påskedag',
      '2027-03-29 Andre påskedag',
      '2027-05-01 Arbeidernes dag',
      '2027-05-06 Kristi himmelfartsdag',
      '2027-05-16 Første pinsedag',
      '2027-05-17 Andre pinsedag',
      '2027-05-17 Grunnlovsdagen',
      '2027-12-25 Første juledag',
      '2027-12-26 Andre juledag',
    ]);
  });

  // Easter Sundays of published tables: the earliest and latest of this age, and the years the computus often misses.
  it.each([
    [1943, '04-25'],
    [1954, '04-18'],
    [1981, '04-19'],
    [2008, '03-23'],
    [2011, '04-24'],
    [2020, '04-12'],
    [2024, '03-31'],
    [2038, '04-25'],
    [2049, '04-18'],
    [2076, '04-19'],
  ])('put Easter %i on %s', (year, monthDay) => {
    const easter = publicHolidays(year).find(({ name }) => name.en === 'Easter Sunday');
    expect(easter?.date).toBe(`${year}-${monthDay}`);
  });

  it('may fall two on one date', () => {
    expect(publicHolidaysOn('2027-05-17').map(({ name }) => name.en)).toEqual([
      'Whit Monday',
      'Constitution Day',
    ]);
    expect(publicHolidaysOn('2008-05-01').map(({ name }) => name.en)).toEqual([
      'Ascension Day',
      'Labour Day',
    ]);
  });

  it('are not the eves between them', () => {
    expect(isPublicHoliday('2027-03-26')).toBe(true);
    expect(isPublicHoliday('2027-03-27')).toBe(false);
    expect(isPublicHoliday('2027-12-24')).toBe(false);
  });

  it('are those of the package date-holidays, in each year that plans are made for', () => {
    const oracle = new Holidays('NO');
    for (let year = 2015; year <= 2075; year++) {
      const known = oracle.getHolidays(year).filter(({ type }) => type === 'public');
      const dates = new Set(known.map(({ date }) => date.slice(0, 10)));
      expect([...new Set(publicHolidays(year).map(({ date }) => date))]).toEqual([...dates].sort());
    }
  });
});
