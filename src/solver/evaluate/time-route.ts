/**
 * Times a given order of visits on a vehicle, exactly and slowly. The search's fast arithmetic is tested against it, every
 * answer of `solve` is written by it, and a dispatcher's moves are evaluated with it.
 *
 * The vehicle starts as late as it can without ending later; the break is where the route is least late, then cheapest.
 * No order is refused: lateness is reported as violations.
 */
import { dutyCost } from '../costs/index.js';
import type { Problem, Vehicle, Window } from '../model/problem.js';
import { loadingChoices, type LoadingChoice } from './loading-choices.js';
import type { Route, Stop, Violation, ViolationCode } from '../model/solution.js';
import { mayStartAt } from '../rules/time-windows.js';
import { bestBreak, type Task, timeTasks, type Timing } from './time-tasks.js';

export interface TimedRoute {
  readonly route: Route;
  /** The cost of starting visits off their preferred times. */
  readonly preferred: number;
  readonly violations: readonly Violation[];
}

/** Times `order` on vehicle `v` of the problem. A vehicle without visits has no stops. */
export function timeRoute(problem: Problem, v: number, order: readonly number[]): TimedRoute {
  const vehicle = problem.vehicles[v];
  const load = Array.from({ length: problem.loadDimensions }, (_, d) =>
    order.reduce((sum, h) => sum + problem.handouts[h].load[d], 0),
  );
  if (order.length === 0) {
    const route = { vehicle: v, order: [], stops: [], distance: 0, duration: 0, load, cost: 0 };
    return { route, preferred: 0, violations: [] };
  }
  const { loads, timing, distance, paid } = bestSchedule(problem, vehicle, order);
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

/** Seconds of lateness that a unit of load beyond capacity counts as when schedules are compared: a day. */
const SECONDS_PER_EXCESS_UNIT = 86_400;

interface RouteSchedule {
  readonly loads: LoadingChoice;
  readonly timing: Timing;
  readonly distance: number;
  /** The cost of metres and seconds on duty. */
  readonly paid: number;
}

/** The schedule of an order that violates rules least, then is cheapest: where the vehicle loads and takes its break. */
function bestSchedule(problem: Problem, vehicle: Vehicle, order: readonly number[]): RouteSchedule {
  const { perMetre, perSecond } = vehicle.costs;
  const schedules = loadingChoices(problem, vehicle, order).map((loads) => {
    const tasks = tasksWithoutBreak(problem, vehicle, order, loads);
    const timing = vehicle.break
      ? bestBreak(problem, vehicle, tasks, vehicle.break)
      : timeTasks(problem, vehicle, tasks);
    const distance = tasks.reduce((sum, task) => sum + task.distance, 0);
    const paid = perMetre * distance + perSecond * timing.duration;
    const excess = overloads(problem, vehicle, order, loads).reduce((sum, by) => sum + by, 0);
    const broken =
      SECONDS_PER_EXCESS_UNIT * excess + timing.lateness + Math.max(0, timing.duration - vehicle.maxDuration);
    const price = paid + timing.preferred + dutyCost(vehicle, timing.duration);
    return { loads, timing, distance, paid, broken, price };
  });
  return schedules.reduce((a, b) =>
    b.broken < a.broken || (b.broken === a.broken && b.price < a.price) ? b : a,
  );
}

/** Start, loadings, visits and end in their order. Only START and END are held to the shift's hours. */
function tasksWithoutBreak(
  problem: Problem,
  vehicle: Vehicle,
  order: readonly number[],
  loads: LoadingChoice,
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
    const leg = at * problem.places + place;
    const isHere = place === at;
    tasks.push({
      kind,
      place,
      windows,
      service,
      handout,
      leg: isHere ? 0 : profile.duration[leg],
      distance: isHere ? 0 : profile.distance[leg],
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
    // A handout without a home has no place: the vehicle is taken to stay where it is (NOT_AT_HOME is reported).
    add('VISIT', home === -1 ? at : home, windows, service, h);
  });
  add('END', vehicle.end === -1 ? at : vehicle.end, shift, 0, -1);
  return tasks;
}

/** Consecutive visits at one place are one stop while the windows of each hold at the stop's `serviceStart`. */
function mergeStops(problem: Problem, { tasks, arrivals, starts }: Timing): Stop[] {
  const stops: Stop[] = [];
  tasks.forEach((task, i) => {
    const last = stops.at(-1);
    const departure = starts[i] + task.service;
    if (last?.kind === 'VISIT' && task.kind === 'VISIT' && last.place === task.place) {
      const together =
        mayStartAt(problem.handouts[task.handout].windows, last.serviceStart) && starts[i] === last.departure;
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

function violationsOf(vehicle: Vehicle, v: number, timing: Timing, route: Route): Violation[] {
  const found: Violation[] = [];
  const code = {
    START: 'SHIFT_EXCEEDED',
    LOAD: 'LOADING_CLOSED',
    VISIT: 'OUTSIDE_WINDOW',
    BREAK: 'BREAK_OUTSIDE_WINDOW',
    END: 'SHIFT_EXCEEDED',
  } as const;
  // Windows of visits that share a stop are about the stop's start, not each one's own turn.
  const stopStarts = new Map(route.stops.flatMap((stop) => stop.handouts.map((h) => [h, stop.serviceStart])));
  timing.tasks.forEach((task, i) => {
    const start = stopStarts.get(task.handout) ?? timing.starts[i];
    if (mayStartAt(task.windows, start)) return;
    const late = start - task.windows[task.windows.length - 1].to;
    const visit = task.handout >= 0 ? { handout: task.handout } : {};
    found.push({ code: code[task.kind], vehicle: v, ...visit, amount: late });
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

/** Load handed over beyond what is on board: one number for each trip and load dimension where there is any. */
function overloads(
  problem: Problem,
  vehicle: Vehicle,
  order: readonly number[],
  loads: LoadingChoice,
): number[] {
  const found: number[] = [];
  let onBoard = vehicle.startsLoaded ? [...vehicle.capacity] : vehicle.capacity.map(() => 0);
  const endTrip = (): void => {
    found.push(...onBoard.filter((left) => left < 0).map((left) => -left));
  };
  order.forEach((h, k) => {
    if (loads[k] !== -1) {
      endTrip();
      onBoard = [...vehicle.capacity];
    }
    onBoard = onBoard.map((left, d) => left - problem.handouts[h].load[d]);
  });
  endTrip();
  return found;
}
