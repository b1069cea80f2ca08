/**
 * Adjacent string removal (SISR, Christiaens & Vanden Berghe 2020, section 4.1): removes strings of consecutive handouts
 * from neighbouring routes. Bookings of about the same time at a point are removed likewise.
 */
import type { GranularNeighbours } from '../neighbourhood/index.js';
import type { Rng } from '../run/index.js';
import type { PlanState } from '../state/index.js';
import { isMobileStop } from '../../rules/mobile-stops.js';

/** Counts are handouts; `length` is the mean number of visits on a route in use. */
export interface StringRemovalSettings {
  /**
   * Handouts removed on average, at least 1: `averageRemoved + averageRemovedPerVisit * length`, at most
   * `maxAverageRemoved`. The paper has 10. More changes more at once, and fewer of the changes are accepted.
   */
  readonly averageRemoved: number;
  readonly averageRemovedPerVisit: number;
  readonly maxAverageRemoved: number;
  /**
   * Longest string of one route, at least 1: `longestString + longestStringPerVisit * length`, at most
   * `maxLongestString`. The paper has 10.
   */
  readonly longestString: number;
  readonly longestStringPerVisit: number;
  readonly maxLongestString: number;
  /** Chance that handouts are removed from anywhere instead, 0 to 1. */
  readonly scatteredChance: number;
}

export class StringRemoval {
  private readonly averageRemoved: number;
  private readonly longestString: number;
  /** 1 = a string of this route was removed already. */
  private readonly isRuined: Uint8Array;

  /** @param length mean number of visits on a route in use */
  constructor(
    private readonly state: PlanState,
    private readonly neighbours: GranularNeighbours,
    private readonly rng: Rng,
    private readonly settings: StringRemovalSettings,
    length: number,
  ) {
    const { averageRemoved, averageRemovedPerVisit, maxAverageRemoved } = settings;
    this.averageRemoved = Math.min(maxAverageRemoved, averageRemoved + averageRemovedPerVisit * length);
    const { longestString, longestStringPerVisit, maxLongestString } = settings;
    this.longestString = Math.min(maxLongestString, longestString + longestStringPerVisit * length);
    this.isRuined = new Uint8Array(state.data.vehicles);
  }

  /** Removes handouts around a random seed and appends them to `removed`. */
  run(removed: number[]): void {
    const { state, rng, settings } = this;
    if (settings.scatteredChance > 0 && rng.unit() < settings.scatteredChance) {
      this.removeScattered(removed);
      return;
    }
    const seed = rng.int(state.data.handouts);
    if (state.data.pinned[seed] === 1 && state.data.routable[seed] === 0) return;
    const { points } = state.data.problem.handouts[seed];
    if (state.data.routable[seed] === 1) this.removeStrings(seed, removed);
    if (state.board && points.length > 0 && !(state.isRouted(seed) && rng.int(2) === 0))
      this.removeBookings(seed, removed);
  }

  /** Removes random handouts: those near neither in distance nor in time may still block each other. */
  private removeScattered(removed: number[]): void {
    const { state, rng } = this;
    const { data } = state;
    for (let k = 1 + rng.int(this.averageRemoved); k > 0; k--) {
      const h = rng.int(data.handouts);
      if (data.pinned[h] === 1 || isMobileStop(data.problem.handouts[h])) continue;
      if (!state.isRouted(h) && !state.isBooked(h)) continue;
      state.remove(h);
      removed.push(h);
    }
  }

  private removeStrings(seed: number, removed: number[]): void {
    const { state, rng, isRuined } = this;
    const { routes, data } = state;
    const { list, width } = this.neighbours;
    let used = 0;
    let served = 0;
    for (let r = 0; r < data.vehicles; r++) {
      served += routes.size[r];
      if (routes.size[r] > 0) used++;
    }
    if (used === 0) return;
    const longest = Math.min(this.longestString, served / used);
    const maxStrings = (4 * this.averageRemoved) / (1 + longest) - 1;
    const strings = Math.floor(1 + rng.unit() * maxStrings);
    isRuined.fill(0);
    let ruined = 0;
    for (let k = -1; k < width && ruined < strings; k++) {
      const u = k === -1 ? seed : list[seed * width + k];
      if (u === -1) break;
      const r = routes.route[u];
      if (r === -1 || isRuined[r] === 1) continue;
      isRuined[r] = 1;
      ruined++;
      const length = Math.floor(1 + rng.unit() * Math.min(routes.size[r], longest));
      this.removeString(u, r, length, removed);
    }
  }

  /** Removes a string of `length` handouts that includes u; half of the time a substring inside it is preserved ("split string"). */
  private removeString(u: number, r: number, length: number, removed: number[]): void {
    const { routes, data } = this.state;
    const size = routes.size[r];
    let preserved = 0;
    while (length + preserved < size && length > 1 && this.rng.int(2) === 0 && preserved < length)
      preserved++;
    const span = length + preserved;
    const position = routes.position[u];
    const lowest = Math.max(1, position - span + 1);
    const highest = Math.min(position, size - span + 1);
    const from = lowest + this.rng.int(highest - lowest + 1);
    const preservedFrom = from + 1 + this.rng.int(Math.max(1, length - 1));
    let x = routes.next[data.startOf(r)];
    for (let p = 1; p < from; p++) x = routes.next[x];
    for (let p = from; p < from + span && x < data.handouts; p++) {
      const after = routes.next[x];
      const isPreserved = p >= preservedFrom && p < preservedFrom + preserved;
      // Handouts may be booked at a mobile stop: only `MobileStopToggle` removes it.
      if (!isPreserved && data.pinned[x] === 0 && !isMobileStop(data.problem.handouts[x])) {
        routes.unlink(x, x);
        routes.route[x] = routes.next[x] = routes.prev[x] = -1;
        removed.push(x);
      }
      x = after;
    }
    routes.update(r);
  }

  /** Removes the bookings nearest in time to the seed's, at its point or at one that it may use. */
  private removeBookings(seed: number, removed: number[]): void {
    const { state, rng } = this;
    const { board, data } = state;
    if (!board) return;
    const { points, preferred, windows } = data.problem.handouts[seed];
    const isBooked = board.point[seed] !== -1;
    const point = isBooked && rng.int(2) === 0 ? board.point[seed] : points[rng.int(points.length)].point;
    const time = isBooked ? board.start[seed] : (preferred?.time ?? windows[0].from);
    const count = 1 + rng.int(2 * this.averageRemoved);
    const near = board
      .bookedAt(point)
      .filter((h) => data.pinned[h] === 0 && h !== seed)
      .sort((a, b) => Math.abs(board.start[a] - time) - Math.abs(board.start[b] - time))
      .slice(0, count);
    if (isBooked && data.pinned[seed] === 0) near.push(seed);
    for (const h of near) {
      board.remove(h);
      removed.push(h);
    }
  }
}
