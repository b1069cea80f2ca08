import type { Problem, Vehicle } from '../model/problem.js';
import type { Route, Stop } from '../model/solution.js';
import { secondsOutside, sum } from './arithmetic.js';
import type { Report } from './finding.js';

/** The vehicle loads where and when it may, for as long as that takes, and hands over no more than it carries. */
export function checkLoading(
  problem: Problem,
  shift: Vehicle,
  { vehicle, stops }: Route,
  report: Report,
): void {
  stops.forEach((stop, k) => {
    if (stop.kind !== 'LOAD') return;
    const here = shift.loading.filter(({ place }) => place === stop.place);
    const busy = stop.departure - stop.serviceStart;
    const right = here.filter(({ duration }) => duration === busy);
    if (here.length === 0) report({ code: 'STOPS_WRONG', vehicle, amount: k });
    else if (right.length === 0) {
      report({ code: 'TIMES_WRONG', vehicle, amount: Math.abs(busy - here[0].duration) });
    } else {
      const off = Math.min(...right.map(({ windows }) => secondsOutside(windows, stop.serviceStart)));
      if (off > 0) report({ code: 'LOADING_CLOSED', vehicle, amount: off });
    }
  });
  tripsOf(stops).forEach((handouts, trip) => {
    for (let d = 0; d < problem.loadDimensions; d++) {
      const carried = sum(handouts.map((handout) => problem.handouts[handout].load[d]));
      const over = carried - (trip > 0 || shift.startsLoaded ? shift.capacity[d] : 0);
      if (over > 0) report({ code: 'CAPACITY_EXCEEDED', vehicle, amount: over });
    }
  });
}

/** The handouts of each trip: before the first loading, between two, and after the last. */
function tripsOf(stops: readonly Stop[]): number[][] {
  const trips: number[][] = [[]];
  for (const stop of stops) {
    if (stop.kind === 'LOAD') trips.push([]);
    trips[trips.length - 1].push(...stop.handouts);
  }
  return trips;
}
