/** Why synchronisation constraints exclude a visit from a shift that would otherwise take it. */
import { synchronisationConstraints } from '../synchronisation/index.js';
import { evaluatorOf } from '../evaluate/index.js';
import type { Problem } from '../model/problem.js';
import type { Solution } from '../model/solution.js';
import { EFFORT, type Finding } from './explanation.js';

/**
 * `found`, the result of `explainVisit` for a shift; unless it found that the visit fits, and with its synchronisation
 * constraints the plan breaks more rules at each position. Then the constraints are the reason, and each link that is
 * enough to lift alone is a proposal.
 */
export function explainLink(problem: Problem, solution: Solution, h: number, found: Finding): Finding {
  const partners = synchronisationConstraints(problem).flatMap(({ a, b }) =>
    a === h ? [b] : b === h ? [a] : [],
  );
  const placement = found.proposals.at(0)?.placement;
  if (found.effort > 0 || partners.length === 0 || !placement || !('vehicle' in placement)) return found;
  const { vehicle } = placement;
  if (fitsIn(problem, solution, h, vehicle) !== -1) return found;
  const proposals = [...new Set(partners)].flatMap((other): Finding['proposals'] => {
    const position = fitsIn(withoutLink(problem, h, other), solution, h, vehicle);
    if (position === -1) return [];
    return [{ remedy: { kind: 'UNLINK', other }, placement: { vehicle, position }, effort: EFFORT.link }];
  });
  return {
    excludedBy: [{ code: 'LINKED', vehicle, amount: partners.length }],
    proposals,
    effort: EFFORT.link,
  };
}

/** The problem without the links between these two. */
export const withoutLink = (problem: Problem, h: number, other: number): Problem => ({
  ...problem,
  links: problem.links.filter(({ a, b }) => !(a === h && b === other) && !(a === other && b === h)),
});

/** The first position on the vehicle at which the whole plan breaks no more rules than it does now; -1 = none. */
function fitsIn(problem: Problem, { routes, bookings }: Solution, h: number, vehicle: number): number {
  const evaluate = evaluatorOf(problem);
  const orders = routes.map(({ order }) => order);
  const brokenNow = evaluate({ orders, bookings }).violations.length;
  return Array.from({ length: orders[vehicle].length + 1 }, (_, position) => position).findIndex(
    (position) => {
      const order = orders[vehicle].toSpliced(position, 0, h);
      return evaluate({ orders: orders.with(vehicle, order), bookings }).violations.length <= brokenNow;
    },
  );
}
