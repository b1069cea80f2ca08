import type { Problem } from '../model/problem.js';
import type { Cost, Solution } from '../model/solution.js';
import { sum } from './arithmetic.js';

/** The costs that depend on places: of other places than before, and of crews that recipients do not know. */
export function pricesOfPlaces(
  problem: Problem,
  routes: Solution['routes'],
  bookings: Solution['bookings'],
): Pick<Cost, 'changes' | 'strangers'> {
  const visits = routes.flatMap(({ vehicle, order }) => order.map((handout) => ({ vehicle, handout })));
  const changes = problem.handouts.map(({ before }, h) => {
    if (!before) return 0;
    const visit = visits.find(({ handout }) => handout === h);
    const booking = bookings.find(({ handout }) => handout === h);
    if ('vehicle' in before.at) return visit?.vehicle === before.at.vehicle ? 0 : before.otherPlace;
    if (booking?.point !== before.at.point) return before.otherPlace;
    return booking.start === before.at.start ? 0 : before.otherTime;
  });
  const strangers = visits.map(
    ({ vehicle, handout }) => problem.handouts[handout].strangerPrices.at(vehicle) ?? 0,
  );
  return { changes: sum(changes), strangers: sum(strangers) };
}
