import type { RouteState } from '../state/index.js';

/** One empty route of each kind of vehicle (`SearchData.kind`); others of the kind would only repeat its evaluation. */
export class EmptyRoutes {
  readonly list: Int32Array;
  count = 0;
  private readonly seen: Uint8Array;

  constructor(private readonly state: RouteState) {
    this.list = new Int32Array(state.data.vehicles);
    this.seen = new Uint8Array(state.data.vehicles);
  }

  /** Lists them again, after routes changed; none while routes may not be opened (`RouteState.mayOpen`). */
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
