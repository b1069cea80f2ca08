/**
 * Times a given order of visits on a vehicle, exactly and slowly: the reference that the search's fast arithmetic
 * is tested against, what every answer is written with, and what a dispatcher's drag is judged by.
 *
 * The vehicle starts as late as it can without ending later; the break stands where the route is least late, then
 * cheapest. Nothing is refused: being late is reported as violations.
 */
import { priceOfDuty } from '../costs/duty-cost.js';
import type { Handout, Problem, Vehicle, Window } from '../model/problem.js';
import { choicesOfLoads, type Loads } from './loading-choices.js';
import type { Route, Stop, Violation, ViolationCode } from '../model/solution.js';
import { bestBreak, type Task, timeTasks, type Timing } from './time-tasks.js';

export interface TimedRoute {
  readonly route: Route;
  /** The price of starting visits off their preferred times. */
  readonly preferred: number;
  readonly violations: readonly Violation[];
}

/** Times `order` on vehicle `v` of the problem. A vehicle without visits stays where it is. */
export function timeRoute(problem: Problem, v: number, order: readonly number[]): TimedRoute {
  const vehicle = problem.vehicles[v];
  const load = Array.from({ length: problem.loadDimensions }, (_, d) =>
    order.reduce((sum, h) => sum + problem.handouts[h].load[d], 0),
  );
  if (order.length === 0) {
    const route = { vehicle: v, order: [], stops: [], distance: 0, duration: 0, load, cost: 0 };
    return { route, preferred: 0, violations: [] };
  }
  const { loads, timing, distance, paid } = bestWay(problem, vehicle, order);
  const route: Route = {
    vehicle: v,
    order,
    stops: mergeStops(problem, timing),
    distance,
    duration: timing.duration,
    load,
    cost: vehicle.costs.fixed + paid,
  };
  const violations = [
    ...violationsOf(vehicle, v, timing, route),
    ...overloads(problem, vehicle, order, loads).map((by) => exceeds('CAPACITY_EXCEEDED', v, by)),
  ];
  return { route, preferred: timing.preferred, violations };
}

/** What is not on board cannot be handed over: each unit is as bad as being a day late. */
const A_DAY = 86_400;

interface ChosenWay {
  readonly loads: Loads;
  readonly timing: Timing;
  readonly distance: number;
  /** For metres and seconds on duty. */
  readonly paid: number;
}

/** The least broken, then cheapest way to drive an order: where it loads, where the break stands. */
function bestWay(problem: Problem, vehicle: Vehicle, order: readonly number[]): ChosenWay {
  const { perMetre, perSecond } = vehicle.costs;
  const ways = choicesOfLoads(problem, vehicle, order).map((loads) => {
    const tasks = tasksWithoutBreak(problem, vehicle, order, loads);
    const timing = vehicle.break
      ? bestBreak(problem, vehicle, tasks, vehicle.break)
      : timeTasks(problem, vehicle, tasks);
    const distance = tasks.reduce((sum, task) => sum + task.distance, 0);
    const paid = perMetre * distance + perSecond * timing.duration;
    const excess = overloads(problem, vehicle, order, loads).reduce((sum, by) => sum + by, 0);
    const broken = A_DAY * excess + timing.lateness + Math.max(0, timing.duration - vehicle.maxDuration);
    const price = paid + timing.preferred + priceOfDuty(vehicle, timing.duration);
    return { loads, timing, distance, paid, broken, price };
  });
  return ways.reduce((a, b) => (b.broken < a.broken || (b.broken === a.broken && b.price < a.price) ? b : a));
}

/** The windows of a handout at a home visit, cut to the vehicle's shift only by the shift's own tasks. */
function tasksWithoutBreak(
  problem: Problem,
  vehicle: Vehicle,
  order: readonly number[],
  loads: Loads,
): Task[] {
  const profile = problem.profiles[vehicle.profile];
  const shift = [{ from: vehicle.earliest, to: vehicle.latest }];
  const tasks: Task[] = [];
  let at = vehicle.start;
  const add = (
    kind: Stop['kind'],
    place: number,
    windows: readonly Window[],
    service: number,
    handout: number,
  ): void => {
    const way = at * problem.places + place;
    const isHere = place === at;
    tasks.push({
      kind,
      place,
      windows,
      service,
      handout,
      leg: isHere ? 0 : profile.duration[way],
      distance: isHere ? 0 : profile.distance[way],
    });
    at = place;
  };
  add('START', at, shift, 0, -1);
  order.forEach((h, k) => {
    if (loads[k] !== -1) {
      const { place, windows, duration } = vehicle.loading[loads[k]];
      add('LOAD', place, windows, duration, -1);
    }
    const { home, windows, service } = problem.handouts[h];
    // Someone who is not served at home has no place of their own: the vehicle is taken to stay where it is.
    add('VISIT', home === -1 ? at : home, windows, service, h);
  });
  add('END', vehicle.end === -1 ? at : vehicle.end, shift, 0, -1);
  return tasks;
}

/** Consecutive visits at one place are one stop as long as each one's windows hold at the stop's serviceStart. */
function mergeStops(problem: Problem, { tasks, arrivals, starts }: Timing): Stop[] {
  const stops: Stop[] = [];
  tasks.forEach((task, i) => {
    const last = stops.at(-1);
    const departure = starts[i] + task.service;
    if (last?.kind === 'VISIT' && task.kind === 'VISIT' && last.place === task.place) {
      const together =
        holdsAt(problem.handouts[task.handout], last.serviceStart) && starts[i] === last.departure;
      if (together) {
        stops[stops.length - 1] = { ...last, departure, handouts: [...last.handouts, task.handout] };
        return;
      }
    }
    stops.push({
      kind: task.kind,
      place: task.place,
      travel: i === 0 ? 0 : arrivals[i] - (starts[i - 1] + tasks[i - 1].service),
      distance: task.distance,
      arrival: arrivals[i],
      serviceStart: starts[i],
      departure,
      handouts: task.handout >= 0 ? [task.handout] : [],
    });
  });
  return stops;
}

/** Whether service may start at `time`. */
export const holdsAt = (handout: Handout, time: number): boolean =>
  handout.windows.some((window) => window.from <= time && time <= window.to);

function violationsOf(vehicle: Vehicle, v: number, timing: Timing, route: Route): Violation[] {
  const found: Violation[] = [];
  const code = {
    START: 'SHIFT_EXCEEDED',
    LOAD: 'LOADING_CLOSED',
    VISIT: 'OUTSIDE_WINDOW',
    BREAK: 'BREAK_OUTSIDE_WINDOW',
    END: 'SHIFT_EXCEEDED',
  } as const;
  // Those who share a stop are served from its start on, so that is what their windows are about.
  const stopStarts = new Map(route.stops.flatMap((stop) => stop.handouts.map((h) => [h, stop.serviceStart])));
  timing.tasks.forEach((task, i) => {
    const start = stopStarts.get(task.handout) ?? timing.starts[i];
    if (task.windows.some((window) => window.from <= start && start <= window.to)) return;
    const late = start - task.windows[task.windows.length - 1].to;
    const who = task.handout >= 0 ? { handout: task.handout } : {};
    found.push({ code: code[task.kind], vehicle: v, ...who, amount: late });
  });
  if (route.duration > vehicle.maxDuration) {
    found.push(exceeds('DURATION_EXCEEDED', v, route.duration - vehicle.maxDuration));
  }
  if (route.order.length > vehicle.maxVisits) {
    found.push(exceeds('VISITS_EXCEEDED', v, route.order.length - vehicle.maxVisits));
  }
  return found;
}

const exceeds = (code: ViolationCode, vehicle: number, amount: number): Violation => ({
  code,
  vehicle,
  amount,
});

/** By how much the vehicle hands over more than it carries, for each loading and each dimension where it does. */
function overloads(problem: Problem, vehicle: Vehicle, order: readonly number[], loads: Loads): number[] {
  const found: number[] = [];
  let room = vehicle.startsLoaded ? [...vehicle.capacity] : vehicle.capacity.map(() => 0);
  const note = (): void => {
    found.push(...room.filter((left) => left < 0).map((left) => -left));
  };
  order.forEach((h, k) => {
    if (loads[k] !== -1) {
      note();
      room = [...vehicle.capacity];
    }
    room = room.map((left, d) => left - problem.handouts[h].load[d]);
  });
  note();
  return found;
}
