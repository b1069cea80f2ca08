/**
 * Synchronisation constraints between visits at home (Drexl 2012): the problem's links, and the meetings of helpers with
 * the visits that they help (`rules/helpers.ts`). A link holds where both visits are on routes; a helper is on a route
 * only together with the visit that it helps.
 */
import type { Problem } from '../model/problem.js';
import type { Orders } from '../model/solution.js';
import { meetingsOf } from '../rules/helpers.js';

export interface SynchronisationConstraint {
  /** MEET: b helps a, on another route, and both start at the same second. The others as `Link`. */
  readonly kind: 'AFTER' | 'SAME_ROUTE' | 'OTHER_ROUTE' | 'MEET';
  readonly a: number;
  readonly b: number;
  /** AFTER: least seconds between a's end and b's start; else 0. */
  readonly gap: number;
}

/** All synchronisation constraints of a problem: its links, then its meetings. */
export const synchronisationConstraints = (problem: Problem): SynchronisationConstraint[] => [
  ...problem.links,
  ...meetingsOf(problem).map(({ helped, helper }) => ({
    kind: 'MEET' as const,
    a: helped,
    b: helper,
    gap: 0,
  })),
];

/** Whether the constraint ties the times of its visits, and not only their routes. */
export const isTimed = ({ kind }: SynchronisationConstraint): boolean => kind === 'AFTER' || kind === 'MEET';

/**
 * The visits with constraints, in groups: two visits are in one group if a chain of constraints connects them. Within a
 * group, a visit that others come AFTER stands before them.
 */
export function synchronisedGroups(problem: Problem): number[][] {
  const constraints = synchronisationConstraints(problem);
  const group = problem.handouts.map((_, h) => h);
  for (const { a, b } of constraints) {
    const [joined, dissolved] = [group[a], group[b]];
    group.forEach((each, h) => {
      if (each === dissolved) group[h] = joined;
    });
  }
  const members = new Map<number, number[]>();
  const synchronised = new Set(constraints.flatMap(({ a, b }) => [a, b]));
  for (const h of synchronised) members.set(group[h], [...(members.get(group[h]) ?? []), h]);
  return [...members.values()].map((each) => inPrecedenceOrder(each, constraints));
}

/** The members in an order that the AFTER constraints allow; members of a cycle keep their order. */
function inPrecedenceOrder(
  members: readonly number[],
  constraints: readonly SynchronisationConstraint[],
): number[] {
  const waiting = [...members].sort((a, b) => a - b);
  const order: number[] = [];
  while (waiting.length > 0) {
    const free = waiting.findIndex(
      (h) => !constraints.some(({ kind, a, b }) => kind === 'AFTER' && b === h && waiting.includes(a)),
    );
    order.push(...waiting.splice(Math.max(0, free), 1));
  }
  return order;
}

/** The vehicle of each visit on a route. */
export function vehicleByVisit(orders: Orders): Map<number, number> {
  return new Map(orders.flatMap((order, v) => order.map((h): [number, number] => [h, v])));
}
