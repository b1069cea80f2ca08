import { secondsAtMinute } from '../../shared/civil-time.js';
import type { Vehicle } from '../../solver/index.js';
import type { PointHours } from '../eligibility/index.js';
import type { Round, RoundShift } from '../round/index.js';

/**
 * Where and when a shift's vehicle is loaded: at its starting point, while that is open, any number of times. Where
 * doses are fetched on the day, a vehicle that sets out before opening time starts empty and waits for it. Where the
 * point does not open during the shift, it starts loaded: the doses were fetched the day before.
 */
export function vehicleLoading(
  round: Round,
  shift: RoundShift,
  hours: PointHours,
  start: number,
): Pick<Vehicle, 'startsLoaded' | 'loading'> {
  const { fetchedOnTheDay, minutes } = round.settings.loading;
  const duration = minutes * 60;
  const point = round.points.find(({ id }) => id === shift.startPointId)!;
  const from = secondsAtMinute(round.date, shift.start);
  const until = secondsAtMinute(round.date, shift.end);
  const windows = hours
    .openOn(point, round.date)
    .map((span) => ({ from: span.from, to: span.until - duration }))
    .filter((window) => window.from <= Math.min(window.to, until) && window.to >= from);
  if (windows.length === 0) return { startsLoaded: true, loading: [] };
  const isReady = duration === 0 && windows.some((window) => window.from <= from);
  return { startsLoaded: isReady || !fetchedOnTheDay, loading: [{ place: start, windows, duration }] };
}
