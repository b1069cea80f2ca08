import { Crowd } from '../presence/crowd.js';
import type { PresenceParameters, PresentBooking } from '../presence/parameters.js';
import { simulate } from '../presence/simulate.js';
import { stayOf } from '../presence/stay.js';
import type { Point, Problem } from '../model/problem.js';

const { exp, log, log1p, max, min } = Math;

/** Simulated risk is kept so far below the limit: twice the standard error of 10,000 days at 5 %. */
const MARGIN = 0.005;
/** Fewer crowded days than these say only "few". */
const LEAST_HITS = 10;
/** Seconds: less crowding than this is none, so that a full point still takes those who disturb nobody. */
const NOTHING = 1e-6;
/** After closing, people are still there. */
const TAIL = 3600;

/** Days to play, from which draws, and how much less than what was seen to be right is allowed (1 = nothing less). */
export interface Play {
  readonly days: number;
  readonly seed: number;
  readonly strictness?: number;
}

/**
 * Crowding at one point with a risk limit, as the search sees it: fast, and held to the truth by simulation.
 *
 * Crowdings are rare and short, so that P(any in the day) = 1 - exp(-E / spell), with E the expected seconds above the
 * cap (`Crowd`) and `spell` how long one lasts (the Poisson clumping heuristic; Aldous 1989, chapter A). Queues at the
 * counters make people stay longer; that is told to `Crowd` roughly, and `calibrate` sets `spell` so that the formula
 * says of the bookings at hand what the simulator with the real queue says.
 */
export class PointRisk {
  readonly crowd: Crowd;
  /** `crowd.crowded` may not be more. */
  allowed = 0;
  /** Price of an expected crowded second. */
  perSecond = 0;
  private readonly point: Point;
  private readonly parameters: PresenceParameters;
  /** The limit with the margin taken off; half of a limit that is smaller than two margins. */
  private readonly target: number;
  private spell = 0;

  /** The risk of a point that nobody is booked at yet; null where there is no limit, or nothing to limit. */
  static of(problem: Problem, index: number, beyond = 0): PointRisk | null {
    const point = problem.points[index];
    // Nobody can be one too many where all the handouts together do not fill the cap.
    if (point.riskLimit === null || point.cap >= problem.handouts.length) return null;
    const times = [
      ...point.opens.flatMap(({ from, to }) => [from, to]),
      ...problem.lockedBookings.filter((booking) => booking.point === index).map(({ start }) => start),
    ];
    if (times.length === 0) return null;
    const day = { from: min(...times) - beyond, to: max(...times) + TAIL + beyond };
    return new PointRisk(problem, index, point.riskLimit, day);
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
    const stay = stayOf(point);
    this.parameters = point.presence ?? problem.presence;
    this.crowd = new Crowd(point.cap, this.parameters, day, stay);
    const here = problem.handouts.filter(({ points }) => points.some((option) => option.point === index));
    const mean = here.reduce((sum, { service }) => sum + service, 0) / max(1, here.length);
    this.setSpell(max(1, (mean * stay) / (point.cap + 1)));
  }

  /** Whether one who adds so many crowded seconds keeps the limit. */
  takes(added: number): boolean {
    return added <= NOTHING || this.crowd.crowded + added <= this.allowed;
  }

  /** As `takes`, with nothing kept back for the error of simulation: what a person may be told that there is room for. */
  takesBarely(added: number): boolean {
    return added <= NOTHING || this.crowd.crowded + added <= this.spell * -log1p(-this.limit);
  }

  /** P(overcrowded) over the day with so many more crowded seconds, by the measure as it is set. */
  probability(added: number): number {
    return 1 - exp(-max(0, this.crowd.crowded + added) / this.spell);
  }

  isExceeded(): boolean {
    return this.crowd.crowded > this.allowed;
  }

  /** Plays the point's days with the bookings that are in `crowd`, and sets the measure by what was seen. */
  calibrate(bookings: readonly PresentBooking[], { days, seed, strictness = 1 }: Play): void {
    const p = this.simulated(bookings, days, seed);
    const few = LEAST_HITS / days;
    const spell = this.crowd.crowded / -log(1 - min(max(p, few), 0.999));
    // Hardly any crowded day says nothing about a spell, but that it is not shorter than what would give a few.
    if (p >= few || spell > this.spell) this.setSpell(spell / strictness);
  }

  /** P(overcrowded), played with the queue at the counters. Some 50 ns a booking and day. */
  simulated(bookings: readonly PresentBooking[], days: number, seed: number): number {
    const { cap, counters } = this.point;
    if (bookings.length <= cap) return 0;
    return simulate({ bookings, cap, counters, parameters: this.parameters, seed, days }).pOvercrowded;
  }

  /** Whether a simulated risk keeps the limit with its own error allowed for. */
  keeps(pOvercrowded: number): boolean {
    return pOvercrowded <= this.target;
  }

  /** Whether a simulated risk keeps the limit, taken as it is. */
  keepsBarely(pOvercrowded: number): boolean {
    return pOvercrowded <= this.limit;
  }

  private setSpell(spell: number): void {
    this.spell = spell;
    this.allowed = spell * -log1p(-this.target);
    this.perSecond = this.problem.riskPrice / max(NOTHING, this.allowed);
  }
}
