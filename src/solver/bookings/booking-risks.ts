import { Crowd } from '../presence/crowd.js';
import type { Booking, Problem } from '../model/problem.js';
import { PointRisk } from './crowding-risk.js';

/** What taking a time would do to a point's day. */
export interface TimeRisk {
  /** P(ever more than the cap there, over the day) with the booking, as the search estimates it. */
  readonly pOvercrowded: number;
  /** How many are expected there at the start of the booking, its own person included. */
  readonly expected: number;
}

const DAYS = 10_000;
/** After the last start, people are still there. */
const TAIL = 3600;

/**
 * The risk of each of many starts for one handout at a point where `bookings` stand already. The day is simulated
 * once, to set the measure that the search uses (`PointRisk`); each start is then a few hundred multiplications. So a
 * whole grid costs about as much as one simulation, and a start near the limit is for a simulation to decide.
 */
export function timeRisks(
  problem: Problem,
  bookings: readonly Booking[],
  { handout, point }: Pick<Booking, 'handout' | 'point'>,
  starts: readonly number[],
  seed = 1,
): TimeRisk[] {
  if (starts.length === 0) return [];
  const { cap, presence = problem.presence } = problem.points[point];
  const serviceOf = (h: number): number => problem.handouts[h].service;
  const here = bookings
    .filter((booking) => booking.point === point && booking.handout !== handout)
    .map((booking) => ({ start: booking.start, service: serviceOf(booking.handout) }));
  const risk = PointRisk.of(problem, point);
  const day = { from: Math.min(...starts), to: Math.max(...starts) + TAIL };
  // Where nobody can be one too many there is no risk to measure, but still somebody there.
  const crowd = risk?.crowd ?? new Crowd(cap, presence, day, 1);
  for (const person of here) crowd.add(person);
  risk?.calibrate(here, { days: DAYS, seed });
  return starts.map((start) => {
    const person = { start, service: serviceOf(handout) };
    return {
      pOvercrowded: risk ? risk.probability(crowd.added(person)) : 0,
      expected: crowd.expectedAt(start, person),
    };
  });
}
