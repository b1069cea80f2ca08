/**
 * Where a vehicle loads on a given order of visits, in the slow reference: a label for each choice of loading places and
 * of where the break is taken is extended along the order, and dominated labels are dropped, so that the best choice is
 * among those left at the end (label setting, Desrochers & Soumis 1988). Exact where preferred times and hours of the
 * day have no cost; with those, the best of the labels left is taken.
 */
import type { Break, Problem, Vehicle, Window } from '../model/problem.js';
import { TravelTime } from '../costs/index.js';

/** The resources of a vehicle after the tasks so far; times in seconds. */
interface Label {
  readonly place: number;
  readonly time: number;
  readonly late: number;
  /** Load handed over beyond what was on board, summed over dimensions. */
  readonly excess: number;
  readonly metres: number;
  readonly waited: number;
  /** How far the departure can be delayed without lateness so far. */
  readonly slack: number;
  readonly hasPaused: boolean;
  /** Load left, one number for each dimension. */
  readonly onBoard: readonly number[];
  readonly loads: LoadingChoice;
}

interface Task {
  readonly place: number;
  readonly windows: readonly Window[];
  readonly service: number;
}

/** By position in the order: index of the vehicle's loading place visited before that visit, -1 = none. */
export type LoadingChoice = readonly number[];

/**
 * The non-dominated choices of where the vehicle loads; the best is among them. Without loading places, or where one
 * load is enough for all visits, the only one is not to load. O(order * non-dominated choices).
 */
export function loadingChoices(
  problem: Problem,
  vehicle: Vehicle,
  order: readonly number[],
): LoadingChoice[] {
  if (vehicle.loading.length === 0 || (vehicle.startsLoaded && isOneLoadEnough(problem, vehicle, order))) {
    return [order.map(() => -1)];
  }
  const extension = new LabelExtension(problem, vehicle);
  let labels: readonly Label[] = [extension.start()];
  for (const h of order) {
    const { home, windows, service, load } = problem.handouts[h];
    labels = nonDominated(
      labels.flatMap((before) => {
        const ready = [
          { ...before, loads: [...before.loads, -1] },
          ...vehicle.loading.flatMap((place, k) =>
            extension.extend(before, { ...place, service: place.duration }).map((there) => ({
              ...there,
              onBoard: vehicle.capacity,
              loads: [...before.loads, k],
            })),
          ),
        ];
        return ready.flatMap((from) =>
          extension
            .extend(from, { place: home === -1 ? from.place : home, windows, service })
            .map((there) => handOver(there, load)),
        );
      }),
    );
  }
  const ended = labels.flatMap((label) => extension.end(label));
  return [...new Map(ended.map(({ loads }) => [loads.join(), loads])).values()];
}

/** Whether one load is enough for all visits of the order. */
const isOneLoadEnough = (problem: Problem, vehicle: Vehicle, order: readonly number[]): boolean =>
  vehicle.capacity.every(
    (capacity, d) => order.reduce((sum, h) => sum + problem.handouts[h].load[d], 0) <= capacity,
  );

/** Hands over a visit's load; what is not on board counts as excess. */
function handOver(label: Label, load: readonly number[]): Label {
  const onBoard = label.onBoard.map((left, d) => left - load[d]);
  const excess = onBoard.reduce((sum, left) => sum + Math.max(0, -left), 0);
  return { ...label, onBoard: onBoard.map((left) => Math.max(0, left)), excess: label.excess + excess };
}

class LabelExtension {
  private readonly day: TravelTime;

  constructor(
    private readonly problem: Problem,
    private readonly vehicle: Vehicle,
  ) {
    this.day = new TravelTime(problem.profiles[vehicle.profile].speeds ?? []);
  }

  start(): Label {
    const { vehicle } = this;
    return {
      place: vehicle.start,
      time: vehicle.earliest,
      late: 0,
      excess: 0,
      metres: 0,
      waited: 0,
      slack: vehicle.latest - vehicle.earliest,
      hasPaused: vehicle.break === null,
      onBoard: vehicle.startsLoaded ? vehicle.capacity : vehicle.capacity.map(() => 0),
      loads: [],
    };
  }

  /** The labels after the next task: without the break, and if it is not taken yet, with it before or after the leg. */
  extend(from: Label, { place, windows, service }: Task): Label[] {
    const straight = this.serve(this.drive(from, place), windows, service);
    const pause = this.vehicle.break;
    if (from.hasPaused || !pause) return [straight];
    return [
      straight,
      this.serve(this.drive(withBreak(this, from, pause), place), windows, service),
      this.serve(withBreak(this, this.drive(from, place), pause), windows, service),
    ];
  }

  /** The labels at the end of the route, those without the break left out. */
  end(from: Label): Label[] {
    const { end, earliest, latest } = this.vehicle;
    const shift = {
      place: end === -1 ? from.place : end,
      windows: [{ from: earliest, to: latest }],
      service: 0,
    };
    return this.extend(from, shift).filter((label) => label.hasPaused);
  }

  /** Starts a task in the first window that has not ended, or late in the last, and finishes it. */
  serve(label: Label, windows: readonly Window[], service: number): Label {
    const arrival = label.time;
    const window = windows.find(({ to }) => arrival <= to) ?? windows[windows.length - 1];
    const start = Math.max(arrival, window.from);
    const waited = label.waited + start - arrival;
    return {
      ...label,
      waited,
      time: start + service,
      late: label.late + Math.max(0, start - window.to),
      slack: Math.min(label.slack, waited + Math.max(0, window.to - start)),
    };
  }

  private drive(from: Label, place: number): Label {
    if (place === from.place) return from;
    const { duration, distance } = this.problem.profiles[this.vehicle.profile];
    const leg = from.place * this.problem.places + place;
    return {
      ...from,
      place,
      time: this.day.arrival(duration[leg], from.time),
      metres: from.metres + distance[leg],
    };
  }
}

const withBreak = (
  extension: LabelExtension,
  label: Label,
  { earliest, latest, duration }: Break,
): Label => ({
  ...extension.serve(label, [{ from: earliest, to: latest }], duration),
  hasPaused: true,
});

/** The labels that no other dominates; of equal ones the first. */
function nonDominated(labels: readonly Label[]): Label[] {
  const found: Label[] = [];
  for (const label of labels) {
    if (found.some((other) => dominates(other, label))) continue;
    for (let k = found.length - 1; k >= 0; k--) if (dominates(label, found[k])) found.splice(k, 1);
    found.push(label);
  }
  return found;
}

/** Whether for any tasks that follow, `a` ends no later, no dearer and no longer than `b`. */
function dominates(a: Label, b: Label): boolean {
  if (a.hasPaused !== b.hasPaused || a.time > b.time || a.late > b.late || a.excess > b.excess) return false;
  if (a.metres > b.metres || a.slack < b.slack || a.onBoard.some((left, d) => left < b.onBoard[d]))
    return false;
  // If a waits until b is ready too, its departure can be delayed by as much more.
  return Math.min(a.waited + b.time - a.time, a.slack) >= Math.min(b.waited, b.slack);
}
