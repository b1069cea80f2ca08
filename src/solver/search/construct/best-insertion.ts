/** The cheapest way to serve one handout: on a route between two nodes, or at a point. */
import { NONE } from '../../bookings/index.js';
import { EmptyRoutes, type GranularNeighbours } from '../neighbourhood/index.js';
import type { PlanState } from '../state/index.js';
import { isMobileStop } from '../../rules/mobile-stops.js';

export class BestInsertion {
  private readonly load: Int32Array;
  private readonly emptyRoutes: EmptyRoutes;
  /** The result of `find`: the node to insert after; or -1, and a booking or `NONE`. */
  private after = -1;
  private offer = NONE;
  /** What the result costs. */
  cost = 0;

  constructor(
    private readonly state: PlanState,
    private readonly neighbours: GranularNeighbours,
  ) {
    this.load = new Int32Array(state.data.dims);
    this.emptyRoutes = new EmptyRoutes(state.routes);
  }

  /**
   * Finds the cheapest option of the unassigned handout u. Returns whether there is one that costs less than `below`.
   * @param skip called for every position and booking: true skips it (blinks, Christiaens & Vanden Berghe 2020)
   * @param everywhere whether all positions are evaluated, not only those next to granular neighbours
   */
  find(u: number, below: number, skip: () => boolean, everywhere: boolean): boolean {
    this.after = -1;
    this.offer = NONE;
    this.cost = below;
    const { data, board } = this.state;
    // Bookings first, as they are found quickly and bound what a position may cost.
    if (board && data.problem.handouts[u].points.length > 0 && data.pinned[u] === 0) {
      this.offer = board.cheapestBelow(u, this.cost, skip);
      if (this.offer !== NONE) this.cost = board.price(this.offer) + board.priceOfRisk(u, this.offer);
    }
    if (data.routable[u] === 1) {
      this.state.routes.sumLoads(u, 1, this.load);
      if (everywhere) this.tryEverywhere(u, skip);
      else this.tryNear(u, skip);
      this.emptyRoutes.refresh();
      for (let k = 0; k < this.emptyRoutes.count; k++)
        this.tryAfter(u, data.startOf(this.emptyRoutes.list[k]), skip);
    }
    return this.after !== -1 || this.offer !== NONE;
  }

  /** Inserts u where `find` found it cheapest. A mobile stop opens its point. */
  apply(u: number): void {
    const { state } = this;
    if (this.after !== -1) state.routes.insert(u, this.after);
    else state.board?.insert(u, this.offer);
    if (isMobileStop(state.data.problem.handouts[u])) state.refreshMobileStops();
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
    let total =
      cost[routes.row[v] + place[u]] + cost[base[r] + place[u] * places + place[w]] - routes.edge[v];
    if (rules.visitCosts) total += data.visitCost[u * data.vehicles + r];
    if (total - routes.reducible[r] >= this.cost || skip()) return;
    total += routes.loadPenalty(r, this.load, routes.noLoad) - routes.otherCost[r];
    if (total >= this.cost) return;
    total += routes.timing.insert(r, v, u, 1, w, this.cost - total);
    if (total >= this.cost) return;
    this.cost = total;
    this.after = v;
  }
}
