/**
 * Insertion of visits with synchronisation constraints (`Problem.links`, and the second person at a door). They are rare,
 * and pinned for every other move: whole groups of linked visits are removed and inserted again where they cost least
 * together. While they are on routes, their windows are narrowed to the times agreed on between the routes
 * (`schedule-constraints.ts`), so that each route can be evaluated and changed by itself.
 */
import {
  type NarrowedWindows,
  scheduleConstraints,
  type SynchronisationConstraint,
  synchronisationConstraints,
  synchronisedGroups,
  withWindows,
} from '../../synchronisation/index.js';
import type { Rng } from '../run/index.js';
import type { PlanState } from '../state/index.js';
import { isHelper } from '../../rules/helpers.js';

export interface LinkedInsertionSettings {
  /**
   * Cheapest positions of a visit that are combined with those of other visits, an integer, at least 1; four times as many
   * where another visit must come before or after it. The work grows with their number to the power of the group's size.
   */
  readonly positions: number;
  /** Of those on one route, at most; a meeting needs positions on several routes. */
  readonly positionsPerRoute: number;
  /** Combinations of a visit with its second person on another route, at most. */
  readonly meetings: number;
  /** Cheapest placements of a group whose times are optimised thoroughly, at least 1. */
  readonly thorough: number;
}

export const LINKED_INSERTION: LinkedInsertionSettings = {
  positions: 6,
  positionsPerRoute: 3,
  meetings: 12,
  thorough: 3,
};

/** A position on a route: right after a node. */
interface Position {
  readonly handout: number;
  readonly after: number;
  readonly cost: number;
}

/** The position of a visit, and that of its second person where it has one on another route; empty = left out. */
type Placement = readonly Position[];

/** Placements of a group's visits, with the windows agreed on. */
interface GroupPlacement {
  readonly placements: readonly Placement[];
  readonly cost: number;
  readonly narrowed: NarrowedWindows;
}

export class LinkedInsertion {
  private readonly constraints: readonly SynchronisationConstraint[];
  private readonly groups: readonly (readonly number[])[];
  /** The handout of the second person, by the handout that needs one. */
  private readonly helperOf: ReadonlyMap<number, number>;
  private readonly load: Int32Array;

  constructor(
    private readonly state: PlanState,
    private readonly rng: Rng,
    private readonly settings: LinkedInsertionSettings = LINKED_INSERTION,
  ) {
    const { problem, dims } = state.data;
    this.constraints = synchronisationConstraints(problem);
    this.groups = synchronisedGroups(problem);
    this.helperOf = new Map(this.constraints.flatMap(({ kind, a, b }) => (kind === 'MEET' ? [[a, b]] : [])));
    this.load = new Int32Array(dims);
  }

  /** Inserts all groups that are not on routes, those whose omission costs most first. */
  insertAll(): void {
    const { unassignedCost } = this.state.data;
    const cost = (group: readonly number[]): number => group.reduce((sum, h) => sum + unassignedCost[h], 0);
    for (const group of [...this.groups].sort((a, b) => cost(b) - cost(a))) this.insert(group, never);
  }

  /** Removes a random group from its routes, to be inserted again, and returns it. */
  removeRandomGroup(): readonly number[] {
    const group = this.groups[this.rng.int(this.groups.length)];
    this.remove(group);
    return group;
  }

  /**
   * Inserts the visits of a group that are on no route where they cost least together. What fits nowhere stays out.
   * @param blink called for every placement of the first visit: true skips it
   */
  insert(group: readonly number[], blink: () => boolean): void {
    const { state } = this;
    const mains = group.filter((h) => this.isMain(h) && this.isFree(h) && !state.isRouted(h));
    if (mains.length === 0) return;
    const [first, ...rest] = mains;
    const before = state.narrowedWindows;
    const found: GroupPlacement[] = [];
    for (const placement of [[], ...this.placements(first).filter(() => !blink())]) {
      const chosen = [placement];
      this.put(placement);
      if (this.synchronise(group, false)) {
        for (const h of rest) {
          const best = this.bestPlacement(h, group);
          chosen.push(best);
          this.put(best);
        }
        this.synchronise(group, false);
        found.push({ placements: chosen, cost: state.penalisedCost(), narrowed: state.narrowedWindows });
      }
      this.takeBack(chosen.flat(), before);
    }
    const best = this.cheapestThorough(found, group);
    if (!best) return;
    this.put(best.placements.flat());
    state.narrowWindows(best.narrowed);
  }

  /** Removes the groups of a given plan that do not keep their synchronisation constraints. */
  repair(): void {
    for (const group of this.groups) if (!this.synchronise(group, true)) this.remove(group);
  }

  private remove(group: readonly number[]): void {
    for (const h of group) if (this.isFree(h) && this.state.isRouted(h)) this.state.remove(h);
    this.synchronise(group, false);
  }

  /**
   * Finds times for a group on the routes as they are, with the times of other groups unchanged, and narrows its windows
   * to them. Returns whether that breaks no rule.
   * @param thorough whether the times are optimised, or only the earliest feasible ones taken
   */
  private synchronise(group: readonly number[], thorough: boolean): boolean {
    const { state } = this;
    const constraints = this.constraints.filter(({ a }) => group.includes(a));
    const others = [...state.narrowedWindows].filter(([h]) => !group.includes(h));
    const problem = withWindows(state.data.problem, new Map(others));
    const own = scheduleConstraints(problem, constraints, state.sketch().orders, thorough);
    state.narrowWindows(new Map([...others, ...own]));
    return state.isFeasible() && this.areKept(constraints);
  }

  /** Optimises the times of the cheapest placements, and returns the best of them; null where none keeps the rules. */
  private cheapestThorough(
    found: readonly GroupPlacement[],
    group: readonly number[],
  ): GroupPlacement | null {
    const { state } = this;
    const before = state.narrowedWindows;
    let best: GroupPlacement | null = null;
    const cheapest = [...found].sort((a, b) => a.cost - b.cost).slice(0, this.settings.thorough);
    for (const { placements } of cheapest) {
      const all = placements.flat();
      this.put(all);
      if (this.synchronise(group, true) && (!best || state.penalisedCost() < best.cost)) {
        best = { placements, cost: state.penalisedCost(), narrowed: state.narrowedWindows };
      }
      this.takeBack(all, before);
    }
    return best;
  }

  /** The best placement of h beside what is on routes already; empty where leaving it out is cheaper. */
  private bestPlacement(h: number, group: readonly number[]): Placement {
    const { state } = this;
    const before = state.narrowedWindows;
    let best: Placement = [];
    let least = state.penalisedCost();
    for (const placement of this.placements(h)) {
      this.put(placement);
      if (this.synchronise(group, false) && state.penalisedCost() < least) {
        least = state.penalisedCost();
        best = placement;
      }
      this.takeBack(placement, before);
    }
    return best;
  }

  private put(placement: Placement): void {
    for (const { handout, after } of placement) this.state.routes.insert(handout, after);
  }

  private takeBack(placement: Placement, narrowed: NarrowedWindows): void {
    for (const { handout } of placement) this.state.routes.remove(handout);
    this.state.narrowWindows(narrowed);
  }

  /** Promising placements of h: by itself, and with its second person on another route, cheapest first. */
  private placements(h: number): Placement[] {
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
    const cost = (placement: Placement): number => placement.reduce((sum, each) => sum + each.cost, 0);
    return [...alone, ...meetings.sort((a, b) => cost(a) - cost(b)).slice(0, this.settings.meetings)];
  }

  /** The cheapest positions of h by the cost of one route alone, a few on each route. */
  private positions(h: number): Position[] {
    const { data, routes } = this.state;
    const { positions, positionsPerRoute } = this.settings;
    const found: Position[] = [];
    const seen: number[] = [];
    routes.sumLoads(h, 1, this.load);
    for (let r = 0; r < data.vehicles; r++) {
      if (!this.mayTake(r, h)) continue;
      if (routes.size[r] === 0) {
        // two empty vehicles of a kind suffice for a meeting
        if (seen.filter((kind) => kind === data.kind[r]).length === 2) continue;
        seen.push(data.kind[r]);
      }
      const here: Position[] = [];
      for (let v = data.startOf(r); v !== data.endOf(r); v = routes.next[v]) {
        const cost = this.costAfter(h, v, r);
        if (cost < Infinity) here.push({ handout: h, after: v, cost });
      }
      found.push(...here.sort(cheapestFirst).slice(0, this.isTight(h) ? here.length : positionsPerRoute));
    }
    return found.sort(cheapestFirst).slice(0, this.isTight(h) ? 4 * positions : positions);
  }

  /** Whether h must come before or after a visit on a route already, so that all of the cheapest positions may be late. */
  private isTight(h: number): boolean {
    return this.constraints.some(
      ({ kind, a, b }) =>
        kind === 'AFTER' && ((a === h && this.state.isRouted(b)) || (b === h && this.state.isRouted(a))),
    );
  }

  /** Whether route r has the skills for h and keeps the constraints on which routes it may share. */
  private mayTake(r: number, h: number): boolean {
    const { problem } = this.state.data;
    if ((problem.handouts[h].skills & ~problem.vehicles[r].skills) !== 0) return false;
    const { route } = this.state.routes;
    return this.constraints.every(({ kind, a, b }) => {
      const other = a === h ? b : b === h ? a : -1;
      if (other === -1 || route[other] === -1 || kind === 'AFTER') return true;
      return kind === 'SAME_ROUTE' ? route[other] === r : route[other] !== r;
    });
  }

  /** Cost of inserting h in route r right after v, without regard to other routes; Infinity where the edge is forbidden. */
  private costAfter(h: number, v: number, r: number): number {
    const { data, routes } = this.state;
    const { rank, base, place, places, cost } = data;
    const w = routes.next[v];
    if (rank[v] > rank[h] || rank[h] > rank[w]) return Infinity;
    const edgeCost =
      cost[routes.row[v] + place[h]] + cost[base[r] + place[h] * places + place[w]] - routes.edge[v];
    const visit = data.rules.visitCosts ? data.visitCost[h * data.vehicles + r] : 0;
    const rest = routes.loadPenalty(r, this.load, routes.noLoad) - routes.otherCost[r];
    return edgeCost + visit + rest + routes.timing.insert(r, v, h, 1, w, Infinity);
  }

  /** Whether h is a handout of its own, not the second person for another one. */
  private isMain(h: number): boolean {
    return !isHelper(this.state.data.problem.handouts[h]);
  }

  /** Whether the problem does not lock it to a vehicle. */
  private isFree(h: number): boolean {
    return !this.state.data.problem.vehicles.some(({ locked }) => locked.includes(h));
  }

  /** Whether the constraints hold apart from times, which the narrowed windows ensure: who is served, and on which route. */
  private areKept(constraints: readonly SynchronisationConstraint[]): boolean {
    const { route } = this.state.routes;
    const { narrowedWindows, data } = this.state;
    const { handouts, vehicles } = data.problem;
    return constraints.every(({ kind, a, b }) => {
      const [one, two] = [route[a], route[b]];
      if (kind === 'MEET') {
        if (two === -1) return one === -1 || vehicles[one].crew >= handouts[a].crew;
        return one !== -1 && one !== two && narrowedWindows.has(a);
      }
      if (one === -1 || two === -1) return true;
      if (kind === 'AFTER') return narrowedWindows.has(a);
      return kind === 'SAME_ROUTE' ? one === two : one !== two;
    });
  }
}

const never = (): boolean => false;

const cheapestFirst = (a: Position, b: Position): number => a.cost - b.cost;
