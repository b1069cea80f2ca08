import { civilDate, type CivilDate, type DayNumber } from '../../shared/civil-time.js';
import type { GapCode, MissedDoseLevel, MissedDosePolicy, MissedDoses } from './model.js';

/** Days whose dose is not due, not known of, or never was: they neither count nor end a count. */
const LEFT_OUT: ReadonlySet<GapCode> = new Set(['OPENING_UNKNOWN', 'DECISION_NEEDED', 'NOT_STARTED']);

const NONE: MissedDoses = { level: 'NONE', days: 0, since: null, reachedOn: null };

/**
 * Counts the days without a dose in a row, whatever the interval of handouts and the reason (FORMATS.md, "Missed doses
 * and holds"). Days of which nothing was recorded go on with a count and begin none: alone they ask for an alert and a
 * check, never for a hold. The software only says it: a clinician ends a hold.
 */
export class HoldCount {
  /** Days that count towards a hold. */
  private days = 0;
  /** Those, and the days of which nothing was recorded before them. */
  private all = 0;
  private since: DayNumber | null = null;
  private reached: { ALERT?: DayNumber; CHECK?: DayNumber } = {};
  private heldFrom: DayNumber | null = null;
  /** The day of an attempt at an injection that did not succeed. */
  private missedInjection: DayNumber | null = null;

  constructor(private readonly policy: MissedDosePolicy) {}

  get isHeld(): boolean {
    return this.heldFrom !== null;
  }

  /** A hold that was recorded from the day on. */
  hold(day: DayNumber): void {
    this.heldFrom ??= day;
  }

  /** The day begins, and days enough have been counted. */
  holdIfReached(day: DayNumber): void {
    if (this.days >= this.policy.holdDays) this.heldFrom ??= day;
  }

  /** A clinician's clearing: handouts go on. */
  clear(): void {
    this.heldFrom = null;
    this.hadDose();
  }

  hadDose(): void {
    this.days = 0;
    this.all = 0;
    this.since = null;
    this.reached = {};
    this.missedInjection = null;
  }

  missInjection(day: DayNumber): void {
    this.missedInjection ??= day;
  }

  /** A day that is over went without a dose. */
  wentWithout(day: DayNumber, code: GapCode): void {
    if (LEFT_OUT.has(code)) return;
    const { alertDays, checkDays, holdDays } = this.policy;
    if (code !== 'NOT_RECORDED' || this.days > 0) this.days++;
    this.all++;
    this.since ??= day;
    const asked = Math.max(this.days, Math.min(this.all, holdDays - 1));
    if (asked >= alertDays) this.reached.ALERT ??= day;
    if (asked >= checkDays) this.reached.CHECK ??= day;
  }

  /** A day that is over was held. */
  wasHeld(day: DayNumber): void {
    this.days++;
    this.all++;
    this.since ??= day;
  }

  /** What the days counted so far ask for. */
  asOf(): MissedDoses {
    const level = this.levelNow();
    if (level !== null)
      return { level: level[0], days: this.all, since: dateOf(this.since), reachedOn: civilDate(level[1]) };
    const missed = dateOf(this.missedInjection);
    return missed === null ? NONE : { level: 'ALERT', days: 0, since: missed, reachedOn: missed };
  }

  private levelNow(): [MissedDoseLevel, DayNumber] | null {
    if (this.heldFrom !== null) return ['HOLD', this.heldFrom - 1];
    const { ALERT, CHECK } = this.reached;
    if (CHECK !== undefined) return ['CHECK', CHECK];
    return ALERT === undefined ? null : ['ALERT', ALERT];
  }
}

const dateOf = (day: DayNumber | null): CivilDate | null => (day === null ? null : civilDate(day));
