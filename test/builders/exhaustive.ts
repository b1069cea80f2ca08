import { evaluatorOf } from '../../src/solver/evaluate/evaluate-plan.js';
import type { Booking, Problem } from '../../src/solver/model/problem.js';
import type { Solution } from '../../src/solver/model/solution.js';

/**
 * At most four handouts on at most two vehicles: few enough to try everything. No recipient prefers a time, as the
 * search then sets the break where the route is least late, not where the starts are dearest (docs/solver.md).
 */
export const tiny = (problem: Problem): Problem => ({
  ...problem,
  handouts: problem.handouts.slice(0, 4).map((handout) => ({
    ...handout,
    preferred: null,
    strangerPrices: handout.strangerPrices.slice(0, 2),
    before:
      handout.before && 'vehicle' in handout.before.at && handout.before.at.vehicle >= 2
        ? null
        : handout.before,
  })),
  vehicles: problem.vehicles.slice(0, 2),
  conflicts: [],
});

/** The cheapest of all ways to put handouts in order on vehicles, at points, or nowhere that break no rule. */
export function bestPlan(problem: Problem): Solution {
  const evaluate = evaluatorOf(problem);
  let best: Solution | null = null;
  const place = (h: number, orders: number[][], bookings: readonly Booking[]): void => {
    if (h === problem.handouts.length) {
      const plan = evaluate({ orders, bookings });
      if (plan.violations.length === 0 && (!best || plan.cost.total < best.cost.total)) best = plan;
      return;
    }
    place(h + 1, orders, bookings);
    orders.forEach((order, v) => {
      for (let k = 0; k <= order.length; k++) {
        place(h + 1, orders.with(v, order.toSpliced(k, 0, h)), bookings);
      }
    });
    for (const booking of bookingsOf(problem, h)) place(h + 1, orders, [...bookings, booking]);
  };
  place(
    0,
    problem.vehicles.map(() => []),
    problem.lockedBookings,
  );
  return best!; // serving none is always one
}

/** The first so many problems in which there is something to decide. */
export function smallest(count: number, make: (seed: number) => Problem): Problem[] {
  const found: Problem[] = [];
  for (let seed = 1; found.length < count; seed++) {
    const problem = make(seed);
    if (problem.handouts.length >= 2 && problem.vehicles.length >= 1) found.push(problem);
  }
  return found;
}

/** Every time on the grids of the points that a handout may use. */
const bookingsOf = (problem: Problem, handout: number): Booking[] =>
  problem.handouts[handout].points.flatMap(({ point }) =>
    problem.points[point].opens.flatMap(({ from, to }) =>
      Array.from({ length: Math.floor((to - from) / problem.points[point].slot) + 1 }, (_, k) => ({
        handout,
        point,
        start: from + k * problem.points[point].slot,
      })),
    ),
  );
