import type { Problem } from '../model/problem.js';
import type { Route } from '../model/solution.js';
import type { Report } from './finding.js';

/** Links between visits, and meetings of helpers at the door. */
export function checkLinks(problem: Problem, routes: readonly Route[], report: Report): void {
  const find = (handout: number) => {
    const route = routes.find(({ order }) => order.includes(handout));
    const stop = route?.stops.find(({ handouts }) => handouts.includes(handout));
    return route && stop ? { vehicle: route.vehicle, stop } : null;
  };
  for (const { kind, a, b, gap } of problem.links) {
    const [one, two] = [find(a), find(b)];
    if (!one || !two) continue;
    const pair = { handout: a, other: b };
    const isSame = one.vehicle === two.vehicle;
    if (kind === 'SAME_ROUTE' && !isSame) report({ code: 'NOT_SAME_ROUTE', ...pair, amount: 1 });
    if (kind === 'OTHER_ROUTE' && isSame) report({ code: 'NOT_APART', ...pair, amount: 1 });
    if (kind !== 'AFTER') continue;
    let end = one.stop.serviceStart;
    for (const handout of one.stop.handouts.slice(0, one.stop.handouts.indexOf(a) + 1)) {
      end += problem.handouts[handout].service;
    }
    const missing = end + gap - two.stop.serviceStart;
    if (missing > 0) report({ code: 'TOO_SOON_AFTER', ...pair, amount: missing });
  }
  problem.handouts.forEach(({ helps }, helper) => {
    if (helps === -1) return;
    const first = find(helps);
    const second = find(helper);
    const pair = { handout: helps, other: helper };
    if (!second) {
      const missing = first ? problem.handouts[helps].crew - problem.vehicles[first.vehicle].crew : 0;
      if (missing > 0) report({ code: 'CREW_TOO_SMALL', ...pair, amount: missing });
      return;
    }
    if (!first || first.vehicle === second.vehicle) report({ code: 'NOT_MET', ...pair, amount: 1 });
    else if (first.stop.serviceStart !== second.stop.serviceStart) {
      const apart = Math.abs(first.stop.serviceStart - second.stop.serviceStart);
      report({ code: 'NOT_MET', ...pair, amount: apart });
    }
  });
}
