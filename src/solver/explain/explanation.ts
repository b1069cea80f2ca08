/** A rule that excludes a handout from shifts or points that it could use, or the reason why it could use none. */
export type ReasonCode =
  /** It has neither a home nor a point. */
  | 'NO_OPTION'
  /** It has a home, and there is no vehicle. */
  | 'NO_VEHICLE'
  | 'SKILLS'
  | 'CREW_OF_TWO'
  | 'CAPACITY'
  | 'MAX_VISITS'
  | 'MAX_DURATION'
  | 'TIME_WINDOW'
  | 'SHIFT_TOO_SHORT'
  | 'BREAK'
  /** It fits only after a quarantined handout, or is quarantined and fits only before others. */
  | 'QUARANTINE'
  /** It fits only before or between visits of the locked prefix. */
  | 'LOCKED'
  /** No start at the point lies both in an opening and in a window of the handout. */
  | 'POINT_CLOSED'
  | 'POINT_FULL'
  /** One more booking would break the risk limit at each start that fits; amount = number of bookings: the safe load. */
  | 'POINT_RISK'
  | 'COHORT_GAP'
  | 'CONFLICT'
  /** It would fit without its synchronisation constraints. */
  | 'LINKED'
  /** No rule excludes it: the search did not find the place, or leaving it out is cheaper. */
  | 'ROOM_LEFT';

/** One rule, with the shift or point where it is nearest to letting the handout in. */
export interface Reason {
  readonly code: ReasonCode;
  readonly vehicle?: number;
  readonly point?: number;
  /** By how much the rule is broken there: seconds, load, people, or skill bits. */
  readonly amount: number;
  /** For CAPACITY: of which load dimension. */
  readonly dimension?: number;
  /** From how many shifts, or points, it excludes the handout, by itself or with other rules. */
  readonly places: number;
}

/** One change that would let a handout in. `by` = how much, `at` = the time it comes to, both in seconds. */
export type Remedy =
  | { readonly kind: 'INSERT_VISIT'; readonly vehicle: number }
  | { readonly kind: 'BOOK'; readonly point: number; readonly at: number }
  /** `at` = the new end or start of the shift. */
  | { readonly kind: 'SHIFT_ENDS_LATER'; readonly vehicle: number; readonly by: number; readonly at: number }
  | {
      readonly kind: 'SHIFT_STARTS_EARLIER';
      readonly vehicle: number;
      readonly by: number;
      readonly at: number;
    }
  /** Served at `at`, `by` outside the nearest window, at home or at a point. */
  | { readonly kind: 'WIDER_WINDOW'; readonly vehicle: number; readonly by: number; readonly at: number }
  | { readonly kind: 'OTHER_TIME_AT_POINT'; readonly point: number; readonly by: number; readonly at: number }
  /** The break may start up to `by` earlier or later than now. */
  | { readonly kind: 'WIDER_BREAK'; readonly vehicle: number; readonly by: number }
  | { readonly kind: 'LONGER_DURATION'; readonly vehicle: number; readonly by: number }
  | { readonly kind: 'MORE_VISITS'; readonly vehicle: number; readonly by: number }
  | {
      readonly kind: 'MORE_CAPACITY';
      readonly vehicle: number;
      readonly dimension: number;
      readonly by: number;
    }
  | { readonly kind: 'ADD_SKILLS'; readonly vehicle: number; readonly skills: number }
  | { readonly kind: 'SECOND_PERSON'; readonly vehicle: number }
  /** `at` = the new closing or opening time. */
  | { readonly kind: 'CLOSE_LATER'; readonly point: number; readonly by: number; readonly at: number }
  | { readonly kind: 'OPEN_EARLIER'; readonly point: number; readonly by: number; readonly at: number }
  /** A point that is closed all day is opened from `at` for `by`. */
  | { readonly kind: 'OPEN_POINT'; readonly point: number; readonly by: number; readonly at: number }
  | { readonly kind: 'RAISE_CAP'; readonly point: number; readonly by: number; readonly at: number }
  /** One more counter, so that queues are shorter; the booking is at `at`. */
  | { readonly kind: 'MORE_COUNTERS'; readonly point: number; readonly by: number; readonly at: number }
  | { readonly kind: 'SMALLER_COHORT_GAP'; readonly point: number; readonly by: number; readonly at: number }
  /** Without the links to `other`. */
  | { readonly kind: 'UNLINK'; readonly other: number }
  /** A home or point that the handout does not offer now (`Alternatives`). */
  | { readonly kind: 'ALLOW_HOME'; readonly vehicle: number; readonly home: number }
  | { readonly kind: 'ALLOW_POINT'; readonly point: number; readonly at: number }
  /** One more shift like that of `vehicle`, with a crew that has these skills and so many people. */
  | { readonly kind: 'ADD_SHIFT'; readonly vehicle: number; readonly skills: number; readonly crew: number };

export interface Explanation {
  readonly handout: number;
  /** Least effort first; never empty. */
  readonly reasons: readonly Reason[];
  /** The smallest single change that lets it in, as tried; null when no single one does. */
  readonly remedy: Remedy | null;
}

/** Home and points that a decision could allow to a handout, beside those it has; home -1 = none. */
export interface Alternatives {
  readonly home: number;
  readonly points: readonly number[];
}

/** Where a handout goes under a remedy. */
export type Placement =
  | { readonly vehicle: number; readonly position: number }
  | { readonly point: number; readonly start: number };

/** A remedy not tried yet. `effort`: what it asks of people, in seconds of work. */
export interface Proposal {
  readonly remedy: Remedy;
  readonly placement: Placement;
  readonly effort: number;
}

/** What excludes a handout from one shift or point, and what would let it in there. */
export interface Finding {
  /** The smallest set of rules that exclude it there. */
  readonly excludedBy: readonly Omit<Reason, 'places'>[];
  readonly proposals: readonly Proposal[];
  /** The least effort that lifts all of them. */
  readonly effort: number;
}

/** Effort, in seconds of work, of changes that are not themselves a number of seconds. */
export const EFFORT = {
  visit: 1_800,
  capacity: 1_800,
  seat: 3_600,
  skills: 7_200,
  person: 7_200,
  cohortGap: 7_200,
  openPoint: 10_800,
  link: 10_800,
  mode: 10_800,
  shift: 14_400,
  never: 1_000_000,
} as const;
