/**
 * Where one handout costs least: on a route, between any two nodes near it, or at a point. All options of a handout
 * are weighed here in one price.
 */
import { NONE } from '../../bookings/index.js';
import { EmptyRoutes } from '../local-search/empty-routes.js';
import type { Neighbours } from '../local-search/granular-neighbours.js';
import type { PlanState } from '../state/plan-state.js';
import { isMobileStop } from '../../rules/mobile-stops.js';

export class Insertion {
  private readonly load: Int32Array;
  private readonly emptyRoutes: EmptyRoutes;
  /** What `find` found: the node to stand after, which is cheaper than the booking, or -1 and perhaps a booking. */
  private after = -1;
  private offer = NONE;
  price = 0;

  constructor(
    private readonly state: PlanState,
    private readonly neighbours: Neighbours,
  ) {
    this.load = new Int32Array(state.data.dims);
    this.emptyRoutes = new EmptyRoutes(state.routes);
  }

  /**
   * Finds the cheapest option of handout u, which is nowhere, for less than `below`. Returns whether there is one.
   * `skip` is asked for every position and start: true passes it over (blinking, Christiaens & Vanden Berghe 2020).
   * With `wide`, all positions of all routes are weighed, not only those near it.
   */
  find(u: number, below: number, skip: () => boolean, wide: boolean): boolean {
    this.after = -1;
    this.offer = NONE;
    this.price = below;
    const { data, board } = this.state;
    // Times first: a route is weighed only as far as it may cost less, and a time is found at once.
    if (board && data.problem.handouts[u].points.length > 0 && data.pinned[u] === 0) {
      this.offer = board.cheapestBelow(u, this.price, skip);
      if (this.offer !== NONE) this.price = board.price(this.offer) + board.priceOfRisk(u, this.offer);
    }
    if (data.routable[u] === 1) {
      this.state.routes.addLoads(u, 1, this.load);
      if (wide) this.tryEverywhere(u, skip);
      else this.tryNear(u, skip);
      this.emptyRoutes.refresh();
      for (let k = 0; k < this.emptyRoutes.count; k++)
        this.tryAfter(u, data.startOf(this.emptyRoutes.list[k]), skip);
    }
    return this.after !== -1 || this.offer !== NONE;
  }

  /** Puts u where `find` found it cheapest. A stand is open to those who are placed after it. */
  apply(u: number): void {
    const { state } = this;
    if (this.after !== -1) state.routes.insert(u, this.after);
    else state.board?.insert(u, this.offer);
    if (isMobileStop(state.data.problem.handouts[u])) state.refreshStands();
  }

  private tryNear(u: number, skip: () => boolean): void {
    const { route, prev, position } = this.state.routes;
    const { list, width } = this.neighbours;
    for (let k = 0; k < width; k++) {
      const v = list[u * width + k];
      if (v === -1) break;
      if (route[v] === -1) continue;
      this.tryAfter(u, v, skip);
      if (position[v] === 1) this.tryAfter(u, prev[v], skip);
      else if (route[prev[v]] !== -1) this.tryAfter(u, prev[v], skip);
    }
  }

  private tryEverywhere(u: number, skip: () => boolean): void {
    const { data, routes } = this.state;
    for (let r = 0; r < data.vehicles; r++) {
      if (routes.size[r] === 0) continue;
      for (let v = data.startOf(r); v !== data.endOf(r); v = routes.next[v]) this.tryAfter(u, v, skip);
    }
  }

  private tryAfter(u: number, v: number, skip: () => boolean): void {
    const { routes, data } = this.state;
    const { rules, rank, need, has, base, place, places, cost } = data;
    const r = routes.route[v];
    const w = routes.next[v];
    if (rules.needs && (need[u] & ~has[r]) !== 0) return;
    if (rules.ranks && (rank[v] > rank[u] || rank[u] > rank[w])) return;
    let price =
      cost[routes.row[v] + place[u]] + cost[base[r] + place[u] * places + place[w]] - routes.edge[v];
    if (rules.visitPrices) price += data.visitPrice[u * data.vehicles + r];
    if (price - routes.reducible[r] >= this.price || skip()) return;
    price += routes.loadPenalty(r, this.load, routes.nothing) - routes.value[r];
    if (price >= this.price) return;
    price += routes.timing.insert(r, v, u, 1, w, this.price - price);
    if (price >= this.price) return;
    this.price = price;
    this.after = v;
  }
}
