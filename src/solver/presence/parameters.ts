/** How people keep to their time. Settings of a municipality; see `DEFAULT_PRESENCE` for what is meant by default. */
export interface PresenceParameters {
  /** Probability that somebody who is booked does not come. */
  readonly noShow: number;
  /** Standard deviation, seconds, of how far off their time people come. */
  readonly jitterSd: number;
  /** Nobody comes more than this many seconds off. */
  readonly jitterMax: number;
  /** Standard deviation of the time at the counter as a share of its mean, which is the booked service. */
  readonly dwellVariation: number;
}

/** No-show 0.08; jitter normal with sd 6 min, truncated at ± 15; dwell lognormal, coefficient of variation 0.5. */
export const DEFAULT_PRESENCE: PresenceParameters = {
  noShow: 0.08,
  jitterSd: 6 * 60,
  jitterMax: 15 * 60,
  dwellVariation: 0.5,
};

/** A booked person: when they should come and how long the counter takes on average, whole seconds. */
export interface PresentBooking {
  readonly start: number;
  readonly service: number;
}
