/**
 * What starting away from the preferred times costs on the route under evaluation. The starts are known only when the
 * whole route is, as its start is put off as far as its end allows; so the nodes are recorded and driven a second time.
 */
import type { RouteState } from '../state/index.js';
import { BEFORE_LEG, NO_BREAK } from './break-position.js';
import type { DutyRules } from './duty-rules.js';

export class PreferredStarts {
  /** The recorded nodes, and where the break is in relation to each (`BreakPosition`). */
  private readonly sequence: Int32Array;
  private readonly breakAt: Uint8Array;
  private length = 0;
  private readonly time: Int32Array;
  /** Cost of each second off the preferred time. */
  private readonly costPerSecond: Float64Array;

  constructor(
    private readonly state: RouteState,
    private readonly rules: DutyRules,
  ) {
    const { handouts } = state.data.problem;
    this.sequence = new Int32Array(state.data.nodes);
    this.breakAt = new Uint8Array(state.data.nodes);
    this.time = Int32Array.from(handouts, (h) => h.preferred?.time ?? 0);
    this.costPerSecond = Float64Array.from(handouts, (h) => h.preferred?.perSecond ?? 0);
  }

  /** Records the nodes from the start of a route to node i as it is now; `breakAt` by node. */
  begin(i: number, breakAt: Uint8Array): void {
    const { position, prev } = this.state;
    this.length = position[i];
    for (let x = i, k = position[i] - 1; k >= 0; k--, x = prev[x]) {
      this.sequence[k] = x;
      this.breakAt[k] = breakAt[x];
    }
  }

  clear(): void {
    this.length = 0;
  }

  append(u: number, breakAt: number): void {
    this.sequence[this.length] = u;
    this.breakAt[this.length++] = breakAt;
  }

  /**
   * Cost of the recorded starts on route r when it starts `delay` seconds after its earliest. Stops at `limit`.
   * @param endBreak where the break is in relation to the leg to the end of the route
   */
  cost(r: number, delay: number, endBreak: number, limit: number): number {
    const { sequence, breakAt, rules, length } = this;
    const { windowsFrom } = rules;
    const { early, late, handouts, places, duration, place, service } = this.state.data;
    const base = this.state.data.base[r];
    let breakIndex = -1;
    if (rules.hasBreak[r] === 1 && endBreak === NO_BREAK) {
      breakIndex = length - 1;
      while (breakIndex >= 0 && breakAt[breakIndex] === NO_BREAK) breakIndex--;
    }
    const start = handouts + r;
    let time = early[start] + delay;
    let row = base + place[start] * places;
    let cost = 0;
    for (let k = 0; k < length && cost < limit; k++) {
      const u = sequence[k];
      const leg = duration[row + place[u]];
      if (k === breakIndex) {
        time = breakAt[k] === BEFORE_LEG ? rules.endOfBreak(r, time) + leg : rules.endOfBreak(r, time + leg);
      } else time += leg;
      const first = windowsFrom[u];
      const last = windowsFrom[u + 1] - 1;
      let from = early[u];
      let to = late[u];
      if (last > first) {
        const window = rules.windowAt(time, first, last);
        from = rules.from[window];
        to = rules.to[window];
      }
      if (time < from) time = from;
      else if (time > to) time = to;
      if (this.costPerSecond[u] > 0) {
        const off = time - this.time[u];
        cost += this.costPerSecond[u] * (off < 0 ? -off : off);
      }
      time += service[u];
      row = base + place[u] * places;
    }
    return cost;
  }
}
