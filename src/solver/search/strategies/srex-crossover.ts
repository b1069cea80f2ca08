/**
 * SREX, selective route exchange (Nagata, Bräysy & Dullaert 2010, section 3.3): a child replaces some neighbouring routes
 * of one parent by those routes of the other parent that serve most of the same handouts. Handouts that are then served
 * twice are removed once, those served no longer are inserted where they cost least.
 */
import type { BestInsertion } from '../construct/index.js';
import type { GranularNeighbours } from '../neighbourhood/index.js';
import type { Rng } from '../run/index.js';
import type { PlanState } from '../state/index.js';
import type { Individual } from './individual.js';

export class SrexCrossover {
  /** By handout: its route in each parent, -1 = none. */
  private readonly routeOfA: Int32Array;
  private readonly routeOfB: Int32Array;
  /** By route of b: handouts that it shares with the selected routes of a. */
  private readonly overlap: Int32Array;
  /** By handout: 1 = on a selected route of the parent. */
  private readonly inA: Uint8Array;
  private readonly inB: Uint8Array;

  constructor(
    private readonly state: PlanState,
    private readonly neighbours: GranularNeighbours,
    private readonly insertion: BestInsertion,
    private readonly rng: Rng,
  ) {
    const { handouts, vehicles } = state.data;
    this.routeOfA = new Int32Array(handouts);
    this.routeOfB = new Int32Array(handouts);
    this.overlap = new Int32Array(vehicles);
    this.inA = new Uint8Array(handouts);
    this.inB = new Uint8Array(handouts);
  }

  /**
   * Turns `state`, which holds parent a, into the child: a with some routes of b. For handouts served twice, either b's
   * routes or a's remaining ones keep them, at random.
   */
  cross(a: Individual, b: Individual): void {
    const { data, routes } = this.state;
    const routesOfA = this.numberRoutes(a, this.routeOfA);
    this.numberRoutes(b, this.routeOfB);
    if (routesOfA.length === 0) {
      this.insertUnassigned();
      return;
    }
    const count = 1 + this.rng.int(Math.max(1, Math.floor(routesOfA.length / 2)));
    const selectedA = this.selectNeighbouring(count);
    this.inA.fill(0);
    for (const r of selectedA) this.forEach(a, r, (u) => (this.inA[u] = 1));
    const selectedB = this.selectMostSimilar(selectedA, b);
    this.inB.fill(0);
    for (const r of selectedB) this.forEach(b, r, (u) => (this.inB[u] = 1));

    const keepFromB = this.rng.int(2) === 0;
    for (const r of selectedA) this.clearUnpinned(r);
    if (keepFromB) {
      // remove from a's other routes what b's selected routes serve
      for (let u = 0; u < data.handouts; u++) {
        if (this.inB[u] === 1 && this.inA[u] === 0 && routes.route[u] !== -1 && data.pinned[u] === 0)
          routes.remove(u);
      }
    }
    // a route keeps its vehicle where possible
    const free = selectedA.filter((r) => !selectedB.includes(r));
    for (const from of selectedB) {
      const to = selectedA.includes(from) ? from : free.pop()!; // as many routes of b as of a are selected
      let at = routes.prev[data.endOf(to)];
      this.forEach(b, from, (u) => {
        if (routes.route[u] !== -1 || (data.need[u] & ~data.has[to]) !== 0 || data.rank[at] > data.rank[u])
          return;
        if (this.state.isBooked(u)) this.state.board?.remove(u);
        routes.link(u, u, at);
        routes.route[u] = to;
        at = u;
      });
      routes.update(to);
    }
    this.insertUnassigned();
  }

  /** Inserts the unassigned handouts in random order, each where it costs least. */
  insertUnassigned(): void {
    const unassigned = Int32Array.from(this.state.unassigned());
    this.rng.shuffle(unassigned);
    for (const u of unassigned) {
      const limit = this.state.data.unassignedCost[u];
      if (this.insertion.find(u, limit, never, false) || this.insertion.find(u, limit, never, true)) {
        this.insertion.apply(u);
      }
    }
  }

  /** Removes from a route what is not locked to it. */
  private clearUnpinned(r: number): void {
    const { data } = this.state;
    const pinned: number[] = [];
    if (data.rules.pinned) {
      this.state.routes.clear(r);
      pinned.push(...data.problem.vehicles[r].locked);
    }
    this.state.setOrder(r, pinned);
  }

  /** Fills `routeOf`, and returns the routes in use. */
  private numberRoutes(of: Individual, routeOf: Int32Array): number[] {
    const { data } = this.state;
    const used: number[] = [];
    routeOf.fill(-1);
    for (let r = 0; r < data.vehicles; r++) {
      if (of.next[data.startOf(r)] < data.handouts) used.push(r);
      this.forEach(of, r, (u) => (routeOf[u] = r));
    }
    return used;
  }

  /** Up to `count` routes of a around a random handout: its own and those of its nearest neighbours. */
  private selectNeighbouring(count: number): number[] {
    const { data } = this.state;
    const { list, width } = this.neighbours;
    let seed = this.rng.int(data.handouts);
    while (this.routeOfA[seed] === -1) seed = (seed + 1) % data.handouts;
    const selected = [this.routeOfA[seed]];
    for (let k = 0; k < width && selected.length < count; k++) {
      const v = list[seed * width + k];
      if (v === -1) break;
      const r = this.routeOfA[v];
      if (r !== -1 && !selected.includes(r)) selected.push(r);
    }
    return selected;
  }

  /** As many routes of b as are selected of a: those that share most handouts with them. */
  private selectMostSimilar(selectedA: readonly number[], b: Individual): number[] {
    const { data } = this.state;
    this.overlap.fill(0);
    for (let u = 0; u < data.handouts; u++) {
      if (this.inA[u] === 1 && this.routeOfB[u] !== -1) this.overlap[this.routeOfB[u]]++;
    }
    const used: number[] = [];
    for (let r = 0; r < data.vehicles; r++) if (b.next[data.startOf(r)] < data.handouts) used.push(r);
    used.sort((r, s) => this.overlap[s] - this.overlap[r]);
    return used.slice(0, selectedA.length);
  }

  private forEach(of: Individual, r: number, visit: (u: number) => void): void {
    const { data } = this.state;
    for (let u = of.next[data.startOf(r)]; u < data.handouts; u = of.next[u]) visit(u);
  }
}

const never = (): boolean => false;
