import type { CivilDate } from '../../shared/civil-time.js';
import type { DayCoverage } from './model.js';
import { DispensingRefusal } from '../refusals.js';
import { POLICY_MUST_RISE, WRITE_POLICY } from './texts.js';

/** After how many days in a row without a dose who has to act; set per municipality. */
export interface MissedDosePolicy {
  /** Tell the doctor or coordinator. */
  readonly alertDays: number;
  /** A clinician looks at the recipient before the next dose. */
  readonly checkDays: number;
  /** No dose until a clinician clears it. */
  readonly holdDays: number;
}

/**
 * Strict on purpose: LAR guideline 2010, 9.4 (contact at one uncollected day) and 13.3 (reassess after more than four);
 * Australian methadone guidance (contact the prescriber at three); see DOMAIN 4.
 */
export const STRICT_POLICY: MissedDosePolicy = { alertDays: 1, checkDays: 2, holdDays: 3 };

/** @throws Refusal MISSED_DOSE_POLICY unless 1 ≤ alertDays ≤ checkDays ≤ holdDays, all whole */
export function checkPolicy(policy: MissedDosePolicy): MissedDosePolicy {
  const days = [policy.alertDays, policy.checkDays, policy.holdDays];
  const rises = days.every((count, i) => Number.isInteger(count) && count >= (i === 0 ? 1 : days[i - 1]));
  if (rises) return policy;
  throw DispensingRefusal.of({
    code: 'MISSED_DOSE_POLICY',
    where: days.join(', '),
    message: POLICY_MUST_RISE,
    remedy: WRITE_POLICY,
  });
}

export type MissedDoseLevel = 'NONE' | 'ALERT' | 'CHECK' | 'HOLD';

export interface MissedDoses {
  readonly level: MissedDoseLevel;
  /** Days in a row without a dose, from the first missed one to the date asked for. */
  readonly days: number;
  /** The first of them. */
  readonly since: CivilDate | null;
  /** The day that the level was reached: where a hold begins. */
  readonly reachedOn: CivilDate | null;
}

const NONE: MissedDoses = { level: 'NONE', days: 0, since: null, reachedOn: null };

/**
 * What a recipient's days without a dose ask for, as of a date (included). Counted are the days in a row up to it that
 * no dose covers, from the first one that was missed: a day without service between two misses is a day without a dose
 * as well. A paused day, seen to by others, and a covered one end the count. The software only says it: it never
 * releases a hold and never computes a dose.
 *
 * @param coverage the recipient's days in order, reaching back at least to the last covered one
 */
export function missedDoses(
  coverage: readonly DayCoverage[],
  asOf: CivilDate,
  policy: MissedDosePolicy = STRICT_POLICY,
): MissedDoses {
  const past = coverage.filter(({ date }) => date <= asOf);
  const lastFed = past.findLastIndex(({ state }) => state === 'COVERED' || state === 'PAUSED');
  const uncovered = past.slice(lastFed + 1);
  const missed = uncovered.slice(
    Math.max(
      0,
      uncovered.findIndex(({ gap }) => gap?.code === 'MISSED'),
    ),
  );
  const level = levelOf(missed, policy);
  if (level === null) return NONE;
  return {
    level: level.level,
    days: missed.length,
    since: missed[0].date,
    reachedOn: missed[level.days - 1].date,
  };
}

function levelOf(
  missed: readonly DayCoverage[],
  { alertDays, checkDays, holdDays }: MissedDosePolicy,
): { level: MissedDoseLevel; days: number } | null {
  if (!missed.some(({ gap }) => gap?.code === 'MISSED')) return null;
  if (missed.length >= holdDays) return { level: 'HOLD', days: holdDays };
  if (missed.length >= checkDays) return { level: 'CHECK', days: checkDays };
  return missed.length >= alertDays ? { level: 'ALERT', days: alertDays } : null;
}
