import type { PlanSketch, Solution } from '../../solver/index.js';
import { type BuiltProblem, indexByKey, keyOf } from '../problem/index.js';

/**
 * A solution of one problem as a sketch in the indices of another. Recipients, shifts and points that the other does
 * not have are left out.
 */
export function transferSolution(from: BuiltProblem, solution: Solution, to: BuiltProblem): PlanSketch {
  const handoutOf = indexByKey(to);
  const pointOf = new Map(to.points.map(({ id }, index) => [id, index]));
  const moved = (handout: number): number | undefined => handoutOf.get(keyOf(from, handout));
  const orders = new Map(
    solution.routes.map(({ vehicle, order }) => [
      from.shifts[vehicle].id,
      order.map(moved).filter((handout) => handout !== undefined),
    ]),
  );
  return {
    orders: to.shifts.map(({ id }) => orders.get(id) ?? []),
    bookings: solution.bookings.flatMap(({ handout, point, start }) => {
      const [who, where] = [moved(handout), pointOf.get(from.points[point].id)];
      return who === undefined || where === undefined ? [] : [{ handout: who, point: where, start }];
    }),
  };
}
