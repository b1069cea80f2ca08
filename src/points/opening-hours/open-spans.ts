import {
  type CivilDate,
  dayNumber,
  type DayNumber,
  parseClockTime,
  secondsAtMinute,
} from '../../shared/civil-time.js';
import { isAbout } from './matching.js';
import type { MinuteSpan, OpeningHours } from './model.js';

/** Seconds from the start of a local day: open from the first on, closed from the second on. */
export type OpenSpan = readonly [from: number, until: number];

/** An extra closing of a point on one date; a missing time is the day's own start or end. */
export interface Closure {
  readonly date: CivilDate;
  /** `HH:MM` */
  readonly from: string | null;
  readonly until: string | null;
}

const MINUTES_PER_DAY = 1440;

/**
 * When it is open on the date: spans in seconds of that local day, in order, apart from each other. What began the
 * evening before and goes on past midnight is part of this day too, also when this day's own rule is `off`.
 * @throws Refusal TIME_INVALID for a closure whose times are none
 */
export function openSpans(
  hours: OpeningHours,
  date: CivilDate,
  closures: readonly Closure[] = [],
): OpenSpan[] {
  const day = dayNumber(date);
  const sinceYesterday = spansFrom(hours, day - 1).map(({ from, until }) => ({
    from: from - MINUTES_PER_DAY,
    until: until - MINUTES_PER_DAY,
  }));
  let spans = merged([...sinceYesterday, ...spansFrom(hours, day)]);
  for (const closure of closures) {
    if (closure.date !== date) continue;
    spans = without(spans, {
      from: closure.from === null ? 0 : parseClockTime(closure.from),
      until: closure.until === null ? MINUTES_PER_DAY : parseClockTime(closure.until),
    });
  }
  return spans
    .map(({ from, until }): OpenSpan => [secondsAtMinute(date, from), secondsAtMinute(date, until)])
    .filter(([from, until]) => from < until); // the hour that the spring change takes
}

/** What the rules say of the day, in order; spans may go on into the next day. */
function spansFrom(hours: OpeningHours, day: DayNumber): MinuteSpan[] {
  let spans: MinuteSpan[] = [];
  for (const rule of hours.rules) {
    if (!isAbout(rule, day)) continue;
    const times = rule.times.length > 0 ? rule.times : [{ from: 0, until: MINUTES_PER_DAY }];
    if (!rule.opens) {
      // "off" with times closes only those; without, the whole day and the evening that it began.
      spans = rule.times.length > 0 ? rule.times.reduce(without, spans) : [];
    } else {
      spans = rule.adds ? [...spans, ...times] : [...times];
    }
  }
  return spans;
}

function merged(spans: readonly MinuteSpan[]): MinuteSpan[] {
  const within = spans
    .map(({ from, until }) => ({ from: Math.max(from, 0), until: Math.min(until, MINUTES_PER_DAY) }))
    .filter(({ from, until }) => from < until)
    .sort((a, b) => a.from - b.from);
  const apart: MinuteSpan[] = [];
  for (const span of within) {
    const last = apart.at(-1);
    if (last && span.from <= last.until) {
      apart[apart.length - 1] = { from: last.from, until: Math.max(last.until, span.until) };
    } else {
      apart.push(span);
    }
  }
  return apart;
}

function without(spans: readonly MinuteSpan[], closed: MinuteSpan): MinuteSpan[] {
  return spans
    .flatMap(({ from, until }) => [
      { from, until: Math.min(until, closed.from) },
      { from: Math.max(from, closed.until), until },
    ])
    .filter(({ from, until }) => from < until);
}
