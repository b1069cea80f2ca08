/**
 * Optional visits: served where there is room, by priority, and never in the place of a required one. Prices keep the
 * order: whoever goes before others costs more to leave out than all of those together, which `validateProblem`
 * checks, and the search makes sure that nobody stays out for the sake of those (`search/give-way.ts`).
 */
import type { Problem } from '../model/problem.js';

/**
 * Prices for leaving out handouts of the given priorities (0 = required), in their order: the last priority costs
 * `least`, which should be more than any detour, and each before it so much more than all after it together.
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
export function outweighed({ handouts }: Problem): number[] {
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
