import type { Problem, Vehicle } from '../model/problem.js';
import type { Route, Stop } from '../model/solution.js';
import { secondsOutside, sum } from './arithmetic.js';
import { checkLoading } from './check-loading.js';
import type { Report } from './finding.js';
import { secondsOfLeg } from './travel-by-hour.js';

/** One vehicle's route against each rule that concerns a single route. */
export function checkRoute(problem: Problem, route: Route, report: Report): void {
  const { vehicle } = route;
  const shift = problem.vehicles[vehicle];
  const visited = route.stops.flatMap((stop) => stop.handouts);
  if (visited.length !== route.order.length || visited.some((handout, k) => handout !== route.order[k])) {
    report({ code: 'STOPS_WRONG', vehicle, amount: Math.abs(visited.length - route.order.length) });
  }
  const outside = route.stops.filter((s) => !(s.place >= 0 && s.place < problem.places)).length;
  if (outside > 0) {
    report({ code: 'NO_SUCH_INDEX', vehicle, amount: outside });
    return;
  }

  checkLocks(shift, route, report);
  if (visited.length > 0) {
    checkShape(shift, route, report);
    checkTravelAndTimes(problem, shift, route, report);
    checkBreak(shift, route, report);
    checkLoading(problem, shift, route, report);
    checkLimits(problem, shift, route, visited, report);
    checkVisits(problem, shift, route, report);
  } else if (route.stops.length > 0) {
    report({ code: 'STOPS_WRONG', vehicle, amount: route.stops.length });
  }
  checkSums(problem, shift, route, visited, report);
}

/** START, then visits, loadings and breaks, then END (which an open end may leave out), each at its place. */
function checkShape(shift: Vehicle, { vehicle, stops }: Route, report: Report): void {
  const wrong = (k: number): void => report({ code: 'STOPS_WRONG', vehicle, amount: k });
  const last = stops.length - 1;
  const ends = stops[last].kind === 'END';
  if (!ends && shift.end !== -1) wrong(last);
  stops.forEach((stop, k) => {
    if ((stop.kind === 'START') !== (k === 0)) wrong(k);
    if (stop.kind === 'END' && k !== last) wrong(k);
    if ((stop.kind === 'VISIT') !== stop.handouts.length > 0) wrong(k);
    if (stop.kind === 'START' && stop.place !== shift.start) wrong(k);
    // An open end is at the last place.
    if (stop.kind === 'END' && stop.place !== (shift.end === -1 ? stops[k - 1].place : shift.end)) wrong(k);
    // A break is at the place of a stop: after a departure, or on arrival at the next.
    if (stop.kind === 'BREAK' && stop.place !== stops[k - 1]?.place && stop.place !== stops[k + 1]?.place) {
      wrong(k);
    }
  });
}

function checkTravelAndTimes(problem: Problem, shift: Vehicle, route: Route, report: Report): void {
  const { vehicle, stops } = route;
  const profile = problem.profiles[shift.profile];
  stops.forEach((stop, k) => {
    const before = k > 0 ? stops[k - 1] : null;
    const leg = before && before.place !== stop.place ? before.place * problem.places + stop.place : null;
    const travel = before && leg !== null ? secondsOfLeg(profile, leg, before.departure) : 0;
    const distance = leg === null ? 0 : profile.distance[leg];
    if (stop.travel !== travel)
      report({ code: 'TRAVEL_WRONG', vehicle, amount: Math.abs(stop.travel - travel) });
    if (stop.distance !== distance) {
      report({ code: 'TRAVEL_WRONG', vehicle, amount: Math.abs(stop.distance - distance) });
    }
    const arrival = before ? before.departure + stop.travel : stop.arrival;
    // `checkLoading` checks how long loading takes.
    const busy = stop.kind === 'LOAD' ? stop.departure - stop.serviceStart : secondsOf(problem, shift, stop);
    if (stop.arrival !== arrival) {
      report({ code: 'TIMES_WRONG', vehicle, amount: Math.abs(stop.arrival - arrival) });
    }
    if (stop.serviceStart < stop.arrival) {
      report({ code: 'TIMES_WRONG', vehicle, amount: stop.arrival - stop.serviceStart });
    }
    if (
      stop.kind === 'START' ? stop.departure < stop.serviceStart : stop.departure !== stop.serviceStart + busy
    ) {
      report({ code: 'TIMES_WRONG', vehicle, amount: Math.abs(stop.departure - stop.serviceStart - busy) });
    }
  });
  const left = stops[0].departure;
  const done = stops[stops.length - 1].departure;
  if (left < shift.earliest) report({ code: 'SHIFT_EXCEEDED', vehicle, amount: shift.earliest - left });
  if (done > shift.latest) report({ code: 'SHIFT_EXCEEDED', vehicle, amount: done - shift.latest });
  if (done - left > shift.maxDuration) {
    report({ code: 'DURATION_EXCEEDED', vehicle, amount: done - left - shift.maxDuration });
  }
}

function secondsOf(problem: Problem, shift: Vehicle, stop: Stop): number {
  if (stop.kind === 'BREAK') return shift.break?.duration ?? 0;
  return sum(stop.handouts.map((handout) => problem.handouts[handout].service));
}

function checkBreak(shift: Vehicle, { vehicle, stops }: Route, report: Report): void {
  const pause = shift.break;
  const breaks = stops.filter((stop) => stop.kind === 'BREAK');
  const needed = pause && pause.duration > 0 ? 1 : 0;
  if (breaks.length < needed || breaks.length > (pause ? 1 : 0)) {
    report({ code: 'BREAK_MISSING', vehicle, amount: Math.abs(breaks.length - needed) });
  }
  for (const { serviceStart } of pause ? breaks : []) {
    const off = Math.max(pause!.earliest - serviceStart, serviceStart - pause!.latest);
    if (off > 0) report({ code: 'BREAK_OUTSIDE_WINDOW', vehicle, amount: off });
  }
}

function checkLimits(
  problem: Problem,
  shift: Vehicle,
  { vehicle }: Route,
  visited: readonly number[],
  report: Report,
): void {
  if (visited.length > shift.maxVisits) {
    report({ code: 'VISITS_EXCEEDED', vehicle, amount: visited.length - shift.maxVisits });
  }
  let quarantineBegun = false;
  for (const handout of visited) {
    if (problem.handouts[handout].quarantined) quarantineBegun = true;
    else if (quarantineBegun) report({ code: 'QUARANTINED_NOT_LAST', vehicle, handout, amount: 1 });
  }
}

/** What each visit requires of crew, place and time. */
function checkVisits(problem: Problem, shift: Vehicle, { vehicle, stops }: Route, report: Report): void {
  for (const stop of stops) {
    for (const handout of stop.handouts) {
      const { home, skills, crew, windows } = problem.handouts[handout];
      if (home !== stop.place) report({ code: 'NOT_AT_HOME', vehicle, handout, amount: 1 });
      const missing = skills & ~shift.skills;
      if (missing !== 0) report({ code: 'SKILLS_MISSING', vehicle, handout, amount: missing });
      const mayBeHelped = problem.handouts.some(({ helps }) => helps === handout);
      if (crew > shift.crew && !mayBeHelped)
        report({ code: 'CREW_TOO_SMALL', vehicle, handout, amount: crew - shift.crew });
      const off = secondsOutside(windows, stop.serviceStart);
      if (off > 0) report({ code: 'OUTSIDE_WINDOW', vehicle, handout, amount: off });
    }
  }
}

/** Locked handouts are all on the route in their order; the locked prefix is its head. */
function checkLocks(shift: Vehicle, { vehicle, order }: Route, report: Report): void {
  let at = -1;
  shift.locked.forEach((handout, k) => {
    const position = order.indexOf(handout);
    if (position <= at || (k < shift.lockedPrefix && position !== k)) {
      report({ code: 'LOCK_BROKEN', vehicle, handout, amount: 1 });
    }
    at = Math.max(at, position);
  });
}

function checkSums(
  problem: Problem,
  shift: Vehicle,
  route: Route,
  visited: readonly number[],
  report: Report,
): void {
  const { vehicle, stops } = route;
  const distance = sum(stops.map((stop) => stop.distance));
  const duration = stops.length > 0 ? stops[stops.length - 1].departure - stops[0].departure : 0;
  const { fixed, perMetre, perSecond } = shift.costs;
  const cost = visited.length > 0 ? fixed + perMetre * distance + perSecond * duration : 0;
  const load = loadOf(problem, visited);
  const pairs = [
    [route.distance, distance],
    [route.duration, duration],
    [route.cost, cost],
    [route.load.length, load.length],
    ...load.map((carried, d) => [route.load[d], carried]),
  ];
  for (const [said, right] of pairs) {
    if (said !== right) report({ code: 'SUM_WRONG', vehicle, amount: Math.abs(said - right) });
  }
}

function loadOf(problem: Problem, handouts: readonly number[]): number[] {
  return Array.from({ length: problem.loadDimensions }, (_, d) =>
    sum(handouts.map((handout) => problem.handouts[handout].load[d])),
  );
}
