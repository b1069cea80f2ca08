/**
 * A problem laid out for the search: flat typed arrays, one number per node, and which rules are in use at all.
 *
 * Nodes: handouts are 0..n-1, the start of vehicle v is n + v, its end n + m + v. Everything that a rule needs is
 * worked out once here, so that a rule which a problem does not use costs nothing in the inner loop.
 */
import { changeCost, hasVisitCosts, TravelTime, visitCost } from '../../costs/index.js';
import { synchronisedGroups } from '../../synchronisation/index.js';
import { type Problem, UNLIMITED, type Vehicle, type Window } from '../../model/problem.js';
import { type MobileStop, mobileStopsOf } from '../../rules/mobile-stops.js';

/** The search's own bit beside the skills' 0–29: a crew of two. */
const CREW_OF_TWO = 1 << 30;
/** A need that no vehicle has: not served at home. */
const NEVER = 1 << 31;

/** An edge a → b is allowed only if rank[a] <= rank[b]: locked heads first, quarantined handouts last. */
export const RANK = { head: 0, free: 1, last: 2 } as const;

/** Which rules this problem uses; the others are not asked for in the inner loop. */
export interface RulesInUse {
  /** Some vehicle lacks what some handout needs (skills, crew of two, at home at all). */
  readonly needs: boolean;
  /** Some edges are forbidden: quarantined last, locked head. */
  readonly ranks: boolean;
  readonly pinned: boolean;
  /** Breaks, several windows, paid or limited duration, preferred times: more than lateness is at stake. */
  readonly timing: boolean;
  /** Somebody may have to load on the way, or ways take longer at some hours. */
  readonly trips: boolean;
  /** All vehicles pay the same for a second. */
  readonly sameSeconds: boolean;
  /** Somebody may collect at a point. */
  readonly points: boolean;
  /** Somebody prefers a time at home. */
  readonly preferred: boolean;
  /** Some visits are bound to each other (`link-search.ts`). */
  readonly links: boolean;
  /** Some handouts go before others. */
  readonly optional: boolean;
  /** It matters to somebody which vehicle comes. */
  readonly visitPrices: boolean;
}

export class SearchData {
  readonly problem: Problem;
  readonly handouts: number;
  readonly vehicles: number;
  readonly nodes: number;
  /** The problem's places, and one more that is no way from anywhere if some vehicle has an open end. */
  readonly places: number;
  readonly openEnds: boolean;
  /** Load dimensions; the last one counts visits where some vehicle limits them. */
  readonly dims: number;

  /** Price of driving, `[base(vehicle) + from * places + to]`: a block for each distinct way to pay and travel. */
  readonly cost: Int32Array;
  readonly duration: Int32Array;
  readonly base: Int32Array;
  readonly symmetric: boolean;

  /** By node. Windows are the hull of a handout's windows, a vehicle's shift at its start and end. */
  readonly place: Int32Array;
  readonly early: Int32Array;
  readonly late: Int32Array;
  readonly service: Int32Array;
  readonly need: Int32Array;
  readonly rank: Uint8Array;
  /** 1 = stays on its vehicle, in its order. */
  readonly pinned: Uint8Array;
  /** 1 = bound to others: only `link-search.ts` moves it, for everybody else it is pinned. */
  readonly linked: Uint8Array;
  /** The windows of each handout; those of bound ones are narrowed while they are on routes. */
  readonly windows: (readonly Window[])[];
  /** `[handout * dims + d]` */
  readonly load: Int32Array;

  /** By vehicle. */
  readonly has: Int32Array;
  /** `[vehicle * dims + d]` */
  readonly capacity: Int32Array;
  readonly fixed: Float64Array;
  readonly perSecond: Float64Array;
  readonly stands: readonly MobileStop[];
  /** 1 = what it carries need not last: it may load on the way. */
  readonly mayLoad: Uint8Array;
  /** Vehicles of one tail kind can exchange the ends of their routes without anything being timed anew. */
  readonly tailKind: Int32Array;
  /** Vehicles of one kind are alike in everything: one empty one stands for all. */
  readonly kind: Int32Array;

  /** What leaving a handout unassigned costs, with what it costs that it is served no more. */
  readonly unassignedCost: Float64Array;
  /** `[handout * vehicles + vehicle]`: what it costs that this vehicle comes; empty where that is nothing. */
  readonly visitPrice: Float64Array;
  /** 1 = may be visited at home by somebody. */
  readonly routable: Uint8Array;
  readonly rules: RulesInUse;

  constructor(problem: Problem) {
    const n = problem.handouts.length;
    const m = problem.vehicles.length;
    this.problem = problem;
    this.handouts = n;
    this.vehicles = m;
    this.nodes = n + 2 * m;
    this.openEnds = problem.vehicles.some((v) => v.end === -1);
    this.places = problem.places + (this.openEnds ? 1 : 0);
    const countVisits = problem.vehicles.some((v) => v.maxVisits < n);
    this.dims = problem.loadDimensions + (countVisits ? 1 : 0);

    const travel = layTravel(problem, this.places);
    this.cost = travel.cost;
    this.duration = travel.duration;
    this.base = travel.base;
    this.symmetric = isSymmetric(this.cost, this.places) && isSymmetric(this.duration, this.places);

    this.place = new Int32Array(this.nodes);
    this.early = new Int32Array(this.nodes);
    this.late = new Int32Array(this.nodes);
    this.service = new Int32Array(this.nodes);
    this.need = new Int32Array(this.nodes);
    this.rank = new Uint8Array(this.nodes).fill(RANK.free);
    this.pinned = new Uint8Array(this.nodes);
    this.linked = new Uint8Array(n);
    for (const group of synchronisedGroups(problem)) for (const h of group) this.linked[h] = 1;
    this.windows = problem.handouts.map((handout) => handout.windows);
    this.load = new Int32Array(n * this.dims);
    this.unassignedCost = new Float64Array(n);
    this.routable = new Uint8Array(n);
    this.has = new Int32Array(m);
    this.capacity = new Int32Array(m * this.dims);
    this.fixed = new Float64Array(m);
    this.perSecond = new Float64Array(m);
    this.stands = mobileStopsOf(problem);
    this.mayLoad = Uint8Array.from(problem.vehicles, (v) => (mayLoad(problem, v) ? 1 : 0));
    this.tailKind = numberAlike(problem.vehicles, tailSignature);
    const visitPrices = problem.handouts.some(hasVisitCosts);
    this.visitPrice = visitPrices
      ? Float64Array.from({ length: n * m }, (_, k) => visitCost(problem.handouts[Math.floor(k / m)], k % m))
      : new Float64Array(0);
    // Where it matters which vehicle comes, none is like another.
    this.kind = numberAlike(problem.vehicles, (vehicle) =>
      JSON.stringify([vehicle, visitPrices ? problem.vehicles.indexOf(vehicle) : 0]),
    );
    this.layHandouts(countVisits);
    this.layVehicles(countVisits);
    this.rules = this.rulesInUse(visitPrices);
  }

  startOf(vehicle: number): number {
    return this.handouts + vehicle;
  }

  endOf(vehicle: number): number {
    return this.handouts + this.vehicles + vehicle;
  }

  /** Seconds of a way as the matrix has them, which at some hours is not how long it takes. */
  secondsByMatrix(vehicle: number, from: number, to: number): number {
    const { places, profiles, vehicles } = this.problem;
    if (from === to || to >= places) return 0;
    return profiles[vehicles[vehicle].profile].duration[from * places + to];
  }

  private layHandouts(countVisits: boolean): void {
    const allBits = this.problem.vehicles.map(bitsOf);
    this.problem.handouts.forEach((handout, h) => {
      this.place[h] = Math.max(0, handout.home);
      this.early[h] = handout.windows[0].from;
      this.late[h] = handout.windows[handout.windows.length - 1].to;
      this.service[h] = handout.service;
      this.need[h] =
        handout.skills | (handout.crew > 1 ? CREW_OF_TWO : 0) | (handout.home === -1 ? NEVER : 0);
      if (handout.quarantined) this.rank[h] = RANK.last;
      handout.load.forEach((load, d) => (this.load[h * this.dims + d] = load));
      if (countVisits) this.load[h * this.dims + this.dims - 1] = 1;
      this.unassignedCost[h] = handout.unassignedCost + changeCost(handout, null);
      this.routable[h] = allBits.some((bits) => (this.need[h] & ~bits) === 0) ? 1 : 0;
    });
    for (let h = 0; h < this.handouts; h++) {
      if (this.linked[h] === 0) continue;
      this.pinned[h] = 1;
      this.routable[h] = 0;
    }
    for (const booking of this.problem.lockedBookings) {
      this.pinned[booking.handout] = 1;
      this.routable[booking.handout] = 0;
    }
  }

  private layVehicles(countVisits: boolean): void {
    this.problem.vehicles.forEach((vehicle, v) => {
      const start = this.startOf(v);
      const end = this.endOf(v);
      this.place[start] = vehicle.start;
      this.place[end] = vehicle.end === -1 ? this.places - 1 : vehicle.end;
      for (const node of [start, end]) {
        this.early[node] = vehicle.earliest;
        this.late[node] = vehicle.latest;
      }
      this.rank[start] = RANK.head;
      this.rank[end] = RANK.last;
      this.has[v] = bitsOf(vehicle);
      // Where it can load again, what it hands over in all has no limit; `TripTiming` looks at what is in between.
      vehicle.capacity.forEach(
        (capacity, d) => (this.capacity[v * this.dims + d] = this.mayLoad[v] === 1 ? UNLIMITED : capacity),
      );
      if (countVisits) this.capacity[v * this.dims + this.dims - 1] = vehicle.maxVisits;
      this.fixed[v] = vehicle.costs.fixed;
      this.perSecond[v] = vehicle.costs.perSecond;
      vehicle.locked.forEach((h, k) => {
        this.pinned[h] = 1;
        if (k < vehicle.lockedPrefix) this.rank[h] = RANK.head;
      });
    });
  }

  private rulesInUse(visitPrices: boolean): RulesInUse {
    const { handouts, vehicles } = this.problem;
    const needs = vehicles.some((_, v) => handouts.some((_, h) => (this.need[h] & ~this.has[v]) !== 0));
    const preferred = handouts.some(
      (h) => h.home !== -1 && h.preferred !== null && h.preferred.perSecond > 0,
    );
    const trips = this.mayLoad.includes(1) || vehicles.some((v) => isByHour(this.problem, v));
    return {
      needs,
      preferred,
      visitPrices,
      links: this.linked.includes(1),
      optional: handouts.some((h) => h.priority > 0),
      trips,
      ranks: handouts.some((_, h) => this.rank[h] !== RANK.free),
      pinned: handouts.some((_, h) => this.pinned[h] === 1),
      timing:
        trips ||
        preferred ||
        handouts.some((h) => h.home !== -1 && h.windows.length > 1) ||
        vehicles.some(
          (v) =>
            v.break !== null ||
            v.costs.perSecond > 0 ||
            v.costs.fixed > 0 ||
            v.longDuty !== null ||
            v.maxDuration < v.latest - v.earliest,
        ),
      sameSeconds: vehicles.every((v) => v.costs.perSecond === vehicles[0].costs.perSecond),
      points: handouts.some((h) => h.points.length > 0),
    };
  }
}

/** Whether it has somewhere to load, and everybody together are more than it starts with. */
function mayLoad({ handouts }: Problem, { loading, startsLoaded, capacity }: Vehicle): boolean {
  if (loading.length === 0 || !startsLoaded) return loading.length > 0;
  return capacity.some(
    (most, d) => handouts.reduce((sum, h) => sum + (h.home === -1 ? 0 : h.load[d]), 0) > most,
  );
}

const isByHour = ({ profiles }: Problem, { profile }: Vehicle): boolean =>
  (profiles[profile].speeds ?? []).length > 0;

const bitsOf = (vehicle: Vehicle): number => vehicle.skills | (vehicle.crew > 1 ? CREW_OF_TWO : 0);

/** All that the tail of a route is timed and priced by. */
const tailSignature = (v: Vehicle): string =>
  JSON.stringify([
    v.profile,
    v.end,
    v.latest,
    v.costs.perMetre,
    v.costs.perSecond,
    v.break,
    v.maxDuration,
    v.longDuty,
  ]);

function numberAlike<T>(items: readonly T[], signature: (item: T) => string): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(items, (item) => {
    const key = signature(item);
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  });
}

interface Travel {
  readonly cost: Int32Array;
  readonly duration: Int32Array;
  readonly base: Int32Array;
}

/** One block for each distinct (profile, price of a metre, price of a second). */
function layTravel(problem: Problem, places: number): Travel {
  const cells = places * places;
  const wayToPay = (v: Vehicle): string => JSON.stringify([v.profile, v.costs.perMetre, v.costs.perSecond]);
  const block = numberAlike(problem.vehicles, wayToPay);
  const blocks = Math.max(0, ...block) + 1;
  const base = block.map((b) => b * cells);
  const first = problem.vehicles.at(0);
  if (!first) return { cost: new Int32Array(cells), duration: new Int32Array(cells), base };
  const { perMetre, perSecond } = first.costs;
  const asItIs = places === problem.places && !problem.vehicles.some((v) => isByHour(problem, v));
  if (blocks === 1 && asItIs && perMetre === 1 && perSecond === 0) {
    const { distance, duration } = problem.profiles[first.profile]; // as it is: no copy
    return { cost: distance, duration, base };
  }
  const cost = new Int32Array(blocks * cells);
  const duration = new Int32Array(blocks * cells);
  for (let b = 0; b < blocks; b++) {
    const { costs, profile } = problem.vehicles[block.indexOf(b)];
    const travel = problem.profiles[profile];
    const day = new TravelTime(travel.speeds ?? []);
    for (let i = 0; i < problem.places; i++) {
      for (let j = 0; j < problem.places; j++) {
        const from = i * problem.places + j;
        const to = b * cells + i * places + j;
        // At the fastest hour: what a move can be ruled out by. Any more is a matter of timing.
        duration[to] = day.shortest(travel.duration[from]);
        cost[to] = costs.perMetre * travel.distance[from] + costs.perSecond * duration[to];
      }
    }
  }
  return { cost, duration, base };
}

function isSymmetric(blocks: Int32Array, places: number): boolean {
  const cells = places * places;
  for (let base = 0; base < blocks.length; base += cells) {
    for (let i = 0; i < places; i++) {
      for (let j = 0; j < i; j++) {
        if (blocks[base + i * places + j] !== blocks[base + j * places + i]) return false;
      }
    }
  }
  return true;
}
