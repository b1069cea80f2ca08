/**
 * A cost that no plan of a problem can be below.
 *
 * Lagrangian relaxation of "each handout is served once", with a dual value for each handout: for any dual values, their
 * sum plus the reduced cost of each vehicle's cheapest route is a lower bound (Kohl & Madsen 1997). A dual
 * value never exceeds what the handout costs without a route: at a point at its best time, or unassigned. Subgradient
 * steps (Polyak 1969, with the cost of the plan at hand as the target) raise the bound, with a finer clock where time
 * allows. Rules outside the relaxation (load, cap, crowding, gaps, synchronisation, fairness) can only make plans dearer,
 * so a new rule needs no change here, unless it makes a plan cheaper.
 */
import { bookingTimeCost, changeCost } from '../costs/index.js';
import { candidatesOf } from '../bookings/index.js';
import { evaluatePlan } from '../evaluate/index.js';
import type { Problem } from '../model/problem.js';
import { handoutsLockedAtPoints } from '../rules/locks.js';
import type { Clock } from '../search/run/index.js';
import type { Solution } from '../model/solution.js';
import { type CrewGraph, crewGraph } from './crew-graph.js';
import { crewsOf, servableVisits } from './crew-groups.js';
import { RoutePricing } from './route-pricing.js';

export interface BoundOptions {
  /** On the injected clock; at least one subgradient step is made. */
  readonly milliseconds: number;
  readonly clock: Clock;
}

/** With more visits, summed over the crews, vehicles of different places and hours are grouped together. */
const MOST_VISITS = 2_000;
/**
 * Steps of the clock in which routes are priced, one stage after the other. A coarse clock is fast and finds nearly right
 * dual values; a finer one rounds less and gives a higher bound.
 */
const FINENESS = [80, 240, 720];
/** A finer clock that needs more cells is not used; a cell takes about forty bytes. */
const MOST_CELLS = 2_000_000;
/** Steps without a higher bound after which the step length is halved. */
const PATIENCE = 8;
/** Share of the previous direction in the next (deflected subgradient, Camerini, Fratta & Maffioli 1975). */
const MEMORY = 0.8;
/** The first step length with each clock, as a factor on Polyak's. */
const FIRST_LENGTH = [1, 0.25, 0.1];
/** The step length at which the next stage begins. */
const SHORTEST = 0.01;

/** The solution with its bound in `cost.lowerBound`. */
export const withLowerBound = (problem: Problem, solution: Solution, options: BoundOptions): Solution => ({
  ...solution,
  cost: { ...solution.cost, lowerBound: lowerBound(problem, solution, options) },
});

/**
 * No plan of the problem costs less than this. `plan` is any plan of it; the better it is, the faster the bound rises.
 * Null = no bound is known: two visits can start at the same second, or locks violate rules by themselves.
 */
export function lowerBound(problem: Problem, plan: Solution, options: BoundOptions): number | null {
  if (locksViolateRules(problem)) return null;
  const end = options.clock.now() + options.milliseconds;
  const search = new DualAscent(problem, plan);
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

/** Plans built on locks that violate rules may violate them further, and no bound is known for those. */
function locksViolateRules(problem: Problem): boolean {
  const orders = problem.vehicles.map(({ locked }) => locked);
  return evaluatePlan(problem, { orders, bookings: problem.lockedBookings }).violations.length > 0;
}

function pricingsOf(problem: Problem, fineness: number): RoutePricing[] | null {
  const apart = crewsOf(problem, true);
  const visits = apart.reduce((sum, crew) => sum + servableVisits(problem, crew).length, 0);
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

/** Searches for the dual values that give the highest bound. */
class DualAscent {
  bound = -Infinity;
  private readonly dual: Float64Array;
  private readonly bestDual: Float64Array;
  /** Upper limit of each dual value: what the handout costs without a route. */
  private readonly dualLimit: Float64Array;
  /** Cost of the locked bookings. */
  private readonly fixedPart: number;
  /** The subgradient of the bound, and the direction of the next step: that and a share of the previous ones. */
  private readonly subgradient: Float64Array;
  private readonly direction: Float64Array;
  /** Whether the subgradient is 0 in all free directions: the bound is at its maximum. */
  isFlat = false;
  private pricings: readonly RoutePricing[] = [];
  private stepLength = 1;
  private idle = 0;

  constructor(
    problem: Problem,
    private readonly plan: Solution,
  ) {
    const booked = handoutsLockedAtPoints(problem);
    this.dualLimit = costWithoutRoute(problem);
    for (const h of booked) this.dualLimit[h] = 0;
    this.fixedPart = problem.lockedBookings.reduce((sum, { handout: h, point, start }) => {
      const option = problem.handouts[h].points.find((each) => each.point === point);
      const timeCost = bookingTimeCost(problem.handouts[h], problem.points[point], start);
      return sum + (option?.cost ?? 0) + timeCost + changeCost(problem.handouts[h], { point, start });
    }, 0);
    this.dual = initialDuals(problem, plan, this.dualLimit);
    this.bestDual = this.dual.slice();
    this.subgradient = new Float64Array(problem.handouts.length);
    this.direction = new Float64Array(problem.handouts.length);
  }

  /** Continues from the best dual values so far with another relaxation of routes and this step length. */
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
    const { dual, dualLimit, subgradient, direction, plan } = this;
    let bound = this.fixedPart;
    for (let h = 0; h < dual.length; h++) bound += dual[h];
    subgradient.fill(1);
    for (const pricing of this.pricings) {
      const { visits, crew } = pricing.graph;
      const size = crew.members.length;
      bound += size * pricing.price(dual);
      for (let j = 0; j < visits.length; j++) subgradient[visits[j]] -= size * pricing.times[j];
    }
    if (bound > this.bound + 1e-6) {
      this.bound = bound;
      this.bestDual.set(dual);
      this.idle = 0;
    } else if (++this.idle >= PATIENCE) {
      this.idle = 0;
      this.stepLength /= 2;
      this.startAgain();
    }
    let square = 0;
    this.isFlat = true;
    for (let h = 0; h < dual.length; h++) {
      const isAtLimit = dual[h] >= dualLimit[h];
      if (subgradient[h] !== 0 && !(isAtLimit && subgradient[h] > 0)) this.isFlat = false;
      direction[h] = subgradient[h] + MEMORY * direction[h];
      if (isAtLimit && direction[h] > 0) direction[h] = 0;
      square += direction[h] * direction[h];
    }
    if (this.isFlat) return;
    const length = (this.stepLength * Math.max(plan.cost.total - bound, 1)) / Math.max(square, 1);
    for (let h = 0; h < dual.length; h++) dual[h] = Math.min(dualLimit[h], dual[h] + length * direction[h]);
  }

  private startAgain(): void {
    this.dual.set(this.bestDual);
    this.direction.fill(0);
  }
}

function costWithoutRoute(problem: Problem): Float64Array {
  const { from, price } = candidatesOf(problem);
  return Float64Array.from(problem.handouts, (handout, h) => {
    const leftOut = handout.unassignedCost + changeCost(handout, null);
    return from[h] < from[h + 1] ? Math.min(leftOut, price[from[h]]) : leftOut;
  });
}

/** For each visit of the plan: the cost of its service, half that of the legs to and from it, and a share of the rest. */
function initialDuals(problem: Problem, plan: Solution, limit: Float64Array): Float64Array {
  const dual = limit.slice();
  for (const { vehicle, order, stops, cost } of plan.routes) {
    const { perMetre, perSecond } = problem.vehicles[vehicle].costs;
    const own = new Map(order.map((h) => [h, perSecond * problem.handouts[h].service]));
    stops.forEach((stop, k) => {
      const leg = perMetre * stop.distance + perSecond * stop.travel;
      const ends = [...(k > 0 ? stops[k - 1].handouts.slice(-1) : []), ...stop.handouts.slice(0, 1)];
      for (const h of ends) own.set(h, own.get(h)! + leg / ends.length);
    });
    const rest = cost - [...own.values()].reduce((sum, each) => sum + each, 0);
    for (const [h, each] of own) dual[h] = Math.min(limit[h], each + rest / order.length);
  }
  return dual;
}
