/** A rule that keeps a handout out of every shift and point it could use, or tells that none can be used. */
export type ReasonCode =
  /** It may neither be brought home nor collected anywhere. */
  | 'NO_OPTION'
  /** It may be brought home, and no vehicle is on duty. */
  | 'NO_VEHICLE'
  | 'SKILLS'
  | 'CREW_OF_TWO'
  | 'CAPACITY'
  | 'MAX_VISITS'
  | 'MAX_DURATION'
  | 'TIME_WINDOW'
  | 'SHIFT_TOO_SHORT'
  | 'BREAK'
  /** The only room is behind somebody quarantined, or a quarantined one would have to go before others. */
  | 'QUARANTINE'
  /** The only room is before or among visits that are locked in their places. */
  | 'LOCKED'
  /** No time at the point lies both in an opening and in a window of the recipient. */
  | 'POINT_CLOSED'
  | 'POINT_FULL'
  /** One more would break the risk limit at any time that fits; the amount is how many are booked: the safe load. */
  | 'POINT_RISK'
  | 'COHORT_GAP'
  | 'CONFLICT'
  /** There is room, but those it is bound to (`Problem.links`) leave none. */
  | 'LINKED'
  /** Nothing keeps it out: the search did not get there, or leaving it out was cheaper. */
  | 'ROOM_LEFT';

/** One rule, with the shift or point where it comes nearest to letting the handout in. */
export interface Reason {
  readonly code: ReasonCode;
  readonly vehicle?: number;
  readonly point?: number;
  /** By how much the rule is missed there: seconds, load, people, skill bits. */
  readonly amount: number;
  /** For CAPACITY: of which load dimension. */
  readonly dimension?: number;
  /** How many of the shifts, or points, it (with others, maybe) keeps the handout out of. */
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
  /** The recipient is served at `at`, `by` outside their window, at home or at a point. */
  | { readonly kind: 'WIDER_WINDOW'; readonly vehicle: number; readonly by: number; readonly at: number }
  | { readonly kind: 'OTHER_TIME_AT_POINT'; readonly point: number; readonly by: number; readonly at: number }
  /** The break may start `by` earlier or later than now. */
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
  /** One more who serves, so that queues are shorter; the booking is at `at`. */
  | { readonly kind: 'MORE_COUNTERS'; readonly point: number; readonly by: number; readonly at: number }
  | { readonly kind: 'SMALLER_COHORT_GAP'; readonly point: number; readonly by: number; readonly at: number }
  /** The visit need not keep to `other` any more. */
  | { readonly kind: 'UNLINK'; readonly other: number }
  /** A mode that the recipient does not use now (`Alternatives`). */
  | { readonly kind: 'ALLOW_HOME'; readonly vehicle: number; readonly home: number }
  | { readonly kind: 'ALLOW_POINT'; readonly point: number; readonly at: number }
  /** One more shift like that of `vehicle`, with a crew that has these skills and so many people. */
  | { readonly kind: 'ADD_SHIFT'; readonly vehicle: number; readonly skills: number; readonly crew: number };

export interface Explanation {
  readonly handout: number;
  /** Nearest to letting it in first; never empty. */
  readonly reasons: readonly Reason[];
  /** The smallest single change that lets it in, tried out; null when no single one does. */
  readonly remedy: Remedy | null;
}

/** What might be allowed to a handout by decision, though it is no option now; home -1 = nothing known. */
export interface Alternatives {
  readonly home: number;
  readonly points: readonly number[];
}

/** Where a handout goes under a remedy. */
export type Placement =
  | { readonly vehicle: number; readonly position: number }
  | { readonly point: number; readonly start: number };

/** A remedy not yet tried out. `effort` = how much it asks of people, as if it were seconds of work. */
export interface Proposal {
  readonly remedy: Remedy;
  readonly placement: Placement;
  readonly effort: number;
}

/** What one shift or point says about a handout. */
export interface Finding {
  /** The rules that keep it out there, together the fewest. */
  readonly excludedBy: readonly Omit<Reason, 'places'>[];
  readonly proposals: readonly Proposal[];
  /** How near it is to being let in: the least effort of all the rules to lift. */
  readonly effort: number;
}

/** What lifting a rule asks of people that is not counted in seconds. */
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
