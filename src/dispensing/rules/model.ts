import type { CivilDate } from '../../shared/civil-time.js';
import type { Text } from '../../shared/failures.js';
import type { HandoutExpression } from './handout-expression.js';

/** A form that is given as an injection and lasts; every other form is a dose a day. */
export const DEPOT_INJECTION = 'DEPOT_INJECTION';

/** What a dose is. Doses at home go on covering days across orders that agree in all of it. */
export interface Medicine {
  readonly atc: string;
  readonly form: string;
  /** Strength or step as the prescriber wrote it: compared for equality, never computed with. */
  readonly preparation: string | null;
  readonly dosesPerDay: 1 | 2;
}

/** The recorded decision that handouts follow from; nothing here is ever changed by planning. */
export interface Order extends Medicine {
  readonly handout: HandoutExpression;
  /** Days that one dose lasts: 1, or 2 or 3 where doses are every second or third day. */
  readonly doseEveryDays: number;
  readonly supervised: boolean;
  /** The most doses handed over at once for days after the day of the handout. */
  readonly maxTakeHomeDoses: number;
  /** Days that a depot injection may be given before or after its due day; none where null. */
  readonly toleranceDays: number | null;
  readonly validFrom: CivilDate;
  readonly validUntil: CivilDate | null;
}

/** Days, both included, on which others see to the medicine; no end yet where null. */
export interface Pause {
  readonly from: CivilDate;
  readonly until: CivilDate | null;
}

/** A clinician's decision that handouts may go on from a day, and that no hold arises up to and including another. */
export interface Clearing {
  readonly from: CivilDate;
  readonly until: CivilDate | null;
}

/** After how many days in a row without a dose who has to act; set per municipality. */
export interface MissedDosePolicy {
  /** Tell the doctor or coordinator. */
  readonly alertDays: number;
  /** A clinician looks at the recipient before the next dose. */
  readonly checkDays: number;
  /** No dose until a clinician clears it. */
  readonly holdDays: number;
}

/** Doses withheld from a day on, as it was recorded; on the day that a clinician clears it, handouts may go on. */
export interface RecordedHold {
  readonly from: CivilDate;
  readonly clearedOn: CivilDate | null;
}

/** A person's decision to give the handout of one regular day on another day. */
export interface Move {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** A handout that was really given, as the ledger has it after what was taken back. */
export interface GivenHandout {
  readonly date: CivilDate;
  /** The days that it was handed over for, in order, none before `date`; an injection's own day. */
  readonly covers: readonly CivilDate[];
  /** Of the order in force on the date where absent. */
  readonly medicine?: Medicine;
  /** Of an injection: days that it lasts, and its tolerance; of the depot order in force or nearest where absent. */
  readonly interval?: { readonly days: number; readonly tolerance: number };
}

export type NotGivenReason = 'NOT_HOME' | 'REFUSED' | 'ID_FAILED' | 'NOT_FIT';

/** An attempt that failed, as the ledger has it after what was taken back. */
export interface FailedHandout {
  readonly date: CivilDate;
  readonly reason: NotGivenReason;
}

/** A recorded decision on the doses that a recipient still has at home: from that day on they are used, or discarded. */
export interface LeftoverDecision {
  readonly date: CivilDate;
  readonly keep: boolean;
}

/** What the published plan of a date has for the recipient. */
export interface PublishedHandout {
  readonly date: CivilDate;
  readonly covers: readonly CivilDate[];
  /** False where the plan lists it among those that have no place. */
  readonly isPlaced: boolean;
}

/** A handout that a person has added on another than the order's days, for days that they chose. It never moves. */
export interface AddedHandout {
  readonly date: CivilDate;
  /** The first and last day that it is for, none before `date`; of those, the ones without a dose. */
  readonly coversFrom: CivilDate;
  readonly coversUntil: CivilDate;
}

/** What is known of one recipient's handouts: the ledger's facts, and what is published. */
export interface HandoutFacts {
  readonly given: readonly GivenHandout[];
  readonly failed: readonly FailedHandout[];
  readonly published: readonly PublishedHandout[];
}

/** Everything that one recipient's handouts follow from: facts, then published plans, then orders. */
export interface DispensingInput extends Partial<HandoutFacts> {
  /** Id or alias; only carried through. */
  readonly recipient: string;
  /** Where two overlap, the one that begins later governs alone. */
  readonly orders: readonly Order[];
  readonly pauses: readonly Pause[];
  readonly leftoverDecisions?: readonly LeftoverDecision[];
  /** Recorded holds stand beside those that follow from the days. */
  readonly holds?: readonly RecordedHold[];
  readonly clearings?: readonly Clearing[];
  readonly moves?: readonly Move[];
  readonly extraHandouts?: readonly AddedHandout[];
  /** Whether a plan of the date is published; of a date in `published` it is. */
  readonly isPublished?: (date: CivilDate) => boolean;
  /**
   * Whether this recipient can be served at all on the date. It must say true for dates that are not rostered yet:
   * "not known" said as "no" would hand out in advance all that comes after the last rostered day.
   */
  readonly service: (date: CivilDate) => boolean;
  /** The day on which the question is asked: days before it are over. None is where absent. */
  readonly today?: CivilDate;
  /** The municipality's first day with Doserute: days before it are not judged. The first order's where absent. */
  readonly inUseFrom?: CivilDate;
  /** The first day after the end of treatment. */
  readonly endedOn?: CivilDate | null;
  readonly policy?: MissedDosePolicy;
}

/**
 * REGULAR is given on its own day; MOVED stands for a regular day on which it cannot be given; MERGED is both at once;
 * EXTRA was added or recorded on a day that the order does not have.
 */
export type HandoutKind = 'REGULAR' | 'MOVED' | 'MERGED' | 'EXTRA';

/**
 * What is known of a handout. GIVEN and NOT_GIVEN: reported. NOT_RECORDED: its day is over and nothing was reported.
 * PLANNED: in the published plan. NOT_PLACED: the published plan has no place for it. NOT_IN_PLAN: a plan is published
 * that does not have it. EXPECTED: ordered, and no plan of its day is published yet.
 */
export type HandoutStatus =
  'GIVEN' | 'NOT_GIVEN' | 'NOT_RECORDED' | 'PLANNED' | 'NOT_PLACED' | 'NOT_IN_PLAN' | 'EXPECTED';

/** The doses due to one recipient on one date, or given to them. */
export interface Handout {
  readonly recipient: string;
  readonly order: Order;
  readonly date: CivilDate;
  readonly kind: HandoutKind;
  /** The order's own days that it stands for. */
  readonly regularDates: readonly CivilDate[];
  /** The days it is for, in order, none before `date`. */
  readonly covers: readonly CivilDate[];
  /** A depot injection is one dose. */
  readonly doses: number;
  readonly status: HandoutStatus;
}

export type GapCode =
  /** The day of the handout is over, and what became of it was not recorded. */
  | 'NOT_RECORDED'
  /** Due on a day whose published plan does not have it. */
  | 'NOT_IN_PLAN'
  /** The published plan has the handout among its unassigned. */
  | 'NOT_PLACED'
  /** The recipient was not home, not fit to receive, or could not prove who it was. */
  | 'MISSED'
  | 'REFUSED'
  /** Fewer doses were handed over than there are days to the next handout. */
  | 'PART_GIVEN'
  /** No service on the regular day nor on a day that it may move to. */
  | 'NO_SERVICE'
  /** The order allows fewer doses at home than there are days to the next handout. */
  | 'TAKE_HOME_LIMIT'
  /** A person has to decide first: on doses left at home, or on an injection that was not recorded. */
  | 'DECISION_NEEDED'
  /** The last order has ended, and the end of treatment is not recorded. */
  | 'ORDER_ENDS'
  /** In treatment before the municipality began; what the recipient had at home then is not recorded. */
  | 'OPENING_UNKNOWN'
  /** The order is in force, its first handout day is later. */
  | 'NOT_STARTED';

export type RemedyKind =
  | 'OPEN_SERVICE'
  | 'EXTRA_HANDOUT'
  | 'OPEN_SERVICE_AND_EXTRA_HANDOUT'
  | 'TAKE_HOME_LIMIT'
  | 'NEW_ATTEMPT'
  | 'RECORD_OUTCOME'
  | 'PLACE_HANDOUT'
  | 'RECORD_OPENING'
  | 'DECIDE_LEFTOVERS'
  | 'NEW_ORDER'
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

/** On what a covered day rests: doses that were given, a published plan, or an order alone. */
export type Basis = 'GIVEN' | 'PLANNED' | 'EXPECTED';

/** One day of a recipient in treatment: exactly one of four states. */
export interface DayCoverage {
  readonly recipient: string;
  readonly date: CivilDate;
  readonly state: CoverageState;
  /** The handout that covers it. */
  readonly by: CivilDate | null;
  /** Null unless covered. */
  readonly basis: Basis | null;
  /** Covered by an injection whose interval is over, within its tolerance. */
  readonly late: boolean;
  readonly gap: Gap | null;
}

export type MissedDoseLevel = 'NONE' | 'ALERT' | 'CHECK' | 'HOLD';

/** What days without a dose in a row ask for, as of a day. */
export interface MissedDoses {
  readonly level: MissedDoseLevel;
  readonly days: number;
  /** The first of them. */
  readonly since: CivilDate | null;
  /** The day that the level was reached: a hold begins on the next. */
  readonly reachedOn: CivilDate | null;
}
