/**
 * What is to be planned, as the optimiser sees it: indices, whole seconds, whole metres, loads.
 *
 * Nothing here is a name, a Date or an id; the caller keeps the table from index to id. Times are integer
 * seconds from an origin of the caller's choice (usually midnight of the service day), windows are inclusive at
 * both ends and speak of the *start* of service. All numbers are integers unless said otherwise.
 */
import { DEFAULT_PRESENCE, type PresenceParameters } from '../presence/parameters.js';

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
  /** How fast it goes by time of day, ascending by `from`; absent or empty = always as the matrix says. */
  readonly speeds?: readonly SpeedSlice[];
}

/** From `from` on, until the next slice: so many thousandths of the matrix's speed (500 = everything takes twice as long). */
export interface SpeedSlice {
  readonly from: number;
  readonly speed: number;
}

/** A point that a handout may be collected at, and what using it costs apart from the time of day (the walk). */
export interface PointOption {
  readonly point: number;
  readonly cost: number;
}

/**
 * A price on starting at another time than the usual: `perSecond * |start - time|`. At points with a risk limit it grows
 * with the square (`priceOfShift`), so that the shifts which crowding asks for are spread over people.
 */
export interface PreferredTime {
  readonly time: number;
  readonly perSecond: number;
}

/** A vehicle that served a handout, or its time at a point. */
export type PlaceBefore = { readonly vehicle: number } | { readonly point: number; readonly start: number };

/** Where a handout was in the plan that this one follows, and what leaving that costs (`change.ts`). */
export interface Before {
  readonly at: PlaceBefore;
  /** For another vehicle or point, home instead of a point or the reverse, or none at all. */
  readonly otherPlace: number;
  /** For another time at the same point. The order and the times of visits at home are free. */
  readonly otherTime: number;
}

/**
 * One recipient's handout: the job. It is served at most once, by one of its *options*: a visit at `home` in some
 * vehicle's route, or a booking at one of `points`.
 */
export interface Handout {
  /** Seconds that handing over takes, at home as at a point. */
  readonly service: number;
  /** When service may start: one or more windows, ascending and disjoint. */
  readonly windows: readonly Window[];
  /** What it takes up in a vehicle, one number for each of the problem's `loadDimensions`. */
  readonly load: readonly number[];
  /** Bits that the crew must have between them, out of bits 0–29. Points are not asked: offer only fit ones. */
  readonly skills: number;
  /** How many people must be at the door: on the crew, or on it and on that of a helper (`helps`). */
  readonly crew: 1 | 2;
  /** Served at home only, and last: after it on its route come only other quarantined handouts. */
  readonly quarantined: boolean;
  /** What leaving it unassigned costs. In LAR everything is needed: make this dwarf any route, more so by priority. */
  readonly unassignedCost: number;
  /** 0 = required; 1, 2, … = optional, in this order: never served in the place of one before it (`optional.ts`). */
  readonly priority: number;
  /** The place of a home visit, or -1 where it may not be brought home. */
  readonly home: number;
  readonly points: readonly PointOption[];
  readonly preferred: PreferredTime | null;
  /**
   * -1, or the point that this is a vehicle's stand at: nobody's handout but an optional visit, at the place and time
   * where the vehicle stands. The point takes bookings only while its stand is on a route, and no more load than the
   * stand's own. With `unassignedCost` 0 it is there only if somebody comes and it pays; with more it is worth that much
   * to stand there in itself.
   */
  readonly stand: number;
  /** Group that is kept apart from other groups at points; -1 = none, free to meet anybody. */
  readonly cohort: number;
  /** Where it was before; null = nowhere, or nobody was told. */
  readonly before: Before | null;
  /** What a visit by each vehicle costs for its crew being strangers to the recipient; empty = nothing. */
  readonly strangerPrices: readonly number[];
  /**
   * The handout at whose door this one is the second person, from another route, at the same moment; -1 = an ordinary
   * handout. A helper is served only together with whom it helps, and is nobody who could be left out.
   */
  readonly helps: number;
}

/** A pause that a route with any visit holds exactly once; it must start in `[earliest, latest]`. */
export interface Break {
  readonly duration: number;
  readonly earliest: number;
  readonly latest: number;
}

/** A place where a vehicle may be loaded, as full as it gets, before its first visit or between two. */
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
  /** Place where it ends, or -1 for an open end: it is done where its last visit is. */
  readonly end: number;
  /** It neither leaves before `earliest` nor is back (or done) after `latest`. */
  readonly earliest: number;
  readonly latest: number;
  /** Most that it carries between two loadings, one number for each of `loadDimensions`. */
  readonly capacity: readonly number[];
  /** Whether it is loaded when it starts; if not, it must be loaded before it hands anything over. */
  readonly startsLoaded: boolean;
  /** Where it may load (again) on the way. The plan says where it does. */
  readonly loading: readonly LoadingPlace[];
  readonly skills: number;
  readonly crew: number;
  readonly costs: VehicleCosts;
  /**
   * Taken at the place of a stop, after a departure or on arrival, wherever that costs least; null = none.
   */
  readonly break: Break | null;
  /** A price on long duties, so that shifts share the work; null = none. */
  readonly longDuty: LongDuty | null;
  /** Most seconds from departure at the start to the end of the route. */
  readonly maxDuration: number;
  /** Most visits on the route. */
  readonly maxVisits: number;
  /** Handouts that stay on this vehicle in this order (driven already, or locked by a dispatcher). */
  readonly locked: readonly number[];
  /** So many of `locked`, from the first, stand at the head of the route with nothing put between or before them. */
  readonly lockedPrefix: number;
}

/** A duty beyond `after` seconds costs `perHourSquared` for the first hour, and grows with the square (`fairness.ts`). */
export interface LongDuty {
  readonly after: number;
  readonly perHourSquared: number;
}

export interface VehicleCosts {
  /** Once, if the route has any visit. */
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
  /** Never more than so many booked over one instant; a booking is there in `[start, start + service)`. */
  readonly cap: number;
  /** How many people serve there. */
  readonly counters: number;
  /** Two of different cohorts keep at least this between one's end and the other's start; 0 = no such rule. */
  readonly cohortGap: number;
  /**
   * Most probability, over the whole day, that more than `cap` are there at once, people being as `Problem.presence`
   * says; null = no such rule.
   */
  readonly riskLimit: number | null;
  /** How people keep to their time here, where that is not as `Problem.presence` says. */
  readonly presence?: PresenceParameters;
}

/** Two handouts that never stand at one point within `gap` seconds of each other (end of one to start of the other). */
export interface Conflict {
  readonly a: number;
  readonly b: number;
  readonly gap: number;
}

/**
 * Two visits at home that are bound to each other, where both are served. AFTER: b starts at least `gap` seconds after
 * a has ended, on whichever routes. SAME_ROUTE and OTHER_ROUTE: one vehicle brings both, or never does.
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
  /** How people keep to their time at points with a risk limit. */
  readonly presence: PresenceParameters;
  /** What the search pays for a point's day that is at its risk limit, so that it spreads bookings before it must. */
  readonly riskPrice: number;
}

/** Off by so many seconds, a start under a risk limit costs what it would without one. */
const EVEN_SHIFT = 3_600;

/** What a booking's start costs for being off the preferred time; a whole number. */
export function priceOfShift({ preferred }: Handout, point: Point, start: number): number {
  if (preferred === null) return 0;
  const off = Math.abs(start - preferred.time);
  const linear = preferred.perSecond * off;
  return point.riskLimit === null ? linear : Math.round((linear * off) / EVEN_SHIFT);
}

/** Stands for "no limit" in times, durations and counts: large, and safe to add to in 32 bits. */
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
  stand: -1,
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

/** A handout with whatever is not said at its mildest: any time, no load, no skill, nowhere to be served yet. */
export const handout = (said: Partial<Handout>): Handout => ({ ...HANDOUT_DEFAULTS, ...said });

/** A vehicle with whatever is not said at its mildest: no limits, one metre costs one. */
export const vehicle = (said: Partial<Vehicle>): Vehicle => ({ ...VEHICLE_DEFAULTS, ...said });

/** A point with whatever is not said at its mildest, except that it is closed until its hours are given. */
export const point = (said: Partial<Point>): Point => ({ ...POINT_DEFAULTS, ...said });

/** A problem whose unsaid parts are empty. Check it with `validateProblem` before solving. */
export function problem(said: Partial<Problem>): Problem {
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
    ...said,
  };
}

/** An empty `places * places` matrix on memory that worker threads share. */
export const newMatrix = (places: number): Int32Array =>
  new Int32Array(new SharedArrayBuffer(places * places * Int32Array.BYTES_PER_ELEMENT));
