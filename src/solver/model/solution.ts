/**
 * What the optimiser answers: which handout is served where and when, and what it costs. `evaluatePlan` gives the same
 * for a plan made by a dispatcher, where rules may be broken and `violations` lists them.
 */
import type { Booking, Window } from './problem.js';

/** The order of visits of each vehicle: `orders[vehicle]` = handouts. Times and stops follow from it. */
export type Orders = readonly (readonly number[])[];

/** A plan without times: orders of visits and bookings. Handouts in neither are unassigned. */
export interface PlanSketch {
  readonly orders: Orders;
  readonly bookings: readonly Booking[];
  /** Windows of synchronised visits as scheduled already, by handout; without them they are scheduled anew, which is slower. */
  readonly agreed?: ReadonlyMap<number, readonly Window[]>;
}

export type StopKind = 'START' | 'LOAD' | 'VISIT' | 'BREAK' | 'END';

/**
 * A halt of a vehicle. `arrival` = the departure before it + `travel`; `serviceStart` >= `arrival`; `departure` =
 * `serviceStart` + the services of its visits (or the break, or the loading). Consecutive visits at one place share a stop when
 * their windows all hold at its `serviceStart`.
 */
export interface Stop {
  readonly kind: StopKind;
  readonly place: number;
  /** Seconds and metres from the stop before. */
  readonly travel: number;
  readonly distance: number;
  readonly arrival: number;
  readonly serviceStart: number;
  readonly departure: number;
  readonly handouts: readonly number[];
}

/** A vehicle's timed route. A vehicle without visits has no stops and costs 0. */
export interface Route {
  readonly vehicle: number;
  readonly order: readonly number[];
  readonly stops: readonly Stop[];
  readonly distance: number;
  /** Seconds from departure at the start to the end. */
  readonly duration: number;
  /** What it hands over in all, one number for each load dimension; it may load several times. */
  readonly load: readonly number[];
  readonly cost: number;
}

/** The objective and its parts: `total` is the sum of the others, but for `lowerBound`. Smaller is better. */
export interface Cost {
  readonly total: number;
  /** Fixed costs, metres and seconds on duty. */
  readonly routes: number;
  /** `PointOption.cost` of the bookings. */
  readonly points: number;
  /** Of starting at other times than the preferred ones. */
  readonly preferred: number;
  readonly unassigned: number;
  /** Of other places than before. */
  readonly changes: number;
  /** Of crews that recipients do not know. */
  readonly strangers: number;
  /** Of long duties. */
  readonly fairness: number;
  /** No plan of the problem has a smaller `total` (`bound/lower-bound.ts`); null = unknown or not asked for. */
  readonly lowerBound: number | null;
}

export type ViolationCode =
  | 'OUTSIDE_WINDOW'
  | 'SHIFT_EXCEEDED'
  | 'BREAK_OUTSIDE_WINDOW'
  | 'LOADING_CLOSED'
  | 'CAPACITY_EXCEEDED'
  | 'DURATION_EXCEEDED'
  | 'VISITS_EXCEEDED'
  | 'SKILLS_MISSING'
  | 'CREW_TOO_SMALL'
  | 'NOT_AT_HOME'
  | 'QUARANTINED_NOT_LAST'
  | 'LOCK_BROKEN'
  | 'SERVED_TWICE'
  | 'POINT_NOT_OFFERED'
  | 'POINT_CLOSED'
  | 'NOBODY_STANDS_THERE'
  | 'STAND_SOLD_OUT'
  | 'OFF_SLOT_GRID'
  | 'POINT_FULL'
  | 'COHORTS_TOO_CLOSE'
  | 'CONFLICT_TOO_CLOSE'
  | 'TOO_SOON_AFTER'
  | 'NOT_SAME_ROUTE'
  | 'NOT_APART'
  | 'NOT_MET';

/** A rule that a plan breaks: which one, where, and by how much (seconds, load, or a count). */
export interface Violation {
  readonly code: ViolationCode;
  readonly vehicle?: number;
  readonly point?: number;
  readonly handout?: number;
  /** The other of two handouts that come too close, or have a synchronisation constraint. */
  readonly other?: number;
  readonly amount: number;
}

export interface Solution {
  /** One for each vehicle, by index. */
  readonly routes: readonly Route[];
  readonly bookings: readonly Booking[];
  /** Handouts that are served nowhere, ascending. Mobile stops on no route are among them, helpers never are. */
  readonly unassigned: readonly number[];
  readonly cost: Cost;
  /** Empty in every answer of `solve`. */
  readonly violations: readonly Violation[];
}
