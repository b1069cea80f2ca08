import type { RouteState, RouteTiming } from '../state/index.js';
import { DutyTiming } from './duty-timing.js';
import { MultiTripTiming } from './multi-trip-timing.js';
import { TimeWindowTiming } from './time-window-timing.js';

/** The fastest evaluation of times that knows all rules of the problem. */
export function chooseTiming(routes: RouteState): RouteTiming {
  const { duty, multiTrip } = routes.data.rules;
  if (multiTrip) return new MultiTripTiming(routes);
  return duty ? new DutyTiming(routes) : new TimeWindowTiming(routes);
}
