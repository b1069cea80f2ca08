import { secondsAtMinute } from '../../shared/civil-time.js';
import type { Vehicle } from '../../solver/index.js';
import type { PointHours } from '../eligibility/point-hours.js';
import type { Round, RoundShift } from '../round/round.js';

/**
 * Where and when a shift's vehicle is loaded: at the point where it starts, while that is open, as often as it needs to.
 * Where doses are fetched on the day, one that sets out before opening time begins empty and waits for it; but where the
 * point does not open during the shift at all, they must have been fetched the day before.
 */
export function loadingOf(
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
