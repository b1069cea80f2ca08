import type { Problem } from '../model/problem.js';
import type { Solution } from '../model/solution.js';
import type { Report } from './finding.js';

/** Recipients booked at a mobile stop find the vehicle there, with enough load for all of them. */
export function checkMobileStops(problem: Problem, { routes, bookings }: Solution, report: Report): void {
  problem.points.forEach((_, point) => {
    const visit = problem.handouts.findIndex((handout) => handout.opensPoint === point);
    if (visit === -1) return;
    const isThere = routes.some(({ stops }) => stops.some(({ handouts }) => handouts.includes(visit)));
    const left = [...problem.handouts[visit].load];
    for (const { handout } of bookings.filter((booking) => booking.point === point)) {
      if (!isThere) report({ code: 'NOBODY_STANDS_THERE', point, handout, amount: 1 });
      problem.handouts[handout].load.forEach((load, d) => (left[d] -= load));
    }
    for (const room of isThere ? left : []) {
      if (room < 0) report({ code: 'STAND_SOLD_OUT', point, amount: -room });
    }
  });
}
