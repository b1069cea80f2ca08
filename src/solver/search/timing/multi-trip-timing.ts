/**
 * Times of routes that may load on the way or whose travel times depend on the hour. A route for which one load suffices,
 * at the matrix's speed, is evaluated by `DutyTiming`; any other by `Labelling`, over all choices of loading and break,
 * but only after lateness alone, at the fastest hour, leaves a chance that it pays.
 */
import type { RouteState, RouteTiming } from '../state/index.js';
import { DutyTiming } from './duty-timing.js';
import { Labelling } from './labelling.js';
import { TimeWindowTiming } from './time-window-timing.js';

export class MultiTripTiming implements RouteTiming {
  private readonly duty: DutyTiming;
  private readonly timeWindows: TimeWindowTiming;
  private readonly labelling: Labelling;
  /** 1 = the vehicle's speed depends on the hour. */
  private readonly byHour: Uint8Array;
  /** By route: seconds of lateness plus units of load over capacity; -1 = as `DutyTiming` has it. */
  private readonly violation: Float64Array;

  /**
   * The cursor: route r from its start to node `head` as it is now, then the nodes of `sequence`; and the load handed over
   * to all of them, by dimension. The whole order is written out (`order`) only for routes that one load is not enough for.
   */
  private head = 0;
  private readonly sequence: Int32Array;
  private readonly order: Int32Array;
  private readonly carried: Int32Array;
  private length = 0;
  private r = 0;

  constructor(private readonly state: RouteState) {
    const { data } = state;
    const { problem } = data;
    this.duty = new DutyTiming(state);
    this.timeWindows = new TimeWindowTiming(state);
    this.labelling = new Labelling(state);
    this.byHour = Uint8Array.from(problem.vehicles, ({ profile }) =>
      (problem.profiles[profile].speeds ?? []).length > 0 ? 1 : 0,
    );
    this.violation = new Float64Array(data.vehicles).fill(-1);
    this.sequence = new Int32Array(data.nodes);
    this.order = new Int32Array(data.nodes);
    this.carried = new Int32Array(problem.loadDimensions);
  }

  update(r: number): number {
    const { data, next } = this.state;
    const cost = this.duty.update(r);
    this.violation[r] = -1;
    if (!this.mayChoose(r) || this.state.size[r] === 0) return cost;
    const start = data.startOf(r);
    this.moveTo(r, start);
    this.addTail(next[start]);
    if (!this.mustChoose()) return cost;
    const chosen = this.choose(next[start], Infinity);
    this.violation[r] = this.labelling.violation;
    return chosen;
  }

  updateWindows(h: number): void {
    this.duty.updateWindows(h);
  }

  irreducible(r: number): number {
    return this.duty.irreducible(r);
  }

  savingIfEmptied(r: number): number {
    return this.duty.savingIfEmptied(r);
  }

  lateness(r: number): number {
    return this.violation[r] === -1 ? this.duty.lateness(r) : this.violation[r];
  }

  join(r: number, i: number, y: number, limit: number): number {
    if (!this.mayChoose(r)) return this.duty.join(r, i, y, limit);
    if (i >= this.state.data.handouts && y >= this.state.data.handouts) return 0;
    if (this.timeWindows.join(r, i, y) >= limit) return Infinity;
    this.begin(r, i);
    return this.finish(y, limit);
  }

  insert(r: number, i: number, first: number, count: number, y: number, limit: number): number {
    if (!this.mayChoose(r)) return this.duty.insert(r, i, first, count, y, limit);
    if (this.timeWindows.insert(r, i, first, count, y) >= limit) return Infinity;
    this.begin(r, i);
    for (let x = first, k = 0; k < count; k++, x = this.state.next[x]) this.forward(x, x);
    return this.finish(y, limit);
  }

  begin(r: number, i: number): void {
    this.duty.begin(r, i);
    this.moveTo(r, i);
  }

  forward(first: number, last: number): void {
    this.duty.forward(first, last);
    if (!this.mayChoose(this.r)) return;
    for (let x = first; ; x = this.state.next[x]) {
      this.add(x);
      if (x === last) return;
    }
  }

  backward(first: number, last: number): void {
    this.duty.backward(first, last);
    if (!this.mayChoose(this.r)) return;
    for (let x = first; ; x = this.state.prev[x]) {
      this.add(x);
      if (x === last) return;
    }
  }

  finish(y: number, limit: number): number {
    if (!this.mayChoose(this.r)) return this.duty.finish(y, limit);
    this.addTail(y);
    return this.mustChoose() ? this.choose(y, limit) : this.duty.finish(y, limit);
  }

  private mayChoose(r: number): boolean {
    return this.state.data.mayReload[r] === 1 || this.byHour[r] === 1;
  }

  /** Whether the route in the cursor needs more than one load, or drives at speeds by the hour. */
  private mustChoose(): boolean {
    const { r, carried } = this;
    if (this.byHour[r] === 1) return true;
    const { startsLoaded, capacity } = this.state.data.problem.vehicles[r];
    return !startsLoaded || carried.some((load, d) => load > capacity[d]);
  }

  private moveTo(r: number, head: number): void {
    const { loadUpTo, data } = this.state;
    this.r = r;
    this.head = head;
    this.length = 0;
    for (let d = 0; d < this.carried.length; d++) this.carried[d] = loadUpTo[head * data.dims + d];
  }

  private add(u: number): void {
    const { load, dims } = this.state.data;
    this.sequence[this.length++] = u;
    for (let d = 0; d < this.carried.length; d++) this.carried[d] += load[u * dims + d];
  }

  /** Adds the load handed over from y on, on the route where y is now. */
  private addTail(y: number): void {
    const { data, loadUpTo, load, route, prev } = this.state;
    if (y >= data.handouts) return;
    const { dims } = data;
    for (let d = 0; d < this.carried.length; d++) {
      this.carried[d] += load[route[y] * dims + d] - loadUpTo[prev[y] * dims + d];
    }
  }

  /** Evaluates the cursor's order, and what follows y now, over all choices of loading and break. */
  private choose(y: number, limit: number): number {
    const { data, position, prev, next } = this.state;
    const { order, sequence } = this;
    let length = position[this.head];
    for (let x = this.head, k = length - 1; k >= 0; k--, x = prev[x]) order[k] = x;
    for (let k = 0; k < this.length; k++) order[length++] = sequence[k];
    for (let x = y; x < data.handouts; x = next[x]) order[length++] = x;
    return this.labelling.run(this.r, order, length, limit);
  }
}
