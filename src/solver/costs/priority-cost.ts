/**
 * Optional visits: served where there is room, by priority, and never instead of a required one. Costs keep the order:
 * leaving a handout out costs more than leaving out all those of later priorities together. `validateProblem` checks
 * this, and the search serves no handout at the expense of an earlier one (`search/repair/enforce-priorities.ts`).
 */
import type { Problem } from '../model/problem.js';

/**
 * Costs of leaving out handouts of the given priorities (0 = required), in the order given. The last priority costs
 * `least`, which should exceed any detour; each earlier one costs `least` more than all later ones together.
 */
export function lexicographicPrices(priorities: readonly number[], least: number): number[] {
  const priceOf = new Map<number, number>();
  let below = 0;
  for (const priority of [...new Set(priorities)].sort(lastFirst)) {
    const price = below + least;
    priceOf.set(priority, price);
    below += price * priorities.filter((each) => each === priority).length;
  }
  return priorities.map((priority) => priceOf.get(priority)!);
}

/** The handouts, by index, that cost no more to leave out than all of a later priority together. */
export function outweighedHandouts({ handouts }: Problem): number[] {
  const levels = [...new Set(handouts.map(({ priority }) => priority))].sort(lastFirst);
  const found: number[] = [];
  let below = 0;
  for (const level of levels) {
    let sum = 0;
    handouts.forEach(({ priority, unassignedCost }, h) => {
      if (priority !== level) return;
      sum += unassignedCost;
      if (below > 0 && unassignedCost <= below) found.push(h);
    });
    below += sum;
  }
  return found.sort((a, b) => a - b);
}

const lastFirst = (a: number, b: number): number => b - a;
