import type { Problem } from '../model/problem.js';
import type { Solution } from '../model/solution.js';
import type { Report } from './finding.js';

/** Whoever is booked at a vehicle's stand finds it there, with enough for all. */
export function checkStands(problem: Problem, { routes, bookings }: Solution, report: Report): void {
  problem.points.forEach((_, point) => {
    const stand = problem.handouts.findIndex((handout) => handout.stand === point);
    if (stand === -1) return;
    const stands = routes.some(({ stops }) => stops.some(({ handouts }) => handouts.includes(stand)));
    const left = [...problem.handouts[stand].load];
    for (const { handout } of bookings.filter((booking) => booking.point === point)) {
      if (!stands) report({ code: 'NOBODY_STANDS_THERE', point, handout, amount: 1 });
      problem.handouts[handout].load.forEach((load, d) => (left[d] -= load));
    }
    for (const room of stands ? left : []) {
      if (room < 0) report({ code: 'STAND_SOLD_OUT', point, amount: -room });
    }
  });
}
