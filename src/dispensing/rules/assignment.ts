import type { DayNumber } from '../../shared/civil-time.js';
import type { HandoutDay } from './handout-days.js';
import type { RecordedHandout } from './model.js';

/** Handout days that are served together: when, and for which days. */
export interface Assignment {
  /** At least one, in order. */
  readonly days: readonly HandoutDay[];
  /** The day of the handout; null where there is none. */
  readonly target: DayNumber | null;
  /** What the handout is for; nothing where `coverUntil` comes before `coverFrom`. */
  readonly coverFrom: DayNumber;
  readonly coverUntil: DayNumber;
  /** The day before the next handout day: how far the doses should last. Infinity where no next one is in sight. */
  readonly dueUntil: DayNumber;
  readonly record: RecordedHandout | null;
  /** Its doses can be counted on: it was given, or may yet be. */
  readonly counts: boolean;
}
