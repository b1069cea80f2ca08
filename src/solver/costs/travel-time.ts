/**
 * Travel by time of day: the speed changes while the vehicle is on its way, not only where it sets out (Ichoua, Gendreau
 * & Potvin 2003, section 3), so whoever leaves later never arrives earlier. In whole numbers throughout: by time `t` a
 * vehicle that never rests has covered `coveredAt(t)`, in thousandths of a second of the matrix, and a leg of `seconds`
 * is done at the first whole second at which it has covered 1000 * seconds more.
 */
import type { SpeedSlice } from '../model/problem.js';

const AS_THE_MATRIX = 1000;

export class DayOfTravel {
  private readonly from: readonly number[];
  private readonly speed: readonly number[];
  /** What is covered by the beginning of each slice. */
  private readonly covered: number[] = [0];
  readonly fastest: number;

  constructor(slices: readonly SpeedSlice[]) {
    const known = slices.length > 0 ? slices : [{ from: 0, speed: AS_THE_MATRIX }];
    this.from = known.map((slice) => slice.from);
    this.speed = known.map((slice) => slice.speed);
    this.fastest = Math.max(...this.speed);
    for (let k = 1; k < known.length; k++) {
      this.covered.push(this.covered[k - 1] + (this.from[k] - this.from[k - 1]) * this.speed[k - 1]);
    }
  }

  /** When a leg that takes `seconds` by the matrix is done, set out on at `departure`. */
  arrival(seconds: number, departure: number): number {
    if (seconds === 0) return departure;
    const goal = this.coveredAt(departure) + AS_THE_MATRIX * seconds;
    const k = this.sliceCovering(goal);
    return this.from[k] + Math.ceil((goal - this.covered[k]) / this.speed[k]);
  }

  /** The last moment to set out on such a leg and be there at `arrival`. */
  departure(seconds: number, arrival: number): number {
    if (seconds === 0) return arrival;
    const goal = this.coveredAt(arrival) - AS_THE_MATRIX * seconds;
    const k = this.sliceCovering(goal);
    return this.from[k] + Math.floor((goal - this.covered[k]) / this.speed[k]);
  }

  /** The least that such a leg takes at any time of day. */
  least(seconds: number): number {
    return Math.ceil((AS_THE_MATRIX * seconds) / this.fastest);
  }

  private coveredAt(time: number): number {
    const { from } = this;
    let k = from.length - 1;
    while (k > 0 && from[k] > time) k--;
    return this.covered[k] + (time - from[k]) * this.speed[k];
  }

  /** The slice in which so much has been covered; the first one holds before its beginning, too. */
  private sliceCovering(goal: number): number {
    let k = this.covered.length - 1;
    while (k > 0 && this.covered[k] > goal) k--;
    return k;
  }
}
