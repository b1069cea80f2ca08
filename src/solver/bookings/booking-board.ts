import type { Booking, Problem } from '../model/problem.js';
import { mobileStopsOf } from '../rules/mobile-stops.js';
import { candidatesOf, type Candidates } from './candidates.js';
import type { PresentBooking } from '../presence/index.js';
import { CrowdingRiskBoard } from './crowding-risk-board.js';

/** No candidate, no booking. */
export const NONE = -1;

/**
 * The bookings of a plan during the search: which handout is at which point when, and where another fits. All memory is
 * allocated once for a problem; queries change no state, `insert` and `remove` change a few numbers.
 *
 * A *candidate* is an index into `candidates`: one handout's one time at one point, with its price. A handout's
 * candidates lie cheapest first, so that the best place for it is the first that still fits:
 *
 *     const best = board.cheapest(handout);          // NONE = nowhere
 *     const second = board.cheapest(handout, best);  // the next that fits, for regret
 *     if (best !== NONE) board.insert(handout, best);
 *
 * It keeps the nominal cap, cohort gaps, conflicts, risk limits, and what a mobile stop brings; opening hours, grid,
 * windows and offered points are built into the candidates. Locked bookings are on the board from the start and stay.
 */
export class BookingBoard {
  readonly candidates: Candidates;
  /** By handout: the candidate it is booked by; NONE for those not booked, and for locked ones, which have none. */
  readonly booked: Int32Array;
  /** By handout: point and start (seconds) of its booking; point NONE for those not booked. */
  readonly point: Int32Array;
  readonly start: Int32Array;
  /** By handout: cost of its booking; 0 for those not booked, and for locked ones. `total` is their sum. */
  readonly cost: Float64Array;
  total = 0;
  /** Crowding at points with a risk limit; null = no point has one. Its cost is not in `total`. */
  readonly risk: CrowdingRiskBoard | null;

  private readonly service: Int32Array;
  private readonly cohort: Int32Array;
  private readonly cap: Int32Array;
  private readonly cohortGap: Int32Array;
  /** By instant: how many are present. */
  private readonly present: Int32Array;
  /** Handouts booked at point p: `members[membersFrom[p] .. + memberCount[p])`, unordered; `memberIndex` by handout. */
  private readonly members: Int32Array;
  private readonly membersFrom: Int32Array;
  private readonly memberCount: Int32Array;
  private readonly memberIndex: Int32Array;
  /** By point: 0 = a mobile stop that is on no route. `stock[point * dims + d]` = load left there; Infinity at others. */
  private readonly open: Uint8Array;
  private readonly stock: Float64Array;
  private readonly dims: number;
  /** Handouts in conflict with h: `rivals[rivalsFrom[h] .. rivalsFrom[h + 1])`, with their gaps in seconds. */
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
    this.stock = new Float64Array(points.length * this.dims).fill(Infinity);
    for (const { point, load } of mobileStopsOf(problem)) this.stock.set(load, point * this.dims);
    [this.rivalsFrom, this.rivals, this.rivalGap] = rivalsOf(problem);
    this.risk = points.some((point) => point.riskLimit !== null) ? new CrowdingRiskBoard(problem) : null;
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
   * The candidate that fits and costs least with the cost of the risk it adds, if that is less than `below`; NONE when
   * there is none. `skip` is called for each improvement and may pass it over (blinks, Christiaens & Vanden Berghe 2020).
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

  /** What booking by a candidate would add to the cost of risk now; Infinity when it breaks a limit. */
  priceOfRisk(handout: number, candidate: number): number {
    if (this.risk === null) return 0;
    const { instant, instantTime, instantPoint } = this.candidates;
    const first = instant[candidate];
    const booking = { start: instantTime[first], service: this.service[handout] };
    return this.risk.price(instantPoint[first], booking);
  }

  /** Opens or closes the point of a mobile stop to new bookings; existing ones stay. */
  setOpen(point: number, isOpen: boolean): void {
    this.open[point] = isOpen ? 1 : 0;
  }

  /** Whether `handout`, not booked now, could be booked by its candidate without breaking a rule. */
  fits(handout: number, candidate: number): boolean {
    return this.fitsNominally(handout, candidate) && this.priceOfRisk(handout, candidate) < Infinity;
  }

  /** The bookings at a point as the presence model has them, ascending by handout. */
  presentAt(point: number): PresentBooking[] {
    return this.bookedAt(point)
      .sort((a, b) => a - b)
      .map((h) => ({ start: this.start[h], service: this.service[h] }));
  }

  /** As `fits`, risk limit apart. */
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

  /**
   * Takes a booked handout off the board.
   * @throws RangeError for one that is not booked, or locked
   */
  remove(handout: number): void {
    const candidate = this.booked[handout];
    if (candidate === NONE) throw new RangeError(`Handout ${handout} has no booking that may be removed.`);
    this.booked[handout] = NONE;
    this.total -= this.cost[handout];
    this.cost[handout] = 0;
    const point = this.point[handout];
    this.point[handout] = NONE;
    this.addPresence(handout, this.candidates.instant[candidate], point, -1);
    this.takeFromStock(handout, point, -1);
    this.risk?.remove(point, { start: this.start[handout], service: this.service[handout] });
    const last = this.members[this.membersFrom[point] + --this.memberCount[point]];
    this.members[this.membersFrom[point] + this.memberIndex[handout]] = last;
    this.memberIndex[last] = this.memberIndex[handout];
  }

  /** The cost of booking by a candidate, risk apart. */
  price(candidate: number): number {
    return this.candidates.price[candidate];
  }

  /** The point of a candidate. */
  pointOf(candidate: number): number {
    return this.candidates.instantPoint[this.candidates.instant[candidate]];
  }

  /** The start of a candidate, seconds. */
  startOf(candidate: number): number {
    return this.candidates.instantTime[this.candidates.instant[candidate]];
  }

  /** How many are booked at a point now, locked ones too. */
  count(point: number): number {
    return this.memberCount[point];
  }

  /** The `k`th handout booked at a point, 0 <= k < count(point); `insert` and `remove` change the order. */
  member(point: number, k: number): number {
    return this.members[this.membersFrom[point] + k];
  }

  /** All handouts booked at a point now, unordered. */
  bookedAt(point: number): number[] {
    const first = this.membersFrom[point];
    return Array.from(this.members.subarray(first, first + this.memberCount[point]));
  }

  /** The handout's candidate with this point and start; NONE if it has none. */
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

  /** Brings the board back to the state in which `booked` was copied from it. */
  restore(booked: Int32Array): void {
    for (let h = 0; h < booked.length; h++) {
      if (this.booked[h] !== booked[h] && this.booked[h] !== NONE) this.remove(h);
    }
    for (let h = 0; h < booked.length; h++) if (this.booked[h] !== booked[h]) this.insert(h, booked[h]);
  }

  /** Whether a handout's booking is locked. */
  isLocked(handout: number): boolean {
    return this.point[handout] !== NONE && this.booked[handout] === NONE;
  }

  /** Whether `other`, booked at the candidate's point, excludes it for `handout` by cohort gap or conflict. */
  excludes(other: number, handout: number, candidate: number): boolean {
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

  /** Whether `other`, booked at the candidate's point, is present during the candidate's service. */
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
    this.takeFromStock(handout, point, 1);
    this.risk?.add(point, { start, service: this.service[handout] });
  }

  private addPresence(handout: number, first: number, point: number, by: number): void {
    const { instantTime, instantsFrom } = this.candidates;
    const last = instantsFrom[point + 1];
    const end = this.start[handout] + this.service[handout];
    for (let i = first; i < last && instantTime[i] < end; i++) this.present[i] += by;
  }

  private takeFromStock(handout: number, point: number, times: number): void {
    const { load } = this.problem.handouts[handout];
    for (let d = 0; d < this.dims; d++) this.stock[point * this.dims + d] -= times * load[d];
  }

  private isInStock(handout: number, point: number): boolean {
    const { load } = this.problem.handouts[handout];
    for (let d = 0; d < this.dims; d++) if (this.stock[point * this.dims + d] < load[d]) return false;
    return true;
  }

  /** The instant of a start at a point, by bisection. Each start is one: those of locked bookings are instants too. */
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
