/**
 * The start times of a sequence of tasks: the slow, exact arithmetic behind `timeRoute`. Each task starts as early as
 * possible; then the departure from the depot is delayed as far as the end of the route stays the same.
 */
import { dutyCost, TravelTime, visitTimeCost } from '../costs/index.js';
import type { Break, Problem, Vehicle, Window } from '../model/problem.js';
import type { Stop } from '../model/solution.js';

/** One task of a route: start, loading, visit, break or end. */
export interface Task {
  readonly kind: Stop['kind'];
  readonly place: number;
  /** Seconds of the leg to this task by the matrix. What it takes at its time of day is known when it is timed. */
  readonly leg: number;
  readonly distance: number;
  readonly windows: readonly Window[];
  readonly service: number;
  readonly handout: number;
}

/** The tasks with their times in seconds, `arrivals[i]` and `starts[i]` of `tasks[i]`, after the departure was delayed. */
export interface Timing {
  readonly tasks: readonly Task[];
  readonly arrivals: readonly number[];
  readonly starts: readonly number[];
  readonly duration: number;
  readonly lateness: number;
  readonly preferred: number;
}

/** The best timing with the break after one of the departures or on one of the arrivals; all are tried. */
export function bestBreak(problem: Problem, vehicle: Vehicle, tasks: readonly Task[], pause: Break): Timing {
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
  const rest = { leg: 0, distance: 0 };
  const travel = { leg: next.leg, distance: next.distance };
  const task: Task = {
    kind: 'BREAK',
    place: onArrival ? next.place : tasks[after].place,
    windows: [{ from: pause.earliest, to: pause.latest }],
    service: pause.duration,
    handout: -1,
    ...(onArrival ? travel : rest),
  };
  return [
    ...tasks.slice(0, after + 1),
    task,
    { ...next, ...(onArrival ? rest : travel) },
    ...tasks.slice(after + 2),
  ];
}

function isBetter(a: Timing, b: Timing, vehicle: Vehicle): boolean {
  const late = (t: Timing): number => t.lateness + Math.max(0, t.duration - vehicle.maxDuration);
  const price = (t: Timing): number =>
    vehicle.costs.perSecond * t.duration + t.preferred + dutyCost(vehicle, t.duration);
  return late(a) < late(b) || (late(a) === late(b) && price(a) < price(b));
}

/**
 * Times the tasks from the shift's start, each as early as possible; then delays the departure as far as the end and the
 * lateness stay the same, which shortens the time on duty.
 */
export function timeTasks(problem: Problem, vehicle: Vehicle, tasks: readonly Task[]): Timing {
  const speeds = problem.profiles[vehicle.profile].speeds ?? [];
  const day = new TravelTime(speeds);
  const delay = speeds.length > 0 ? delayByTrial(tasks, vehicle, day) : delayBySlack(tasks, vehicle, day);
  const arrivals: number[] = [];
  const starts: number[] = [];
  let preferred = 0;
  const { lateness, end } = drive(tasks, vehicle.earliest + delay, day, (task, arrival, start) => {
    arrivals.push(arrival);
    starts.push(start);
    if (task.handout >= 0) preferred += visitTimeCost(problem.handouts[task.handout], start);
  });
  return { tasks, arrivals, starts, duration: end - starts[0], lateness, preferred };
}

/** The largest delay that waiting on the way absorbs: forward time slack (Savelsbergh 1992). */
function delayBySlack(tasks: readonly Task[], vehicle: Vehicle, day: TravelTime): number {
  let waited = 0;
  let delay = Infinity;
  drive(tasks, vehicle.earliest, day, (_, arrival, start, window) => {
    waited += start - arrival;
    delay = Math.min(delay, waited + Math.max(0, window.to - start));
  });
  return Math.min(delay, waited);
}

/** With speeds by time of day, by bisection: a later departure never arrives earlier (`TravelTime`). */
function delayByTrial(tasks: readonly Task[], vehicle: Vehicle, day: TravelTime): number {
  const undelayed = drive(tasks, vehicle.earliest, day, () => undefined);
  let possible = 0;
  let tooMuch = vehicle.latest - vehicle.earliest + 1;
  while (tooMuch - possible > 1) {
    const delay = Math.floor((possible + tooMuch) / 2);
    const { end, lateness } = drive(tasks, vehicle.earliest + delay, day, () => undefined);
    if (end === undelayed.end && lateness === undelayed.lateness) possible = delay;
    else tooMuch = delay;
  }
  return possible;
}

/** Starts each task as early as possible, leaving at `from`, and passes each on to `visit`. */
function drive(
  tasks: readonly Task[],
  from: number,
  day: TravelTime,
  visit: (task: Task, arrival: number, start: number, window: Window) => void,
): { end: number; lateness: number } {
  let time = from;
  let lateness = 0;
  for (const task of tasks) {
    const arrival = day.arrival(task.leg, time);
    const window = task.windows.find((w) => arrival <= w.to) ?? task.windows[task.windows.length - 1];
    const start = Math.max(arrival, window.from);
    lateness += Math.max(0, start - window.to);
    visit(task, arrival, start, window);
    time = start + task.service;
  }
  return { end: time, lateness };
}
