/**
 * SREX, selective route exchange (Nagata, Bräysy & Dullaert 2010, section 3.3): a child takes some neighbouring
 * routes of one parent in place of those of the other parent that serve most of the same handouts. Handouts that are
 * then served twice are left out once, those that nobody serves are inserted where they cost least.
 */
import type { Insertion } from '../construct/best-insertion.js';
import type { Neighbours } from '../local-search/granular-neighbours.js';
import type { PlanState } from '../state/plan-state.js';
import type { Individual } from './population.js';
import type { Rng } from '../rng.js';

export class RouteExchange {
  private readonly routeOfA: Int32Array;
  private readonly routeOfB: Int32Array;
  private readonly overlap: Int32Array;
  private readonly inA: Uint8Array;
  private readonly inB: Uint8Array;

  constructor(
    private readonly state: PlanState,
    private readonly neighbours: Neighbours,
    private readonly insertion: Insertion,
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
   * Makes `state`, which holds parent a, the child: a with some routes taken from b. Which of the two ways to settle
   * double service is used is drawn at random.
   */
  cross(a: Individual, b: Individual): void {
    const { data, routes } = this.state;
    const routesOfA = this.numberRoutes(a, this.routeOfA);
    this.numberRoutes(b, this.routeOfB);
    if (routesOfA.length === 0) {
      this.insertMissing();
      return;
    }
    const count = 1 + this.rng.int(Math.max(1, Math.floor(routesOfA.length / 2)));
    const chosenA = this.neighbouringRoutes(count);
    this.inA.fill(0);
    for (const r of chosenA) this.forEach(a, r, (u) => (this.inA[u] = 1));
    const chosenB = this.mostAlike(chosenA, b);
    this.inB.fill(0);
    for (const r of chosenB) this.forEach(b, r, (u) => (this.inB[u] = 1));

    const keepFromB = this.rng.int(2) === 0;
    for (const r of chosenA) this.clearFree(r);
    if (keepFromB) {
      // what b's routes bring along leaves a's other routes
      for (let u = 0; u < data.handouts; u++) {
        if (this.inB[u] === 1 && this.inA[u] === 0 && routes.route[u] !== -1 && data.pinned[u] === 0)
          routes.remove(u);
      }
    }
    // a route stays with its vehicle where it can
    const free = chosenA.filter((r) => !chosenB.includes(r));
    for (const from of chosenB) {
      const to = chosenA.includes(from) ? from : free.pop()!; // as many of b as of a
      let at = routes.prev[data.endOf(to)];
      this.forEach(b, from, (u) => {
        if (routes.route[u] !== -1 || (data.need[u] & ~data.has[to]) !== 0 || data.rank[at] > data.rank[u])
          return;
        if (this.state.isBooked(u)) this.state.board?.remove(u);
        routes.link(u, u, at);
        routes.route[u] = to;
        at = u;
      });
      routes.settle(to);
    }
    this.insertMissing();
  }

  /** Inserts those who are nowhere, in random order, each where it costs least. */
  insertMissing(): void {
    const missing = Int32Array.from(this.state.unassigned());
    this.rng.shuffle(missing);
    for (const u of missing) {
      const limit = this.state.data.unassignedCost[u];
      if (this.insertion.find(u, limit, never, false) || this.insertion.find(u, limit, never, true)) {
        this.insertion.apply(u);
      }
    }
  }

  /** Empties a route but for what is pinned to it. */
  private clearFree(r: number): void {
    const { data } = this.state;
    const pinned: number[] = [];
    if (data.rules.pinned) {
      this.state.routes.clear(r);
      pinned.push(...data.problem.vehicles[r].locked);
    }
    this.state.setOrder(r, pinned);
  }

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

  /** Routes of a around a handout drawn at random: its own and those of its nearest neighbours. */
  private neighbouringRoutes(count: number): number[] {
    const { data } = this.state;
    const { list, width } = this.neighbours;
    let seed = this.rng.int(data.handouts);
    while (this.routeOfA[seed] === -1) seed = (seed + 1) % data.handouts;
    const chosen = [this.routeOfA[seed]];
    for (let k = 0; k < width && chosen.length < count; k++) {
      const v = list[seed * width + k];
      if (v === -1) break;
      const r = this.routeOfA[v];
      if (r !== -1 && !chosen.includes(r)) chosen.push(r);
    }
    return chosen;
  }

  /** As many routes of b as there are chosen of a: those with most handouts in common. */
  private mostAlike(chosenA: readonly number[], b: Individual): number[] {
    const { data } = this.state;
    this.overlap.fill(0);
    for (let u = 0; u < data.handouts; u++) {
      if (this.inA[u] === 1 && this.routeOfB[u] !== -1) this.overlap[this.routeOfB[u]]++;
    }
    const used: number[] = [];
    for (let r = 0; r < data.vehicles; r++) if (b.next[data.startOf(r)] < data.handouts) used.push(r);
    used.sort((r, s) => this.overlap[s] - this.overlap[r]);
    return used.slice(0, chosenA.length);
  }

  private forEach(of: Individual, r: number, visit: (u: number) => void): void {
    const { data } = this.state;
    for (let u = of.next[data.startOf(r)]; u < data.handouts; u = of.next[u]) visit(u);
  }
}

const never = (): boolean => false;
