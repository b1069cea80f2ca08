/** A saved plan state that can be restored: the successor of each node, the bookings, and the penalised cost. */
import type { NarrowedWindows } from '../../synchronisation/index.js';
import type { PlanState } from './plan-state.js';

export class Snapshot {
  /** Successor of each node; -1 = on no route. */
  readonly next: Int32Array;
  private readonly booked: Int32Array | null;
  private narrowedWindows: NarrowedWindows;
  /** Penalised cost, at the penalties that held when it was saved. */
  cost = Infinity;

  constructor(state: PlanState) {
    this.next = state.routes.next.slice();
    this.booked = state.board?.booked.slice() ?? null;
    this.narrowedWindows = state.narrowedWindows;
    this.save(state);
  }

  save(state: PlanState): void {
    this.next.set(state.routes.next);
    if (state.board) this.booked?.set(state.board.booked);
    this.narrowedWindows = state.narrowedWindows;
    this.cost = state.penalisedCost();
  }

  /**
   * Brings `state` back to what was saved. Routes that are the same are not updated, so that what the local search
   * stored about them stays valid.
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
      routes.update(r);
    }
    if (this.booked) board?.restore(this.booked);
    state.narrowWindows(this.narrowedWindows);
    state.refreshMobileStops();
  }
}
