import { type CivilDate, secondsAtMinute } from '../../shared/civil-time.js';
import type { SpeedSlice } from '../../solver/index.js';

const HOURS = 24;
/** Speed as in the road data, per mille. */
const AS_RECORDED = 1000;

/**
 * Speeds over the date, per mille of the road data's, in slices of equal speed; empty where every hour has the road
 * data's.
 *
 * @param factors on travel times, by hour of the clock; an hour that is left out has 1
 */
export function speedProfileOn(date: CivilDate, factors: Readonly<Record<string, number>>): SpeedSlice[] {
  const slices: SpeedSlice[] = [];
  for (let hour = 0; hour < HOURS; hour++) {
    const from = secondsAtMinute(date, hour * 60);
    const speed = Math.round(AS_RECORDED / (factors[String(hour)] ?? 1));
    // The hour that is skipped when summer time begins has no length: the hour after it replaces it.
    if (slices.at(-1)?.from === from) slices.pop();
    if (slices.at(-1)?.speed !== speed) slices.push({ from, speed });
  }
  return slices.every(({ speed }) => speed === AS_RECORDED) ? [] : slices;
}
