import { priceOfChange } from '../costs/change-cost.js';
import { type Handout, priceOfShift, type Problem } from '../model/problem.js';

/**
 * Every time at a point that a handout could be booked for, were it alone: at a point it is offered, on the grid,
 * inside an opening and inside a window of its own. Laid out flat, each handout's in one run, cheapest first:
 * `from[handout] <= candidate < from[handout + 1]`.
 *
 * An *instant* is a moment at a point where somebody may start: the grid, and the starts of locked bookings (which
 * may be off it). Presence only grows when somebody starts, so a cap that holds at all instants holds always,
 * whatever the services are and however they lie across the grid.
 */
export interface Candidates {
  /** First candidate of each handout, and one past the last of all: length handouts + 1. */
  readonly from: Int32Array;
  /** The instant of each candidate. */
  readonly instant: Int32Array;
  /** Cost of using the point, the price of the time of day, and that of being another place or time than before. */
  readonly price: Float64Array;
  /** First instant of each point, and one past the last of all: length points + 1; times ascend within a point. */
  readonly instantsFrom: Int32Array;
  /** Seconds. */
  readonly instantTime: Int32Array;
  readonly instantPoint: Int32Array;
}

/** The candidates of a problem. O(handouts · options · grid · log). Locked handouts have none: they do not move. */
export function candidatesOf(problem: Problem): Candidates {
  const instants = instantsOf(problem);
  const locked = new Set([
    ...problem.lockedBookings.map((booking) => booking.handout),
    ...problem.vehicles.flatMap((vehicle) => vehicle.locked),
  ]);
  const from = new Int32Array(problem.handouts.length + 1);
  const instant: number[] = [];
  const price: number[] = [];
  problem.handouts.forEach((handout, h) => {
    const own = locked.has(h) || handout.quarantined ? [] : candidatesOfOne(problem, handout, instants);
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
      if (!open || !handout.windows.some(({ from, to }) => from <= start && start <= to)) continue;
      const shift = priceOfShift(handout, problem.points[point], start);
      found.push({ instant: i, price: cost + shift + priceOfChange(handout, { point, start }) });
    }
  }
  return found;
}
