/**
 * Drives an order of handouts with every choice that is left open by it: where to load on the way, where to take the
 * break. After each handout those ways are kept that no other is at least as good as (label setting, Desrochers
 * & Soumis 1988), so the cheapest is among them at the end. Knows the hours of the day, too.
 *
 * Dearer than `RichTiming` by the number of ways kept; `TripTiming` asks only where there is something to choose.
 */
import { dutyCost, TravelTime } from '../../costs/index.js';
import type { RouteState } from '../state/route-state.js';
import { begin, PAUSE, type Pause, Standing } from './label.js';
import { TripPath } from './label-path.js';

/** So many ways are kept after a handout, the cheapest ones. */
const MOST_KEPT = 32;

export class TripLabels {
  /** Lateness and load too much of the way found last. */
  violation = 0;

  /** By handouts served so far: the ways kept. */
  private readonly kept: Standing[][] = [];
  private readonly count: Int32Array;
  private readonly atLoad: Standing;
  private readonly there: Standing;
  private readonly days: readonly TravelTime[];
  private readonly path: TripPath;
  private readonly dims: number;
  private r = 0;
  private limit = Infinity;

  constructor(private readonly state: RouteState) {
    const { problem, nodes } = state.data;
    this.dims = problem.loadDimensions;
    this.count = new Int32Array(nodes);
    this.atLoad = new Standing(this.dims);
    this.there = new Standing(this.dims);
    const byProfile = problem.profiles.map(({ speeds }) => new TravelTime(speeds ?? []));
    this.days = problem.vehicles.map(({ profile }) => byProfile[profile]);
    this.path = new TripPath(state, this.days);
  }

  /** What the times and trips of route r cost beyond its edges if it served `sequence[0 .. length)`, below `limit`. */
  run(r: number, sequence: Int32Array, length: number, limit: number): number {
    const { data } = this.state;
    this.r = r;
    this.limit = limit;
    this.setOut();
    let edges = 0;
    let before = data.startOf(r);
    for (let k = 0; k < length; k++) {
      const u = sequence[k];
      edges += data.cost[data.base[r] + data.place[before] * data.places + data.place[u]];
      before = u;
      this.serve(u, k);
      if (this.count[k + 1] === 0) return Infinity;
    }
    edges += data.cost[data.base[r] + data.place[before] * data.places + data.place[data.endOf(r)]];
    return this.close(sequence, length) - edges;
  }

  private setOut(): void {
    const { data } = this.state;
    const { earliest, latest, startsLoaded, capacity } = data.problem.vehicles[this.r];
    const standing = this.slot(0, 0);
    standing.place = data.place[data.startOf(this.r)];
    standing.time = earliest;
    standing.warp = standing.overload = standing.excess = standing.metres = standing.waited = 0;
    standing.slack = latest - earliest;
    standing.hasPaused = data.problem.vehicles[this.r].break === null;
    for (let d = 0; d < this.dims; d++) standing.left[d] = startsLoaded ? capacity[d] : 0;
    this.count[0] = 1;
  }

  /** From every way kept after k handouts on to u, loading or not. */
  private serve(u: number, k: number): void {
    const { loading } = this.state.data.problem.vehicles[this.r];
    this.count[k + 1] = 0;
    for (let way = 0; way < this.count[k]; way++) {
      const from = this.kept[k][way];
      this.visit(from, u, k, way, -1, PAUSE.none);
      if (this.state.data.mayLoad[this.r] === 0) continue;
      for (let place = 0; place < loading.length; place++) this.load(from, place, u, k, way);
    }
  }

  private load(from: Standing, place: number, u: number, k: number, way: number): void {
    const { loading, capacity } = this.state.data.problem.vehicles[this.r];
    const { windows, duration, place: where } = loading[place];
    const { atLoad } = this;
    for (let pause: Pause = PAUSE.none; pause <= (from.hasPaused ? PAUSE.none : PAUSE.behind); pause++) {
      atLoad.copy(from);
      this.go(atLoad, where, pause as Pause);
      let window = 0;
      while (window < windows.length - 1 && atLoad.time > windows[window].to) window++;
      begin(atLoad, windows[window].from, windows[window].to, duration);
      for (let d = 0; d < this.dims; d++) atLoad.left[d] = capacity[d];
      this.visit(atLoad, u, k, way, place, pause as Pause);
    }
  }

  private visit(from: Standing, u: number, k: number, way: number, loading: number, toLoad: Pause): void {
    const { data } = this.state;
    const { service } = data.problem.handouts[u];
    const windows = data.windows[u];
    const { there } = this;
    for (let pause: Pause = PAUSE.none; pause <= (from.hasPaused ? PAUSE.none : PAUSE.behind); pause++) {
      there.copy(from);
      this.go(there, data.place[u], pause as Pause);
      let window = 0;
      while (window < windows.length - 1 && there.time > windows[window].to) window++;
      begin(there, windows[window].from, windows[window].to, service);
      this.handOver(there, u);
      there.parent = way;
      there.loading = loading;
      there.pauseToLoad = toLoad;
      there.pause = pause as Pause;
      this.keep(there, k + 1);
    }
  }

  /** Drives to a place, with the break before the way, behind it, or not now. */
  private go(standing: Standing, place: number, pause: Pause): void {
    const { data } = this.state;
    if (pause === PAUSE.before) this.takeBreak(standing);
    if (place !== standing.place) {
      const leg = data.base[this.r] + standing.place * data.places + place;
      standing.metres += data.cost[leg] - data.perSecond[this.r] * data.duration[leg];
      const seconds = data.secondsByMatrix(this.r, standing.place, place);
      standing.time = this.days[this.r].arrival(seconds, standing.time);
      standing.place = place;
    }
    if (pause === PAUSE.behind) this.takeBreak(standing);
  }

  private takeBreak(standing: Standing): void {
    const pause = this.state.data.problem.vehicles[this.r].break;
    if (!pause) return;
    begin(standing, pause.earliest, pause.latest, pause.duration);
    standing.hasPaused = true;
  }

  private handOver(standing: Standing, u: number): void {
    const { data, penalties } = this.state;
    if (data.mayLoad[this.r] === 0) return; // its load is the route state's affair
    for (let d = 0; d < this.dims; d++) {
      const left = standing.left[d] - data.load[u * data.dims + d];
      standing.left[d] = left < 0 ? 0 : left;
      if (left >= 0) continue;
      standing.excess -= left;
      standing.overload -= left * penalties.load[d];
    }
  }

  /** Keeps a way unless another is as good, or breaking rules alone makes it too dear. */
  private keep(standing: Standing, stage: number): void {
    const { penalties } = this.state;
    if (standing.overload + penalties.late * standing.warp >= this.limit) return;
    let count = this.count[stage];
    for (let k = 0; k < count; k++) if (this.isAsGood(this.kept[stage][k], standing)) return;
    for (let k = count - 1; k >= 0; k--) {
      if (!this.isAsGood(standing, this.kept[stage][k])) continue;
      count--;
      this.swap(stage, k, count);
    }
    if (count === MOST_KEPT) {
      let dearest = 0;
      for (let k = 1; k < count; k++) {
        if (this.priceOf(this.kept[stage][k]) > this.priceOf(this.kept[stage][dearest])) dearest = k;
      }
      if (this.priceOf(standing) < this.priceOf(this.kept[stage][dearest]))
        this.kept[stage][dearest].copy(standing);
    } else this.slot(stage, count++).copy(standing);
    this.count[stage] = count;
  }

  private isAsGood(a: Standing, b: Standing): boolean {
    if (a.hasPaused !== b.hasPaused || a.time > b.time || a.slack < b.slack) return false;
    for (let d = 0; d < this.dims; d++) if (a.left[d] < b.left[d]) return false;
    if (this.broken(a) > this.broken(b)) return false;
    const waited = a.waited + b.time - a.time; // a can wait until b is ready, too
    return Math.min(waited, a.slack) >= Math.min(b.waited, b.slack);
  }

  /** What is paid whatever comes next, but for the time on duty. */
  private broken({ overload, metres, warp }: Standing): number {
    const { data, penalties } = this.state;
    return overload + metres + (penalties.late + data.perSecond[this.r]) * warp;
  }

  private priceOf(standing: Standing): number {
    return this.broken(standing) + this.state.data.perSecond[this.r] * standing.time;
  }

  /** Brings all ways to the end. Returns the price of the cheapest. */
  private close(sequence: Int32Array, length: number): number {
    const { data } = this.state;
    const { there } = this;
    const end = data.place[data.endOf(this.r)];
    const { earliest, latest } = data.problem.vehicles[this.r];
    let best = Infinity;
    for (let way = 0; way < this.count[length]; way++) {
      const from = this.kept[length][way];
      for (let pause: Pause = from.hasPaused ? PAUSE.none : PAUSE.before; ; pause = PAUSE.behind) {
        there.copy(from);
        this.go(there, end, pause);
        begin(there, earliest, latest, 0);
        there.parent = way;
        there.pause = pause;
        const price = this.priceAtEnd(there, sequence, length, best);
        if (price < best) best = price;
        if (pause !== PAUSE.before) break;
      }
    }
    return best;
  }

  private priceAtEnd(there: Standing, sequence: Int32Array, length: number, below: number): number {
    const { data, penalties } = this.state;
    const { r } = this;
    const { costs, maxDuration, earliest } = data.problem.vehicles[r];
    const isByHour = this.path.isByHour(r);
    if (isByHour || data.rules.preferred) this.path.trace(r, this.kept, there, sequence, length);
    const delay = isByHour ? this.path.delay() : Math.min(there.slack, there.waited);
    const duration = there.time + there.warp - earliest - delay;
    const late = there.warp + Math.max(0, duration - maxDuration);
    let price = there.overload + there.metres + costs.fixed + costs.perSecond * duration;
    price += dutyCost(data.problem.vehicles[r], duration);
    if (late > 0) price += penalties.late * late;
    if (data.rules.preferred && price < below) price += this.path.priceOfStarts(earliest + delay);
    if (price < below) this.violation = late + there.excess;
    return price;
  }

  private slot(stage: number, k: number): Standing {
    while (this.kept.length <= stage) this.kept.push([]);
    const ways = this.kept[stage];
    while (ways.length <= k) ways.push(new Standing(this.dims));
    return ways[k];
  }

  private swap(stage: number, a: number, b: number): void {
    const ways = this.kept[stage];
    [ways[a], ways[b]] = [ways[b], ways[a]];
  }
}
