/** How a vehicle stands on its way when some choices are made and others are still open. */

/** Where the break comes: not on this leg, before it, behind it. */
export const PAUSE = { none: 0, before: 1, behind: 2 } as const;
export type Pause = (typeof PAUSE)[keyof typeof PAUSE];

/** A vehicle on its way: as it leaves a handout, having chosen. */
export class Standing {
  place = 0;
  time = 0;
  warp = 0;
  /** Price of the load handed over that was not there, and units of it. */
  overload = 0;
  excess = 0;
  metres = 0;
  waited = 0;
  slack = 0;
  hasPaused = false;
  readonly left: Int32Array;
  /** What was chosen for the last handout: from which way, by which loading place (-1), and where the break came. */
  parent = -1;
  loading = -1;
  pauseToLoad: Pause = PAUSE.none;
  pause: Pause = PAUSE.none;

  constructor(dims: number) {
    this.left = new Int32Array(dims);
  }

  copy(of: Standing): void {
    this.place = of.place;
    this.time = of.time;
    this.warp = of.warp;
    this.overload = of.overload;
    this.excess = of.excess;
    this.metres = of.metres;
    this.waited = of.waited;
    this.slack = of.slack;
    this.hasPaused = of.hasPaused;
    for (let d = 0; d < this.left.length; d++) this.left[d] = of.left[d];
    this.parent = of.parent;
    this.loading = of.loading;
    this.pauseToLoad = of.pauseToLoad;
    this.pause = of.pause;
  }
}

/** Begins something in [from, to] as early as possible, being late at the price of warp, and does it. */
export function begin(standing: Standing, from: number, to: number, service: number): void {
  if (standing.time < from) {
    standing.waited += from - standing.time;
    standing.time = from;
  } else if (standing.time > to) {
    standing.warp += standing.time - to;
    standing.time = to;
  }
  const spare = standing.waited + to - standing.time;
  if (spare < standing.slack) standing.slack = spare;
  standing.time += service;
}
