/** A plan state put aside, to come back to: who follows whom, who is booked where, and what it cost. */
import type { NarrowedWindows } from '../../synchronisation/index.js';
import type { PlanState } from './plan-state.js';

export class Snapshot {
  /** Who comes after each node; -1 = on no route. */
  readonly next: Int32Array;
  private readonly booked: Int32Array | null;
  private narrowed: NarrowedWindows;
  price = Infinity;
  feasible = false;

  constructor(state: PlanState) {
    this.next = state.routes.next.slice();
    this.booked = state.board?.booked.slice() ?? null;
    this.narrowed = state.narrowed;
    this.save(state);
  }

  save(state: PlanState): void {
    this.next.set(state.routes.next);
    if (state.board) this.booked?.set(state.board.booked);
    this.narrowed = state.narrowed;
    this.price = state.price();
    this.feasible = state.isFeasible();
  }

  /**
   * Brings `state` back to what was saved. Routes that are as they were are left alone, so that what a local search
   * has found out about them stays true.
   */
  restore(state: PlanState): void {
    const { routes, data, board } = state;
    const differs = (r: number): boolean => {
      let u = data.startOf(r);
      const end = data.endOf(r);
      while (u !== end) {
        if (routes.next[u] !== this.next[u]) return true;
        u = this.next[u];
      }
      return false;
    };
    const changed: number[] = [];
    for (let r = 0; r < data.vehicles; r++) if (differs(r)) changed.push(r);
    for (const r of changed) routes.clear(r);
    for (const r of changed) {
      const end = data.endOf(r);
      for (let u = data.startOf(r); u !== end; u = this.next[u]) {
        routes.next[u] = this.next[u];
        routes.prev[this.next[u]] = u;
      }
      routes.settle(r);
    }
    if (this.booked) board?.restore(this.booked);
    state.narrow(this.narrowed);
    state.refreshStands();
  }
}
