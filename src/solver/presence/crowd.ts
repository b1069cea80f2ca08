import { jitterValues, stillThere } from './normal.js';
import type { PresenceParameters, PresentBooking } from './parameters.js';

// Taken once: where code runs in a context of its own (tests do), every look-up of a global is dear.
const { floor, round } = Math;

/** Grid of the day, seconds: as fine as bookings are. */
const STEP = 60;
/** Equally likely arrivals that stand for a person's jitter. */
const ARRIVALS = 64;
/** A presence less likely than this changes no decision. */
const NEGLIGIBLE = 1e-4;
/**
 * Above this the division that takes a person out would blow rounding errors up by p / (1 - p) for each of the cap's
 * numbers; the minute is then counted afresh.
 */
const SAFE_REMOVAL = 0.5;
/** What is left of rounding errors is swept away after so many removals. */
const REMOVALS_BETWEEN_SWEEPS = 4096;

/** The times a crowd may be asked about: the day of a point, seconds. */
export interface Day {
  readonly from: number;
  readonly to: number;
}

/**
 * How many are at one point at each minute, as people come and go in the plan: for each minute the probabilities of
 * 0, 1 … cap people (Poisson-binomial). Adding or removing a person is O(cap) a minute that they may be there;
 * asking what a person would add is one multiplication a minute.
 *
 * `crowded` is the expected time, seconds, with more than the cap there: the sum over minutes of P(more than cap). One
 * who is there with probability p adds p · P(exactly cap there) to a minute.
 */
export class Crowd {
  /** Expected seconds of the day with more than the cap there. */
  crowded = 0;
  private readonly from: number;
  private readonly minutes: number;
  private readonly width: number;
  /** `exactly[minute * width + k]` = P(k there), 0 <= k <= cap. */
  private readonly exactly: Float64Array;
  private readonly curves = new Map<number, Float64Array>();
  private readonly people: PresentBooking[] = [];
  private removals = 0;

  /** @param stay how many times as long as at the counter people are there (queueing) */
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

  /** By how much `crowded` would grow. */
  added({ start, service }: PresentBooking): number {
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
      this.crowded += STEP * curve[k] * exactly[at + cap];
      include(exactly, at, cap, curve[k]);
    }
  }

  /** Takes out one who was added; throws RangeError for anybody else. */
  remove({ start, service }: PresentBooking): void {
    const { exactly, width, cap, minutes, people } = this;
    const who = people.findIndex((one) => one.start === start && one.service === service);
    if (who < 0) throw new RangeError(`Nobody is there from ${start} for ${service} seconds.`);
    people[who] = people[people.length - 1];
    people.pop();
    if (++this.removals % REMOVALS_BETWEEN_SWEEPS === 0 || people.length === 0) {
      this.countAfresh();
      return;
    }
    const curve = this.curve(service);
    const first = this.firstMinute(start);
    for (let k = 0; k < curve.length && first + k < minutes; k++) {
      const at = (first + k) * width;
      if (curve[k] > SAFE_REMOVAL) this.countMinute(first + k);
      else exclude(exactly, at, cap, curve[k]);
      this.crowded -= STEP * curve[k] * exactly[at + cap];
    }
  }

  /** P(k there) at the minute of a moment, for each k up to the cap. */
  at(time: number): Float64Array {
    const at = this.firstMinute(time + this.parameters.jitterMax) * this.width;
    return this.exactly.slice(at, at + this.width);
  }

  /** How many are expected there at the minute of a moment, those beyond the cap too, and one more. */
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

  private countAfresh(): void {
    const everybody = this.people.splice(0);
    this.exactly.fill(0);
    for (let m = 0; m < this.minutes; m++) this.exactly[m * this.width] = 1;
    this.crowded = 0;
    for (const person of everybody) this.add(person);
  }

  private countMinute(minute: number): void {
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

  /** The first minute at which somebody booked for `start` may be there; those beyond the day count at its edge. */
  private firstMinute(start: number): number {
    const minute = round((start - this.parameters.jitterMax - this.from) / STEP);
    return minute < 0 ? 0 : minute >= this.minutes ? this.minutes - 1 : minute;
  }

  /** P(there) by minute, for one with this service, from the earliest that they come. */
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
    const made = Float64Array.from(curve);
    this.curves.set(service, made);
    return made;
  }
}

/** One more who is there with probability p. */
function include(exactly: Float64Array, at: number, cap: number, p: number): void {
  for (let k = at + cap; k > at; k--) exactly[k] += p * (exactly[k - 1] - exactly[k]);
  exactly[at] -= p * exactly[at];
}

/** One fewer: what `include` did, undone from 0 upwards. */
function exclude(exactly: Float64Array, at: number, cap: number, p: number): void {
  const stays = 1 / (1 - p);
  exactly[at] *= stays;
  for (let k = at + 1; k <= at + cap; k++) exactly[k] = (exactly[k] - p * exactly[k - 1]) * stays;
}
