/**
 * Travel by time of day: the speed changes while the vehicle is on its way, not only with its departure (Ichoua,
 * Gendreau & Potvin 2003, section 3), so a later departure never arrives earlier. All numbers are integers: a vehicle
 * that never stops has made the progress `progressAt(t)` by time `t`, in thousandths of a second of the matrix, and a
 * leg of `seconds` ends at the first whole second by which it has made 1000 * seconds more.
 */
import type { SpeedSlice } from '../model/problem.js';

const AS_THE_MATRIX = 1000;

export class TravelTime {
  private readonly from: readonly number[];
  private readonly speed: readonly number[];
  /** Progress by the beginning of each slice. */
  private readonly progressAtSlice: number[] = [0];
  readonly fastest: number;

  constructor(slices: readonly SpeedSlice[]) {
    const known = slices.length > 0 ? slices : [{ from: 0, speed: AS_THE_MATRIX }];
    this.from = known.map((slice) => slice.from);
    this.speed = known.map((slice) => slice.speed);
    this.fastest = Math.max(...this.speed);
    for (let k = 1; k < known.length; k++) {
      this.progressAtSlice.push(
        this.progressAtSlice[k - 1] + (this.from[k] - this.from[k - 1]) * this.speed[k - 1],
      );
    }
  }

  /** Arrival after a leg that takes `seconds` by the matrix, left for at `departure`. */
  arrival(seconds: number, departure: number): number {
    if (seconds === 0) return departure;
    const goal = this.progressAt(departure) + AS_THE_MATRIX * seconds;
    const k = this.sliceReaching(goal);
    return this.from[k] + Math.ceil((goal - this.progressAtSlice[k]) / this.speed[k]);
  }

  /** The latest departure for such a leg that arrives by `arrival`. */
  departure(seconds: number, arrival: number): number {
    if (seconds === 0) return arrival;
    const goal = this.progressAt(arrival) - AS_THE_MATRIX * seconds;
    const k = this.sliceReaching(goal);
    return this.from[k] + Math.floor((goal - this.progressAtSlice[k]) / this.speed[k]);
  }

  /** The least seconds that such a leg takes at any time of day. */
  shortest(seconds: number): number {
    return Math.ceil((AS_THE_MATRIX * seconds) / this.fastest);
  }

  private progressAt(time: number): number {
    const { from } = this;
    let k = from.length - 1;
    while (k > 0 && from[k] > time) k--;
    return this.progressAtSlice[k] + (time - from[k]) * this.speed[k];
  }

  /** The slice in which that progress is reached; before the first slice its speed holds too. */
  private sliceReaching(goal: number): number {
    let k = this.progressAtSlice.length - 1;
    while (k > 0 && this.progressAtSlice[k] > goal) k--;
    return k;
  }
}
