import { type CivilDate, secondsAtMinute } from '../../shared/civil-time.js';
import type { SpeedSlice } from '../../solver/index.js';

const HOURS = 24;
const AS_RECORDED = 1000;

/**
 * How fast it goes by hour of the date, from how many times as long ways take in each hour of the clock (absent = as
 * recorded). Empty where every hour is as recorded.
 */
export function speedsOn(date: CivilDate, factors: Readonly<Record<string, number>>): SpeedSlice[] {
  const slices: SpeedSlice[] = [];
  for (let hour = 0; hour < HOURS; hour++) {
    const from = secondsAtMinute(date, hour * 60);
    const speed = Math.round(AS_RECORDED / (factors[String(hour)] ?? 1));
    // The hour that is skipped when summer time begins takes no time: the one after it stands in its place.
    if (slices.at(-1)?.from === from) slices.pop();
    if (slices.at(-1)?.speed !== speed) slices.push({ from, speed });
  }
  return slices.every(({ speed }) => speed === AS_RECORDED) ? [] : slices;
}
