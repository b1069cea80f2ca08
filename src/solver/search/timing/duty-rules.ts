/** Windows, breaks and limits of duration as flat typed arrays, for `DutyTiming`. Times are seconds of the day. */
import type { SearchData } from '../state/index.js';

export class DutyRules {
  /** Handout u has the windows `windowsFrom[u] .. windowsFrom[u + 1] - 1` of `from` and `to`. */
  readonly windowsFrom: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** By vehicle. */
  readonly hasBreak: Uint8Array;
  readonly breakEarliest: Int32Array;
  readonly breakLatest: Int32Array;
  readonly breakDuration: Int32Array;
  readonly maxDuration: Int32Array;

  constructor(private readonly data: SearchData) {
    const { handouts, vehicles } = data.problem;
    const windows = handouts.flatMap((h) => h.windows);
    this.from = Int32Array.from(windows, (w) => w.from);
    this.to = Int32Array.from(windows, (w) => w.to);
    this.windowsFrom = new Int32Array(handouts.length + 1);
    handouts.forEach((h, u) => (this.windowsFrom[u + 1] = this.windowsFrom[u] + h.windows.length));
    this.hasBreak = Uint8Array.from(vehicles, (v) => (v.break ? 1 : 0));
    this.breakEarliest = Int32Array.from(vehicles, (v) => v.break?.earliest ?? 0);
    this.breakLatest = Int32Array.from(vehicles, (v) => v.break?.latest ?? 0);
    this.breakDuration = Int32Array.from(vehicles, (v) => v.break?.duration ?? 0);
    this.maxDuration = Int32Array.from(vehicles, (v) => v.maxDuration);
  }

  /** Reads the windows of handout h from the data again; where it has fewer than before, the last one is repeated. */
  updateWindows(h: number): void {
    const windows = this.data.windows[h];
    const first = this.windowsFrom[h];
    for (let k = first; k < this.windowsFrom[h + 1]; k++) {
      const window = windows[Math.min(k - first, windows.length - 1)];
      this.from[k] = window.from;
      this.to[k] = window.to;
    }
  }

  /** The first of the windows first..last that is not over at `time`, or the last of them. */
  windowAt(time: number, first: number, last: number): number {
    let window = first;
    while (window < last && time > this.to[window]) window++;
    return window;
  }

  /** When vehicle r's break ends if it arrives there at `arrival`; warp brings a late break back into its window. */
  endOfBreak(r: number, arrival: number): number {
    const start = Math.max(this.breakEarliest[r], Math.min(arrival, this.breakLatest[r]));
    return start + this.breakDuration[r];
  }
}
