import type { CivilDate } from '../../shared/civil-time.js';
import type { Problem, Solution } from '../../solver/index.js';
import { clockTime } from './format.js';

/** A point without a place for some who ask. */
export interface CrowdedPoint {
  /** Point index. */
  readonly point: number;
  /** Handout indices of those without a place. */
  readonly people: readonly number[];
}

/** The hour of the day, 0–23, with most bookings and preferred times at the point. */
export function busiestHour(
  date: CivilDate,
  { handouts }: Problem,
  { bookings }: Pick<Solution, 'bookings'>,
  { point, people }: CrowdedPoint,
): number {
  const times = [
    ...bookings.filter((booking) => booking.point === point).map(({ start }) => start),
    ...people.map((h) => handouts[h].preferred?.time ?? handouts[h].windows[0].from),
  ];
  const byHour = new Map<number, number>();
  for (const time of times) {
    const hour = Number(clockTime(date, time).slice(0, 2));
    byHour.set(hour, (byHour.get(hour) ?? 0) + 1);
  }
  return [...byHour].reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}
