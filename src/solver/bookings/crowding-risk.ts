import {
  Crowd,
  type PresenceParameters,
  type PresentBooking,
  simulate,
  stayFactor,
} from '../presence/index.js';
import type { Point, Problem } from '../model/problem.js';

const { exp, log, log1p, max, min } = Math;

/** Margin of simulated risk below the limit (a probability): about twice the standard error of 10,000 days at 5 %. */
const MARGIN = 0.005;
/** With fewer crowded days than this, the simulation shows only that the risk is small, not how small. */
const LEAST_HITS = 10;
/** Crowded seconds below this count as 0, so that a point at its limit still takes bookings that add no crowding. */
const NEGLIGIBLE = 1e-6;
/** Seconds after the last start during which people may still be present. */
const TAIL = 3600;

/**
 * How to calibrate: simulated `days` (at least 1), the `seed` of their draws, and `strictness` (at least 1): the allowed
 * crowding is divided by it.
 */
export interface Simulation {
  readonly days: number;
  readonly seed: number;
  readonly strictness?: number;
}

/**
 * The crowding risk of one point with a limit, as the search estimates it: by a fast formula that is calibrated against
 * simulation.
 *
 * Spells of crowding are rare and short, so P(any in the day) = 1 - exp(-E / spell), with E the expected seconds above
 * the cap (`Crowd`) and `spell` the mean length of one in seconds (Poisson clumping heuristic; Aldous 1989, chapter A).
 * Queues at the counters lengthen stays; `Crowd` has this approximately (`stayFactor`), and `calibrate` sets `spell` so
 * that the formula gives, for the bookings at hand, the risk that the simulation of the queue gives.
 */
export class CrowdingRisk {
  readonly crowd: Crowd;
  /** Most `crowd.crowdedSeconds` that keep the limit with its margin. */
  allowedSeconds = 0;
  /** Cost of an expected crowded second in the search. */
  pricePerSecond = 0;
  private readonly point: Point;
  private readonly parameters: PresenceParameters;
  /** The limit less the margin; half the limit where that is larger. */
  private readonly target: number;
  private spellSeconds = 0;

  /**
   * The risk of a point without bookings; null where there is no limit, or nothing to limit. `beyond`: seconds before
   * and after the opening hours at which bookings are asked about too.
   */
  static of(problem: Problem, index: number, beyond = 0): CrowdingRisk | null {
    const point = problem.points[index];
    // All handouts together do not exceed the cap.
    if (point.riskLimit === null || point.cap >= problem.handouts.length) return null;
    const times = [
      ...point.opens.flatMap(({ from, to }) => [from, to]),
      ...problem.lockedBookings.filter((booking) => booking.point === index).map(({ start }) => start),
    ];
    if (times.length === 0) return null;
    const day = { from: min(...times) - beyond, to: max(...times) + TAIL + beyond };
    return new CrowdingRisk(problem, index, point.riskLimit, day);
  }

  private constructor(
    private readonly problem: Problem,
    index: number,
    private readonly limit: number,
    day: { readonly from: number; readonly to: number },
  ) {
    const point = problem.points[index];
    this.point = point;
    this.target = max(limit - MARGIN, limit / 2);
    const stay = stayFactor(point);
    this.parameters = point.presence ?? problem.presence;
    this.crowd = new Crowd(point.cap, this.parameters, day, stay);
    const here = problem.handouts.filter(({ points }) => points.some((option) => option.point === index));
    const mean = here.reduce((sum, { service }) => sum + service, 0) / max(1, here.length);
    this.setSpellSeconds(max(1, (mean * stay) / (point.cap + 1)));
  }

  /** Whether a booking that adds so many crowded seconds keeps the limit with its margin. */
  allows(added: number): boolean {
    return added <= NEGLIGIBLE || this.crowd.crowdedSeconds + added <= this.allowedSeconds;
  }

  /** As `allows`, without the margin for the simulation's error: for telling a person whether there is room. */
  allowsWithoutMargin(added: number): boolean {
    return (
      added <= NEGLIGIBLE || this.crowd.crowdedSeconds + added <= this.spellSeconds * -log1p(-this.limit)
    );
  }

  /** P(overcrowded) over the day with so many more crowded seconds, by the formula as calibrated. */
  probability(added: number): number {
    return 1 - exp(-max(0, this.crowd.crowdedSeconds + added) / this.spellSeconds);
  }

  isExceeded(): boolean {
    return this.crowd.crowdedSeconds > this.allowedSeconds;
  }

  /** Simulates the point's day with `bookings`, which are those in `crowd`, and sets the formula by the result. */
  calibrate(bookings: readonly PresentBooking[], { days, seed, strictness = 1 }: Simulation): void {
    const p = this.simulatedRisk(bookings, days, seed);
    const few = LEAST_HITS / days;
    const spell = this.crowd.crowdedSeconds / -log(1 - min(max(p, few), 0.999));
    // Too few crowded days give no estimate of the spell, only a lower bound on it.
    if (p >= few || spell > this.spellSeconds) this.setSpellSeconds(spell / strictness);
  }

  /** P(overcrowded) by simulation with the queue at the counters. About 50 ns a booking and day. */
  simulatedRisk(bookings: readonly PresentBooking[], days: number, seed: number): number {
    const { cap, counters } = this.point;
    if (bookings.length <= cap) return 0;
    return simulate({ bookings, cap, counters, parameters: this.parameters, seed, days }).pOvercrowded;
  }

  /** Whether a simulated risk keeps the limit with its margin. */
  isWithinLimit(pOvercrowded: number): boolean {
    return pOvercrowded <= this.target;
  }

  /** Whether a simulated risk keeps the limit, without a margin. */
  isWithinLimitWithoutMargin(pOvercrowded: number): boolean {
    return pOvercrowded <= this.limit;
  }

  private setSpellSeconds(spell: number): void {
    this.spellSeconds = spell;
    this.allowedSeconds = spell * -log1p(-this.target);
    this.pricePerSecond = this.problem.riskPrice / max(NEGLIGIBLE, this.allowedSeconds);
  }
}
