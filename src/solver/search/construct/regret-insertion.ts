/** Regret-2 insertion (Ropke & Pisinger 2006, section 3.2.2). */
import { insertWithEjection, NONE } from '../../bookings/index.js';
import type { GranularNeighbours } from '../neighbourhood/index.js';
import type { StoppingCriterion } from '../run/index.js';
import type { PlanState } from '../state/index.js';
import { BestInsertion } from './best-insertion.js';
import { insertMobileStops } from './greedy-insertion.js';
import { flexibilityOf } from './insertion-order.js';
import { RegretTable } from './regret-table.js';

/**
 * Inserts all unassigned handouts, at each step the one that would lose most by waiting. Handouts that can only be
 * collected at points are booked first. What is not inserted when `stopping` is met stays unassigned.
 */
export function insertByRegret(
  state: PlanState,
  neighbours: GranularNeighbours,
  stopping: StoppingCriterion,
): void {
  const { data } = state;
  const insertion = new BestInsertion(state, neighbours);
  insertMobileStops(state, insertion);
  const flexibility = flexibilityOf(state);
  const waiting = state.unassigned().sort((a, b) => flexibility[a] - flexibility[b]);
  for (const u of waiting) {
    if (data.routable[u] === 1) continue;
    if (insertion.find(u, data.unassignedCost[u], never, false)) insertion.apply(u);
    else if (state.board) insertWithEjection(state.board, u, data.unassignedCost[u]);
  }
  const table = new RegretTable(
    state,
    waiting.filter((u) => data.routable[u] === 1),
  );
  for (;;) {
    const u = stopping.isMet() ? -1 : table.pick();
    if (u === -1) return;
    const below = Math.min(table.cost(u), data.unassignedCost[u]);
    const offer = state.board?.cheapestBelow(u, below, never) ?? NONE;
    if (offer !== NONE) {
      state.board?.insert(u, offer);
      table.drop(u);
    } else if (table.cost(u) < data.unassignedCost[u]) table.insert(u);
    else table.drop(u);
  }
}

const never = (): boolean => false;
