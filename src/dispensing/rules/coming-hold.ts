import { type CivilDate, civilDate, dayNumber } from '../../shared/civil-time.js';
import { HoldCount } from './hold-count.js';
import type { DayCoverage, MissedDosePolicy } from './model.js';

/**
 * The day on which days without a dose will reach the limit of a hold if nothing changes, on `now` or later; null where
 * they will not. What is to be given is taken as given, for a look ahead only.
 *
 * @param coverage a recipient's days in order, from before the run of days without a dose
 */
export function comingHold(
  coverage: readonly DayCoverage[],
  policy: MissedDosePolicy,
  now: CivilDate,
): CivilDate | null {
  const count = new HoldCount(policy);
  for (const { date, state, late, gap } of coverage) {
    const day = dayNumber(date);
    if (state === 'COVERED' && !late) count.hadDose();
    if (state === 'GAP') count.wentWithout(day, gap!.code);
    count.holdIfReached(day + 1);
    if (count.isHeld) return date >= now ? civilDate(day) : null;
  }
  return null;
}
