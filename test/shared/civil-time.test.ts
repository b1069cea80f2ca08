import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  addDays,
  civilDate,
  civilMoment,
  datesBetween,
  dayLength,
  dayNumber,
  daysBetween,
  instantAt,
  isCivilDate,
  parseCivilDate,
  parseClockTime,
  secondsOfDay,
  weekdayOf,
} from '../../src/shared/civil-time.js';
import { refusalOf } from '../support/refusals.js';
import { runs } from '../support/runs.js';

const SUMMER_TIME_BEGINS = '2027-03-28';
const SUMMER_TIME_ENDS = '2027-10-31';

describe('a civil date', () => {
  it.each(['2027-03-22', '2028-02-29', '1900-01-01', '9999-12-31'])('%s is one', (text) => {
    expect(parseCivilDate(text)).toBe(text);
  });

  it.each([
    '2027-02-29',
    '2027-02-31',
    '2027-13-01',
    '2027-00-10',
    '27-03-22',
    '22.03.2027',
    '0027-03-22',
    '',
  ])('"%s" is refused by name', (text) => {
    expect(isCivilDate(text)).toBe(false);
    expect(refusalOf(() => parseCivilDate(text)).code).toBe('DATE_INVALID');
  });

  it('counts days across months, leap days and before 1970', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
    expect(addDays('1970-01-01', -1)).toBe('1969-12-31');
    expect(daysBetween('2027-03-22', '2027-04-01')).toBe(10);
    expect(datesBetween('2027-02-27', '2027-03-01')).toEqual(['2027-02-27', '2027-02-28', '2027-03-01']);
    expect(datesBetween('2027-03-02', '2027-03-01')).toEqual([]);
  });

  it('knows its weekday, Monday first', () => {
    expect(weekdayOf(dayNumber('2027-03-22'))).toBe(0);
    expect(weekdayOf(dayNumber('2027-03-28'))).toBe(6);
    expect(weekdayOf(dayNumber('1969-12-28'))).toBe(6);
  });

  it('and its day number are one to one', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_000, max: 100_000 }), (day) => {
        expect(dayNumber(civilDate(day))).toBe(day);
        expect(weekdayOf(day)).toBe((new Date(day * 864e5).getUTCDay() + 6) % 7);
      }),
      runs(100),
    );
  });
});

describe('a clock time', () => {
  it('is read to its minute, also as a database writes it', () => {
    expect(parseClockTime('09:30')).toBe(570);
    expect(parseClockTime('24:00')).toBe(1440);
    expect(parseClockTime('09:30:00')).toBe(570);
  });

  it.each(['9:30', '24:01', '12:60', '0930', ''])('"%s" is refused by name', (text) => {
    expect(refusalOf(() => parseClockTime(text)).code).toBe('TIME_INVALID');
  });
});

describe('seconds of a local day', () => {
  it('are counted from its midnight on an ordinary day', () => {
    expect(secondsOfDay('2027-03-22', '09:00')).toBe(9 * 3600);
    expect(secondsOfDay('2027-03-22', '24:00')).toBe(86_400);
  });

  it('lack the hour that the spring change takes', () => {
    expect(dayLength(SUMMER_TIME_BEGINS)).toBe(23 * 3600);
    expect(secondsOfDay(SUMMER_TIME_BEGINS, '01:59')).toBe(3600 + 59 * 60);
    expect(secondsOfDay(SUMMER_TIME_BEGINS, '09:00')).toBe(8 * 3600);
    expect(secondsOfDay(SUMMER_TIME_BEGINS, '24:00')).toBe(23 * 3600);
  });

  it('put a minute that the spring change leaves out an hour later', () => {
    expect(instantAt(SUMMER_TIME_BEGINS, secondsOfDay(SUMMER_TIME_BEGINS, '02:30'))).toBe(
      '2027-03-28T03:30:00+02:00',
    );
  });

  it('have the hour that the autumn change gives back, and take its first 02:30', () => {
    expect(dayLength(SUMMER_TIME_ENDS)).toBe(25 * 3600);
    expect(secondsOfDay(SUMMER_TIME_ENDS, '09:00')).toBe(10 * 3600);
    expect(instantAt(SUMMER_TIME_ENDS, secondsOfDay(SUMMER_TIME_ENDS, '02:30'))).toBe(
      '2027-10-31T02:30:00+02:00',
    );
    expect(instantAt(SUMMER_TIME_ENDS, 3.5 * 3600)).toBe('2027-10-31T02:30:00+01:00');
  });

  it('become the instant with the offset of that moment, and back', () => {
    expect(instantAt(SUMMER_TIME_BEGINS, 8 * 3600)).toBe('2027-03-28T09:00:00+02:00');
    expect(instantAt('2027-03-27', 9 * 3600)).toBe('2027-03-27T09:00:00+01:00');
    expect(civilMoment('2027-03-28T09:00:00+02:00')).toEqual({ date: SUMMER_TIME_BEGINS, seconds: 8 * 3600 });
    expect(civilMoment('2027-03-27T23:30:00Z')).toEqual({ date: SUMMER_TIME_BEGINS, seconds: 1800 });
    expect(civilMoment(new Date('2027-03-27T22:30:00Z'))).toEqual({ date: '2027-03-27', seconds: 84_600 });
  });

  it('are as Temporal has them, at any second since 1900 and about every change of the clocks', () => {
    const [first, last] = [Date.UTC(1900, 0, 1) / 1000, Date.UTC(2100, 0, 1) / 1000];
    const changes = [Date.UTC(1940, 7, 10, 22), Date.UTC(2027, 2, 28, 1), Date.UTC(2027, 9, 31, 1)];
    const second = fc.oneof(
      fc.integer({ min: first, max: last }),
      fc
        .tuple(fc.constantFrom(...changes), fc.integer({ min: -7200, max: 7200 }))
        .map(([change, off]) => change / 1000 + off),
    );
    fc.assert(
      fc.property(second, fc.integer({ min: 0, max: 999 }), (epochSeconds, milliseconds) => {
        const instant = new Date(epochSeconds * 1000 + milliseconds);
        const zoned = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(
          'Europe/Oslo',
        );
        const { date, seconds } = civilMoment(instant);
        expect(date).toBe(zoned.toPlainDate().toString());
        expect(instantAt(date, seconds)).toBe(
          zoned.toString({ timeZoneName: 'never', smallestUnit: 'second' }),
        );
      }),
      runs(1000),
    );
  });

  it('and instants are one to one within every day', () => {
    const date = fc.integer({ min: 20_800, max: 21_600 }).map(civilDate);
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 82_799 }), (day, seconds) => {
        expect(civilMoment(instantAt(day, seconds))).toEqual({ date: day, seconds });
      }),
      runs(100),
    );
  });
});
