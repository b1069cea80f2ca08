import { type CivilDate, civilMoment, instantAt } from '../../shared/civil-time.js';
import type { Text } from '../../shared/failures.js';
import type { BuiltProblem } from '../problem/index.js';

/** How values are written in sentences about plans. */

/** A second of the local day as HH:MM of its clock, to the nearest minute. */
export function clockTime(date: CivilDate, seconds: number): string {
  const moment = civilMoment(instantAt(date, Math.round(seconds / 60) * 60));
  return instantAt(moment.date, moment.seconds).slice(11, 16);
}

/** Seconds as whole minutes, at least 1, rounded up: a change that a sentence asks for must be enough. */
export const minutes = (seconds: number): number => Math.max(1, Math.ceil(seconds / 60));

export const dayText = (date: CivilDate): Text => ({
  nb: new Intl.DateTimeFormat('nb-NO', DAY).format(new Date(`${date}T12:00:00Z`)),
  en: new Intl.DateTimeFormat('en-GB', DAY).format(new Date(`${date}T12:00:00Z`)),
});

const DAY = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;

export const shiftName = ({ vehicle, start, end }: BuiltProblem['shifts'][number]): string =>
  `${vehicle.name} (${minuteText(start)}–${minuteText(end)})`;

export const vehicleName = (built: BuiltProblem, vehicle: number): string => shiftName(built.shifts[vehicle]);

/** A minute of the day as HH:MM. */
export const minuteText = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** A probability in per cent with one decimal; a small one is never written as 0. */
export const percent = (probability: number): Text => {
  const points = probability > 0 && probability < 0.001 ? '< 0.1' : (probability * 100).toFixed(1);
  return { nb: `${points.replace('.', ',')} %`, en: `${points} %` };
};
