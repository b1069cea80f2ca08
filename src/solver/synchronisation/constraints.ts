/**
 * What binds visits at home to each other: links that the problem says, and helpers, who stand at the same door at the
 * same time. A bond holds where both visits are on routes; a helper is on one only together with whom it helps.
 */
import type { Problem } from '../model/problem.js';
import type { Orders } from '../model/solution.js';

export interface Bond {
  /** MEET: b helps a, on another route, and both start at the same moment. The others as `Link`. */
  readonly kind: 'AFTER' | 'SAME_ROUTE' | 'OTHER_ROUTE' | 'MEET';
  readonly a: number;
  readonly b: number;
  /** AFTER: seconds at least between a's end and b's start. */
  readonly gap: number;
}

/** All bonds of a problem: its links, then its helpers. */
export function bondsOf({ links, handouts }: Problem): Bond[] {
  const meets = handouts.flatMap(({ helps }, b): Bond[] =>
    helps === -1 ? [] : [{ kind: 'MEET', a: helps, b, gap: 0 }],
  );
  return [...links, ...meets];
}

export const isTimed = ({ kind }: Bond): boolean => kind === 'AFTER' || kind === 'MEET';

/** Everybody who is bound to somebody, in groups that are bound among themselves, each in an order that AFTER allows. */
export function groupsOf(problem: Problem): number[][] {
  const bonds = bondsOf(problem);
  const group = problem.handouts.map((_, h) => h);
  for (const { a, b } of bonds) {
    const [kept, gone] = [group[a], group[b]];
    group.forEach((each, h) => {
      if (each === gone) group[h] = kept;
    });
  }
  const members = new Map<number, number[]>();
  const bound = new Set(bonds.flatMap(({ a, b }) => [a, b]));
  for (const h of bound) members.set(group[h], [...(members.get(group[h]) ?? []), h]);
  return [...members.values()].map((each) => inTurn(each, bonds));
}

/** Members so that whoever must be first comes first; members of a cycle keep their order. */
function inTurn(members: readonly number[], bonds: readonly Bond[]): number[] {
  const waiting = [...members].sort((a, b) => a - b);
  const order: number[] = [];
  while (waiting.length > 0) {
    const free = waiting.findIndex(
      (h) => !bonds.some(({ kind, a, b }) => kind === 'AFTER' && b === h && waiting.includes(a)),
    );
    order.push(...waiting.splice(Math.max(0, free), 1));
  }
  return order;
}

/** The vehicle of each visit on a route. */
export function vehicleOf(orders: Orders): Map<number, number> {
  return new Map(orders.flatMap((order, v) => order.map((h): [number, number] => [h, v])));
}
