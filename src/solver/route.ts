/**
 * Times a given order of visits on a vehicle, exactly and slowly: the reference that the search's fast arithmetic
 * is tested against, what every answer is written with, and what a dispatcher's drag is judged by.
 *
 * The vehicle starts as late as it can without ending later; the break stands where the route is least late, then
 * cheapest. Nothing is refused: being late is reported as violations.
 */
import { priceOfDuty } from './fairness.js';
import type { Break, Handout, Problem, Vehicle, Window } from './problem.js';
import type { Route, Stop, Violation } from './solution.js';

export interface TimedRoute {
  readonly route: Route;
  /** The price of starting visits off their preferred times. */
  readonly preferred: number;
  readonly violations: readonly Violation[];
}

/** One thing to do on the way: start, visit, break or end. */
interface Task {
  readonly kind: Stop['kind'];
  readonly place: number;
  readonly travel: number;
  readonly distance: number;
  readonly windows: readonly Window[];
  readonly service: number;
  readonly handout: number;
}

/** The tasks with when each begins, after the start has been put off as far as it goes. */
interface Timing {
  readonly tasks: readonly Task[];
  readonly arrivals: readonly number[];
  readonly starts: readonly number[];
  readonly duration: number;
  readonly lateness: number;
  readonly preferred: number;
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
  const tasks = tasksWithoutBreak(problem, vehicle, order);
  const timing = vehicle.break
    ? bestBreak(problem, vehicle, tasks, vehicle.break)
    : timeTasks(problem, vehicle, tasks);
  const distance = tasks.reduce((sum, task) => sum + task.distance, 0);
  const { fixed, perMetre, perSecond } = vehicle.costs;
  const route: Route = {
    vehicle: v,
    order,
    stops: mergeStops(problem, timing),
    distance,
    duration: timing.duration,
    load,
    cost: fixed + perMetre * distance + perSecond * timing.duration,
  };
  return { route, preferred: timing.preferred, violations: violationsOf(vehicle, v, timing, route) };
}

/** The windows of a handout at a home visit, cut to the vehicle's shift only by the shift's own tasks. */
function tasksWithoutBreak(problem: Problem, vehicle: Vehicle, order: readonly number[]): Task[] {
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
    tasks.push({
      kind,
      place,
      windows,
      service,
      handout,
      travel: profile.duration[leg],
      distance: profile.distance[leg],
    });
    at = place;
  };
  tasks.push({ kind: 'START', place: at, travel: 0, distance: 0, windows: shift, service: 0, handout: -1 });
  for (const h of order) {
    const { home, windows, service } = problem.handouts[h];
    // Someone who is not served at home has no place of their own: the vehicle is taken to stay where it is.
    const place = home === -1 ? at : home;
    if (place === at)
      tasks.push({ kind: 'VISIT', place, travel: 0, distance: 0, windows, service, handout: h });
    else add('VISIT', place, windows, service, h);
  }
  if (vehicle.end === -1)
    tasks.push({ kind: 'END', place: at, travel: 0, distance: 0, windows: shift, service: 0, handout: -1 });
  else add('END', vehicle.end, shift, 0, -1);
  return tasks;
}

/** Tries the break after each departure and on each arrival. */
function bestBreak(problem: Problem, vehicle: Vehicle, tasks: readonly Task[], pause: Break): Timing {
  let best: Timing | null = null;
  for (let after = 0; after + 1 < tasks.length; after++) {
    for (const onArrival of [false, true]) {
      const timing = timeTasks(problem, vehicle, withBreak(tasks, after, pause, onArrival));
      if (!best || isBetter(timing, best, vehicle)) best = timing;
    }
  }
  return best!; // a route with visits has at least three tasks
}

function withBreak(tasks: readonly Task[], after: number, pause: Break, onArrival: boolean): Task[] {
  const next = tasks[after + 1];
  const rest = { travel: 0, distance: 0 };
  const way = { travel: next.travel, distance: next.distance };
  const task: Task = {
    kind: 'BREAK',
    place: onArrival ? next.place : tasks[after].place,
    windows: [{ from: pause.earliest, to: pause.latest }],
    service: pause.duration,
    handout: -1,
    ...(onArrival ? way : rest),
  };
  return [
    ...tasks.slice(0, after + 1),
    task,
    { ...next, ...(onArrival ? rest : way) },
    ...tasks.slice(after + 2),
  ];
}

function isBetter(a: Timing, b: Timing, vehicle: Vehicle): boolean {
  const late = (t: Timing): number => t.lateness + Math.max(0, t.duration - vehicle.maxDuration);
  const price = (t: Timing): number =>
    vehicle.costs.perSecond * t.duration + t.preferred + priceOfDuty(vehicle, t.duration);
  return late(a) < late(b) || (late(a) === late(b) && price(a) < price(b));
}

/**
 * Drives the tasks from the shift's start, each as early as possible; then puts the start off by whatever the
 * waiting on the way allows (the forward slack of Savelsbergh 1992), which shortens the time on duty.
 */
function timeTasks(problem: Problem, vehicle: Vehicle, tasks: readonly Task[]): Timing {
  let waited = 0;
  let delay = Infinity;
  let lateness = 0;
  let end = 0;
  drive(tasks, vehicle.earliest, (_, arrival, start, window) => {
    waited += start - arrival;
    lateness += Math.max(0, start - window.to);
    delay = Math.min(delay, waited + Math.max(0, window.to - start));
    end = start;
  });
  delay = Math.min(delay, waited);
  const arrivals: number[] = [];
  const starts: number[] = [];
  let preferred = 0;
  drive(tasks, vehicle.earliest + delay, (task, arrival, start) => {
    arrivals.push(arrival);
    starts.push(start);
    if (task.handout >= 0) preferred += priceOfStart(problem.handouts[task.handout], start);
  });
  return { tasks, arrivals, starts, duration: end - starts[0], lateness, preferred };
}

function drive(
  tasks: readonly Task[],
  from: number,
  tell: (task: Task, arrival: number, start: number, window: Window) => void,
): void {
  let time = from;
  for (const task of tasks) {
    const arrival = time + task.travel;
    const window = task.windows.find((w) => arrival <= w.to) ?? task.windows[task.windows.length - 1];
    const start = Math.max(arrival, window.from);
    tell(task, arrival, start, window);
    time = start + task.service;
  }
}

/** What starting a handout at `start` costs for being off its preferred time, at home or at a point. */
export function priceOfStart(handout: Handout, start: number): number {
  return handout.preferred ? handout.preferred.perSecond * Math.abs(start - handout.preferred.time) : 0;
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
      travel: task.travel,
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
  const exceeds = (code: 'CAPACITY_EXCEEDED' | 'DURATION_EXCEEDED' | 'VISITS_EXCEEDED', by: number): void => {
    if (by > 0) found.push({ code, vehicle: v, amount: by });
  };
  route.load.forEach((load, d) => exceeds('CAPACITY_EXCEEDED', load - vehicle.capacity[d]));
  exceeds('DURATION_EXCEEDED', route.duration - vehicle.maxDuration);
  exceeds('VISITS_EXCEEDED', route.order.length - vehicle.maxVisits);
  return found;
}
