import { groupBy } from '../shared/group-by.js';
import { presence, type Solution } from '../solver/index.js';
import { type BuiltProblem, rulesFor } from './build-problem.js';
import type { Round } from './round.js';

/** How full a point gets by the plan (FORMATS.md, "Presence"). */
export interface PlanPresence {
  readonly pointId: string;
  readonly capPresent: number;
  readonly counters: number;
  readonly bookings: number;
  readonly peakExpected: number;
  readonly pOvercrowded: number;
  readonly certificate: number;
}

/** One for each point with bookings. */
export function presenceOf(
  round: Round,
  built: BuiltProblem,
  solution: Solution,
  seed: number,
): PlanPresence[] {
  const byPoint = groupBy(solution.bookings, (booking) => booking.point);
  return [...byPoint].map(([index, bookings]) => {
    const point = built.points[index];
    const { cap } = rulesFor(round, point);
    const { peakExpected, pOvercrowded, certificate } = presence({
      bookings: bookings.map(({ handout, start }) => ({
        start,
        service: built.problem.handouts[handout].service,
      })),
      cap,
      counters: point.counters,
      parameters: round.settings.presence,
      seed,
    });
    return {
      pointId: point.id,
      capPresent: cap,
      counters: point.counters,
      bookings: bookings.length,
      peakExpected,
      pOvercrowded,
      certificate,
    };
  });
}
