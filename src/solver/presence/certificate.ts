import { jitterValues, stillThere } from './normal.js';
import type { PresenceParameters, PresentBooking } from './parameters.js';

// Looked up once: in a VM context, as under jest, each look-up of a global is slow.
const { floor } = Math;

/** Grid of the time since the booked start, seconds. */
const STEP = 60;
/** Equally likely arrivals that represent jitter: of the person whose arrival is looked at, and of those present. */
const COMING = 48;
const BEING_THERE = 192;
/** A probability of presence below this counts as 0. */
const NEGLIGIBLE = 1e-9;

/**
 * An upper bound on the probability that more than `cap` are there at any instant of the day, without queueing
 * (each person is served on arrival): P(ever above) <= Σᵢ P(i comes and finds >= cap there), as some arrival must be
 * the first to exceed. Exact up to the grid; tight when small; never above 1.
 * O(bookings · neighbours · cap).
 */
export function certificate(
  bookings: readonly PresentBooking[],
  cap: number,
  parameters: PresenceParameters,
): number {
  if (bookings.length <= cap) return 0;
  const curves = new Map<number, Float64Array>();
  const there = bookings.map(({ service }) => {
    const known = curves.get(service) ?? presenceCurve(service, parameters);
    curves.set(service, known);
    return known;
  });
  const jitter = jitterValues(parameters, COMING);
  const comes = 1 - parameters.noShow;
  let bound = 0;
  bookings.forEach(({ start }, i) => {
    for (const off of jitter) {
      const count = new CountBelow(cap);
      bookings.forEach((other, j) => {
        if (j !== i) count.add(at(there[j], start + off - other.start + parameters.jitterMax));
      });
      bound += (comes * count.atLeastCap()) / COMING;
    }
  });
  return Math.min(1, bound);
}

/**
 * P(a person booked for time 0 with this service is present at t), for t from `-jitterMax` in steps of `STEP`, until
 * it is negligible.
 */
function presenceCurve(service: number, parameters: PresenceParameters): Float64Array {
  const jitter = jitterValues(parameters, BEING_THERE);
  const curve: number[] = [];
  for (let t = -parameters.jitterMax; ; t += STEP) {
    let there = 0;
    for (const off of jitter) there += stillThere(t - off, service, parameters.dwellVariation);
    const probability = ((1 - parameters.noShow) * there) / BEING_THERE;
    if (t > parameters.jitterMax && probability < NEGLIGIBLE) return Float64Array.from(curve);
    curve.push(probability);
  }
}

/** The curve at `t` seconds from its beginning, linear between its steps, 0 outside. */
function at(curve: Float64Array, t: number): number {
  const k = floor(t / STEP);
  if (k < 0 || k + 1 >= curve.length) return 0;
  return curve[k] + (t / STEP - k) * (curve[k + 1] - curve[k]);
}

/** The distribution of how many independent people are present (Poisson-binomial), below `cap` only: O(cap) a person. */
class CountBelow {
  /** P(exactly k), 0 <= k < cap. */
  private readonly exactly: Float64Array;

  constructor(cap: number) {
    this.exactly = new Float64Array(cap);
    if (cap > 0) this.exactly[0] = 1;
  }

  add(probability: number): void {
    if (probability === 0) return;
    const { exactly } = this;
    for (let k = exactly.length - 1; k > 0; k--) {
      exactly[k] += probability * (exactly[k - 1] - exactly[k]);
    }
    exactly[0] -= probability * exactly[0];
  }

  atLeastCap(): number {
    let below = 0;
    for (const probability of this.exactly) below += probability;
    return Math.max(0, 1 - below);
  }
}
