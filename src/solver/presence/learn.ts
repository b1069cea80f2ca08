import { jitterValues } from './normal.js';
import type { PresenceParameters } from './parameters.js';

const { exp, log, max, min, sqrt } = Math;

/** How one booking went, as far as it was recorded; null = not recorded. */
export interface SeenBooking {
  readonly came: boolean;
  /** Seconds from the booked start to the arrival; negative = early. */
  readonly late: number | null;
  /** Time at the counter as a multiple of the booked service, above 0. */
  readonly dwell: number | null;
}

/** Parameters by the observations, and how many observations of each kind there were. */
export interface LearnedPresence {
  readonly parameters: PresenceParameters;
  readonly booked: number;
  readonly arrivals: number;
  readonly dwells: number;
}

/** The weight of the prior, in bookings, arrivals and dwells: few observations change little. */
const PRIOR_BOOKINGS = 50;
const PRIOR_ARRIVALS = 30;
const PRIOR_DWELLS = 30;

const TABLE = 512;

/**
 * Updates `prior` by observations, each parameter by its conjugate prior (Gelman et al., Bayesian Data Analysis, 3rd
 * edition):
 *
 * - no-show: beta prior, posterior mean (k₀ p₀ + no-shows) / (k₀ + booked) (section 2.4);
 * - jitter: mean 0, scaled inverse-χ² prior of the variance, (ν₀ v₀ + Σ late²) / (ν₀ + n) (section 2.6), v₀ being the
 *   variance of the truncated distribution; the sd is the one whose truncation has that variance. Arrivals further off
 *   than `jitterMax` count as at it: `jitterMax` itself is not learned;
 * - dwell: the variance of its logarithm in the same way, about the sample mean, with n - 1 (section 3.3).
 */
export function learnPresence(seen: readonly SeenBooking[], prior: PresenceParameters): LearnedPresence {
  const missed = seen.filter(({ came }) => !came).length;
  const late = seen.flatMap((one) => (one.late === null ? [] : [one.late]));
  const logs = seen.flatMap((one) => (one.dwell === null ? [] : [log(one.dwell)]));
  const { noShow, jitterMax, dwellVariation } = prior;

  const bounded = late.map((seconds) => max(-jitterMax, min(jitterMax, seconds)));
  const variance =
    (PRIOR_ARRIVALS * varianceOf(prior) + sum(bounded.map((x) => x * x))) / (PRIOR_ARRIVALS + late.length);

  const mean = sum(logs) / max(1, logs.length);
  const degrees = max(0, logs.length - 1);
  const sigmaSquared =
    (PRIOR_DWELLS * log(1 + dwellVariation ** 2) + sum(logs.map((x) => (x - mean) ** 2))) /
    (PRIOR_DWELLS + degrees);

  return {
    parameters: {
      noShow: (PRIOR_BOOKINGS * noShow + missed) / (PRIOR_BOOKINGS + seen.length),
      jitterSd: late.length === 0 ? prior.jitterSd : sdOf(variance, jitterMax),
      jitterMax,
      dwellVariation: logs.length === 0 ? dwellVariation : sqrt(exp(sigmaSquared) - 1),
    },
    booked: seen.length,
    arrivals: late.length,
    dwells: logs.length,
  };
}

/** Variance of the jitter, truncated at `jitterMax`. */
const varianceOf = (parameters: PresenceParameters): number =>
  sum([...jitterValues(parameters, TABLE)].map((x) => x * x)) / TABLE;

/** The sd whose truncation at `jitterMax` has this variance, by bisection; the variance grows with the sd. */
function sdOf(variance: number, jitterMax: number): number {
  let low = 0;
  // With a larger sd, the truncated distribution is practically uniform.
  let high = 3 * jitterMax;
  for (let i = 0; i < 30; i++) {
    const middle = (low + high) / 2;
    const drawn = { noShow: 0, jitterSd: middle, jitterMax, dwellVariation: 0 };
    if (varianceOf(drawn) < variance) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
