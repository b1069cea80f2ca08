/**
 * When a sequence of tasks is done: the slow, exact arithmetic behind `timeRoute`. Each is begun as early as possible;
 * the start is put off as far as that makes nothing later at the end.
 */
import { priceOfDuty } from '../costs/duty-cost.js';
import type { Break, Handout, Problem, Vehicle, Window } from '../model/problem.js';
import type { Stop } from '../model/solution.js';
import { DayOfTravel } from '../costs/travel-time.js';

/** One thing to do on the way: start, visit, break or end. */
export interface Task {
  readonly kind: Stop['kind'];
  readonly place: number;
  /** Seconds of the way here by the matrix; at which hours they are driven is known only then. */
  readonly leg: number;
  readonly distance: number;
  readonly windows: readonly Window[];
  readonly service: number;
  readonly handout: number;
}

/** The tasks with when each begins, after the start has been put off as far as it goes. */
export interface Timing {
  readonly tasks: readonly Task[];
  readonly arrivals: readonly number[];
  readonly starts: readonly number[];
  readonly duration: number;
  readonly lateness: number;
  readonly preferred: number;
}

/** Tries the break after each departure and on each arrival. */
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
  const way = { leg: next.leg, distance: next.distance };
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
 * Drives the tasks from the shift's start, each as early as possible; then puts the start off as far as that makes
 * nothing later at the end, which shortens the time on duty.
 */
export function timeTasks(problem: Problem, vehicle: Vehicle, tasks: readonly Task[]): Timing {
  const speeds = problem.profiles[vehicle.profile].speeds ?? [];
  const day = new DayOfTravel(speeds);
  const delay = speeds.length > 0 ? delayByTrial(tasks, vehicle, day) : delayBySlack(tasks, vehicle, day);
  const arrivals: number[] = [];
  const starts: number[] = [];
  let preferred = 0;
  const { lateness, end } = drive(tasks, vehicle.earliest + delay, day, (task, arrival, start) => {
    arrivals.push(arrival);
    starts.push(start);
    if (task.handout >= 0) preferred += priceOfStart(problem.handouts[task.handout], start);
  });
  return { tasks, arrivals, starts, duration: end - starts[0], lateness, preferred };
}

/** Whatever the waiting on the way allows (the forward slack of Savelsbergh 1992). */
function delayBySlack(tasks: readonly Task[], vehicle: Vehicle, day: DayOfTravel): number {
  let waited = 0;
  let delay = Infinity;
  drive(tasks, vehicle.earliest, day, (_, arrival, start, window) => {
    waited += start - arrival;
    delay = Math.min(delay, waited + Math.max(0, window.to - start));
  });
  return Math.min(delay, waited);
}

/** Where ways take longer at some hours: by bisection, as whoever sets out later is nowhere earlier. */
function delayByTrial(tasks: readonly Task[], vehicle: Vehicle, day: DayOfTravel): number {
  const atOnce = drive(tasks, vehicle.earliest, day, () => undefined);
  let possible = 0;
  let tooMuch = vehicle.latest - vehicle.earliest + 1;
  while (tooMuch - possible > 1) {
    const delay = Math.floor((possible + tooMuch) / 2);
    const { end, lateness } = drive(tasks, vehicle.earliest + delay, day, () => undefined);
    if (end === atOnce.end && lateness === atOnce.lateness) possible = delay;
    else tooMuch = delay;
  }
  return possible;
}

function drive(
  tasks: readonly Task[],
  from: number,
  day: DayOfTravel,
  tell: (task: Task, arrival: number, start: number, window: Window) => void,
): { end: number; lateness: number } {
  let time = from;
  let lateness = 0;
  for (const task of tasks) {
    const arrival = day.arrival(task.leg, time);
    const window = task.windows.find((w) => arrival <= w.to) ?? task.windows[task.windows.length - 1];
    const start = Math.max(arrival, window.from);
    lateness += Math.max(0, start - window.to);
    tell(task, arrival, start, window);
    time = start + task.service;
  }
  return { end: time, lateness };
}

/** What starting a handout at `start` costs for being off its preferred time, at home or at a point. */
function priceOfStart(handout: Handout, start: number): number {
  return handout.preferred ? handout.preferred.perSecond * Math.abs(start - handout.preferred.time) : 0;
}
