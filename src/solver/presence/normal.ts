/** The normal distribution, and tables of equally likely values of jitter and dwell. */
import type { PresenceParameters } from './parameters.js';

// Looked up once: in a VM context, as under jest, each look-up of a global is slow.
const { abs, exp, log, sqrt, SQRT2 } = Math;

/** P(Z <= z), to 1.2e-7 (Numerical Recipes, section 6.2: the Chebyshev fit of erfc). */
export function normalCdf(z: number): number {
  const x = abs(z) / SQRT2;
  const t = 1 / (1 + 0.5 * x);
  let fit = 0.17087277;
  for (const coefficient of ERFC_FIT) fit = fit * t + coefficient;
  const tail = 0.5 * t * exp(-x * x + fit);
  return z > 0 ? 1 - tail : tail;
}

const ERFC_FIT = [
  -0.82215223, 1.48851587, -1.13520398, 0.27886807, -0.18628806, 0.09678418, 0.37409196, 1.00002368,
  -1.26551223,
];

/** The z with P(Z <= z) = p, 0 < p < 1, by bisection of `normalCdf` (to 1e-9 where that is steep enough). */
export function normalQuantile(p: number): number {
  let low = -9;
  let high = 9;
  for (let i = 0; i < 34; i++) {
    const middle = (low + high) / 2;
    if (normalCdf(middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** `size` equally likely values of arrival less booked start, seconds, ascending. */
export function jitterValues({ jitterSd, jitterMax }: PresenceParameters, size: number): Float64Array {
  const values = new Float64Array(size);
  if (jitterSd <= 0) return values;
  const below = normalCdf(-jitterMax / jitterSd);
  const inside = 1 - 2 * below;
  return values.map((_, k) => jitterSd * normalQuantile(below + (inside * (k + 0.5)) / size));
}

/** `size` equally likely values of the time at a counter, as multiples of the service, ascending, mean 1. */
export function dwellFactors({ dwellVariation }: PresenceParameters, size: number): Float64Array {
  const sigma = lognormalSigma(dwellVariation);
  const factors = new Float64Array(size).map((_, k) => exp(sigma * normalQuantile((k + 0.5) / size)));
  const mean = factors.reduce((a, b) => a + b, 0) / size;
  return factors.map((factor) => factor / mean);
}

/** P(a person who came `seconds` ago is not finished), if there is no queue. */
export function stillThere(seconds: number, service: number, dwellVariation: number): number {
  if (seconds < 0 || service <= 0) return 0;
  if (seconds === 0) return 1;
  if (dwellVariation <= 0) return seconds < service ? 1 : 0;
  const sigma = lognormalSigma(dwellVariation);
  return normalCdf(-(log(seconds / service) + (sigma * sigma) / 2) / sigma);
}

const lognormalSigma = (variation: number): number => sqrt(log(1 + variation * variation));
