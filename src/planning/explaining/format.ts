import { type CivilDate, civilMoment, instantAt } from '../../shared/civil-time.js';
import type { Text } from '../../shared/failures.js';
import type { BuiltProblem } from '../problem/build-problem.js';
import type { RoundShift } from '../round/round.js';

/** Words that sentences about plans are put together from. */

/** A second of the local day as its clock shows it; rounded to the minute that keeps a promise true. */
export function clockTime(date: CivilDate, seconds: number): string {
  const moment = civilMoment(instantAt(date, Math.round(seconds / 60) * 60));
  return instantAt(moment.date, moment.seconds).slice(11, 16);
}

/** Seconds as whole minutes, rounded up: what is asked for must be enough. */
export const minutes = (seconds: number): number => Math.max(1, Math.ceil(seconds / 60));

export const dayText = (date: CivilDate): Text => ({
  nb: new Intl.DateTimeFormat('nb-NO', DAY).format(new Date(`${date}T12:00:00Z`)),
  en: new Intl.DateTimeFormat('en-GB', DAY).format(new Date(`${date}T12:00:00Z`)),
});

const DAY = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;

export const shiftName = ({ vehicle, start, end }: RoundShift): string =>
  `${vehicle.name} (${minuteText(start)}–${minuteText(end)})`;

export const vehicleName = (built: BuiltProblem, vehicle: number): string => shiftName(built.shifts[vehicle]);

/** A minute of the clock, HH:MM. */
export const minuteText = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
