/**
 * Bound visits (`Problem.links`, helpers at the door), which are rare, and which no other move touches: this takes
 * whole groups of them out and puts them back where they cost least together. While they are on routes their windows
 * are narrowed to what was agreed (`meeting-times.ts`), so that everybody else may be moved around them without a
 * thought for other routes.
 */
import {
  type NarrowedWindows,
  scheduleConstraints,
  type SynchronisationConstraint,
  synchronisationConstraints,
  synchronisedGroups,
  withWindows,
} from '../../synchronisation/index.js';
import type { PlanState } from '../state/plan-state.js';
import type { Rng } from '../rng.js';
import { isHelper } from '../../rules/helpers.js';

/** Where a visit stands: right after a node. */
interface Position {
  readonly handout: number;
  readonly after: number;
  readonly price: number;
}

/** A visit, with its helper where it needs one. */
type Placing = readonly Position[];

/** A way to place a group, in the order of its members, with the times agreed on. */
interface Tried {
  readonly placings: readonly Placing[];
  readonly price: number;
  readonly narrowed: NarrowedWindows;
}

/** So many of the cheapest positions by the ways and times of one route are looked at together with others. */
const MOST_POSITIONS = 6;
/** So many on one route, as a meeting needs several routes. */
const MOST_ON_ONE = 3;
const MOST_MEETINGS = 12;
/** So many of the best placings are timed thoroughly. */
const MOST_THOROUGH = 3;

export class LinkSearch {
  private readonly bonds: readonly SynchronisationConstraint[];
  private readonly groups: readonly (readonly number[])[];
  private readonly helperOf: ReadonlyMap<number, number>;
  private readonly load: Int32Array;

  constructor(
    private readonly state: PlanState,
    private readonly rng: Rng,
  ) {
    const { problem, dims } = state.data;
    this.bonds = synchronisationConstraints(problem);
    this.groups = synchronisedGroups(problem);
    this.helperOf = new Map(this.bonds.flatMap(({ kind, a, b }) => (kind === 'MEET' ? [[a, b]] : [])));
    this.load = new Int32Array(dims);
  }

  /** Places all groups that are not on routes yet, dearest first. */
  insertAll(): void {
    const { unassignedCost } = this.state.data;
    const worth = (group: readonly number[]): number => group.reduce((sum, h) => sum + unassignedCost[h], 0);
    for (const group of [...this.groups].sort((a, b) => worth(b) - worth(a))) this.insert(group, never);
  }

  /** Takes a group drawn at random out of its routes; `insert` it again. */
  takeOut(): readonly number[] {
    const group = this.groups[this.rng.int(this.groups.length)];
    this.remove(group);
    return group;
  }

  /**
   * Puts those of a group who are nowhere where they cost least together; who fits nowhere stays out. `blink` is asked
   * for every way to place the first: true passes it over.
   */
  insert(group: readonly number[], blink: () => boolean): void {
    const { state } = this;
    const mains = group.filter((h) => this.isMain(h) && this.isFree(h) && !state.isRouted(h));
    if (mains.length === 0) return;
    const [first, ...rest] = mains;
    const before = state.narrowed;
    const tried: Tried[] = [];
    for (const placing of [[], ...this.placings(first).filter(() => !blink())]) {
      const chosen = [placing];
      this.put(placing);
      if (this.agree(group, false)) {
        for (const h of rest) {
          const best = this.best(h, group);
          chosen.push(best);
          this.put(best);
        }
        this.agree(group, false);
        tried.push({ placings: chosen, price: state.price(), narrowed: state.narrowed });
      }
      this.takeBack(chosen.flat(), before);
    }
    const best = this.mostThorough(tried, group);
    if (!best) return;
    this.put(best.placings.flat());
    state.narrow(best.narrowed);
  }

  /** Makes a given plan keep its bonds: a group that does not is taken out. */
  mend(): void {
    for (const group of this.groups) if (!this.agree(group, true)) this.remove(group);
  }

  private remove(group: readonly number[]): void {
    for (const h of group) if (this.isFree(h) && this.state.isRouted(h)) this.state.remove(h);
    this.agree(group, false);
  }

  /**
   * Agrees anew on the times of a group for the routes as they are, those of other groups as they stand. Returns
   * whether that breaks no rule.
   */
  private agree(group: readonly number[], thorough: boolean): boolean {
    const { state } = this;
    const bonds = this.bonds.filter(({ a }) => group.includes(a));
    const others = [...state.narrowed].filter(([h]) => !group.includes(h));
    const problem = withWindows(state.data.problem, new Map(others));
    const own = scheduleConstraints(problem, bonds, state.sketch().orders, thorough);
    state.narrow(new Map([...others, ...own]));
    return state.isFeasible() && this.areKept(bonds);
  }

  private mostThorough(tried: readonly Tried[], group: readonly number[]): Tried | null {
    const { state } = this;
    const before = state.narrowed;
    let best: Tried | null = null;
    for (const { placings } of [...tried].sort((a, b) => a.price - b.price).slice(0, MOST_THOROUGH)) {
      const all = placings.flat();
      this.put(all);
      if (this.agree(group, true) && (!best || state.price() < best.price)) {
        best = { placings, price: state.price(), narrowed: state.narrowed };
      }
      this.takeBack(all, before);
    }
    return best;
  }

  /** The best placing of h beside what is placed already; none where being left out is cheaper. */
  private best(h: number, group: readonly number[]): Placing {
    const { state } = this;
    const before = state.narrowed;
    let best: Placing = [];
    let least = state.price();
    for (const placing of this.placings(h)) {
      this.put(placing);
      if (this.agree(group, false) && state.price() < least) {
        least = state.price();
        best = placing;
      }
      this.takeBack(placing, before);
    }
    return best;
  }

  private put(placing: Placing): void {
    for (const { handout, after } of placing) this.state.routes.insert(handout, after);
  }

  private takeBack(placing: Placing, narrowed: NarrowedWindows): void {
    for (const { handout } of placing) this.state.routes.remove(handout);
    this.state.narrow(narrowed);
  }

  /** Promising placings of h, cheapest first: alone, and with its helper on another route. */
  private placings(h: number): Placing[] {
    const { data, routes } = this.state;
    const { vehicles } = data.problem;
    const needed = data.problem.handouts[h].crew;
    const helper = this.helperOf.get(h);
    const crewAt = ({ after }: Position): number => vehicles[routes.route[after]].crew;
    const own = this.positions(h);
    const alone = own.filter((position) => crewAt(position) >= needed).map((position) => [position]);
    if (helper === undefined) return alone;
    const meetings = own.flatMap((main) =>
      this.positions(helper)
        .filter((second) => routes.route[main.after] !== routes.route[second.after])
        .filter((second) => crewAt(main) < needed && crewAt(main) + crewAt(second) >= needed)
        .map((second) => [main, second]),
    );
    const price = (placing: Placing): number => placing.reduce((sum, each) => sum + each.price, 0);
    return [...alone, ...meetings.sort((a, b) => price(a) - price(b)).slice(0, MOST_MEETINGS)];
  }

  /** The cheapest positions of h by the way and time of one route, a few on each. */
  private positions(h: number): Position[] {
    const { data, routes } = this.state;
    const found: Position[] = [];
    const seen: number[] = [];
    routes.addLoads(h, 1, this.load);
    for (let r = 0; r < data.vehicles; r++) {
      if (!this.mayTake(r, h)) continue;
      if (routes.size[r] === 0) {
        // two alike are enough to meet
        if (seen.filter((kind) => kind === data.kind[r]).length === 2) continue;
        seen.push(data.kind[r]);
      }
      const here: Position[] = [];
      for (let v = data.startOf(r); v !== data.endOf(r); v = routes.next[v]) {
        const price = this.priceAfter(h, v, r);
        if (price < Infinity) here.push({ handout: h, after: v, price });
      }
      found.push(...here.sort(cheapestFirst).slice(0, this.isTight(h) ? here.length : MOST_ON_ONE));
    }
    return found.sort(cheapestFirst).slice(0, this.isTight(h) ? 4 * MOST_POSITIONS : MOST_POSITIONS);
  }

  /** Whether h must come in turn with somebody on a route already, so that the cheapest positions may all be wrong. */
  private isTight(h: number): boolean {
    return this.bonds.some(
      ({ kind, a, b }) =>
        kind === 'AFTER' && ((a === h && this.state.isRouted(b)) || (b === h && this.state.isRouted(a))),
    );
  }

  private mayTake(r: number, h: number): boolean {
    const { problem } = this.state.data;
    if ((problem.handouts[h].skills & ~problem.vehicles[r].skills) !== 0) return false;
    const { route } = this.state.routes;
    return this.bonds.every(({ kind, a, b }) => {
      const other = a === h ? b : b === h ? a : -1;
      if (other === -1 || route[other] === -1 || kind === 'AFTER') return true;
      return kind === 'SAME_ROUTE' ? route[other] === r : route[other] !== r;
    });
  }

  /** What h adds to route r right after v, as far as one route can tell; Infinity where it breaks a rule there. */
  private priceAfter(h: number, v: number, r: number): number {
    const { data, routes } = this.state;
    const { rank, base, place, places, cost } = data;
    const w = routes.next[v];
    if (rank[v] > rank[h] || rank[h] > rank[w]) return Infinity;
    const way =
      cost[routes.row[v] + place[h]] + cost[base[r] + place[h] * places + place[w]] - routes.edge[v];
    const visit = data.rules.visitPrices ? data.visitPrice[h * data.vehicles + r] : 0;
    const rest = routes.loadPenalty(r, this.load, routes.nothing) - routes.value[r];
    return way + visit + rest + routes.timing.insert(r, v, h, 1, w, Infinity);
  }

  private isMain(h: number): boolean {
    return !isHelper(this.state.data.problem.handouts[h]);
  }

  /** Whether it is not locked to its vehicle by the problem. */
  private isFree(h: number): boolean {
    return !this.state.data.problem.vehicles.some(({ locked }) => locked.includes(h));
  }

  /** That times are kept, the narrowed windows see to; what is left is who is there at all, and on which route. */
  private areKept(bonds: readonly SynchronisationConstraint[]): boolean {
    const { route } = this.state.routes;
    const { narrowed, data } = this.state;
    const { handouts, vehicles } = data.problem;
    return bonds.every(({ kind, a, b }) => {
      const [one, two] = [route[a], route[b]];
      if (kind === 'MEET') {
        if (two === -1) return one === -1 || vehicles[one].crew >= handouts[a].crew;
        return one !== -1 && one !== two && narrowed.has(a);
      }
      if (one === -1 || two === -1) return true;
      if (kind === 'AFTER') return narrowed.has(a);
      return kind === 'SAME_ROUTE' ? one === two : one !== two;
    });
  }
}

const never = (): boolean => false;

const cheapestFirst = (a: Position, b: Position): number => a.price - b.price;
