import type { RouteState } from '../state/route-state.js';

/** One empty route of each kind of vehicle: an unused vehicle is worth a try, its twins are not. */
export class EmptyRoutes {
  readonly list: Int32Array;
  count = 0;
  private readonly seen: Uint8Array;

  constructor(private readonly state: RouteState) {
    this.list = new Int32Array(state.data.vehicles);
    this.seen = new Uint8Array(state.data.vehicles);
  }

  refresh(): void {
    const { size, data } = this.state;
    this.seen.fill(0);
    this.count = 0;
    if (!this.state.mayOpen) return;
    for (let r = 0; r < data.vehicles; r++) {
      if (size[r] !== 0 || this.seen[data.kind[r]] === 1) continue;
      this.seen[data.kind[r]] = 1;
      this.list[this.count++] = r;
    }
  }
}
