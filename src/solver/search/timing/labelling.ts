/**
 * The best times of a given order of handouts over all choices that the order leaves open: where to load on the way and
 * where to take the break. After each handout the labels that no other dominates are stored (label setting, Desrochers
 * & Soumis 1988), so the cheapest route is among those at the end. Travel times may depend on the hour.
 *
 * Slower than `DutyTiming` by the number of labels; `MultiTripTiming` calls it only where there is something to choose.
 */
import { dutyCost, TravelTime } from '../../costs/index.js';
import type { RouteState } from '../state/index.js';
import { BEFORE_LEG, type BreakPosition, NO_BREAK, ON_ARRIVAL } from './break-position.js';
import { LabelPath } from './label-path.js';
import { Label } from './label.js';

/** Labels stored after a handout, at most: the cheapest ones. Above it the result may be dearer than the optimum. */
const MAX_LABELS = 32;

const POSITIONS: readonly BreakPosition[] = [NO_BREAK, BEFORE_LEG, ON_ARRIVAL];
const NO_POSITIONS: readonly BreakPosition[] = [NO_BREAK];

export class Labelling {
  /** Seconds of lateness plus units of load over capacity of the route found last. */
  violation = 0;

  /** `labels[k]`: those after k handouts, of which the first `count[k]` are valid. */
  private readonly labels: Label[][] = [];
  private readonly count: Int32Array;
  /** Labels under construction: after loading, and after the handout or at the end. */
  private readonly afterLoading: Label;
  private readonly extended: Label;
  private readonly days: readonly TravelTime[];
  private readonly path: LabelPath;
  private readonly dims: number;
  private r = 0;
  private limit = Infinity;

  constructor(private readonly state: RouteState) {
    const { problem, nodes } = state.data;
    this.dims = problem.loadDimensions;
    this.count = new Int32Array(nodes);
    this.afterLoading = new Label(this.dims);
    this.extended = new Label(this.dims);
    const byProfile = problem.profiles.map(({ speeds }) => new TravelTime(speeds ?? []));
    this.days = problem.vehicles.map(({ profile }) => byProfile[profile]);
    this.path = new LabelPath(state, this.days);
  }

  /**
   * Cost of times and loading, beyond its edges, of route r serving `sequence[0 .. length)`. Exact only if below `limit`
   * (see `RouteTiming`).
   */
  run(r: number, sequence: Int32Array, length: number, limit: number): number {
    const { data } = this.state;
    this.r = r;
    this.limit = limit;
    this.start();
    let edges = 0;
    let before = data.startOf(r);
    for (let k = 0; k < length; k++) {
      const u = sequence[k];
      edges += data.cost[data.base[r] + data.place[before] * data.places + data.place[u]];
      before = u;
      this.extendAll(u, k);
      if (this.count[k + 1] === 0) return Infinity;
    }
    edges += data.cost[data.base[r] + data.place[before] * data.places + data.place[data.endOf(r)]];
    return this.close(sequence, length) - edges;
  }

  private start(): void {
    const { data } = this.state;
    const { earliest, latest, startsLoaded, capacity } = data.problem.vehicles[this.r];
    const label = this.slot(0, 0);
    label.place = data.place[data.startOf(this.r)];
    label.time = earliest;
    label.warp = label.overload = label.excess = label.metres = label.waited = 0;
    label.slack = latest - earliest;
    label.hasTakenBreak = data.problem.vehicles[this.r].break === null;
    for (let d = 0; d < this.dims; d++) label.onBoard[d] = startsLoaded ? capacity[d] : 0;
    this.count[0] = 1;
  }

  /** Extends every label after k handouts to u, directly and by way of each loading place. */
  private extendAll(u: number, k: number): void {
    const { loading } = this.state.data.problem.vehicles[this.r];
    this.count[k + 1] = 0;
    for (let parent = 0; parent < this.count[k]; parent++) {
      const from = this.labels[k][parent];
      this.extend(from, u, k, parent, -1, NO_BREAK);
      if (this.state.data.mayReload[this.r] === 0) continue;
      for (let place = 0; place < loading.length; place++) this.extendByLoading(from, place, u, k, parent);
    }
  }

  private extendByLoading(from: Label, place: number, u: number, k: number, parent: number): void {
    const { loading, capacity } = this.state.data.problem.vehicles[this.r];
    const { windows, duration, place: where } = loading[place];
    const { afterLoading } = this;
    for (const position of from.hasTakenBreak ? NO_POSITIONS : POSITIONS) {
      afterLoading.copy(from);
      this.go(afterLoading, where, position);
      let window = 0;
      while (window < windows.length - 1 && afterLoading.time > windows[window].to) window++;
      afterLoading.serve(windows[window].from, windows[window].to, duration);
      for (let d = 0; d < this.dims; d++) afterLoading.onBoard[d] = capacity[d];
      this.extend(afterLoading, u, k, parent, place, position);
    }
  }

  private extend(
    from: Label,
    u: number,
    k: number,
    parent: number,
    loading: number,
    breakToLoading: BreakPosition,
  ): void {
    const { data } = this.state;
    const { service } = data.problem.handouts[u];
    const windows = data.windows[u];
    const { extended } = this;
    for (const position of from.hasTakenBreak ? NO_POSITIONS : POSITIONS) {
      extended.copy(from);
      this.go(extended, data.place[u], position);
      let window = 0;
      while (window < windows.length - 1 && extended.time > windows[window].to) window++;
      extended.serve(windows[window].from, windows[window].to, service);
      this.handOver(extended, u);
      extended.parent = parent;
      extended.loading = loading;
      extended.breakToLoading = breakToLoading;
      extended.breakToHandout = position;
      this.store(extended, k + 1);
    }
  }

  /** Drives to a place, with the break where `position` says. */
  private go(label: Label, place: number, position: BreakPosition): void {
    const { data } = this.state;
    if (position === BEFORE_LEG) this.takeBreak(label);
    if (place !== label.place) {
      const leg = data.base[this.r] + label.place * data.places + place;
      label.metres += data.cost[leg] - data.costPerSecond[this.r] * data.duration[leg];
      const seconds = data.secondsByMatrix(this.r, label.place, place);
      label.time = this.days[this.r].arrival(seconds, label.time);
      label.place = place;
    }
    if (position === ON_ARRIVAL) this.takeBreak(label);
  }

  private takeBreak(label: Label): void {
    const rest = this.state.data.problem.vehicles[this.r].break;
    if (!rest) return;
    label.serve(rest.earliest, rest.latest, rest.duration);
    label.hasTakenBreak = true;
  }

  private handOver(label: Label, u: number): void {
    const { data, penalties } = this.state;
    if (data.mayReload[this.r] === 0) return; // `RouteState.loadPenalty` covers it
    for (let d = 0; d < this.dims; d++) {
      const left = label.onBoard[d] - data.load[u * data.dims + d];
      label.onBoard[d] = left < 0 ? 0 : left;
      if (left >= 0) continue;
      label.excess -= left;
      label.overload -= left * penalties.perUnitOver[d];
    }
  }

  /** Stores a label unless it is dominated, or its penalties alone reach the limit; drops those that it dominates. */
  private store(label: Label, stage: number): void {
    const { penalties } = this.state;
    if (label.overload + penalties.perSecondLate * label.warp >= this.limit) return;
    let count = this.count[stage];
    for (let k = 0; k < count; k++) if (this.dominates(this.labels[stage][k], label)) return;
    for (let k = count - 1; k >= 0; k--) {
      if (!this.dominates(label, this.labels[stage][k])) continue;
      count--;
      this.swap(stage, k, count);
    }
    if (count === MAX_LABELS) {
      let dearest = 0;
      for (let k = 1; k < count; k++) {
        if (this.costOf(this.labels[stage][k]) > this.costOf(this.labels[stage][dearest])) dearest = k;
      }
      if (this.costOf(label) < this.costOf(this.labels[stage][dearest]))
        this.labels[stage][dearest].copy(label);
    } else this.slot(stage, count++).copy(label);
    this.count[stage] = count;
  }

  /** Whether every extension of b costs at least as much as the same extension of a. */
  private dominates(a: Label, b: Label): boolean {
    if (a.hasTakenBreak !== b.hasTakenBreak || a.time > b.time || a.slack < b.slack) return false;
    for (let d = 0; d < this.dims; d++) if (a.onBoard[d] < b.onBoard[d]) return false;
    if (this.sunkCost(a) > this.sunkCost(b)) return false;
    const waited = a.waited + b.time - a.time; // a may also wait until b's departure
    return Math.min(waited, a.slack) >= Math.min(b.waited, b.slack);
  }

  /** What is paid whatever follows, except for the time on duty. */
  private sunkCost({ overload, metres, warp }: Label): number {
    const { data, penalties } = this.state;
    return overload + metres + (penalties.perSecondLate + data.costPerSecond[this.r]) * warp;
  }

  private costOf(label: Label): number {
    return this.sunkCost(label) + this.state.data.costPerSecond[this.r] * label.time;
  }

  /** Extends all labels to the end of the route. Returns the least cost. */
  private close(sequence: Int32Array, length: number): number {
    const { data } = this.state;
    const { extended } = this;
    const end = data.place[data.endOf(this.r)];
    const { earliest, latest } = data.problem.vehicles[this.r];
    let best = Infinity;
    for (let parent = 0; parent < this.count[length]; parent++) {
      const from = this.labels[length][parent];
      for (const position of from.hasTakenBreak ? NO_POSITIONS : POSITIONS) {
        if (position === NO_BREAK && !from.hasTakenBreak) continue; // it must come now
        extended.copy(from);
        this.go(extended, end, position);
        extended.serve(earliest, latest, 0);
        extended.parent = parent;
        extended.breakToHandout = position;
        const cost = this.costAtEnd(extended, sequence, length, best);
        if (cost < best) best = cost;
      }
    }
    return best;
  }

  private costAtEnd(label: Label, sequence: Int32Array, length: number, below: number): number {
    const { data, penalties } = this.state;
    const { r } = this;
    const { costs, maxDuration, earliest } = data.problem.vehicles[r];
    const isByHour = this.path.hasSpeedsByHour(r);
    if (isByHour || data.rules.preferredTimes) this.path.trace(r, this.labels, label, sequence, length);
    const delay = isByHour ? this.path.delay() : Math.min(label.slack, label.waited);
    const duration = label.time + label.warp - earliest - delay;
    const late = label.warp + Math.max(0, duration - maxDuration);
    let cost = label.overload + label.metres + costs.fixed + costs.perSecond * duration;
    cost += dutyCost(data.problem.vehicles[r], duration);
    if (late > 0) cost += penalties.perSecondLate * late;
    if (data.rules.preferredTimes && cost < below) cost += this.path.costOfStarts(earliest + delay);
    if (cost < below) this.violation = late + label.excess;
    return cost;
  }

  private slot(stage: number, k: number): Label {
    while (this.labels.length <= stage) this.labels.push([]);
    const labels = this.labels[stage];
    while (labels.length <= k) labels.push(new Label(this.dims));
    return labels[k];
  }

  private swap(stage: number, a: number, b: number): void {
    const labels = this.labels[stage];
    [labels[a], labels[b]] = [labels[b], labels[a]];
  }
}
