/** How people keep to their booked times. A municipality sets these; defaults are in `DEFAULT_PRESENCE`. */
export interface PresenceParameters {
  /** Probability, 0 to 1, that a booked person does not come. */
  readonly noShow: number;
  /** Standard deviation of arrival less booked start, seconds, before truncation. */
  readonly jitterSd: number;
  /** Arrivals are at most this many seconds off the booked start. */
  readonly jitterMax: number;
  /** Coefficient of variation of the time at the counter; its mean is the booked service. */
  readonly dwellVariation: number;
}

/** No-show 0.08; jitter normal with sd 6 min, truncated at ± 15; dwell lognormal, coefficient of variation 0.5. */
export const DEFAULT_PRESENCE: PresenceParameters = {
  noShow: 0.08,
  jitterSd: 6 * 60,
  jitterMax: 15 * 60,
  dwellVariation: 0.5,
};

/** A booked person: booked start and mean time at the counter, whole seconds. */
export interface PresentBooking {
  readonly start: number;
  readonly service: number;
}
