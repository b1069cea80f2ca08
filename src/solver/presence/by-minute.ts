import { Crowd } from './crowd.js';
import type { PresenceParameters, PresentBooking } from './parameters.js';
import { stayFactor } from './stay.js';

/** Seconds between two times of the result. */
const MINUTE = 60;
/** Seconds after the last start during which people may still be present. */
const TAIL = 3600;

/** How many people may be at a point at one time. */
export interface PresentAt {
  /** Seconds. */
  readonly time: number;
  /** Bookings with `start <= time < start + service`. */
  readonly booked: number;
  /** Expected number present. */
  readonly expected: number;
  /** The 95th percentile of the number present. */
  readonly likely: number;
  /** P(more than the cap are present), 0 to 1. */
  readonly above: number;
}

/**
 * Presence over the day, minute by minute, from the earliest arrival until the point is empty: at each the number present
 * is Poisson-binomial (`Crowd`); queues at the counters are approximated by longer stays (docs/presence.md).
 */
export function presenceByMinute(
  bookings: readonly PresentBooking[],
  point: { readonly cap: number; readonly counters: number },
  parameters: PresenceParameters,
): PresentAt[] {
  if (bookings.length === 0) return [];
  const starts = bookings.map(({ start }) => start);
  const day = { from: Math.min(...starts), to: Math.max(...starts) + TAIL };
  // The crowd counts up to all bookings, not only to the cap, so that `expected` is complete.
  const crowd = new Crowd(bookings.length, parameters, day, stayFactor(point));
  for (const booking of bookings) crowd.add(booking);
  const found: PresentAt[] = [];
  for (let time = day.from - parameters.jitterMax; time <= day.to; time += MINUTE) {
    found.push({
      time,
      booked: bookings.filter(({ start, service }) => start <= time && time < start + service).length,
      ...momentOf(crowd.at(time), point.cap),
    });
  }
  const last = found.findLastIndex(({ booked, expected }) => booked > 0 || expected >= NEGLIGIBLE);
  return found.slice(0, last + 1);
}

/** An expected number below this counts as an empty point. */
const NEGLIGIBLE = 0.005;
const LIKELY = 0.95;

function momentOf(exactly: Float64Array, cap: number): Pick<PresentAt, 'expected' | 'likely' | 'above'> {
  let expected = 0;
  let likely = 0;
  let within = 0;
  let upTo = 0;
  exactly.forEach((p, k) => {
    expected += k * p;
    if (upTo < LIKELY) likely = k;
    upTo += p;
    if (k <= cap) within += p;
  });
  return { expected, likely, above: Math.max(0, 1 - within) };
}
