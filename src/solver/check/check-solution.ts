/**
 * The independent check of a plan: each hard rule and each sum, computed again from the problem alone. It shares no code
 * with the search or `rules/`, only the types, and prefers the obvious to the fast, so that a mistake in the search's
 * arithmetic cannot be made here too.
 */
import type { Problem } from '../model/problem.js';
import type { Solution } from '../model/solution.js';
import { sum } from './arithmetic.js';
import { checkBookings } from './check-bookings.js';
import { checkRoute } from './check-route.js';
import { checkMobileStops } from './check-mobile-stops.js';
import type { Finding, Report } from './finding.js';
import { checkLinks } from './check-links.js';
import { pricesOfPlaces } from './check-places.js';

/**
 * All that is wrong with `solution` as an answer to `problem`; empty = every rule holds and everything adds up.
 * Rules that are broken carry a `ViolationCode`, sums that are wrong a `BookkeepingCode`. O(visits + bookings² of
 * a point).
 */
export function checkSolution(problem: Problem, solution: Solution): Finding[] {
  const findings: Finding[] = [];
  const report: Report = (finding) => findings.push(finding);
  checkIndices(problem, solution, report);
  if (findings.length > 0) return findings; // the checks below need indices that exist
  for (const route of solution.routes) checkRoute(problem, route, report);
  checkBookings(problem, solution.bookings, report);
  checkLinks(problem, solution.routes, report);
  checkMobileStops(problem, solution, report);
  checkServedOnce(problem, solution, report);
  checkCost(problem, solution, report);
  return findings;
}

/** One route for each vehicle in its place, and no index that the problem does not know. */
function checkIndices(problem: Problem, { routes, bookings, unassigned }: Solution, report: Report): void {
  const known = (index: number, length: number): boolean =>
    Number.isInteger(index) && index >= 0 && index < length;
  const handouts = [
    ...routes.flatMap((route) => [...route.order, ...route.stops.flatMap((stop) => stop.handouts)]),
    ...bookings.map((booking) => booking.handout),
    ...unassigned,
  ];
  for (const handout of handouts) {
    if (!known(handout, problem.handouts.length)) report({ code: 'NO_SUCH_INDEX', handout, amount: 1 });
  }
  for (const { point } of bookings) {
    if (!known(point, problem.points.length)) report({ code: 'NO_SUCH_INDEX', point, amount: 1 });
  }
  routes.forEach(({ vehicle }, v) => {
    if (vehicle !== v || !known(v, problem.vehicles.length)) {
      report({ code: 'NO_SUCH_INDEX', vehicle, amount: 1 });
    }
  });
  const missing = problem.vehicles.length - routes.length;
  if (missing > 0) report({ code: 'NO_SUCH_INDEX', vehicle: routes.length, amount: missing });
}

/** Each handout is served once, or listed as unassigned. */
function checkServedOnce(problem: Problem, solution: Solution, report: Report): void {
  const times = new Array<number>(problem.handouts.length).fill(0);
  for (const route of solution.routes) for (const handout of route.order) times[handout]++;
  for (const { handout } of solution.bookings) times[handout]++;
  times.forEach((count, handout) => {
    if (count > 1) report({ code: 'SERVED_TWICE', handout, amount: count - 1 });
  });
  const left = times.flatMap((count, handout) =>
    count === 0 && problem.handouts[handout].helps === -1 ? [handout] : [],
  );
  if (left.length !== solution.unassigned.length || left.some((h, k) => h !== solution.unassigned[k])) {
    const wrong = times.findIndex(
      (count, handout) => (count === 0) !== solution.unassigned.includes(handout),
    );
    report({
      code: 'UNASSIGNED_WRONG',
      handout: wrong >= 0 ? wrong : solution.unassigned[0],
      amount: Math.abs(left.length - solution.unassigned.length),
    });
  }
}

/** The objective, added up again. The routes' own costs are checked with the routes. */
function checkCost(problem: Problem, { routes, bookings, unassigned, cost }: Solution, report: Report): void {
  const offPreferred = (handout: number, start: number): number => {
    const { preferred } = problem.handouts[handout];
    return preferred ? preferred.perSecond * Math.abs(start - preferred.time) : 0;
  };
  /** Where a risk limit holds, the price of a shift is squared and meets the straight one at half an hour. */
  const offAtPoint = ({ handout, point, start }: Solution['bookings'][number]): number => {
    const straight = offPreferred(handout, start);
    const off = Math.abs(start - (problem.handouts[handout].preferred?.time ?? start));
    return problem.points[point].riskLimit === null ? straight : Math.round((straight * off) / 3600);
  };
  // Handouts that share a stop are served one after the other: the cost is of the start of each one's own service.
  const visits = routes.flatMap(({ stops }) =>
    stops.flatMap(({ serviceStart, handouts }) =>
      handouts.map((handout, k) => {
        const before = sum(handouts.slice(0, k).map((h) => problem.handouts[h].service));
        return offPreferred(handout, serviceStart + before);
      }),
    ),
  );
  const right = {
    routes: sum(routes.map((route) => route.cost)),
    points: sum(
      bookings.map(
        ({ handout, point }) => problem.handouts[handout].points.find((o) => o.point === point)?.cost ?? 0,
      ),
    ),
    preferred: sum([...visits, ...bookings.map(offAtPoint)]),
    unassigned: sum(unassigned.map((handout) => problem.handouts[handout].unassignedCost)),
    ...pricesOfPlaces(problem, routes, bookings),
    fairness: sum(
      routes.map(({ vehicle, stops }) => {
        const rule = problem.vehicles[vehicle].longDuty;
        if (!rule || stops.length === 0) return 0;
        const over = Math.max(0, stops[stops.length - 1].departure - stops[0].departure - rule.after);
        return Math.round((rule.perHourSquared * over * over) / 3600 ** 2);
      }),
    ),
  };
  const total = sum(Object.values(right));
  for (const [part, value] of Object.entries({ ...right, total })) {
    const said = cost[part as Exclude<keyof typeof cost, 'lowerBound'>];
    if (said !== value) report({ code: 'SUM_WRONG', amount: Math.abs(said - value) });
  }
}
