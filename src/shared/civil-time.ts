import { LRUCache } from 'lru-cache';
import { Temporal } from 'temporal-polyfill';
import { SharedRefusal } from './failures.js';
import { WRITE_DATE, WRITE_TIME, notADate, notATimeOfDay } from './texts.js';

/** A calendar date `YYYY-MM-DD` that exists; made by {@link parseCivilDate} where it comes from outside. */
export type CivilDate = string;

/** Days since 1970-01-01: what loops count in, because it needs neither parsing nor a time zone. */
export type DayNumber = number;

/** Monday is 0, Sunday is 6 (ISO 8601's order). */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export const TIME_ZONE = 'Europe/Oslo';

const MS_PER_DAY = 86_400_000;
/** Dates, days and hours whose civil time is remembered: 54 years of days, two years of hours. */
const REMEMBERED = { max: 20_000 };
const SECONDS_PER_DAY = 86_400;

/** @throws Refusal DATE_INVALID for anything but an existing date of the years 1900–9999 */
export function parseCivilDate(text: string): CivilDate {
  if (isCivilDate(text)) return text;
  throw SharedRefusal.of({
    code: 'DATE_INVALID',
    where: text,
    message: notADate(text),
    remedy: WRITE_DATE,
  });
}

export function isCivilDate(text: string): boolean {
  if (!/^(19|[2-9]\d)\d\d-\d\d-\d\d$/.test(text)) return false;
  const milliseconds = Date.parse(`${text}T00:00:00Z`);
  // 31 February would roll over into March.
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(text);
}

export function dayNumber(date: CivilDate): DayNumber {
  return (
    Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / MS_PER_DAY
  );
}

const datesByDay = new LRUCache<DayNumber, CivilDate>(REMEMBERED);

/** Remembers its answers: coverage asks for the same few hundred days a hundred thousand times. */
export function civilDate(day: DayNumber): CivilDate {
  let date = datesByDay.get(day);
  if (date === undefined) {
    date = new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
    datesByDay.set(day, date);
  }
  return date;
}

export function weekdayOf(day: DayNumber): Weekday {
  // 1970-01-01 was a Thursday, 3 days after a Monday.
  return ((((day + 3) % 7) + 7) % 7) as Weekday;
}

export const addDays = (date: CivilDate, days: number): CivilDate => civilDate(dayNumber(date) + days);

/** Whole days from `from` to `until`; negative when `until` is earlier. */
export const daysBetween = (from: CivilDate, until: CivilDate): number => dayNumber(until) - dayNumber(from);

/** All dates from the first to the last, both included; none when the last is before the first. */
export function datesBetween(from: CivilDate, until: CivilDate): CivilDate[] {
  const dates: CivilDate[] = [];
  for (let day = dayNumber(from), last = dayNumber(until); day <= last; day++) dates.push(civilDate(day));
  return dates;
}

/**
 * Minutes from midnight of `HH:MM`, 0 to 1440 (24:00 is the end of the day); `HH:MM:SS`, as databases write it, is
 * read to its minute.
 * @throws Refusal TIME_INVALID
 */
export function parseClockTime(text: string): number {
  const match = /^(\d\d):([0-5]\d)(?::[0-5]\d)?$/.exec(text);
  const minutes = match ? Number(match[1]) * 60 + Number(match[2]) : Infinity;
  if (minutes <= 1440) return minutes;
  throw SharedRefusal.of({
    code: 'TIME_INVALID',
    where: text,
    message: notATimeOfDay(text),
    remedy: WRITE_TIME,
  });
}

interface LocalDay {
  /** Epoch seconds of local midnight. */
  readonly start: number;
  /** 82,800, 86,400 or 90,000 seconds. */
  readonly length: number;
}

const localDays = new LRUCache<CivilDate, LocalDay>(REMEMBERED);

function localDay(date: CivilDate): LocalDay {
  let day = localDays.get(date);
  if (day === undefined) {
    const plain = Temporal.PlainDate.from(date);
    const start = plain.toZonedDateTime(TIME_ZONE).epochMilliseconds / 1000;
    const next = plain.add({ days: 1 }).toZonedDateTime(TIME_ZONE).epochMilliseconds / 1000;
    day = { start, length: next - start };
    localDays.set(date, day);
  }
  return day;
}

/** Seconds that the local day lasts: 23, 24 or 25 hours of them. */
export const dayLength = (date: CivilDate): number => localDay(date).length;

/**
 * Seconds from the start of the local day to a minute on its clock (0–1440). A minute that the spring change leaves
 * out is taken an hour later, one that the autumn change has twice is its first (Temporal's "compatible").
 */
export function secondsAtMinute(date: CivilDate, minute: number): number {
  const day = localDay(date);
  if (minute === 1440) return day.length;
  if (day.length === SECONDS_PER_DAY) return minute * 60;
  const time = Temporal.PlainTime.from({ hour: Math.floor(minute / 60), minute: minute % 60 });
  const zoned = Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: TIME_ZONE, plainTime: time });
  return zoned.epochMilliseconds / 1000 - day.start;
}

/**
 * Seconds from the start of that local day to that time on its clock, `HH:MM`.
 * @throws Refusal TIME_INVALID
 */
export const secondsOfDay = (date: CivilDate, time: string): number =>
  secondsAtMinute(date, parseClockTime(time));

const MS_PER_HOUR = 3_600_000;
const offsets = new LRUCache<number, number>(REMEMBERED);

/**
 * Milliseconds that Oslo's clock is ahead of UTC. Since 1895 that is one hour or two, and changes on whole
 * hours of UTC only, so each hour is asked for once: a day's plan has thousands of instants in a dozen hours.
 */
function offsetAt(milliseconds: number): number {
  const hour = Math.floor(milliseconds / MS_PER_HOUR);
  let offset = offsets.get(hour);
  if (offset === undefined) {
    const zoned = Temporal.Instant.fromEpochMilliseconds(hour * MS_PER_HOUR).toZonedDateTimeISO(TIME_ZONE);
    offset = zoned.offsetNanoseconds / 1e6;
    offsets.set(hour, offset);
  }
  return offset;
}

/** What Oslo's clock shows, as `toISOString` writes it for UTC's. */
const onTheClock = (milliseconds: number): string =>
  new Date(milliseconds + offsetAt(milliseconds)).toISOString();

/** The instant as ISO 8601 with Oslo's offset of that moment: ('2027-03-28', 28800) → 2027-03-28T09:00:00+02:00. */
export function instantAt(date: CivilDate, seconds: number): string {
  const milliseconds = (localDay(date).start + seconds) * 1000;
  const toTheSecond = onTheClock(milliseconds).slice(0, -'.000Z'.length);
  return `${toTheSecond}+0${offsetAt(milliseconds) / MS_PER_HOUR}:00`;
}

/**
 * Turns seconds from the start of a local day into instants; the day's start is worked out once, so that a plan's
 * thousands of times do not ask for it each.
 */
export function clockOf(date: CivilDate): (seconds: number) => Date {
  const { start } = localDay(date);
  return (seconds) => new Date((start + seconds) * 1000);
}

/** The local day and the seconds into it of an instant: ISO 8601 with an offset or Z, or a Date. */
export function civilMoment(instant: string | Date): { date: CivilDate; seconds: number } {
  const milliseconds =
    instant instanceof Date ? instant.getTime() : Temporal.Instant.from(instant).epochMilliseconds;
  const [date] = onTheClock(milliseconds).split('T');
  return { date, seconds: milliseconds / 1000 - localDay(date).start };
}
