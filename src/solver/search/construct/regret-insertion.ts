/**
 * First plans from nothing. `insertGreedily` is quick: everybody in turn where it costs least. `insertByRegret` is
 * better: first those who would lose most by waiting (regret-2, Ropke & Pisinger 2006, section 3.2).
 */
import type { SearchContext } from '../context.js';
import { insertWithEjection, NONE } from '../../bookings/index.js';
import { Insertion } from './best-insertion.js';
import type { PlanState } from '../state/plan-state.js';

const never = (): boolean => false;

/** Inserts all who are nowhere, however long it takes (a second for thousands); those with the fewest times they can be served at come first. */
export function insertGreedily(context: SearchContext): void {
  const { state, neighbours } = context;
  const insertion = new Insertion(state, neighbours);
  const { unassignedCost } = state.data;
  insertStands(state, insertion);
  const leeway = leewayOf(state);
  const waiting = state
    .unassigned()
    .sort((a, b) => unassignedCost[b] - unassignedCost[a] || leeway[a] - leeway[b]);
  for (const u of waiting) {
    if (
      insertion.find(u, unassignedCost[u], never, false) ||
      insertion.find(u, unassignedCost[u], never, true)
    ) {
      insertion.apply(u);
    } else if (state.board) insertWithEjection(state.board, u, unassignedCost[u]);
  }
}

/** Where it is worth standing in itself: first, so that others can come there. */
function insertStands(state: PlanState, insertion: Insertion): void {
  const { data } = state;
  for (const { handout } of data.stands) {
    if (state.isRouted(handout)) continue;
    if (insertion.find(handout, data.unassignedCost[handout], never, true)) insertion.apply(handout);
  }
}

/** Seconds within its windows, and the more the more points it may use. */
export function leewayOf(state: PlanState): Float64Array {
  return Float64Array.from(state.data.problem.handouts, (handout) => {
    const seconds = handout.windows.reduce((sum, w) => sum + Math.min(w.to, 200_000) - w.from + 1, 0);
    return seconds * (handout.points.length + (handout.home === -1 ? 0 : 1));
  });
}

/** Inserts all who are nowhere by regret; whoever can only collect at points is booked first. */
export function insertByRegret(context: SearchContext): void {
  const { state, neighbours, budget } = context;
  const { data } = state;
  const insertion = new Insertion(state, neighbours);
  insertStands(state, insertion);
  const leeway = leewayOf(state);
  const waiting = state.unassigned().sort((a, b) => leeway[a] - leeway[b]);
  for (const u of waiting) {
    if (data.routable[u] === 1) continue;
    if (insertion.find(u, data.unassignedCost[u], never, false)) insertion.apply(u);
    else if (state.board) insertWithEjection(state.board, u, data.unassignedCost[u]);
  }
  const table = new RegretTable(
    state,
    waiting.filter((u) => data.routable[u] === 1),
  );
  for (;;) {
    const u = budget.isOver() ? -1 : table.pick();
    if (u === -1) return;
    const below = Math.min(table.price(u), data.unassignedCost[u]);
    const offer = state.board?.cheapestBelow(u, below, never) ?? NONE;
    if (offer !== NONE) {
      state.board?.insert(u, offer);
      table.drop(u);
    } else if (table.price(u) < data.unassignedCost[u]) table.insert(u);
    else table.drop(u);
  }
}

/** Price of the best position of each waiting handout on each route, kept true as routes fill. */
class RegretTable {
  private readonly waiting: number[];
  private readonly prices: Float64Array;
  private readonly after: Int32Array;
  /** Which routes are best and second best. */
  private readonly best: Int32Array;
  private readonly second: Int32Array;
  private readonly bestPrice: Float64Array;
  private readonly secondPrice: Float64Array;
  private readonly load: Int32Array;
  /** The one empty route that stands for each kind; -1 = none left. */
  private readonly opened: Uint8Array;

  constructor(
    private readonly state: PlanState,
    handouts: readonly number[],
  ) {
    const { data, routes } = state;
    this.waiting = [...handouts];
    this.prices = new Float64Array(data.handouts * data.vehicles).fill(Infinity);
    this.after = new Int32Array(data.handouts * data.vehicles).fill(-1);
    this.best = new Int32Array(data.handouts).fill(-1);
    this.second = new Int32Array(data.handouts).fill(-1);
    this.bestPrice = new Float64Array(data.handouts).fill(Infinity);
    this.secondPrice = new Float64Array(data.handouts).fill(Infinity);
    this.load = new Int32Array(data.dims);
    this.opened = new Uint8Array(data.vehicles);
    const seen = new Set<number>();
    for (let r = 0; r < data.vehicles; r++) {
      if (routes.size[r] === 0 && seen.has(data.kind[r])) continue;
      if (routes.size[r] === 0) seen.add(data.kind[r]);
      this.opened[r] = 1;
      for (const u of this.waiting) this.weigh(u, r);
    }
    for (const u of this.waiting) this.rank(u);
  }

  price(u: number): number {
    return this.bestPrice[u];
  }

  /** The waiting handout with most to lose; -1 = nobody waits. */
  pick(): number {
    const { unassignedCost } = this.state.data;
    let picked = -1;
    let most = -Infinity;
    for (const u of this.waiting) {
      const first = Math.min(this.bestPrice[u], unassignedCost[u]);
      const regret = Math.min(this.secondPrice[u], unassignedCost[u]) - first - first * 1e-3;
      if (regret > most) {
        most = regret;
        picked = u;
      }
    }
    return picked;
  }

  drop(u: number): void {
    const at = this.waiting.indexOf(u);
    this.waiting[at] = this.waiting[this.waiting.length - 1];
    this.waiting.pop();
  }

  insert(u: number): void {
    const { data, routes } = this.state;
    const r = this.best[u];
    const wasEmpty = routes.size[r] === 0;
    routes.insert(u, this.after[u * data.vehicles + r]);
    this.drop(u);
    this.reweigh(r);
    if (!wasEmpty) return;
    for (let twin = 0; twin < data.vehicles; twin++) {
      if (this.opened[twin] === 1 || data.kind[twin] !== data.kind[r]) continue;
      this.opened[twin] = 1;
      this.reweigh(twin);
      return;
    }
  }

  private reweigh(r: number): void {
    const { vehicles } = this.state.data;
    for (const u of this.waiting) {
      this.weigh(u, r);
      const price = this.prices[u * vehicles + r];
      if (this.best[u] === r || this.second[u] === r || price < this.secondPrice[u]) this.rank(u);
    }
  }

  private rank(u: number): void {
    const { vehicles } = this.state.data;
    let first = Infinity;
    let second = Infinity;
    this.best[u] = this.second[u] = -1;
    for (let r = 0; r < vehicles; r++) {
      const price = this.prices[u * vehicles + r];
      if (price < first) {
        second = first;
        this.second[u] = this.best[u];
        first = price;
        this.best[u] = r;
      } else if (price < second) {
        second = price;
        this.second[u] = r;
      }
    }
    this.bestPrice[u] = first;
    this.secondPrice[u] = second;
  }

  /** Best position of u on route r. */
  private weigh(u: number, r: number): void {
    const { data, routes } = this.state;
    const { rules, rank, need, has, base, place, places, cost, vehicles } = data;
    let best = Infinity;
    let after = -1;
    if (!rules.needs || (need[u] & ~has[r]) === 0) {
      routes.addLoads(u, 1, this.load);
      const loads = routes.loadPenalty(r, this.load, routes.nothing) - routes.value[r];
      const visit = rules.visitPrices ? data.visitPrice[u * vehicles + r] : 0;
      const end = data.endOf(r);
      for (let v = data.startOf(r); v !== end; v = routes.next[v]) {
        const w = routes.next[v];
        if (rules.ranks && (rank[v] > rank[u] || rank[u] > rank[w])) continue;
        const way =
          visit +
          cost[routes.row[v] + place[u]] +
          cost[base[r] + place[u] * places + place[w]] -
          routes.edge[v];
        if (way - routes.reducible[r] >= best) continue;
        const price = way + loads + routes.timing.insert(r, v, u, 1, w, best - way - loads);
        if (price >= best) continue;
        best = price;
        after = v;
      }
    }
    this.prices[u * vehicles + r] = best;
    this.after[u * vehicles + r] = after;
  }
}
