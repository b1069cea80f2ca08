import { evaluatePlan } from '../../src/solver/evaluate/evaluate-plan.js';
import type { Booking, Problem } from '../../src/solver/model/problem.js';
import type { PlanSketch, Solution } from '../../src/solver/model/solution.js';
import { between, pick, type Rng } from './problem.js';

/**
 * A plan that breaks no rule, by putting handouts in at random wherever the whole plan stays sound, `tries` times;
 * locked visits and bookings first. Slow and simple: for small problems.
 */
export function randomSoundPlan(rng: Rng, problem: Problem, tries: number): Solution {
  let plan: PlanSketch = {
    orders: problem.vehicles.map((vehicle) => vehicle.locked),
    bookings: problem.lockedBookings,
  };
  let solution = evaluatePlan(problem, plan);
  for (let k = 0; k < tries && solution.unassigned.length > 0; k++) {
    const h = pick(rng, solution.unassigned);
    const { home, points } = problem.handouts[h];
    const v = between(rng, 0, problem.vehicles.length - 1);
    const next =
      home >= 0 && problem.vehicles.length > 0 && (points.length === 0 || rng() < 0.5)
        ? withVisit(plan, v, between(rng, 0, plan.orders[v].length), h)
        : points.length > 0
          ? withBooking(plan, randomBooking(rng, problem, h))
          : plan;
    const tried = evaluatePlan(problem, next);
    if (tried.violations.length > 0) continue;
    plan = next;
    solution = tried;
  }
  return solution;
}

/** The plan with one more visit before the `position`th of a vehicle. */
export const withVisit = (
  plan: PlanSketch,
  vehicle: number,
  position: number,
  handout: number,
): PlanSketch => ({
  ...plan,
  orders: plan.orders.map((order, v) => (v === vehicle ? order.toSpliced(position, 0, handout) : order)),
});

/** The plan with one more booking. */
export const withBooking = (plan: PlanSketch, booking: Booking): PlanSketch => ({
  ...plan,
  bookings: [...plan.bookings, booking],
});

/** What a solution's routes and bookings are. */
export const sketchOf = ({ routes, bookings }: Solution): PlanSketch => ({
  orders: routes.map((route) => route.order),
  bookings,
});

function randomBooking(rng: Rng, problem: Problem, handout: number): Booking {
  const { point } = pick(rng, problem.handouts[handout].points);
  const { opens, slot } = problem.points[point];
  const { from, to } = pick(rng, opens);
  return { handout, point, start: from + slot * between(rng, 0, Math.floor((to - from) / slot)) };
}
