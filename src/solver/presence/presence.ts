/**
 * How crowded a point gets when people come early, late or not at all, and queue while all counters are busy: the model
 * of docs/formats.md, "Presence".
 */
import { certificate } from './certificate.js';
import { DEFAULT_PRESENCE, type PresenceParameters, type PresentBooking } from './parameters.js';
import { simulate, type Simulated } from './simulate.js';

/** A point's day: its bookings, how many people may be present at once, and how many serve. */
export interface PresenceInput {
  readonly bookings: readonly PresentBooking[];
  readonly cap: number;
  readonly counters: number;
  readonly parameters?: PresenceParameters;
  /** Any integer; the same seed gives the same result. */
  readonly seed?: number;
  /** Days to simulate, at least 1; the error of `pOvercrowded` is about sqrt(p (1 - p) / days). */
  readonly days?: number;
}

export interface Presence extends Simulated {
  /** Analytic upper bound on `pOvercrowded` without queueing (`certificate`). */
  readonly certificate: number;
}

export const DEFAULT_DAYS = 10_000;

/**
 * The risk of crowding at a point on a day.
 * @throws RangeError if `days` is not an integer of at least 1
 */
export function presence(input: PresenceInput): Presence {
  const { bookings, cap, counters, parameters = DEFAULT_PRESENCE, seed = 1, days = DEFAULT_DAYS } = input;
  if (!Number.isInteger(days) || days < 1)
    throw new RangeError(`days is ${days}; simulate at least one day.`);
  return {
    ...simulate({ bookings, cap, counters, parameters, seed, days }),
    certificate: certificate(bookings, cap, parameters),
  };
}
