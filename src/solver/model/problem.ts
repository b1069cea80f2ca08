/**
 * What is to be planned, as the optimiser sees it: indices, whole seconds, whole metres, loads.
 *
 * Nothing here is a name, a Date or an id; the caller keeps the table from index to id. Times are integer
 * seconds from an origin of the caller's choice (usually midnight of the service day), windows are inclusive at
 * both ends and speak of the *start* of service. All numbers are integers unless said otherwise.
 */
import { DEFAULT_PRESENCE, type PresenceParameters } from '../presence/index.js';

/** An inclusive interval of seconds: `from <= t <= to`. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/**
 * Travel of one kind of vehicle between the problem's places: two row-major matrices, `[from * places + to]`,
 * seconds and metres. Put them on a SharedArrayBuffer (see `newMatrix`) and worker threads share them for free.
 */
export interface TravelProfile {
  readonly duration: Int32Array;
  readonly distance: Int32Array;
  /** Speed by time of day, ascending by `from`; absent or empty = always as the matrix says. */
  readonly speeds?: readonly SpeedSlice[];
}

/** Speed from `from` until the next slice, in thousandths of the matrix's (500 = each leg takes twice as long). */
export interface SpeedSlice {
  readonly from: number;
  readonly speed: number;
}

/** A point where a handout may be collected, and the cost of that apart from the time of day (the walk). */
export interface PointOption {
  readonly point: number;
  readonly cost: number;
}

/**
 * The cost of starting at another time than the recipient's usual one: `perSecond * |start - time|`. At points with a
 * risk limit it grows with the square instead (`costs/preferred-time-cost.ts`), so that the changes of time which
 * crowding asks for are spread over many recipients.
 */
export interface PreferredTime {
  readonly time: number;
  readonly perSecond: number;
}

/** A vehicle that served a handout, or its time at a point. */
export type PlaceBefore = { readonly vehicle: number } | { readonly point: number; readonly start: number };

/** Where a handout was in the plan that this one follows, and what leaving that costs (`costs/change-cost.ts`). */
export interface Before {
  readonly at: PlaceBefore;
  /** For another vehicle or point, home instead of a point or the reverse, or being unassigned. */
  readonly otherPlace: number;
  /** For another time at the same point. The order and the times of visits at home are free. */
  readonly otherTime: number;
}

/**
 * One recipient's handout: the job. It is served at most once, by one of its *options*: a visit at `home` in some
 * vehicle's route, or a booking at one of `points`.
 */
export interface Handout {
  /** Seconds that handing over takes, at home or at a point. */
  readonly service: number;
  /** When service may start: one or more windows, ascending and disjoint. */
  readonly windows: readonly Window[];
  /** What it takes up in a vehicle, one number for each of the problem's `loadDimensions`. */
  readonly load: readonly number[];
  /** Skills that the crew must have between them, as bits 0–29. Points have none: offer only suitable ones. */
  readonly skills: number;
  /** How many people must be at the door, counting the crew and that of a helper (`rules/helpers.ts`). */
  readonly crew: 1 | 2;
  /** Served at home only, and last: only other quarantined handouts come after it on its route. */
  readonly quarantined: boolean;
  /** Cost of leaving it unassigned. In LAR each dose is needed: make this larger than any route's cost. */
  readonly unassignedCost: number;
  /** 0 = required; 1, 2, … = optional, in this order: never served instead of a smaller one (`costs/priority-cost.ts`). */
  readonly priority: number;
  /** Place of a home visit; -1 = it may not be brought home. */
  readonly home: number;
  readonly points: readonly PointOption[];
  readonly preferred: PreferredTime | null;
  /**
   * -1 for a recipient's handout. Else this is the visit of a mobile stop (`rules/mobile-stops.ts`), at the place and
   * time where the vehicle halts, and this is the point that it opens. The point takes bookings only while the visit is
   * on a route, and no more than the visit's `load`. With `unassignedCost` 0 the vehicle goes there only if recipients
   * are booked and that costs less than serving them elsewhere; above 0, being there is worth that much by itself.
   */
  readonly opensPoint: number;
  /** Group that is kept apart from other groups at points (`rules/separation.ts`); -1 = none. */
  readonly cohort: number;
  /** Where it was before; null = nowhere, or the recipient was not told. */
  readonly before: Before | null;
  /** Cost of a visit by each vehicle whose crew the recipient does not know, `[vehicle]`; empty = 0 for all. */
  readonly strangerPrices: readonly number[];
  /**
   * -1 for a recipient's handout. Else this is the visit of a second person (`rules/helpers.ts`), from another route
   * at the same second, and this is the handout that it helps. It is served only together with that one, and is never
   * counted as unassigned.
   */
  readonly helps: number;
}

/** A pause that each route with a visit holds exactly once; it must start in `[earliest, latest]`. Seconds. */
export interface Break {
  readonly duration: number;
  readonly earliest: number;
  readonly latest: number;
}

/** A place where a vehicle may be loaded to its full capacity, before its first visit or between two. */
export interface LoadingPlace {
  readonly place: number;
  /** When loading may start. */
  readonly windows: readonly Window[];
  /** Seconds that loading takes. */
  readonly duration: number;
}

/** A shift: crew and vehicle from start to end. */
export interface Vehicle {
  readonly profile: number;
  /** Place where it starts. */
  readonly start: number;
  /** Place where it ends; -1 = an open end: it is done where its last visit is. */
  readonly end: number;
  /** It neither leaves before `earliest` nor is back (or done) after `latest`. */
  readonly earliest: number;
  readonly latest: number;
  /** Most load that it carries between two loadings, one number for each of `loadDimensions`. */
  readonly capacity: readonly number[];
  /** Whether it is loaded when it starts; if not, it must be loaded before it hands anything over. */
  readonly startsLoaded: boolean;
  /** Where it may load on the way. The plan says where it does. */
  readonly loading: readonly LoadingPlace[];
  readonly skills: number;
  readonly crew: number;
  readonly costs: VehicleCosts;
  /**
   * Taken at the place of a stop, after a departure or on arrival, wherever that costs least; null = none.
   */
  readonly break: Break | null;
  /** A cost on long duties, so that shifts share the work; null = none. */
  readonly longDuty: LongDuty | null;
  /** Most seconds from departure at the start to the end of the route. */
  readonly maxDuration: number;
  /** Most visits on the route. */
  readonly maxVisits: number;
  /** Handouts that stay on this vehicle in this order (driven already, or locked by a dispatcher). */
  readonly locked: readonly number[];
  /** How many of `locked`, from the first, are the head of the route, with nothing put between or before them. */
  readonly lockedPrefix: number;
}

/** A duty `h` hours longer than `after` seconds costs `perHourSquared * h²` (`costs/duty-cost.ts`). */
export interface LongDuty {
  readonly after: number;
  readonly perHourSquared: number;
}

export interface VehicleCosts {
  /** Once, if the route has a visit. */
  readonly fixed: number;
  readonly perMetre: number;
  /** For each second from leaving the start to the end of the route: driving, waiting, serving, pausing. */
  readonly perSecond: number;
}

/** A distribution point on this day. */
export interface Point {
  /** Open hours; a booking lies wholly inside one of them, and starts on the grid that begins at its `from`. */
  readonly opens: readonly Window[];
  /** Seconds between grid starts. */
  readonly slot: number;
  /** Most bookings at one instant; a booking is present in `[start, start + service)`. */
  readonly cap: number;
  /** How many people serve there. */
  readonly counters: number;
  /** Seconds between the end of one booking and the start of another of a different cohort; 0 = no such rule. */
  readonly cohortGap: number;
  /**
   * Largest probability, 0 to 1, that more than `cap` people are present at some instant of the day, if they arrive
   * and stay as `Problem.presence` says; null = no such rule.
   */
  readonly riskLimit: number | null;
  /** How people keep to their times here, where that differs from `Problem.presence`. */
  readonly presence?: PresenceParameters;
}

/** Two handouts that are not at one point within `gap` seconds of each other (end of one to start of the other). */
export interface Conflict {
  readonly a: number;
  readonly b: number;
  readonly gap: number;
}

/**
 * A synchronisation constraint between two visits at home, in force where both are served. AFTER: b starts at least
 * `gap` seconds after a has ended, on any routes. SAME_ROUTE: one vehicle serves both. OTHER_ROUTE: two vehicles do.
 */
export interface Link {
  readonly kind: 'AFTER' | 'SAME_ROUTE' | 'OTHER_ROUTE';
  readonly a: number;
  readonly b: number;
  /** Only for AFTER, else 0. */
  readonly gap: number;
}

/** A handout's time at a point. */
export interface Booking {
  readonly handout: number;
  readonly point: number;
  readonly start: number;
}

export interface Problem {
  /** How many places there are: handouts' homes, starts and ends of vehicles. */
  readonly places: number;
  readonly loadDimensions: number;
  readonly profiles: readonly TravelProfile[];
  readonly handouts: readonly Handout[];
  readonly vehicles: readonly Vehicle[];
  readonly points: readonly Point[];
  readonly conflicts: readonly Conflict[];
  readonly links: readonly Link[];
  /** Bookings that stay as they are; their handouts are not moved. */
  readonly lockedBookings: readonly Booking[];
  /** How people keep to their times at points with a risk limit. */
  readonly presence: PresenceParameters;
  /** Cost, in the search only, of a point at its risk limit; it makes the search spread bookings before it must. */
  readonly riskPrice: number;
}

/** "No limit" for times, durations and counts: large, and safe to add to in 32 bits. */
export const UNLIMITED = 1_000_000_000;

const HANDOUT_DEFAULTS: Handout = {
  service: 0,
  windows: [{ from: 0, to: UNLIMITED }],
  load: [],
  skills: 0,
  crew: 1,
  quarantined: false,
  unassignedCost: 10_000_000,
  priority: 0,
  home: -1,
  points: [],
  preferred: null,
  opensPoint: -1,
  cohort: -1,
  before: null,
  strangerPrices: [],
  helps: -1,
};

const VEHICLE_DEFAULTS: Vehicle = {
  profile: 0,
  start: 0,
  end: 0,
  earliest: 0,
  latest: UNLIMITED,
  capacity: [],
  startsLoaded: true,
  loading: [],
  skills: 0,
  crew: 1,
  costs: { fixed: 0, perMetre: 1, perSecond: 0 },
  break: null,
  longDuty: null,
  maxDuration: UNLIMITED,
  maxVisits: UNLIMITED,
  locked: [],
  lockedPrefix: 0,
};

const POINT_DEFAULTS: Point = {
  opens: [],
  slot: 300,
  cap: UNLIMITED,
  counters: 1,
  cohortGap: 0,
  riskLimit: null,
};

/** A handout; unspecified fields default to the least restrictive value, but for a home and points: it has none. */
export const handout = (fields: Partial<Handout>): Handout => ({ ...HANDOUT_DEFAULTS, ...fields });

/** A vehicle; unspecified fields default to the least restrictive value, and a metre costs 1. */
export const vehicle = (fields: Partial<Vehicle>): Vehicle => ({ ...VEHICLE_DEFAULTS, ...fields });

/** A point; unspecified fields default to the least restrictive value, but for `opens`: it is closed. */
export const point = (fields: Partial<Point>): Point => ({ ...POINT_DEFAULTS, ...fields });

/** A problem; unspecified parts are empty. Check it with `validateProblem` before solving. */
export function problem(fields: Partial<Problem>): Problem {
  return {
    places: 0,
    loadDimensions: 0,
    profiles: [],
    handouts: [],
    vehicles: [],
    points: [],
    conflicts: [],
    links: [],
    lockedBookings: [],
    presence: DEFAULT_PRESENCE,
    riskPrice: 20_000,
    ...fields,
  };
}

/** An empty `places * places` matrix on memory that worker threads share. */
export const newMatrix = (places: number): Int32Array =>
  new Int32Array(new SharedArrayBuffer(places * places * Int32Array.BYTES_PER_ELEMENT));
