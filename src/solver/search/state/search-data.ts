/**
 * A problem as flat typed arrays, and which rules it uses.
 *
 * Nodes: with n handouts and m vehicles, handouts are 0..n-1, the start of vehicle v is n + v, its end n + m + v.
 * Everything that a rule needs is computed once here, so that a rule which a problem does not use costs nothing in the
 * inner loops. Times are whole seconds of the day, costs are in the objective's unit.
 */
import { changeCost, hasVisitCosts, TravelTime, visitCost } from '../../costs/index.js';
import { synchronisedGroups } from '../../synchronisation/index.js';
import { type Problem, UNLIMITED, type Vehicle, type Window } from '../../model/problem.js';
import { type MobileStop, mobileStopsOf } from '../../rules/mobile-stops.js';

/** Bit 30 beside the skills' bits 0–29: a crew of two. */
const CREW_OF_TWO = 1 << 30;
/** A bit that no vehicle has: the handout is not served at home. */
const NEVER = 1 << 31;

/** An edge a → b is allowed only if rank[a] <= rank[b]: locked heads first, quarantined handouts last. */
export const RANK = { head: 0, free: 1, last: 2 } as const;

/** Which rules this problem uses; inner loops skip the others. */
export interface RulesInUse {
  /** Some vehicle lacks what some handout needs: skills, a crew of two, or that it may be served at home at all. */
  readonly needs: boolean;
  /** Some edges are forbidden (`RANK`). */
  readonly ranks: boolean;
  /** Some handouts must not be moved. */
  readonly pinned: boolean;
  /** Breaks, several windows, paid or limited duration, preferred times: times cost more than lateness (`DutyTiming`). */
  readonly duty: boolean;
  /** Vehicles may load on the way, or travel times depend on the hour (`MultiTripTiming`). */
  readonly multiTrip: boolean;
  /** All vehicles cost the same a second. */
  readonly sameCostPerSecond: boolean;
  /** Some handouts may be collected at a point. */
  readonly points: boolean;
  /** Some visits at home have a preferred time. */
  readonly preferredTimes: boolean;
  /** Some visits have synchronisation constraints (`LinkedInsertion`). */
  readonly synchronised: boolean;
  /** Some handouts are optional (`enforcePriorities`). */
  readonly priorities: boolean;
  /** What a visit costs depends on the vehicle. */
  readonly visitCosts: boolean;
}

export class SearchData {
  readonly problem: Problem;
  readonly handouts: number;
  readonly vehicles: number;
  readonly nodes: number;
  /** The problem's places, plus one at distance 0 from everywhere if some vehicle ends where its last visit is. */
  readonly places: number;
  /** Load dimensions, plus one that counts visits if some vehicle limits them. */
  readonly dims: number;

  /**
   * Cost of an edge, `[base[vehicle] + from * places + to]`: one block for each distinct combination of travel profile and
   * costs a metre and a second.
   */
  readonly cost: Int32Array;
  /** Seconds of an edge, laid out as `cost`; with speeds by hour, at the fastest hour. */
  readonly duration: Int32Array;
  /** Where a vehicle's block begins. */
  readonly base: Int32Array;
  /** Whether every edge has the same cost and duration in both directions. */
  readonly symmetric: boolean;

  /** By node. `early` and `late`: the hull of a handout's windows; at a vehicle's start and end its shift. */
  readonly place: Int32Array;
  readonly early: Int32Array;
  readonly late: Int32Array;
  readonly service: Int32Array;
  /** Bits of what a handout needs of a vehicle, to be compared with `has`. */
  readonly need: Int32Array;
  readonly rank: Uint8Array;
  /** 1 = no move may take it off its vehicle or change its order among pinned ones. */
  readonly pinned: Uint8Array;
  /** 1 = has synchronisation constraints: pinned for all moves but `LinkedInsertion`. */
  readonly linked: Uint8Array;
  /** The windows of each handout, as narrowed by `PlanState.narrowWindows`. */
  readonly windows: (readonly Window[])[];
  /** `[handout * dims + d]` */
  readonly load: Int32Array;

  /** By vehicle: bits of the skills and crew it has. */
  readonly has: Int32Array;
  /** `[vehicle * dims + d]` */
  readonly capacity: Int32Array;
  readonly costPerSecond: Float64Array;
  readonly mobileStops: readonly MobileStop[];
  /** 1 = may load on the way, so that its capacity does not limit the route as a whole. */
  readonly mayReload: Uint8Array;
  /** Vehicles of one tail kind can exchange the ends of their routes without evaluating their times again. */
  readonly tailKind: Int32Array;
  /** Vehicles of one kind are equal in everything: moves try one empty vehicle of each kind. */
  readonly kind: Int32Array;

  /** Cost of leaving a handout unassigned, including the change cost of no longer serving it. */
  readonly unassignedCost: Float64Array;
  /** `[handout * vehicles + vehicle]`: cost of this vehicle visiting it; empty unless `rules.visitCosts`. */
  readonly visitCost: Float64Array;
  /** 1 = some vehicle may visit it at home. */
  readonly routable: Uint8Array;
  readonly rules: RulesInUse;

  constructor(problem: Problem) {
    const n = problem.handouts.length;
    const m = problem.vehicles.length;
    this.problem = problem;
    this.handouts = n;
    this.vehicles = m;
    this.nodes = n + 2 * m;
    const hasOpenEnds = problem.vehicles.some((v) => v.end === -1);
    this.places = problem.places + (hasOpenEnds ? 1 : 0);
    const countVisits = problem.vehicles.some((v) => v.maxVisits < n);
    this.dims = problem.loadDimensions + (countVisits ? 1 : 0);

    const travel = flattenTravel(problem, this.places);
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
    this.costPerSecond = new Float64Array(m);
    this.mobileStops = mobileStopsOf(problem);
    this.mayReload = Uint8Array.from(problem.vehicles, (v) => (mayReload(problem, v) ? 1 : 0));
    this.tailKind = numberAlike(problem.vehicles, tailSignature);
    const visitCosts = problem.handouts.some(hasVisitCosts);
    this.visitCost = visitCosts
      ? Float64Array.from({ length: n * m }, (_, k) => visitCost(problem.handouts[Math.floor(k / m)], k % m))
      : new Float64Array(0);
    // Where the cost of a visit depends on the vehicle, no two vehicles are alike.
    this.kind = numberAlike(problem.vehicles, (vehicle) =>
      JSON.stringify([vehicle, visitCosts ? problem.vehicles.indexOf(vehicle) : 0]),
    );
    this.flattenHandouts(countVisits);
    this.flattenVehicles(countVisits);
    this.rules = this.rulesInUse(visitCosts);
  }

  startOf(vehicle: number): number {
    return this.handouts + vehicle;
  }

  endOf(vehicle: number): number {
    return this.handouts + this.vehicles + vehicle;
  }

  /** Seconds from one place to another by the matrix, before the hour's speed is applied; 0 to an open end. */
  secondsByMatrix(vehicle: number, from: number, to: number): number {
    const { places, profiles, vehicles } = this.problem;
    if (from === to || to >= places) return 0;
    return profiles[vehicles[vehicle].profile].duration[from * places + to];
  }

  private flattenHandouts(countVisits: boolean): void {
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

  private flattenVehicles(countVisits: boolean): void {
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
      // A vehicle that may load again has no limit over the route as a whole: `MultiTripTiming` limits each trip.
      vehicle.capacity.forEach(
        (capacity, d) => (this.capacity[v * this.dims + d] = this.mayReload[v] === 1 ? UNLIMITED : capacity),
      );
      if (countVisits) this.capacity[v * this.dims + this.dims - 1] = vehicle.maxVisits;
      this.costPerSecond[v] = vehicle.costs.perSecond;
      vehicle.locked.forEach((h, k) => {
        this.pinned[h] = 1;
        if (k < vehicle.lockedPrefix) this.rank[h] = RANK.head;
      });
    });
  }

  private rulesInUse(visitCosts: boolean): RulesInUse {
    const { handouts, vehicles } = this.problem;
    const needs = vehicles.some((_, v) => handouts.some((_, h) => (this.need[h] & ~this.has[v]) !== 0));
    const preferredTimes = handouts.some(
      (h) => h.home !== -1 && h.preferred !== null && h.preferred.perSecond > 0,
    );
    const multiTrip = this.mayReload.includes(1) || vehicles.some((v) => isByHour(this.problem, v));
    return {
      needs,
      preferredTimes,
      visitCosts,
      synchronised: this.linked.includes(1),
      priorities: handouts.some((h) => h.priority > 0),
      multiTrip,
      ranks: handouts.some((_, h) => this.rank[h] !== RANK.free),
      pinned: handouts.some((_, h) => this.pinned[h] === 1),
      duty:
        multiTrip ||
        preferredTimes ||
        handouts.some((h) => h.home !== -1 && h.windows.length > 1) ||
        vehicles.some(
          (v) =>
            v.break !== null ||
            v.costs.perSecond > 0 ||
            v.costs.fixed > 0 ||
            v.longDuty !== null ||
            v.maxDuration < v.latest - v.earliest,
        ),
      sameCostPerSecond: vehicles.every((v) => v.costs.perSecond === vehicles[0].costs.perSecond),
      points: handouts.some((h) => h.points.length > 0),
    };
  }
}

/** Whether the vehicle has a place to load, and all visits together need more than it starts with. */
function mayReload({ handouts }: Problem, { loading, startsLoaded, capacity }: Vehicle): boolean {
  if (loading.length === 0 || !startsLoaded) return loading.length > 0;
  return capacity.some(
    (most, d) => handouts.reduce((sum, h) => sum + (h.home === -1 ? 0 : h.load[d]), 0) > most,
  );
}

const isByHour = ({ profiles }: Problem, { profile }: Vehicle): boolean =>
  (profiles[profile].speeds ?? []).length > 0;

const bitsOf = (vehicle: Vehicle): number => vehicle.skills | (vehicle.crew > 1 ? CREW_OF_TWO : 0);

/** Everything that the times and costs of the tail of a route depend on. */
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

/** Numbers the items so that those with equal signatures share a number, in order of first appearance. */
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

/** One block for each distinct (profile, cost a metre, cost a second). */
function flattenTravel(problem: Problem, places: number): Travel {
  const cells = places * places;
  const signature = (v: Vehicle): string => JSON.stringify([v.profile, v.costs.perMetre, v.costs.perSecond]);
  const block = numberAlike(problem.vehicles, signature);
  const blocks = Math.max(0, ...block) + 1;
  const base = block.map((b) => b * cells);
  const first = problem.vehicles.at(0);
  if (!first) return { cost: new Int32Array(cells), duration: new Int32Array(cells), base };
  const { perMetre, perSecond } = first.costs;
  const isUnchanged = places === problem.places && !problem.vehicles.some((v) => isByHour(problem, v));
  if (blocks === 1 && isUnchanged && perMetre === 1 && perSecond === 0) {
    const { distance, duration } = problem.profiles[first.profile]; // shared, not copied
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
        // At the fastest hour: a lower bound, by which moves can be ruled out. `MultiTripTiming` adds the rest.
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
