import type { CivilDate } from '../../shared/civil-time.js';
import type { Text } from '../../shared/failures.js';
import type { HandoutExpression } from './handout-expression.js';

/** A form that is given as an injection and lasts; every other form is a dose a day. */
export const DEPOT_INJECTION = 'DEPOT_INJECTION';

/** The recorded decision that handouts follow from; nothing here is ever changed by planning. */
export interface Order {
  readonly atc: string;
  readonly form: string;
  readonly handout: HandoutExpression;
  readonly supervised: boolean;
  /** The most doses handed over at once for days after the day of the handout. */
  readonly maxTakeHomeDoses: number;
  /** Days that a depot injection may be given before or after its regular day; none where null. */
  readonly toleranceDays: number | null;
  readonly validFrom: CivilDate;
  readonly validUntil: CivilDate | null;
}

/** Days, both included, on which another institution sees to the medicine; no end yet where null. */
export interface Pause {
  readonly from: CivilDate;
  readonly until: CivilDate | null;
}

/** Doses withheld from a day on; on the day that a clinician clears it, handouts may go on. */
export interface Hold {
  readonly from: CivilDate;
  readonly clearedOn: CivilDate | null;
}

/** A person's decision to give the handout of one regular day on another day. */
export interface Move {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** PUBLISHED: told to the recipient and the crew, not yet reported on. NOT_PLACED: a plan found no place for it. */
export type Outcome = 'PUBLISHED' | 'DELIVERED' | 'NOT_HOME' | 'REFUSED' | 'ID_FAILED' | 'NOT_PLACED';

/** What is known to have become of the handout on a date. Of several on one date, the last counts. */
export interface RecordedHandout {
  readonly date: CivilDate;
  readonly outcome: Outcome;
  /** The days whose doses were really handed over or promised, in order; as planned where absent. */
  readonly covers?: readonly CivilDate[];
}

/** Everything that one recipient's handouts follow from. */
export interface DispensingInput {
  /** Id or alias; only carried through. */
  readonly recipient: string;
  /** One after the other; where two overlap, the later one ends the earlier the day before it starts. */
  readonly orders: readonly Order[];
  readonly pauses: readonly Pause[];
  readonly holds?: readonly Hold[];
  readonly moves?: readonly Move[];
  /** Handouts that a person has added on other than the regular days. */
  readonly extraHandouts?: readonly CivilDate[];
  readonly recorded?: readonly RecordedHandout[];
  /**
   * Whether this recipient can be served at all on the date. It must say true for dates that have no shifts yet:
   * "not known" said as "no" would hand out in advance all that comes after the last rostered day.
   */
  readonly service: (date: CivilDate) => boolean;
  /** The first day on which something can still be arranged; handouts do not move to days before it. */
  readonly today?: CivilDate;
  /**
   * From this day on, `recorded` has every handout that was given before `today`: one that is not there was not given.
   * Handouts before it, or where it is absent, are taken to have gone as planned unless recorded otherwise.
   */
  readonly recordedFrom?: CivilDate;
}

/**
 * REGULAR is given on its own day; MOVED stands for a regular day on which it cannot be given; MERGED is both at once;
 * EXTRA was added or recorded on a day that the order does not have.
 */
export type HandoutKind = 'REGULAR' | 'MOVED' | 'MERGED' | 'EXTRA';

/** The doses due to one recipient on one date. */
export interface Handout {
  readonly recipient: string;
  readonly order: Order;
  readonly date: CivilDate;
  readonly kind: HandoutKind;
  /** The order's own days that it stands for. */
  readonly regularDates: readonly CivilDate[];
  /** The days it is for, one after the other, none before `date`. */
  readonly covers: readonly CivilDate[];
  /** One a covered day; a depot injection is one dose. */
  readonly doses: number;
  /** What is known of it, null while it is only planned. Anything but PUBLISHED and DELIVERED covers nothing. */
  readonly outcome: Outcome | null;
}

export type GapCode =
  /** No service on the regular day nor on a day that it may move to. */
  | 'NO_SERVICE'
  /** The order allows fewer doses at home than there are days to the next handout. */
  | 'TAKE_HOME_LIMIT'
  /** The order is in force, its first handout day is later. */
  | 'FIRST_HANDOUT_LATER'
  /** The recipient was not home, refused, or could not prove who it was. */
  | 'MISSED'
  /** The day is past and no outcome of the handout is recorded. */
  | 'NOT_RECORDED'
  /** A plan has the handout among its unassigned. */
  | 'NOT_PLACED'
  /** Fewer doses were handed over than there are days to the next handout. */
  | 'TOO_FEW_DOSES';

export type RemedyKind =
  | 'OPEN_SERVICE'
  | 'EXTRA_HANDOUT'
  | 'OPEN_SERVICE_AND_EXTRA_HANDOUT'
  | 'TAKE_HOME_LIMIT'
  | 'NEW_ATTEMPT'
  | 'RECORD_OUTCOME'
  | 'PLACE_HANDOUT'
  | 'FOLLOW_UP';

/** The smallest change that would close a gap, or its part from `date` on. */
export interface Remedy {
  readonly kind: RemedyKind;
  readonly date: CivilDate | null;
  /** For TAKE_HOME_LIMIT: the limit that the whole gap takes. */
  readonly doses: number | null;
  readonly text: Text;
}

/** Days in a row without a dose, for one reason. */
export interface Gap {
  readonly recipient: string;
  readonly code: GapCode;
  readonly dates: readonly CivilDate[];
  readonly detail: Text;
  /** At least one; the first closes the gap's first day wherever that still can be closed. */
  readonly closedBy: readonly Remedy[];
}

export type CoverageState = 'COVERED' | 'PAUSED' | 'HELD' | 'GAP';

/** One day of a recipient with an order in force: exactly one of four states. */
export interface DayCoverage {
  readonly recipient: string;
  readonly date: CivilDate;
  readonly state: CoverageState;
  /** The handout that covers it. */
  readonly by: CivilDate | null;
  readonly gap: Gap | null;
}
