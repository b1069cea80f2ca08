/**
 * What the optimiser answers: who is served where and when, and what it costs. The same shape carries a plan that
 * a person made (`evaluatePlan`), where rules may be broken and `violations` says which.
 */
import type { Booking, Window } from './problem.js';

/** The order of visits of each vehicle, `orders[vehicle]` = handouts; the least that says what a plan's routes are. */
export type Orders = readonly (readonly number[])[];

/** Where a plan starts from or is given by: orders of visits and bookings; what is in neither is unassigned. */
export interface PlanSketch {
  readonly orders: Orders;
  readonly bookings: readonly Booking[];
  /** Windows of bound visits that are agreed on already, by handout; else the best are found, which takes longer. */
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

/** A vehicle's timed way. A vehicle without visits has no stops and costs nothing. */
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

/** The objective and its parts: `total` is the sum of all other prices. Smaller is better. */
export interface Cost {
  readonly total: number;
  /** Fixed costs, metres and seconds on duty. */
  readonly routes: number;
  /** What using the booked points costs. */
  readonly points: number;
  /** The price of starting off the preferred times. */
  readonly preferred: number;
  readonly unassigned: number;
  /** The price of places that are others than before. */
  readonly changes: number;
  /** The price of crews that are strangers. */
  readonly strangers: number;
  /** The price of long duties. */
  readonly fairness: number;
  /** No plan of the problem has a smaller `total` (`bound/lower-bound.ts`); null where none is known or asked for. */
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

/** A rule that a plan breaks: which, who is concerned, and by how much (seconds, load, or a count). */
export interface Violation {
  readonly code: ViolationCode;
  readonly vehicle?: number;
  readonly point?: number;
  readonly handout?: number;
  /** The other of two handouts that come too close, or are bound to each other. */
  readonly other?: number;
  readonly amount: number;
}

export interface Solution {
  /** One for each vehicle, by index. */
  readonly routes: readonly Route[];
  readonly bookings: readonly Booking[];
  /** Handouts that are served nowhere, ascending, stands that nobody drives to among them; helpers do not count. */
  readonly unassigned: readonly number[];
  readonly cost: Cost;
  /** Empty in every answer of `solve`. */
  readonly violations: readonly Violation[];
}
