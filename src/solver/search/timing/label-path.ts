/**
 * One way that `TripLabels` has found, task by task: for what its sums cannot say, which is how far its start can be put
 * off where ways take longer at some hours, and what its starts cost then.
 */
import type { Window } from '../../model/problem.js';
import type { TravelTime } from '../../costs/index.js';
import type { RouteState } from '../state/route-state.js';
import { PAUSE, type Pause, type Standing } from './label.js';

interface Task {
  /** Seconds of the way to it by the matrix. */
  readonly leg: number;
  readonly windows: readonly Window[];
  readonly service: number;
  readonly handout: number;
}

export class TripPath {
  private tasks: Task[] = [];
  private r = 0;
  private at = 0;

  constructor(
    private readonly state: RouteState,
    private readonly days: readonly TravelTime[],
  ) {}

  isByHour(r: number): boolean {
    const { problem } = this.state.data;
    return (problem.profiles[problem.vehicles[r].profile].speeds ?? []).length > 0;
  }

  /** Takes in the way that ends by `last`, whose parents are among those kept after each handout of the sequence. */
  trace(
    r: number,
    kept: readonly (readonly Standing[])[],
    last: Standing,
    sequence: Int32Array,
    length: number,
  ): void {
    const { data } = this.state;
    const { handouts, vehicles } = data.problem;
    const { earliest, latest, loading } = vehicles[r];
    const ways: Standing[] = [];
    for (let k = length, way = last.parent; k > 0; way = kept[k][way].parent, k--) ways.push(kept[k][way]);
    ways.reverse();
    const shift = [{ from: earliest, to: latest }];
    this.r = r;
    this.at = data.place[data.startOf(r)];
    this.tasks = [{ leg: 0, windows: shift, service: 0, handout: -1 }];
    ways.forEach((way, k) => {
      const handout = sequence[k];
      if (way.loading !== -1) {
        const { place, windows, duration } = loading[way.loading];
        this.go(place, way.pauseToLoad, windows, duration, -1);
      }
      this.go(data.place[handout], way.pause, data.windows[handout], handouts[handout].service, handout);
    });
    this.go(data.place[data.endOf(r)], last.pause, shift, 0, -1);
  }

  /** How far the start can be put off with nothing later at the end. */
  delay(): number {
    const { tasks, r } = this;
    const { earliest } = this.state.data.problem.vehicles[r];
    const day = this.days[r];
    let start = Infinity; // the latest start of the task after
    let end = earliest;
    this.drive(earliest, (_, at) => (end = at));
    for (let k = tasks.length - 1; k >= 0; k--) {
      const { windows, service } = tasks[k];
      const latest = k === tasks.length - 1 ? end : day.departure(tasks[k + 1].leg, start) - service;
      const window = windows.findLast(({ from }) => from <= latest);
      start = window ? Math.min(window.to, latest) : latest;
    }
    return Math.max(0, start - earliest);
  }

  /** The price of all starts off their preferred times when the route begins at `from`. */
  priceOfStarts(from: number): number {
    const { handouts } = this.state.data.problem;
    let price = 0;
    this.drive(from, (task, start) => {
      const preferred = task.handout === -1 ? null : handouts[task.handout].preferred;
      if (preferred) price += preferred.perSecond * Math.abs(start - preferred.time);
    });
    return price;
  }

  private drive(from: number, tell: (task: Task, start: number) => void): void {
    const day = this.days[this.r];
    let time = from;
    for (const task of this.tasks) {
      const arrival = day.arrival(task.leg, time);
      const window = task.windows.find(({ to }) => arrival <= to) ?? task.windows[task.windows.length - 1];
      const start = Math.max(arrival, window.from);
      tell(task, start);
      time = start + task.service;
    }
  }

  private go(
    place: number,
    pause: Pause,
    windows: readonly Window[],
    service: number,
    handout: number,
  ): void {
    const leg = this.state.data.secondsByMatrix(this.r, this.at, place);
    const rest = this.state.data.problem.vehicles[this.r].break;
    if (pause === PAUSE.none || !rest) this.tasks.push({ leg, windows, service, handout });
    else {
      const task = {
        windows: [{ from: rest.earliest, to: rest.latest }],
        service: rest.duration,
        handout: -1,
      };
      const isBefore = pause === PAUSE.before;
      this.tasks.push({ ...task, leg: isBefore ? 0 : leg });
      this.tasks.push({ leg: isBefore ? leg : 0, windows, service, handout });
    }
    this.at = place;
  }
}
