/** The synchronisation constraints that a timed plan breaks. */
import type { Problem } from '../model/problem.js';
import type { Route, Violation } from '../model/solution.js';
import { missingCrew } from '../rules/helpers.js';
import type { SynchronisationConstraint } from './constraints.js';

/** A visit in the plan. `start` is its stop's `serviceStart`, `end` the end of its own service. */
interface Served {
  readonly vehicle: number;
  readonly start: number;
  readonly end: number;
}

/** Broken constraints between visits on routes, helpers without the visit that they help, and visits that lack a helper. */
export function linkViolations(
  problem: Problem,
  constraints: readonly SynchronisationConstraint[],
  routes: readonly Route[],
): Violation[] {
  if (constraints.length === 0) return [];
  const visits = visitsOf(problem, routes);
  return constraints.flatMap(({ kind, a, b, gap }): Violation[] => {
    const one = visits.get(a);
    const two = visits.get(b);
    const of = (code: Violation['code'], amount: number): Violation[] =>
      amount > 0 ? [{ code, handout: a, other: b, amount }] : [];
    if (kind === 'MEET') {
      if (one && !two)
        return of('CREW_TOO_SMALL', missingCrew(problem.handouts[a], problem.vehicles[one.vehicle]));
      if (!two) return [];
      if (!one || one.vehicle === two.vehicle) return of('NOT_MET', 1);
      return of('NOT_MET', Math.abs(one.start - two.start));
    }
    if (!one || !two) return [];
    if (kind === 'AFTER') return of('TOO_SOON_AFTER', one.end + gap - two.start);
    const isSame = one.vehicle === two.vehicle;
    return kind === 'SAME_ROUTE' ? of('NOT_SAME_ROUTE', isSame ? 0 : 1) : of('NOT_APART', isSame ? 1 : 0);
  });
}

function visitsOf({ handouts }: Problem, routes: readonly Route[]): Map<number, Served> {
  const visits = new Map<number, Served>();
  for (const { vehicle, stops } of routes) {
    for (const { serviceStart, handouts: here } of stops) {
      let end = serviceStart;
      for (const h of here) {
        end += handouts[h].service;
        visits.set(h, { vehicle, start: serviceStart, end });
      }
    }
  }
  return visits;
}
