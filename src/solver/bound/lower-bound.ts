/**
 * A price that no plan of a problem can be below.
 *
 * Lagrangian relaxation of "each handout is served once": each is worth something to whoever serves it; what all are
 * worth together, less the most that every crew can gain by its best route, is a bound for any worths (Kohl & Madsen
 * 1997). A handout is never worth more than its cheapest way to do without a route: at a point at its best time, or
 * unassigned. Subgradient steps (Polyak, towards the plan at hand) raise the bound, with a finer clock where there is
 * time for it. What is not in the relaxation (load, cap, crowding, gaps, fairness) can only make plans dearer.
 */
import { priceOfChange } from '../costs/change-cost.js';
import { candidatesOf } from '../bookings/candidates.js';
import { evaluatePlan } from '../evaluate/evaluate-plan.js';
import type { Problem } from '../model/problem.js';
import { priceOfShift } from '../model/problem.js';
import type { Clock } from '../search/run/index.js';
import type { Solution } from '../model/solution.js';
import { type CrewGraph, crewGraph } from './crew-graph.js';
import { crewsOf, visitsOf } from './crew-groups.js';
import { RoutePricing } from './route-pricing.js';

export interface BoundOptions {
  /** On the injected clock; at least one step is made whatever it says. */
  readonly milliseconds: number;
  readonly clock: Clock;
}

/** Beyond so many visits, summed over the crews, vehicles of different places and hours are taken together. */
const MOST_VISITS = 2_000;
/**
 * How fine the clock is in which routes are looked for. A coarse one is quick and finds worths that are nearly right; a
 * finer one rounds less in the routes' favour.
 */
const FINENESS = [80, 240, 720];
/** A finer clock that would need more cells than so many is not taken: each has some forty bytes. */
const MOST_CELLS = 2_000_000;
/** Steps without a higher bound, after which they become half as long; and how long they are with each clock at first. */
const PATIENCE = 8;
/** How much of the direction before a step keeps (deflected subgradient, Camerini, Fratta & Maffioli 1975). */
const MEMORY = 0.8;
const FIRST_LENGTH = [1, 0.25, 0.1];
/** How short they become before a finer clock is taken, if there is one. */
const SHORTEST = 0.01;

/** The solution with its bound in `cost.lowerBound`. */
export const withLowerBound = (problem: Problem, solution: Solution, options: BoundOptions): Solution => ({
  ...solution,
  cost: { ...solution.cost, lowerBound: lowerBound(problem, solution, options) },
});

/**
 * No plan of the problem costs less than this; `plan` is any plan of it, the better the quicker. Null = none is known:
 * visits may take no time at all, or what is locked breaks rules by itself.
 */
export function lowerBound(problem: Problem, plan: Solution, options: BoundOptions): number | null {
  if (locksBreakRules(problem)) return null;
  const end = options.clock.now() + options.milliseconds;
  const search = new WorthSearch(problem, plan);
  for (const [k, fineness] of FINENESS.entries()) {
    const pricings = pricingsOf(problem, fineness);
    if (!pricings) break;
    search.priceBy(pricings, FIRST_LENGTH[k]);
    do search.step();
    while (!search.isDone() && options.clock.now() < end);
    if (options.clock.now() >= end) break;
  }
  if (search.bound === -Infinity) return null;
  return Math.ceil(search.bound - 1e-3);
}

/** A plan that is made around broken rules may break them further: nothing is known of it. */
function locksBreakRules(problem: Problem): boolean {
  const orders = problem.vehicles.map(({ locked }) => locked);
  return evaluatePlan(problem, { orders, bookings: problem.lockedBookings }).violations.length > 0;
}

function pricingsOf(problem: Problem, fineness: number): RoutePricing[] | null {
  const apart = crewsOf(problem, true);
  const visits = apart.reduce((sum, crew) => sum + visitsOf(problem, crew).length, 0);
  const graphs: CrewGraph[] = [];
  let cells = 0;
  for (const crew of visits <= MOST_VISITS ? apart : crewsOf(problem, false)) {
    const graph = crewGraph(problem, crew, fineness);
    if (!graph) return null;
    graphs.push(graph);
    cells += graph.visits.length * graph.steps * 2;
  }
  if (fineness > FINENESS[0] && cells > MOST_CELLS) return null;
  return graphs.map((graph) => new RoutePricing(graph));
}

/** Looks for the worths that make the bound highest. */
class WorthSearch {
  bound = -Infinity;
  private readonly worth: Float64Array;
  private readonly bestWorth: Float64Array;
  /** The most that a handout can be worth: what it costs without a route. */
  private readonly most: Float64Array;
  private readonly fixedPart: number;
  /** What each worth would raise the bound by, and where the steps go: that and some of the ways before. */
  private readonly slope: Float64Array;
  private readonly direction: Float64Array;
  /** Whether nothing could be worth more or less: no worths make the bound higher. */
  isFlat = false;
  private pricings: readonly RoutePricing[] = [];
  private stepLength = 1;
  private idle = 0;

  constructor(
    problem: Problem,
    private readonly plan: Solution,
  ) {
    const booked = new Set(problem.lockedBookings.map(({ handout }) => handout));
    this.most = priceWithoutRoute(problem);
    for (const h of booked) this.most[h] = 0;
    this.fixedPart = problem.lockedBookings.reduce((sum, { handout: h, point, start }) => {
      const option = problem.handouts[h].points.find((each) => each.point === point);
      const shift = priceOfShift(problem.handouts[h], problem.points[point], start);
      return sum + (option?.cost ?? 0) + shift + priceOfChange(problem.handouts[h], { point, start });
    }, 0);
    this.worth = firstWorth(problem, plan, this.most);
    this.bestWorth = this.worth.slice();
    this.slope = new Float64Array(problem.handouts.length);
    this.direction = new Float64Array(problem.handouts.length);
  }

  /** Goes on from the best worths so far with other relaxations of routes, by steps of that length at first. */
  priceBy(pricings: readonly RoutePricing[], stepLength: number): void {
    this.pricings = pricings;
    this.stepLength = stepLength;
    this.idle = 0;
    this.isFlat = false;
    this.startAgain();
  }

  isDone(): boolean {
    return this.isFlat || this.stepLength < SHORTEST;
  }

  step(): void {
    const { worth, most, slope, direction, plan } = this;
    let bound = this.fixedPart;
    for (let h = 0; h < worth.length; h++) bound += worth[h];
    slope.fill(1);
    for (const pricing of this.pricings) {
      const { visits, crew } = pricing.graph;
      const size = crew.members.length;
      bound += size * pricing.price(worth);
      for (let j = 0; j < visits.length; j++) slope[visits[j]] -= size * pricing.times[j];
    }
    if (bound > this.bound + 1e-6) {
      this.bound = bound;
      this.bestWorth.set(worth);
      this.idle = 0;
    } else if (++this.idle >= PATIENCE) {
      this.idle = 0;
      this.stepLength /= 2;
      this.startAgain();
    }
    let square = 0;
    this.isFlat = true;
    for (let h = 0; h < worth.length; h++) {
      const atMost = worth[h] >= most[h];
      if (slope[h] !== 0 && !(atMost && slope[h] > 0)) this.isFlat = false;
      direction[h] = slope[h] + MEMORY * direction[h];
      if (atMost && direction[h] > 0) direction[h] = 0;
      square += direction[h] * direction[h];
    }
    if (this.isFlat) return;
    const length = (this.stepLength * Math.max(plan.cost.total - bound, 1)) / Math.max(square, 1);
    for (let h = 0; h < worth.length; h++) worth[h] = Math.min(most[h], worth[h] + length * direction[h]);
  }

  private startAgain(): void {
    this.worth.set(this.bestWorth);
    this.direction.fill(0);
  }
}

function priceWithoutRoute(problem: Problem): Float64Array {
  const { from, price } = candidatesOf(problem);
  return Float64Array.from(problem.handouts, (handout, h) => {
    const leftOut = handout.unassignedCost + priceOfChange(handout, null);
    return from[h] < from[h + 1] ? Math.min(leftOut, price[from[h]]) : leftOut;
  });
}

/** For each visit of the plan its service, half the ways to and from it, and a share of what its route costs besides. */
function firstWorth(problem: Problem, plan: Solution, most: Float64Array): Float64Array {
  const worth = most.slice();
  for (const { vehicle, order, stops, cost } of plan.routes) {
    const { perMetre, perSecond } = problem.vehicles[vehicle].costs;
    const own = new Map(order.map((h) => [h, perSecond * problem.handouts[h].service]));
    stops.forEach((stop, k) => {
      const way = perMetre * stop.distance + perSecond * stop.travel;
      const ends = [...(k > 0 ? stops[k - 1].handouts.slice(-1) : []), ...stop.handouts.slice(0, 1)];
      for (const h of ends) own.set(h, own.get(h)! + way / ends.length);
    });
    const rest = cost - [...own.values()].reduce((sum, each) => sum + each, 0);
    for (const [h, each] of own) worth[h] = Math.min(most[h], each + rest / order.length);
  }
  return worth;
}
