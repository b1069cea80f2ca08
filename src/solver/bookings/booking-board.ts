import type { Booking, Problem } from '../model/problem.js';
import { candidatesOf, type Candidates } from './candidates.js';
import type { PresentBooking } from '../presence/parameters.js';
import { RiskBoard } from './crowding-risk-board.js';

/** No candidate, no booking. */
export const NONE = -1;

/**
 * The bookings of a search: who is at which point when, and where the next one fits. Everything is allocated once
 * for a problem; looking is pure, `insert` and `remove` change a few numbers.
 *
 * A *candidate* is an index into `candidates`: one handout's one time at one point, with its price. A handout's
 * candidates lie cheapest first, so that the best place for it is the first that still fits:
 *
 *     const best = board.cheapest(handout);          // NONE = nowhere
 *     const second = board.cheapest(handout, best);  // the next that fits, for regret
 *     if (best !== NONE) board.insert(handout, best);
 *
 * It holds the nominal cap, cohort gaps, conflicts and risk limits; opening, grid, windows and what is offered are built into
 * the candidates. Locked bookings stand on the board from the start and never leave it.
 */
export class PointBoard {
  readonly candidates: Candidates;
  /** The candidate each handout is booked by, NONE for the others (and for the locked, who have no candidate). */
  readonly booked: Int32Array;
  /** Where and when each handout is booked, point NONE for those who are not. */
  readonly point: Int32Array;
  readonly start: Int32Array;
  /** What each booking costs, and all of them together; 0 for those not booked, and for the locked. */
  readonly cost: Float64Array;
  total = 0;
  /** Crowding at points with a risk limit; null where no point has one. Its price is not in `total`. */
  readonly risk: RiskBoard | null;

  private readonly service: Int32Array;
  private readonly cohort: Int32Array;
  private readonly cap: Int32Array;
  private readonly cohortGap: Int32Array;
  /** Booked people present at each instant. */
  private readonly present: Int32Array;
  /** Who is booked at a point: `members[membersFrom[p] .. + memberCount[p])`, in no order. */
  private readonly members: Int32Array;
  private readonly membersFrom: Int32Array;
  private readonly memberCount: Int32Array;
  private readonly memberIndex: Int32Array;
  /** 0 = a point whose vehicle does not stand there; and by `[point * dims + d]` what is left of what it has with it. */
  private readonly open: Uint8Array;
  private readonly left: Float64Array;
  private readonly dims: number;
  /** Who must not meet whom: `rivals[rivalsFrom[h] .. rivalsFrom[h + 1])` with their gaps. */
  private readonly rivalsFrom: Int32Array;
  private readonly rivals: Int32Array;
  private readonly rivalGap: Int32Array;

  constructor(private readonly problem: Problem) {
    const { handouts, points } = problem;
    const n = handouts.length;
    this.candidates = candidatesOf(problem);
    this.booked = new Int32Array(n).fill(NONE);
    this.point = new Int32Array(n).fill(NONE);
    this.start = new Int32Array(n);
    this.cost = new Float64Array(n);
    this.service = Int32Array.from(handouts, (handout) => handout.service);
    this.cohort = Int32Array.from(handouts, (handout) => handout.cohort);
    this.cap = Int32Array.from(points, (point) => point.cap);
    this.cohortGap = Int32Array.from(points, (point) => point.cohortGap);
    this.present = new Int32Array(this.candidates.instantTime.length);
    this.membersFrom = new Int32Array(points.length + 1);
    for (const { points: offered } of handouts)
      for (const { point } of offered) this.membersFrom[point + 1]++;
    for (const { point } of problem.lockedBookings) this.membersFrom[point + 1]++;
    for (let p = 0; p < points.length; p++) this.membersFrom[p + 1] += this.membersFrom[p];
    this.members = new Int32Array(this.membersFrom[points.length]);
    this.memberCount = new Int32Array(points.length);
    this.memberIndex = new Int32Array(n);
    this.dims = problem.loadDimensions;
    this.open = new Uint8Array(points.length).fill(1);
    this.left = new Float64Array(points.length * this.dims).fill(Infinity);
    for (const { stand, load } of handouts) if (stand !== -1) this.left.set(load, stand * this.dims);
    [this.rivalsFrom, this.rivals, this.rivalGap] = rivalsOf(problem);
    this.risk = points.some((point) => point.riskLimit !== null) ? new RiskBoard(problem) : null;
    for (const { handout, point, start } of problem.lockedBookings) this.put(handout, point, start);
  }

  /** The cheapest candidate of `handout` that fits now, or the next after `after`; NONE when there is none. */
  cheapest(handout: number, after = NONE): number {
    const { from } = this.candidates;
    const end = from[handout + 1];
    for (let c = after === NONE ? from[handout] : after + 1; c < end; c++) {
      if (this.fits(handout, c)) return c;
    }
    return NONE;
  }

  /**
   * The candidate that fits and costs least with the risk it adds, if that is less than `below`; `skip` may pass one
   * over (blinking).
   */
  cheapestBelow(handout: number, below: number, skip: () => boolean): number {
    const { from, price } = this.candidates;
    const end = from[handout + 1];
    let best = NONE;
    let least = below;
    for (let c = from[handout]; c < end && price[c] < least; c++) {
      if (!this.fitsNominally(handout, c)) continue;
      const total = price[c] + this.priceOfRisk(handout, c);
      if (total >= least || skip()) continue;
      best = c;
      least = total;
    }
    return best;
  }

  /** What booking by a candidate adds to the price of risk now; Infinity when it breaks a limit. */
  priceOfRisk(handout: number, candidate: number): number {
    if (this.risk === null) return 0;
    const { instant, instantTime, instantPoint } = this.candidates;
    const first = instant[candidate];
    const booking = { start: instantTime[first], service: this.service[handout] };
    return this.risk.price(instantPoint[first], booking);
  }

  /** Says whether a vehicle stands at the point; who is booked there stays. */
  setOpen(point: number, isOpen: boolean): void {
    this.open[point] = isOpen ? 1 : 0;
  }

  /** Whether `handout`, not booked now, could be booked by its candidate without breaking a rule. */
  fits(handout: number, candidate: number): boolean {
    return this.fitsNominally(handout, candidate) && this.priceOfRisk(handout, candidate) < Infinity;
  }

  /** The bookings at a point, as simulated. */
  presentAt(point: number): PresentBooking[] {
    return this.bookedAt(point)
      .sort((a, b) => a - b)
      .map((h) => ({ start: this.start[h], service: this.service[h] }));
  }

  /** As `fits`, for all that is certain: cap, cohorts, conflicts. */
  private fitsNominally(handout: number, candidate: number): boolean {
    const { instant, instantTime, instantPoint, instantsFrom } = this.candidates;
    const first = instant[candidate];
    const point = instantPoint[first];
    if (this.open[point] === 0 || !this.isInStock(handout, point)) return false;
    const start = instantTime[first];
    const end = start + this.service[handout];
    const cap = this.cap[point];
    const last = instantsFrom[point + 1];
    for (let i = first; i < last && instantTime[i] < end; i++) if (this.present[i] >= cap) return false;
    return this.keepsCohortGap(handout, point, start, end) && this.keepsConflicts(handout, point, start, end);
  }

  /** Books `handout` by one of its candidates, which must fit. */
  insert(handout: number, candidate: number): void {
    const { instant, instantTime, instantPoint, price } = this.candidates;
    this.booked[handout] = candidate;
    this.cost[handout] = price[candidate];
    this.total += price[candidate];
    this.put(handout, instantPoint[instant[candidate]], instantTime[instant[candidate]]);
  }

  /** Takes a booked handout off the board. Throws RangeError for one that is not booked, or locked there. */
  remove(handout: number): void {
    const candidate = this.booked[handout];
    if (candidate === NONE) throw new RangeError(`Handout ${handout} has no booking that may be removed.`);
    this.booked[handout] = NONE;
    this.total -= this.cost[handout];
    this.cost[handout] = 0;
    const point = this.point[handout];
    this.point[handout] = NONE;
    this.addPresence(handout, this.candidates.instant[candidate], point, -1);
    this.take(handout, point, -1);
    this.risk?.remove(point, { start: this.start[handout], service: this.service[handout] });
    const last = this.members[this.membersFrom[point] + --this.memberCount[point]];
    this.members[this.membersFrom[point] + this.memberIndex[handout]] = last;
    this.memberIndex[last] = this.memberIndex[handout];
  }

  /** What booking by a candidate costs. */
  price(candidate: number): number {
    return this.candidates.price[candidate];
  }

  /** Where a candidate is. */
  pointOf(candidate: number): number {
    return this.candidates.instantPoint[this.candidates.instant[candidate]];
  }

  /** When a candidate starts. */
  startOf(candidate: number): number {
    return this.candidates.instantTime[this.candidates.instant[candidate]];
  }

  /** How many stand at a point now, locked ones too. */
  count(point: number): number {
    return this.memberCount[point];
  }

  /** The `k`th of those at a point, 0 <= k < count(point); the order changes with every insert and remove. */
  member(point: number, k: number): number {
    return this.members[this.membersFrom[point] + k];
  }

  /** Everybody at a point now, in no order. */
  bookedAt(point: number): number[] {
    const first = this.membersFrom[point];
    return Array.from(this.members.subarray(first, first + this.memberCount[point]));
  }

  /** The candidate by which a handout would be booked there and then; NONE if that is not one of its options. */
  candidateAt({ handout, point, start }: Booking): number {
    const { from } = this.candidates;
    for (let c = from[handout]; c < from[handout + 1]; c++) {
      if (this.pointOf(c) === point && this.startOf(c) === start) return c;
    }
    return NONE;
  }

  /** All bookings, locked ones too, by handout. */
  bookings(): Booking[] {
    return this.problem.handouts.flatMap((_, handout) =>
      this.point[handout] === NONE
        ? []
        : [{ handout, point: this.point[handout], start: this.start[handout] }],
    );
  }

  /** Makes the board what it was when `booked` was copied from it. */
  restore(booked: Int32Array): void {
    for (let h = 0; h < booked.length; h++) {
      if (this.booked[h] !== booked[h] && this.booked[h] !== NONE) this.remove(h);
    }
    for (let h = 0; h < booked.length; h++) if (this.booked[h] !== booked[h]) this.insert(h, booked[h]);
  }

  /** Whether a handout stands on the board for good. */
  isLocked(handout: number): boolean {
    return this.point[handout] !== NONE && this.booked[handout] === NONE;
  }

  /** Whether `other`, booked at the candidate's point, keeps `handout` from it by cohort gap or conflict alone. */
  rulesOut(other: number, handout: number, candidate: number): boolean {
    const point = this.pointOf(candidate);
    const start = this.startOf(candidate);
    const end = start + this.service[handout];
    const gap = this.cohortGap[point];
    const [own, its] = [this.cohort[handout], this.cohort[other]];
    if (gap > 0 && own !== -1 && its !== -1 && own !== its && this.isWithin(gap, other, start, end))
      return true;
    for (let k = this.rivalsFrom[handout]; k < this.rivalsFrom[handout + 1]; k++) {
      if (this.rivals[k] === other && this.isWithin(this.rivalGap[k], other, start, end)) return true;
    }
    return false;
  }

  /** Whether `other`, booked at the candidate's point, is there while the candidate would be. */
  overlaps(other: number, handout: number, candidate: number): boolean {
    const start = this.startOf(candidate);
    return this.isWithin(0, other, start, start + this.service[handout]);
  }

  private put(handout: number, point: number, start: number): void {
    this.point[handout] = point;
    this.start[handout] = start;
    this.memberIndex[handout] = this.memberCount[point];
    this.members[this.membersFrom[point] + this.memberCount[point]++] = handout;
    this.addPresence(handout, this.instantAt(point, start), point, 1);
    this.take(handout, point, 1);
    this.risk?.add(point, { start, service: this.service[handout] });
  }

  private addPresence(handout: number, first: number, point: number, by: number): void {
    const { instantTime, instantsFrom } = this.candidates;
    const last = instantsFrom[point + 1];
    const end = this.start[handout] + this.service[handout];
    for (let i = first; i < last && instantTime[i] < end; i++) this.present[i] += by;
  }

  private take(handout: number, point: number, times: number): void {
    const { load } = this.problem.handouts[handout];
    for (let d = 0; d < this.dims; d++) this.left[point * this.dims + d] -= times * load[d];
  }

  private isInStock(handout: number, point: number): boolean {
    const { load } = this.problem.handouts[handout];
    for (let d = 0; d < this.dims; d++) if (this.left[point * this.dims + d] < load[d]) return false;
    return true;
  }

  /** The instant of a start at a point, by bisection: it is always one, as locked starts were made instants too. */
  private instantAt(point: number, start: number): number {
    const { instantTime, instantsFrom } = this.candidates;
    let low = instantsFrom[point];
    let high = instantsFrom[point + 1] - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (instantTime[middle] < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private keepsCohortGap(handout: number, point: number, start: number, end: number): boolean {
    const gap = this.cohortGap[point];
    const cohort = this.cohort[handout];
    if (gap === 0 || cohort === -1) return true;
    const first = this.membersFrom[point];
    for (let k = first; k < first + this.memberCount[point]; k++) {
      const other = this.members[k];
      if (this.cohort[other] === -1 || this.cohort[other] === cohort) continue;
      if (this.isWithin(gap, other, start, end)) return false;
    }
    return true;
  }

  private keepsConflicts(handout: number, point: number, start: number, end: number): boolean {
    for (let k = this.rivalsFrom[handout]; k < this.rivalsFrom[handout + 1]; k++) {
      const other = this.rivals[k];
      if (this.point[other] === point && this.isWithin(this.rivalGap[k], other, start, end)) return false;
    }
    return true;
  }

  /** Whether a booked handout is less than `gap` before `start` or after `end`. */
  private isWithin(gap: number, other: number, start: number, end: number): boolean {
    const from = this.start[other];
    return start - (from + this.service[other]) < gap && from - end < gap;
  }
}

function rivalsOf({ handouts, conflicts }: Problem): [from: Int32Array, who: Int32Array, gap: Int32Array] {
  const from = new Int32Array(handouts.length + 1);
  const both = conflicts.flatMap(({ a, b, gap }) => [
    { a, b, gap },
    { a: b, b: a, gap },
  ]);
  both.sort((x, y) => x.a - y.a);
  for (const { a } of both) from[a + 1]++;
  for (let h = 0; h < handouts.length; h++) from[h + 1] += from[h];
  return [from, Int32Array.from(both, (x) => x.b), Int32Array.from(both, (x) => x.gap)];
}
