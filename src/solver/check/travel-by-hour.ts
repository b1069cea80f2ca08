import type { TravelProfile } from '../model/problem.js';

/** Seconds that a leg takes if it is left for at `departure`: slice by slice, until all of it is driven. */
export function secondsOfLeg({ duration, speeds }: TravelProfile, leg: number, departure: number): number {
  const slices = speeds ?? [];
  if (slices.length === 0) return duration[leg];
  let remaining = duration[leg] * 1000;
  let time = departure;
  while (remaining > 0) {
    const here = slices.findLast(({ from }) => from <= time) ?? slices[0];
    const next = slices.find(({ from }) => from > time)?.from ?? Infinity;
    const untilNext = (next - time) * here.speed;
    if (remaining <= untilNext) return time + Math.ceil(remaining / here.speed) - departure;
    remaining -= untilNext;
    time = next;
  }
  return time - departure;
}
