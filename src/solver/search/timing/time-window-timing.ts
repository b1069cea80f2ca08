/** Lateness only, by joins in constant time: for problems without breaks, paid time and several windows. */
import type { RouteState, RouteTiming } from '../state/index.js';

export class TimeWindowTiming implements RouteTiming {
  /** The cursor between `begin` and `finish`: departure from the last node, warp so far, and the node's row of travel. */
  private at = 0;
  private warped = 0;
  private row = 0;
  private base = 0;

  constructor(private readonly state: RouteState) {}

  update(r: number): number {
    return this.state.penalties.perSecondLate * this.lateness(r);
  }

  updateWindows(): void {
    // reads the hull of the windows in `SearchData` only, which is up to date
  }

  irreducible(): number {
    return 0;
  }

  savingIfEmptied(): number {
    return 0;
  }

  lateness(r: number): number {
    return this.state.size[r] === 0 ? 0 : this.state.warp[this.state.data.endOf(r)];
  }

  join(_: number, i: number, y: number): number {
    const { data, warp, warpAfter, departure, row, latestArrival } = this.state;
    if (i >= data.handouts && y >= data.handouts) return 0;
    const over = departure[i] + data.duration[row[i] + data.place[y]] - latestArrival[y];
    const warped = warp[i] + warpAfter[y] + (over > 0 ? over : 0);
    return warped === 0 ? 0 : this.state.penalties.perSecondLate * warped;
  }

  insert(r: number, i: number, first: number, count: number, y: number): number {
    const { data, warp, warpAfter, departure, row, latestArrival, next } = this.state;
    const { duration, place, early, late, service, places } = data;
    const base = data.base[r];
    let at = departure[i];
    let warped = warp[i] + warpAfter[y];
    let from = row[i];
    let x = first;
    for (let k = count; k > 0; k--) {
      const where = place[x];
      at += duration[from + where];
      if (at < early[x]) at = early[x];
      else if (at > late[x]) {
        warped += at - late[x];
        at = late[x];
      }
      at += service[x];
      from = base + where * places;
      x = next[x];
    }
    const over = at + duration[from + place[y]] - latestArrival[y];
    if (over > 0) warped += over;
    return warped === 0 ? 0 : this.state.penalties.perSecondLate * warped;
  }

  begin(r: number, i: number): void {
    this.at = this.state.departure[i];
    this.warped = this.state.warp[i];
    this.row = this.state.row[i];
    this.base = this.state.data.base[r];
  }

  forward(first: number, last: number): void {
    for (let x = first; ; x = this.state.next[x]) {
      this.visit(x);
      if (x === last) return;
    }
  }

  backward(first: number, last: number): void {
    for (let x = first; ; x = this.state.prev[x]) {
      this.visit(x);
      if (x === last) return;
    }
  }

  finish(y: number): number {
    const { data, latestArrival, warpAfter, penalties } = this.state;
    const over = this.at + data.duration[this.row + data.place[y]] - latestArrival[y];
    return penalties.perSecondLate * (this.warped + warpAfter[y] + (over > 0 ? over : 0));
  }

  private visit(x: number): void {
    const { duration, place, early, late, service, places } = this.state.data;
    const where = place[x];
    let at = this.at + duration[this.row + where];
    if (at < early[x]) at = early[x];
    else if (at > late[x]) {
      this.warped += at - late[x];
      at = late[x];
    }
    this.at = at + service[x];
    this.row = this.base + where * places;
  }
}
