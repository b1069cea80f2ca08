import { jitterValues, stillThere } from './normal.js';
import type { PresenceParameters, PresentBooking } from './parameters.js';

// Looked up once: in a VM context, as under jest, each look-up of a global is slow.
const { floor, round } = Math;

/** Grid of the day, seconds. */
const STEP = 60;
/** Equally likely arrivals that represent a person's jitter. */
const ARRIVALS = 64;
/** A probability of presence below this counts as 0. */
const NEGLIGIBLE = 1e-4;
/**
 * For a larger probability p, the division that takes a person out would multiply rounding errors by p / (1 - p) for each
 * of the cap's numbers; the minute is then recomputed instead.
 */
const SAFE_REMOVAL = 0.5;
/** After so many removals all minutes are recomputed, which clears accumulated rounding errors. */
const REMOVALS_BETWEEN_RECOUNTS = 4096;

/** The span of a point's day that a crowd covers, seconds. */
export interface Day {
  readonly from: number;
  readonly to: number;
}

/**
 * The distribution of how many people are at one point, for each minute: the probabilities of 0, 1 … cap people
 * (Poisson-binomial). Adding or removing a person is O(cap) for each minute at which they may be present; asking what a
 * person would add is one multiplication a minute.
 *
 * `crowdedSeconds` is the sum over minutes of 60 · P(more than the cap present). A person who is present with probability
 * p adds 60 · p · P(exactly cap present) to a minute.
 */
export class Crowd {
  /** Expected seconds of the day with more than the cap present. */
  crowdedSeconds = 0;
  private readonly from: number;
  private readonly minutes: number;
  private readonly width: number;
  /** `exactly[minute * width + k]` = P(k present), 0 <= k <= cap. */
  private readonly exactly: Float64Array;
  private readonly curves = new Map<number, Float64Array>();
  private readonly people: PresentBooking[] = [];
  private removals = 0;

  /** @param stay length of stay as a multiple of the time at the counter, at least 1 (`stayFactor`) */
  constructor(
    private readonly cap: number,
    private readonly parameters: PresenceParameters,
    day: Day,
    private readonly stay: number,
  ) {
    this.from = day.from - parameters.jitterMax;
    this.minutes = floor((day.to - this.from) / STEP) + 1;
    this.width = cap + 1;
    this.exactly = new Float64Array(this.minutes * this.width);
    for (let m = 0; m < this.minutes; m++) this.exactly[m * this.width] = 1;
  }

  /** By how much `crowdedSeconds` would grow with one more person. */
  addedSeconds({ start, service }: PresentBooking): number {
    const { exactly, width, cap, minutes } = this;
    const curve = this.curve(service);
    const first = this.firstMinute(start);
    let more = 0;
    let edge = first * width + cap;
    const length = first + curve.length > minutes ? minutes - first : curve.length;
    for (let k = 0; k < length; k++, edge += width) more += curve[k] * exactly[edge];
    return more * STEP;
  }

  add(person: PresentBooking): void {
    const { exactly, width, cap, minutes } = this;
    const curve = this.curve(person.service);
    const first = this.firstMinute(person.start);
    this.people.push(person);
    for (let k = 0; k < curve.length && first + k < minutes; k++) {
      const at = (first + k) * width;
      this.crowdedSeconds += STEP * curve[k] * exactly[at + cap];
      include(exactly, at, cap, curve[k]);
    }
  }

  /**
   * Takes out a person who was added.
   * @throws RangeError if there is none with this start and service
   */
  remove({ start, service }: PresentBooking): void {
    const { exactly, width, cap, minutes, people } = this;
    const index = people.findIndex((one) => one.start === start && one.service === service);
    if (index < 0) throw new RangeError(`No person is booked from ${start} for ${service} seconds.`);
    people[index] = people[people.length - 1];
    people.pop();
    if (++this.removals % REMOVALS_BETWEEN_RECOUNTS === 0 || people.length === 0) {
      this.recountAll();
      return;
    }
    const curve = this.curve(service);
    const first = this.firstMinute(start);
    for (let k = 0; k < curve.length && first + k < minutes; k++) {
      const at = (first + k) * width;
      if (curve[k] > SAFE_REMOVAL) this.recountMinute(first + k);
      else exclude(exactly, at, cap, curve[k]);
      this.crowdedSeconds -= STEP * curve[k] * exactly[at + cap];
    }
  }

  /** P(k present) at the minute of `time`, for each k from 0 to the cap. */
  at(time: number): Float64Array {
    const at = this.firstMinute(time + this.parameters.jitterMax) * this.width;
    return this.exactly.slice(at, at + this.width);
  }

  /** Expected number present at the minute of `time` (beyond the cap too) with one more person. */
  expectedAt(time: number, oneMore: PresentBooking): number {
    const minute = this.firstMinute(time + this.parameters.jitterMax);
    let expected = 0;
    for (const { start, service } of [...this.people, oneMore]) {
      const curve = this.curve(service);
      const k = minute - this.firstMinute(start);
      if (k >= 0 && k < curve.length) expected += curve[k];
    }
    return expected;
  }

  private recountAll(): void {
    const people = this.people.splice(0);
    this.exactly.fill(0);
    for (let m = 0; m < this.minutes; m++) this.exactly[m * this.width] = 1;
    this.crowdedSeconds = 0;
    for (const person of people) this.add(person);
  }

  private recountMinute(minute: number): void {
    const { exactly, width, cap } = this;
    const at = minute * width;
    exactly.fill(0, at, at + width);
    exactly[at] = 1;
    for (const { start, service } of this.people) {
      const curve = this.curve(service);
      const k = minute - this.firstMinute(start);
      if (k >= 0 && k < curve.length) include(exactly, at, cap, curve[k]);
    }
  }

  /** The first minute at which a person booked for `start` may be present; outside the day, its nearest minute. */
  private firstMinute(start: number): number {
    const minute = round((start - this.parameters.jitterMax - this.from) / STEP);
    return minute < 0 ? 0 : minute >= this.minutes ? this.minutes - 1 : minute;
  }

  /** P(present) by minute for a person with this service, from `jitterMax` before the booked start. */
  private curve(service: number): Float64Array {
    const known = this.curves.get(service);
    if (known) return known;
    const { noShow, jitterMax, dwellVariation } = this.parameters;
    const jitter = jitterValues(this.parameters, ARRIVALS);
    const curve: number[] = [];
    for (let t = -jitterMax; ; t += STEP) {
      let there = 0;
      for (const off of jitter) there += stillThere(t - off, service * this.stay, dwellVariation);
      const probability = ((1 - noShow) * there) / ARRIVALS;
      if (t > jitterMax && probability < NEGLIGIBLE) break;
      curve.push(probability);
    }
    const result = Float64Array.from(curve);
    this.curves.set(service, result);
    return result;
  }
}

/** Adds one person who is present with probability p to the distribution at `at`. */
function include(exactly: Float64Array, at: number, cap: number, p: number): void {
  for (let k = at + cap; k > at; k--) exactly[k] += p * (exactly[k - 1] - exactly[k]);
  exactly[at] -= p * exactly[at];
}

/** Takes one out: undoes `include`, from 0 upwards. */
function exclude(exactly: Float64Array, at: number, cap: number, p: number): void {
  const scale = 1 / (1 - p);
  exactly[at] *= scale;
  for (let k = at + 1; k <= at + cap; k++) exactly[k] = (exactly[k] - p * exactly[k - 1]) * scale;
}
