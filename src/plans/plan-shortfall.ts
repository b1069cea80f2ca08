import type { Text } from '../shared/failures.js';

/** A change that lets people in at a point that has no room for them, tried out by planning the day with it. */
export interface ShortfallRemedy {
  readonly kind: 'OPEN_LONGER' | 'MORE_COUNTERS' | 'OTHER_POINT' | 'HOME' | 'MOBILE_STOP';
  /**
   * The point that is open longer, has one more counter, or takes people; for HOME, and for a stand where no mobile stop
   * is recorded yet, the one that they are taken from.
   */
  readonly pointId: string;
  /** Where, when and with how many doses a vehicle stands; for MOBILE_STOP only. */
  readonly stand?: ShortfallStand | null;
  /** How much longer it is open. */
  readonly minutes: number | null;
  /** How many it concerns. */
  readonly people: number;
  /** Who is sent to another point or served at home in that plan; empty for the other kinds. */
  readonly recipientIds: readonly string[];
  /** How many fewer are unassigned in the plan made with it. */
  readonly lifts: number;
  /** Seconds and metres that the crews are out more (less, where negative) in that plan. */
  readonly duration: number;
  readonly distance: number;
  readonly text: Text;
}

/** A vehicle's stand that was tried. */
export interface ShortfallStand {
  readonly lat: number;
  readonly lon: number;
  /** HH:MM. */
  readonly from: string;
  readonly until: string;
  readonly doses: number;
}

/** A point that cannot take all recipients who ask for it, as it was when the plan was made. */
export interface PlanShortfall {
  readonly pointId: string;
  /** The hour of the day (0–23) that is asked for most. */
  readonly hour: number;
  /** How many it takes, and how many asked. */
  readonly safeLoad: number;
  readonly askedLoad: number;
  readonly text: Text;
  readonly remedies: readonly ShortfallRemedy[];
}
