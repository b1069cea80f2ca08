import { Crowd } from '../presence/index.js';
import type { Booking, Problem } from '../model/problem.js';
import { CrowdingRisk } from './crowding-risk.js';

/** The crowding of a point's day with one more booking. */
export interface BookingRisk {
  /** P(more than the cap present at some instant of the day) with the booking, 0 to 1, as the search estimates it. */
  readonly pOvercrowded: number;
  /** Expected number present at the start of the booking, its recipient included. */
  readonly expected: number;
}

const DAYS = 10_000;
/** Seconds after the last start during which people may still be present. */
const TAIL = 3600;

/**
 * The risk of each of many `starts` (seconds) for one handout at a point that has `bookings` already; one result for each
 * start. The day is simulated once to calibrate the formula that the search uses (`CrowdingRisk`); each start is then a
 * few hundred multiplications. These are estimates: simulate a start near the limit before booking it.
 */
export function bookingRisks(
  problem: Problem,
  bookings: readonly Booking[],
  { handout, point }: Pick<Booking, 'handout' | 'point'>,
  starts: readonly number[],
  seed = 1,
): BookingRisk[] {
  if (starts.length === 0) return [];
  const { cap, presence = problem.presence } = problem.points[point];
  const serviceOf = (h: number): number => problem.handouts[h].service;
  const here = bookings
    .filter((booking) => booking.point === point && booking.handout !== handout)
    .map((booking) => ({ start: booking.start, service: serviceOf(booking.handout) }));
  const risk = CrowdingRisk.of(problem, point);
  const day = { from: Math.min(...starts), to: Math.max(...starts) + TAIL };
  // Without a limit there is no risk to estimate, but still an expected number present.
  const crowd = risk?.crowd ?? new Crowd(cap, presence, day, 1);
  for (const person of here) crowd.add(person);
  risk?.calibrate(here, { days: DAYS, seed });
  return starts.map((start) => {
    const person = { start, service: serviceOf(handout) };
    return {
      pOvercrowded: risk ? risk.probability(crowd.addedSeconds(person)) : 0,
      expected: crowd.expectedAt(start, person),
    };
  });
}
