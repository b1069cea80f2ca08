/**
 * Takes out a few handouts that lie close together: strings of neighbouring routes (SISR, Christiaens & Vanden
 * Berghe 2020, section 4.1) and bookings of about one time at one point, whichever the seed is near.
 */
import type { Neighbours } from '../local-search/granular-neighbours.js';
import type { PlanState } from '../state/plan-state.js';
import type { Rng } from '../rng.js';
import { isMobileStop } from '../../rules/mobile-stops.js';

export interface RuinSettings {
  /** Handouts taken out on average. */
  readonly average: number;
  readonly longestString: number;
  /** Share of ruins that take out anybody, near or far. */
  readonly scattered: number;
}

export class Ruin {
  private readonly ruined: Uint8Array;

  constructor(
    private readonly state: PlanState,
    private readonly neighbours: Neighbours,
    private readonly rng: Rng,
    private readonly settings: RuinSettings,
  ) {
    this.ruined = new Uint8Array(state.data.vehicles);
  }

  /** Takes out handouts around a seed drawn at random; says which, into `removed`. */
  run(removed: number[]): void {
    const { state, rng, settings } = this;
    if (settings.scattered > 0 && rng.unit() < settings.scattered) {
      this.scattered(removed);
      return;
    }
    const seed = rng.int(state.data.handouts);
    if (state.data.pinned[seed] === 1 && state.data.routable[seed] === 0) return;
    const { points } = state.data.problem.handouts[seed];
    if (state.data.routable[seed] === 1) this.strings(seed, removed);
    if (state.board && points.length > 0 && !(state.isRouted(seed) && rng.int(2) === 0))
      this.bookings(seed, removed);
  }

  /** Anybody, from anywhere: what is neither near in the streets nor in time may still stand in each other's way. */
  private scattered(removed: number[]): void {
    const { state, rng, settings } = this;
    const { data } = state;
    for (let k = 1 + rng.int(settings.average); k > 0; k--) {
      const h = rng.int(data.handouts);
      if (data.pinned[h] === 1 || isMobileStop(data.problem.handouts[h])) continue;
      if (!state.isRouted(h) && !state.isBooked(h)) continue;
      state.remove(h);
      removed.push(h);
    }
  }

  private strings(seed: number, removed: number[]): void {
    const { state, rng, settings, ruined } = this;
    const { routes, data } = state;
    const { list, width } = this.neighbours;
    let used = 0;
    let served = 0;
    for (let r = 0; r < data.vehicles; r++) {
      served += routes.size[r];
      if (routes.size[r] > 0) used++;
    }
    if (used === 0) return;
    const longest = Math.min(settings.longestString, served / used);
    const mostStrings = (4 * settings.average) / (1 + longest) - 1;
    const strings = Math.floor(1 + rng.unit() * mostStrings);
    ruined.fill(0);
    let cut = 0;
    for (let k = -1; k < width && cut < strings; k++) {
      const u = k === -1 ? seed : list[seed * width + k];
      if (u === -1) break;
      const r = routes.route[u];
      if (r === -1 || ruined[r] === 1) continue;
      ruined[r] = 1;
      cut++;
      const length = Math.floor(1 + rng.unit() * Math.min(routes.size[r], longest));
      this.cutString(u, r, length, removed);
    }
  }

  /** A string that holds u; half of the time with a stretch in its middle left in place. */
  private cutString(u: number, r: number, length: number, removed: number[]): void {
    const { routes, data } = this.state;
    const size = routes.size[r];
    let spared = 0;
    while (length + spared < size && length > 1 && this.rng.int(2) === 0 && spared < length) spared++;
    const span = length + spared;
    const position = routes.position[u];
    const lowest = Math.max(1, position - span + 1);
    const highest = Math.min(position, size - span + 1);
    const from = lowest + this.rng.int(highest - lowest + 1);
    const spareFrom = from + 1 + this.rng.int(Math.max(1, length - 1));
    let x = routes.next[data.startOf(r)];
    for (let p = 1; p < from; p++) x = routes.next[x];
    for (let p = from; p < from + span && x < data.handouts; p++) {
      const after = routes.next[x];
      const isSpared = p >= spareFrom && p < spareFrom + spared;
      // A stand has people waiting at it; `Stands` sees to those.
      if (!isSpared && data.pinned[x] === 0 && !isMobileStop(data.problem.handouts[x])) {
        routes.unlink(x, x);
        routes.route[x] = routes.next[x] = routes.prev[x] = -1;
        removed.push(x);
      }
      x = after;
    }
    routes.settle(r);
  }

  /** Bookings nearest in time to the seed's, at its point or at one that it might use. */
  private bookings(seed: number, removed: number[]): void {
    const { state, rng, settings } = this;
    const { board, data } = state;
    if (!board) return;
    const { points, preferred, windows } = data.problem.handouts[seed];
    const isBooked = board.point[seed] !== -1;
    const point = isBooked && rng.int(2) === 0 ? board.point[seed] : points[rng.int(points.length)].point;
    const time = isBooked ? board.start[seed] : (preferred?.time ?? windows[0].from);
    const count = 1 + rng.int(2 * settings.average);
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
