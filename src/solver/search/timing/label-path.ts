/**
 * The tasks of one route that `Labelling` found, for what a label's sums do not tell: how far the start can be put off
 * where travel times depend on the hour, and what the starts cost then.
 */
import type { TravelTime } from '../../costs/index.js';
import type { Window } from '../../model/problem.js';
import type { RouteState } from '../state/index.js';
import { BEFORE_LEG, type BreakPosition, NO_BREAK } from './break-position.js';
import type { Label } from './label.js';

interface Task {
  /** Seconds of the leg to it by the matrix, before the hour's speed is applied. */
  readonly leg: number;
  readonly windows: readonly Window[];
  readonly service: number;
  /** -1 for loading, breaks and the shift's start and end. */
  readonly handout: number;
}

export class LabelPath {
  private tasks: Task[] = [];
  private r = 0;
  private at = 0;

  /** @param days the speeds by hour of each vehicle */
  constructor(
    private readonly state: RouteState,
    private readonly days: readonly TravelTime[],
  ) {}

  hasSpeedsByHour(r: number): boolean {
    const { problem } = this.state.data;
    return (problem.profiles[problem.vehicles[r].profile].speeds ?? []).length > 0;
  }

  /** Reads the route that ends with `last` from the labels stored after each handout of the sequence. */
  trace(
    r: number,
    labels: readonly (readonly Label[])[],
    last: Label,
    sequence: Int32Array,
    length: number,
  ): void {
    const { data } = this.state;
    const { handouts, vehicles } = data.problem;
    const { earliest, latest, loading } = vehicles[r];
    const path: Label[] = [];
    for (let k = length, at = last.parent; k > 0; at = labels[k][at].parent, k--) path.push(labels[k][at]);
    path.reverse();
    const shift = [{ from: earliest, to: latest }];
    this.r = r;
    this.at = data.place[data.startOf(r)];
    this.tasks = [{ leg: 0, windows: shift, service: 0, handout: -1 }];
    path.forEach((label, k) => {
      const handout = sequence[k];
      if (label.loading !== -1) {
        const { place, windows, duration } = loading[label.loading];
        this.go(place, label.breakToLoading, windows, duration, -1);
      }
      const { service } = handouts[handout];
      this.go(data.place[handout], label.breakToHandout, data.windows[handout], service, handout);
    });
    this.go(data.place[data.endOf(r)], last.breakToHandout, shift, 0, -1);
  }

  /** Seconds by which the start can be put off without ending later. */
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

  /** Cost of all starts away from their preferred times when the route begins at `from`. */
  costOfStarts(from: number): number {
    const { handouts } = this.state.data.problem;
    let cost = 0;
    this.drive(from, (task, start) => {
      const preferred = task.handout === -1 ? null : handouts[task.handout].preferred;
      if (preferred) cost += preferred.perSecond * Math.abs(start - preferred.time);
    });
    return cost;
  }

  private drive(from: number, onStart: (task: Task, start: number) => void): void {
    const day = this.days[this.r];
    let time = from;
    for (const task of this.tasks) {
      const arrival = day.arrival(task.leg, time);
      const window = task.windows.find(({ to }) => arrival <= to) ?? task.windows[task.windows.length - 1];
      const start = Math.max(arrival, window.from);
      onStart(task, start);
      time = start + task.service;
    }
  }

  private go(
    place: number,
    breakPosition: BreakPosition,
    windows: readonly Window[],
    service: number,
    handout: number,
  ): void {
    const leg = this.state.data.secondsByMatrix(this.r, this.at, place);
    const rest = this.state.data.problem.vehicles[this.r].break;
    if (breakPosition === NO_BREAK || !rest) this.tasks.push({ leg, windows, service, handout });
    else {
      const task = {
        windows: [{ from: rest.earliest, to: rest.latest }],
        service: rest.duration,
        handout: -1,
      };
      const isBefore = breakPosition === BEFORE_LEG;
      this.tasks.push({ ...task, leg: isBefore ? 0 : leg });
      this.tasks.push({ leg: isBefore ? leg : 0, windows, service, handout });
    }
    this.at = place;
  }
}
