/**
 * The pricing problem of the bound: a crew's route of least reduced cost for given dual values of its visits.
 *
 * Routes are relaxed, so that the result is fast and never too dear: a visit may be repeated (but not right after the one
 * that followed it: 2-cycle elimination, Houck et al. 1980), load is ignored, and the clock has whole steps. A leg of d
 * seconds takes `floor(d / step)` steps or one more without extra cost; each further step is waiting, which is paid on
 * duty. The cheapest of these routes costs at most what the cheapest real one does.
 */
import type { CrewGraph } from './crew-graph.js';
import { Labels } from './labels.js';

const NONE = -1;
/** Marks the end of the route, where the route is traced back from. */
const END = -2;

export class RoutePricing {
  /** How often the cheapest route of the last `price` makes each visit, in the order of `graph.visits`. */
  readonly times: Int32Array;
  private readonly count: number;
  /** One layer of cells without a break, else two: before the break, and after it. */
  private readonly layers: number;
  /** Cost of a step of waiting. */
  private readonly wait: number;
  private readonly pauseSteps: number;
  /** Labels at the door of each visit, before it starts: `(layer * steps + step) * count + visit`. */
  private readonly doors: Labels;
  /** Labels at the hub: `layer * steps + step`. Waiting there is free. */
  private readonly hub: Labels;
  private readonly gain: Float64Array;

  constructor(readonly graph: CrewGraph) {
    const { crew, visits, step, steps } = graph;
    this.count = visits.length;
    this.layers = crew.pause === null ? 1 : 2;
    this.wait = crew.perSecond * step;
    this.pauseSteps = crew.pause === null ? 0 : Math.floor(crew.pause.duration / step);
    this.doors = new Labels(this.layers * steps * this.count);
    this.hub = new Labels(this.layers * steps);
    this.gain = new Float64Array(this.count);
    this.times = new Int32Array(this.count);
  }

  /**
   * The least cost of a route less the dual values of its visits (`dual` by handout); at most 0, the empty route. Leaves in
   * `times` how often it makes each visit.
   */
  price(dual: Float64Array): number {
    const { graph, count, layers, gain, doors } = this;
    const { steps, visits } = graph;
    for (let j = 0; j < count; j++) gain[j] = dual[visits[j]];
    doors.clear();
    this.hub.clear();
    for (let t = 0; t < steps; t++) {
      for (let layer = 0; layer < layers; layer++) {
        const row = (layer * steps + t) * count;
        this.leaveDepot(row, layer, t);
        if (t > 0) for (let cell = row; cell < row + count; cell++) doors.copy(cell - count, cell, this.wait);
        if (graph.hubSteps > 0) this.leaveHub(layer, t, row);
        for (let i = 0; i < count; i++) {
          if (doors.best[row + i] === Infinity) continue;
          if (layer === 0 && layers === 2) this.pause(t, row + i);
          if (t === 0 || this.improvesOnWaiting(t, i, row + i)) this.extend(layer, t, i, row + i);
        }
      }
    }
    return this.cheapest();
  }

  /** A route may leave the start at any step; its duty begins then. */
  private leaveDepot(row: number, layer: number, t: number): void {
    const { count, graph, doors } = this;
    const paused = layer === 1 ? this.pauseSteps : 0;
    for (let j = 0; j < count; j++) {
      if (t >= graph.outSteps[j] + paused) doors.offer(row + j, graph.outPrice[j], NONE, NONE);
    }
  }

  /** The break, taken at the door. Its seconds are paid in `Crew.fixed`. */
  private pause(t: number, cell: number): void {
    const { graph, doors, count } = this;
    const { steps, step, crew, pauseFrom } = graph;
    if (t < pauseFrom) return;
    const rest = crew.pause!.duration % step;
    for (let k = 0; k < 3; k++) {
      const after = t + this.pauseSteps + k;
      if (after >= steps) return;
      const price = k < 2 ? 0 : crew.perSecond * (step - rest);
      doors.copy(cell, cell + (steps + after - t) * count, price);
    }
  }

  /** Whether starting now is better than having started a step ago and waiting at the next door. */
  private improvesOnWaiting(t: number, i: number, cell: number): boolean {
    const { graph, doors, count, wait } = this;
    const { best, second, bestFrom, secondFrom } = doors;
    const before = cell - count;
    const start = graph.startPrice[t * count + i];
    const more = wait + graph.startPrice[(t - 1) * count + i] - start;
    return (
      best[cell] < best[before] + more ||
      second[cell] < second[before] + more ||
      bestFrom[cell] !== bestFrom[before] ||
      secondFrom[cell] !== secondFrom[before]
    );
  }

  /** Extends the labels of visit i, started at step t, to the doors of all others. */
  private extend(layer: number, t: number, i: number, cell: number): void {
    const { graph, doors, count, wait } = this;
    const { steps, step, crew, arcsFrom, arcTo, arcPrice, arcSteps, arcRest, startPrice } = graph;
    const { second } = doors;
    const own = startPrice[t * count + i] - this.gain[i];
    if (own === Infinity) return;
    const first = doors.best[cell] + own;
    const other = second[cell] + own;
    const from = doors.bestFrom[cell];
    const row = layer * steps * count;
    for (let a = arcsFrom[i]; a < arcsFrom[i + 1]; a++) {
      const at = t + arcSteps[a];
      if (at >= steps) continue;
      const j = arcTo[a];
      const price = (j === from ? other : first) + arcPrice[a];
      const target = row + at * count + j;
      if (price < second[target]) doors.offer(target, price, i, cell);
      if (wait === 0 || at + 1 >= steps) continue;
      if (price < second[target + count]) doors.offer(target + count, price, i, cell);
      if (at + 2 >= steps) continue;
      const late = price + crew.perSecond * (step - arcRest[a]);
      if (late < second[target + 2 * count]) doors.offer(target + 2 * count, late, i, cell);
    }
    const atHub = t + graph.hubSteps;
    if (graph.hubSteps > 0 && atHub < steps)
      this.hub.offer(layer * steps + atHub, first + graph.toHub[i], i, cell);
  }

  /** Extends the hub's labels to all doors but the one that each came from. */
  private leaveHub(layer: number, t: number, row: number): void {
    const { graph, hub, doors, count } = this;
    const slot = layer * graph.steps + t;
    if (t > 0) hub.copy(slot - 1, slot, 0);
    if (hub.best[slot] === Infinity) return;
    for (let j = 0; j < count; j++) {
      const byBest = hub.bestFrom[slot] !== j;
      const price = (byBest ? hub.best[slot] : hub.second[slot]) + graph.fromHub[j];
      if (price >= doors.second[row + j]) continue;
      if (byBest) doors.offer(row + j, price, hub.bestFrom[slot], hub.bestCell[slot]);
      else doors.offer(row + j, price, hub.secondFrom[slot], hub.secondCell[slot]);
    }
  }

  private cheapest(): number {
    const { graph, count, doors, layers, times, gain } = this;
    const { steps, homePrice, lastStep, lastStepBeforePause, crew, startPrice } = graph;
    let least = 0;
    let last = NONE;
    for (let layer = 0; layer < layers; layer++) {
      const by = layer < layers - 1 ? lastStepBeforePause : lastStep;
      for (let i = 0; i < count; i++) {
        const fixed = homePrice[i] + crew.fixed - gain[i];
        for (let t = 0; t <= by[i]; t++) {
          const cell = (layer * steps + t) * count + i;
          const price = doors.best[cell] + startPrice[t * count + i] + fixed;
          if (price >= least) continue;
          least = price;
          last = cell;
        }
      }
    }
    times.fill(0);
    let after = END;
    for (let cell = last; cell !== NONE;) {
      times[cell % count]++;
      const byBest = doors.bestFrom[cell] !== after;
      after = cell % count;
      cell = byBest ? doors.bestCell[cell] : doors.secondCell[cell];
    }
    return least;
  }
}
