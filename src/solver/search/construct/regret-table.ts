import type { PlanState } from '../state/index.js';

/** Cost of the best position of each waiting handout on each route, kept up to date as routes fill. */
export class RegretTable {
  private readonly waiting: number[];
  /** `[handout * vehicles + route]`: least cost of inserting it there, and the node to insert it after. */
  private readonly costs: Float64Array;
  private readonly after: Int32Array;
  /** By handout: the cheapest and second cheapest route (-1 = none), and what they cost. */
  private readonly best: Int32Array;
  private readonly second: Int32Array;
  private readonly bestCost: Float64Array;
  private readonly secondCost: Float64Array;
  private readonly load: Int32Array;
  /** 1 = in the table: routes in use, and one empty route of each kind of vehicle. */
  private readonly opened: Uint8Array;

  constructor(
    private readonly state: PlanState,
    handouts: readonly number[],
  ) {
    const { data, routes } = state;
    this.waiting = [...handouts];
    this.costs = new Float64Array(data.handouts * data.vehicles).fill(Infinity);
    this.after = new Int32Array(data.handouts * data.vehicles).fill(-1);
    this.best = new Int32Array(data.handouts).fill(-1);
    this.second = new Int32Array(data.handouts).fill(-1);
    this.bestCost = new Float64Array(data.handouts).fill(Infinity);
    this.secondCost = new Float64Array(data.handouts).fill(Infinity);
    this.load = new Int32Array(data.dims);
    this.opened = new Uint8Array(data.vehicles);
    const seen = new Set<number>();
    for (let r = 0; r < data.vehicles; r++) {
      if (routes.size[r] === 0 && seen.has(data.kind[r])) continue;
      if (routes.size[r] === 0) seen.add(data.kind[r]);
      this.opened[r] = 1;
      for (const u of this.waiting) this.evaluate(u, r);
    }
    for (const u of this.waiting) this.rank(u);
  }

  /** Least cost of inserting u on a route; Infinity where it fits on none. */
  cost(u: number): number {
    return this.bestCost[u];
  }

  /** The waiting handout with the greatest regret, ties broken in favour of the cheaper; -1 = none waits. */
  pick(): number {
    const { unassignedCost } = this.state.data;
    let picked = -1;
    let most = -Infinity;
    for (const u of this.waiting) {
      const first = Math.min(this.bestCost[u], unassignedCost[u]);
      const regret = Math.min(this.secondCost[u], unassignedCost[u]) - first - first * 1e-3;
      if (regret > most) {
        most = regret;
        picked = u;
      }
    }
    return picked;
  }

  /** Takes u out of the table without inserting it. */
  drop(u: number): void {
    const at = this.waiting.indexOf(u);
    this.waiting[at] = this.waiting[this.waiting.length - 1];
    this.waiting.pop();
  }

  /** Inserts u on its cheapest route. */
  insert(u: number): void {
    const { data, routes } = this.state;
    const r = this.best[u];
    const wasEmpty = routes.size[r] === 0;
    routes.insert(u, this.after[u * data.vehicles + r]);
    this.drop(u);
    this.reevaluate(r);
    if (!wasEmpty) return;
    for (let twin = 0; twin < data.vehicles; twin++) {
      if (this.opened[twin] === 1 || data.kind[twin] !== data.kind[r]) continue;
      this.opened[twin] = 1;
      this.reevaluate(twin);
      return;
    }
  }

  private reevaluate(r: number): void {
    const { vehicles } = this.state.data;
    for (const u of this.waiting) {
      this.evaluate(u, r);
      const cost = this.costs[u * vehicles + r];
      if (this.best[u] === r || this.second[u] === r || cost < this.secondCost[u]) this.rank(u);
    }
  }

  private rank(u: number): void {
    const { vehicles } = this.state.data;
    let first = Infinity;
    let second = Infinity;
    this.best[u] = this.second[u] = -1;
    for (let r = 0; r < vehicles; r++) {
      const cost = this.costs[u * vehicles + r];
      if (cost < first) {
        second = first;
        this.second[u] = this.best[u];
        first = cost;
        this.best[u] = r;
      } else if (cost < second) {
        second = cost;
        this.second[u] = r;
      }
    }
    this.bestCost[u] = first;
    this.secondCost[u] = second;
  }

  /** Finds the cheapest position of u on route r. */
  private evaluate(u: number, r: number): void {
    const { data, routes } = this.state;
    const { rules, rank, need, has, base, place, places, cost, vehicles } = data;
    let best = Infinity;
    let after = -1;
    if (!rules.needs || (need[u] & ~has[r]) === 0) {
      routes.sumLoads(u, 1, this.load);
      const loads = routes.loadPenalty(r, this.load, routes.noLoad) - routes.otherCost[r];
      const visit = rules.visitCosts ? data.visitCost[u * vehicles + r] : 0;
      const end = data.endOf(r);
      for (let v = data.startOf(r); v !== end; v = routes.next[v]) {
        const w = routes.next[v];
        if (rules.ranks && (rank[v] > rank[u] || rank[u] > rank[w])) continue;
        const edgeCost =
          visit +
          cost[routes.row[v] + place[u]] +
          cost[base[r] + place[u] * places + place[w]] -
          routes.edge[v];
        if (edgeCost - routes.reducible[r] >= best) continue;
        const total = edgeCost + loads + routes.timing.insert(r, v, u, 1, w, best - edgeCost - loads);
        if (total >= best) continue;
        best = total;
        after = v;
      }
    }
    this.costs[u * vehicles + r] = best;
    this.after[u * vehicles + r] = after;
  }
}
