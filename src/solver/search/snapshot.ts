/** A plan state put aside, to come back to: who follows whom, who is booked where, and what it cost. */
import type { PlanState } from './plan-state.js';

export class Snapshot {
  /** Who comes after each node; -1 = on no route. */
  readonly next: Int32Array;
  private readonly point: Int32Array | null;
  private readonly start: Int32Array | null;
  price = Infinity;
  feasible = false;

  constructor(state: PlanState) {
    this.next = state.routes.next.slice();
    this.point = state.board?.point.slice() ?? null;
    this.start = state.board?.start.slice() ?? null;
    this.save(state);
  }

  save(state: PlanState): void {
    this.next.set(state.routes.next);
    if (state.board) {
      this.point?.set(state.board.point);
      this.start?.set(state.board.start);
    }
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
    if (!board || !this.point || !this.start) return;
    for (let h = 0; h < data.handouts; h++) {
      const same =
        board.point[h] === this.point[h] && (this.point[h] === -1 || board.start[h] === this.start[h]);
      if (!same && board.point[h] !== -1) board.cancel(h);
    }
    for (let h = 0; h < data.handouts; h++) {
      if (this.point[h] !== -1 && board.point[h] === -1) {
        state.book({ handout: h, point: this.point[h], start: this.start[h] });
      }
    }
  }
}
