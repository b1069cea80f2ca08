import { sum } from '../shared/sum.js';

/** How far the pickup times of one plan are from what people are used to. Shifts are in whole minutes. */
export interface PickupTimes {
  /** Those with a usual time. */
  readonly people: number;
  readonly meanShift: number;
  /** Nine of ten and a half of ten are shifted by no more than this. */
  readonly p95Shift: number;
  readonly largestShift: number;
  /** How unevenly the shifts are spread: 0 the same for all, near 1 all of it on one recipient (Gini 1912). */
  readonly gini: number;
  /** Those who collected by a published plan in the two weeks before. */
  readonly compared: number;
  /** Of them, those with the same time at the same point as then. */
  readonly sameAsLast: number;
}

/** One pickup; times are minutes on the clock. */
export interface Pickup {
  readonly minute: number;
  readonly usual: number | null;
  /** The pickup before, where there was one. */
  readonly last: { readonly minute: number; readonly samePoint: boolean } | null;
}

export function pickupTimes(pickups: readonly Pickup[]): PickupTimes {
  const shifts = pickups
    .flatMap(({ minute, usual }) => (usual === null ? [] : [Math.abs(minute - usual)]))
    .sort((a, b) => a - b);
  const compared = pickups.filter(({ last }) => last !== null);
  return {
    people: shifts.length,
    meanShift: shifts.length === 0 ? 0 : sum(shifts) / shifts.length,
    p95Shift: shifts[Math.ceil(0.95 * shifts.length) - 1] ?? 0,
    largestShift: shifts.at(-1) ?? 0,
    gini: gini(shifts),
    compared: compared.length,
    sameAsLast: compared.filter(({ minute, last }) => last!.samePoint && last!.minute === minute).length,
  };
}

/** Of ascending values. */
function gini(values: readonly number[]): number {
  const n = values.length;
  const total = sum(values);
  if (total === 0) return 0;
  return sum(values.map((value, k) => (2 * (k + 1) - n - 1) * value)) / (n * total);
}
