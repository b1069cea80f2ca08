/**
 * Where a given order of visits loads on the way, in the slow reference: every choice of places to load and of where
 * the break stands is carried along, but for those that another is at least as good as in every respect, so that what
 * is left at the end holds the best of all (label setting, Desrochers & Soumis 1988). Exact where preferred times and
 * hours of the day have no price; with those, the best of what is left is.
 */
import type { Break, Problem, Vehicle, Window } from '../model/problem.js';
import { DayOfTravel } from '../costs/travel-time.js';

/** A vehicle on its way, up to and including some visit. */
interface Standing {
  readonly place: number;
  readonly time: number;
  readonly late: number;
  /** Load handed out that was not there any more, over all dimensions. */
  readonly excess: number;
  readonly metres: number;
  readonly waited: number;
  /** How far the start can be put off without being late up to here. */
  readonly slack: number;
  readonly hasPaused: boolean;
  readonly left: readonly number[];
  readonly loads: Loads;
}

interface Task {
  readonly place: number;
  readonly windows: readonly Window[];
  readonly service: number;
}

/** By position in the order: which of the vehicle's loading places comes before that visit, -1 = it goes straight on. */
export type Loads = readonly number[];

/**
 * Where the vehicle may load with nothing else being better in every respect; one of them is the best. It loads only
 * where what it carries would not last. O(order * choices that nothing beats).
 */
export function choicesOfLoads(problem: Problem, vehicle: Vehicle, order: readonly number[]): Loads[] {
  if (vehicle.loading.length === 0 || (vehicle.startsLoaded && lasts(problem, vehicle, order))) {
    return [order.map(() => -1)];
  }
  const way = new Way(problem, vehicle);
  let standings: readonly Standing[] = [way.start()];
  for (const h of order) {
    const { home, windows, service, load } = problem.handouts[h];
    standings = best(
      standings.flatMap((before) => {
        const ready = [
          { ...before, loads: [...before.loads, -1] },
          ...vehicle.loading.flatMap((place, k) =>
            way.go(before, { ...place, service: place.duration }).map((there) => ({
              ...there,
              left: vehicle.capacity,
              loads: [...before.loads, k],
            })),
          ),
        ];
        return ready.flatMap((from) =>
          way
            .go(from, { place: home === -1 ? from.place : home, windows, service })
            .map((there) => handOver(there, load)),
        );
      }),
    );
  }
  const ended = standings.flatMap((standing) => way.end(standing));
  return [...new Map(ended.map(({ loads }) => [loads.join(), loads])).values()];
}

/** Whether one loading is enough for everybody. */
const lasts = (problem: Problem, vehicle: Vehicle, order: readonly number[]): boolean =>
  vehicle.capacity.every(
    (capacity, d) => order.reduce((sum, h) => sum + problem.handouts[h].load[d], 0) <= capacity,
  );

function handOver(standing: Standing, load: readonly number[]): Standing {
  const left = standing.left.map((room, d) => room - load[d]);
  const excess = left.reduce((sum, room) => sum + Math.max(0, -room), 0);
  return { ...standing, left: left.map((room) => Math.max(0, room)), excess: standing.excess + excess };
}

class Way {
  private readonly day: DayOfTravel;

  constructor(
    private readonly problem: Problem,
    private readonly vehicle: Vehicle,
  ) {
    this.day = new DayOfTravel(problem.profiles[vehicle.profile].speeds ?? []);
  }

  start(): Standing {
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
      left: vehicle.startsLoaded ? vehicle.capacity : vehicle.capacity.map(() => 0),
      loads: [],
    };
  }

  /** Goes on and does the task; with the break, if it is still to come, nowhere, before the way, or behind it. */
  go(from: Standing, { place, windows, service }: Task): Standing[] {
    const straight = this.stand(this.drive(from, place), windows, service);
    const pause = this.vehicle.break;
    if (from.hasPaused || !pause) return [straight];
    return [
      straight,
      this.stand(this.drive(paused(this, from, pause), place), windows, service),
      this.stand(paused(this, this.drive(from, place), pause), windows, service),
    ];
  }

  /** The ends of the route, its break taken. */
  end(from: Standing): Standing[] {
    const { end, earliest, latest } = this.vehicle;
    const shift = {
      place: end === -1 ? from.place : end,
      windows: [{ from: earliest, to: latest }],
      service: 0,
    };
    return this.go(from, shift).filter((standing) => standing.hasPaused);
  }

  stand(standing: Standing, windows: readonly Window[], service: number): Standing {
    const arrival = standing.time;
    const window = windows.find(({ to }) => arrival <= to) ?? windows[windows.length - 1];
    const start = Math.max(arrival, window.from);
    const waited = standing.waited + start - arrival;
    return {
      ...standing,
      waited,
      time: start + service,
      late: standing.late + Math.max(0, start - window.to),
      slack: Math.min(standing.slack, waited + Math.max(0, window.to - start)),
    };
  }

  private drive(from: Standing, place: number): Standing {
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

const paused = (way: Way, standing: Standing, { earliest, latest, duration }: Break): Standing => ({
  ...way.stand(standing, [{ from: earliest, to: latest }], duration),
  hasPaused: true,
});

/** Without those that another is at least as good as; of equals the first stays. */
function best(standings: readonly Standing[]): Standing[] {
  const kept: Standing[] = [];
  for (const standing of standings) {
    if (kept.some((other) => isAsGood(other, standing))) continue;
    for (let k = kept.length - 1; k >= 0; k--) if (isAsGood(standing, kept[k])) kept.splice(k, 1);
    kept.push(standing);
  }
  return kept;
}

/** Whether whatever comes next, `a` ends no later, no dearer and no longer than `b`. */
function isAsGood(a: Standing, b: Standing): boolean {
  if (a.hasPaused !== b.hasPaused || a.time > b.time || a.late > b.late || a.excess > b.excess) return false;
  if (a.metres > b.metres || a.slack < b.slack || a.left.some((room, d) => room < b.left[d])) return false;
  // Waiting until b is ready, too, a can put its start off by as much more.
  return Math.min(a.waited + b.time - a.time, a.slack) >= Math.min(b.waited, b.slack);
}
