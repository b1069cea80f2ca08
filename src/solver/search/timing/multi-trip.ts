/**
 * Times of routes that may load on the way or whose ways take longer at some hours. A route that one loading is enough
 * for, at the matrix's speed, is `RichTiming`'s; every other is driven anew with all its choices (`TripLabels`), but only
 * after lateness alone, at the fastest hour, says that it could pay.
 */
import { LeanTiming } from './time-windows.js';
import { RichTiming } from './breaks-and-duration.js';
import type { RouteState } from '../state/route-state.js';
import type { Timing } from './route-timing.js';
import { TripLabels } from './labelling.js';

export class TripTiming implements Timing {
  private readonly rich: RichTiming;
  private readonly lean: LeanTiming;
  private readonly labels: TripLabels;
  /** 1 = not always at the matrix's speed. */
  private readonly byHour: Uint8Array;
  /** By route: lateness and load too much, -1 = as `RichTiming` says. */
  private readonly brokenBy: Float64Array;

  /**
   * The cursor: from the start of route r to node `head` as it is now, then the nodes of `sequence`; and what is handed
   * over to all of them. Most routes are light enough, so the whole order is written down only for those that are not.
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
    this.rich = new RichTiming(state);
    this.lean = new LeanTiming(state);
    this.labels = new TripLabels(state);
    this.byHour = Uint8Array.from(problem.vehicles, ({ profile }) =>
      (problem.profiles[profile].speeds ?? []).length > 0 ? 1 : 0,
    );
    this.brokenBy = new Float64Array(data.vehicles).fill(-1);
    this.sequence = new Int32Array(data.nodes);
    this.order = new Int32Array(data.nodes);
    this.carried = new Int32Array(problem.loadDimensions);
  }

  settle(r: number): number {
    const { data, next } = this.state;
    const plain = this.rich.settle(r);
    this.brokenBy[r] = -1;
    if (!this.mayChoose(r) || this.state.size[r] === 0) return plain;
    const start = data.startOf(r);
    this.stand(r, start);
    this.addTail(next[start]);
    if (!this.mustChoose()) return plain;
    const value = this.choose(next[start], Infinity);
    this.brokenBy[r] = this.labels.violation;
    return value;
  }

  narrowed(h: number): void {
    this.rich.narrowed(h);
  }

  least(r: number): number {
    return this.rich.least(r);
  }

  saveByEmptying(r: number): number {
    return this.rich.saveByEmptying(r);
  }

  lateness(r: number): number {
    return this.brokenBy[r] === -1 ? this.rich.lateness(r) : this.brokenBy[r];
  }

  join(r: number, i: number, y: number, limit: number): number {
    if (!this.mayChoose(r)) return this.rich.join(r, i, y, limit);
    if (i >= this.state.data.handouts && y >= this.state.data.handouts) return 0;
    if (this.lean.join(r, i, y) >= limit) return Infinity;
    this.begin(r, i);
    return this.finish(y, limit);
  }

  insert(r: number, i: number, first: number, count: number, y: number, limit: number): number {
    if (!this.mayChoose(r)) return this.rich.insert(r, i, first, count, y, limit);
    if (this.lean.insert(r, i, first, count, y) >= limit) return Infinity;
    this.begin(r, i);
    for (let x = first, k = 0; k < count; k++, x = this.state.next[x]) this.forward(x, x);
    return this.finish(y, limit);
  }

  begin(r: number, i: number): void {
    this.rich.begin(r, i);
    this.stand(r, i);
  }

  forward(first: number, last: number): void {
    this.rich.forward(first, last);
    if (!this.mayChoose(this.r)) return;
    for (let x = first; ; x = this.state.next[x]) {
      this.add(x);
      if (x === last) return;
    }
  }

  backward(first: number, last: number): void {
    this.rich.backward(first, last);
    if (!this.mayChoose(this.r)) return;
    for (let x = first; ; x = this.state.prev[x]) {
      this.add(x);
      if (x === last) return;
    }
  }

  finish(y: number, limit: number): number {
    if (!this.mayChoose(this.r)) return this.rich.finish(y, limit);
    this.addTail(y);
    return this.mustChoose() ? this.choose(y, limit) : this.rich.finish(y, limit);
  }

  private mayChoose(r: number): boolean {
    return this.state.data.mayLoad[r] === 1 || this.byHour[r] === 1;
  }

  /** Whether the route in the cursor is more than one loading at the matrix's speed can do. */
  private mustChoose(): boolean {
    const { r, carried } = this;
    if (this.byHour[r] === 1) return true;
    const { startsLoaded, capacity } = this.state.data.problem.vehicles[r];
    return !startsLoaded || carried.some((load, d) => load > capacity[d]);
  }

  private stand(r: number, head: number): void {
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

  /** What is handed over from y on, on the route where it is now. */
  private addTail(y: number): void {
    const { data, loadUpTo, load, route, prev } = this.state;
    if (y >= data.handouts) return;
    const { dims } = data;
    for (let d = 0; d < this.carried.length; d++) {
      this.carried[d] += load[route[y] * dims + d] - loadUpTo[prev[y] * dims + d];
    }
  }

  /** Drives the cursor's order, and what follows y now, with all choices. */
  private choose(y: number, limit: number): number {
    const { data, position, prev, next } = this.state;
    const { order, sequence } = this;
    let length = position[this.head];
    for (let x = this.head, k = length - 1; k >= 0; k--, x = prev[x]) order[k] = x;
    for (let k = 0; k < this.length; k++) order[length++] = sequence[k];
    for (let x = y; x < data.handouts; x = next[x]) order[length++] = x;
    return this.labels.run(this.r, order, length, limit);
  }
}
