/** Why a bound visit stays out of a shift that has room for it. */
import { bondsOf } from '../synchronisation/constraints.js';
import { evaluatorOf } from '../evaluate/evaluate-plan.js';
import type { Problem } from '../model/problem.js';
import type { Solution } from '../model/solution.js';
import { EFFORT, type Finding } from './explanation.js';

/**
 * What `explainVisit` found for a shift, or, where it found room and the plan as a whole has none at any position, the
 * bonds that keep the visit out, one at a time those that are enough to lift.
 */
export function explainLink(problem: Problem, solution: Solution, h: number, found: Finding): Finding {
  const partners = bondsOf(problem).flatMap(({ a, b }) => (a === h ? [b] : b === h ? [a] : []));
  const placement = found.proposals.at(0)?.placement;
  if (found.effort > 0 || partners.length === 0 || !placement || !('vehicle' in placement)) return found;
  const { vehicle } = placement;
  if (fitsIn(problem, solution, h, vehicle) !== -1) return found;
  const proposals = [...new Set(partners)].flatMap((other): Finding['proposals'] => {
    const position = fitsIn(unbound(problem, h, other), solution, h, vehicle);
    if (position === -1) return [];
    return [{ remedy: { kind: 'UNLINK', other }, placement: { vehicle, position }, effort: EFFORT.link }];
  });
  return {
    excludedBy: [{ code: 'LINKED', vehicle, amount: partners.length }],
    proposals,
    effort: EFFORT.link,
  };
}

/** The problem in which these two are not bound to each other by a link. */
export const unbound = (problem: Problem, h: number, other: number): Problem => ({
  ...problem,
  links: problem.links.filter(({ a, b }) => !(a === h && b === other) && !(a === other && b === h)),
});

/** The first position on the vehicle at which the whole plan breaks no more than it does now; -1 = none. */
function fitsIn(problem: Problem, { routes, bookings }: Solution, h: number, vehicle: number): number {
  const evaluate = evaluatorOf(problem);
  const orders = routes.map(({ order }) => order);
  const broken = evaluate({ orders, bookings }).violations.length;
  return Array.from({ length: orders[vehicle].length + 1 }, (_, position) => position).findIndex(
    (position) => {
      const order = orders[vehicle].toSpliced(position, 0, h);
      return evaluate({ orders: orders.with(vehicle, order), bookings }).violations.length <= broken;
    },
  );
}
