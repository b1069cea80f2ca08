import { Crowd } from './crowd.js';
import type { PresenceParameters, PresentBooking } from './parameters.js';
import { stayOf } from './stay.js';

/** Seconds between two moments of the answer. */
const MINUTE = 60;
/** So long after the last booking somebody may still be there. */
const TAIL = 3600;

/** How many may be at a point at one moment. */
export interface PresentAt {
  readonly time: number;
  /** Booked to be there: `[start, start + service)`. */
  readonly booked: number;
  /** Expected. */
  readonly expected: number;
  /** More than so many are there on one day of twenty at most. */
  readonly likely: number;
  /** P(more than the cap). */
  readonly above: number;
}

/**
 * Presence over the day, minute by minute, while anybody may be there: at each the number present is Poisson-binomial
 * (`Crowd`), and queues at the counters are told roughly, by a longer stay (docs/presence.md).
 */
export function presenceByMinute(
  bookings: readonly PresentBooking[],
  point: { readonly cap: number; readonly counters: number },
  parameters: PresenceParameters,
): PresentAt[] {
  if (bookings.length === 0) return [];
  const starts = bookings.map(({ start }) => start);
  const day = { from: Math.min(...starts), to: Math.max(...starts) + TAIL };
  // As many as there are, and not only up to the cap, so that nobody is left out of what is expected.
  const crowd = new Crowd(bookings.length, parameters, day, stayOf(point));
  for (const booking of bookings) crowd.add(booking);
  const found: PresentAt[] = [];
  for (let time = day.from - parameters.jitterMax; time <= day.to; time += MINUTE) {
    found.push({
      time,
      booked: bookings.filter(({ start, service }) => start <= time && time < start + service).length,
      ...momentOf(crowd.at(time), point.cap),
    });
  }
  const last = found.findLastIndex(({ booked, expected }) => booked > 0 || expected >= NOBODY);
  return found.slice(0, last + 1);
}

/** Fewer expected than this is nobody. */
const NOBODY = 0.005;
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
