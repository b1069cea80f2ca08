/** The state of a vehicle along its route under some choices of loading and break: what a labelling algorithm extends. */
import { type BreakPosition, NO_BREAK } from './break-position.js';

export class Label {
  /** Where the vehicle is, and when it leaves. */
  place = 0;
  time = 0;
  /** Seconds of time warp so far. */
  warp = 0;
  /** Penalty for load that was handed over without being on board, and units of it. */
  overload = 0;
  excess = 0;
  /** Cost of the metres so far. */
  metres = 0;
  /** Seconds of waiting so far, and by how much the start can be put off without ending later. */
  waited = 0;
  slack = 0;
  hasTakenBreak = false;
  /** Load on board, by dimension. */
  readonly onBoard: Int32Array;
  /** The choices for the last handout: the label it extends, the loading place before it (-1 = none) … */
  parent = -1;
  loading = -1;
  /** … and where the break is on the leg to the loading place, and on the leg to the handout. */
  breakToLoading: BreakPosition = NO_BREAK;
  breakToHandout: BreakPosition = NO_BREAK;

  constructor(dims: number) {
    this.onBoard = new Int32Array(dims);
  }

  copy(of: Label): void {
    this.place = of.place;
    this.time = of.time;
    this.warp = of.warp;
    this.overload = of.overload;
    this.excess = of.excess;
    this.metres = of.metres;
    this.waited = of.waited;
    this.slack = of.slack;
    this.hasTakenBreak = of.hasTakenBreak;
    for (let d = 0; d < this.onBoard.length; d++) this.onBoard[d] = of.onBoard[d];
    this.parent = of.parent;
    this.loading = of.loading;
    this.breakToLoading = of.breakToLoading;
    this.breakToHandout = of.breakToHandout;
  }

  /** Serves something that may begin in [from, to], as early as possible; a late start costs warp. */
  serve(from: number, to: number, service: number): void {
    if (this.time < from) {
      this.waited += from - this.time;
      this.time = from;
    } else if (this.time > to) {
      this.warp += this.time - to;
      this.time = to;
    }
    const spare = this.waited + to - this.time;
    if (spare < this.slack) this.slack = spare;
    this.time += service;
  }
}
