import { bookingTimeCost, changeCost } from '../costs/index.js';
import type { Handout, Problem } from '../model/problem.js';
import { handoutsLockedAtPoints, vehicleOfLocked } from '../rules/locks.js';
import { mayStartAt } from '../rules/time-windows.js';

/**
 * All times at points at which a handout could be booked if there were no other: at a point it is offered, on the grid,
 * inside an opening and one of its windows. Flat arrays, each handout's candidates in one run, cheapest first:
 * `from[handout] <= candidate < from[handout + 1]`.
 *
 * An *instant* is a time at a point at which a booking may start: the grid, and the starts of locked bookings, which may
 * be off it. Presence only grows when a booking starts, so a cap that holds at all instants holds at all times,
 * for any length of service.
 */
export interface Candidates {
  /** First candidate of each handout, and one past the last of all: length handouts + 1. */
  readonly from: Int32Array;
  /** The instant of each candidate. */
  readonly instant: Int32Array;
  /** Cost of each candidate: of the point, of the time of day, and of being another place or time than before. */
  readonly price: Float64Array;
  /** First instant of each point, and one past the last of all: length points + 1; times ascend within a point. */
  readonly instantsFrom: Int32Array;
  /** Time of each instant, seconds. */
  readonly instantTime: Int32Array;
  readonly instantPoint: Int32Array;
}

/** The candidates of a problem. Locked handouts have none, since they do not move. O(handouts · options · grid · log). */
export function candidatesOf(problem: Problem): Candidates {
  const instants = instantsOf(problem);
  const [visits, bookings] = [vehicleOfLocked(problem), handoutsLockedAtPoints(problem)];
  const from = new Int32Array(problem.handouts.length + 1);
  const instant: number[] = [];
  const price: number[] = [];
  problem.handouts.forEach((handout, h) => {
    const isFixed = visits.has(h) || bookings.has(h) || handout.quarantined;
    const own = isFixed ? [] : candidatesOfOne(problem, handout, instants);
    own.sort((a, b) => a.price - b.price || a.instant - b.instant);
    for (const candidate of own) {
      instant.push(candidate.instant);
      price.push(candidate.price);
    }
    from[h + 1] = instant.length;
  });
  return { from, instant: Int32Array.from(instant), price: Float64Array.from(price), ...instants };
}

type Instants = Pick<Candidates, 'instantsFrom' | 'instantTime' | 'instantPoint'>;

function instantsOf(problem: Problem): Instants {
  const instantsFrom = new Int32Array(problem.points.length + 1);
  const time: number[] = [];
  const at: number[] = [];
  problem.points.forEach(({ opens, slot }, p) => {
    const times = new Set(problem.lockedBookings.filter((b) => b.point === p).map((b) => b.start));
    for (const { from, to } of opens) for (let t = from; t <= to; t += slot) times.add(t);
    for (const t of [...times].sort((a, b) => a - b)) {
      time.push(t);
      at.push(p);
    }
    instantsFrom[p + 1] = time.length;
  });
  return { instantsFrom, instantTime: Int32Array.from(time), instantPoint: Int32Array.from(at) };
}

function candidatesOfOne(
  problem: Problem,
  handout: Handout,
  { instantsFrom, instantTime }: Instants,
): { instant: number; price: number }[] {
  const found: { instant: number; price: number }[] = [];
  for (const { point, cost } of handout.points) {
    const { opens, slot } = problem.points[point];
    for (let i = instantsFrom[point]; i < instantsFrom[point + 1]; i++) {
      const start = instantTime[i];
      const open = opens.some(
        ({ from, to }) => from <= start && start + handout.service <= to && (start - from) % slot === 0,
      );
      if (!open || !mayStartAt(handout.windows, start)) continue;
      const timeCost = bookingTimeCost(handout, problem.points[point], start);
      found.push({ instant: i, price: cost + timeCost + changeCost(handout, { point, start }) });
    }
  }
  return found;
}
