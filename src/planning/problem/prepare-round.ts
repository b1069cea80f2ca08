import { StraightLine, type TravelSource, type TravelTimes } from '../../travel/index.js';
import { type Eligibility, eligibilityOf } from '../eligibility/index.js';
import type { Round } from '../round/index.js';
import { buildProblem } from './build-problem.js';
import type { BuiltProblem } from './built-problem.js';
import { type Locks, NO_LOCKS } from './locks.js';
import { withoutMobileStopVisits } from './mobile-stops.js';

/** A round with everything that is computed from it before a search. */
export interface PreparedRound extends Eligibility {
  readonly round: Round;
  readonly locks: Locks;
  readonly built: BuiltProblem;
  readonly travel: TravelTimes;
}

export async function prepareRound(round: Round, locks: Locks, source: TravelSource): Promise<PreparedRound> {
  const eligibility = eligibilityOf(round);
  const straight = new StraightLine(round.settings.travel);
  return source.with(
    { municipality: round.municipality, straight, avoid: round.roadClosures },
    async (travel) => {
      const { hours, due } = eligibility;
      const built = await buildProblem(round, due.handouts, hours, travel, locks);
      return { ...eligibility, round, locks, built, travel };
    },
  );
}

/**
 * A round prepared for bookings alone, before there are routes: without shifts and locks, and with every mobile stop
 * open during its stands.
 */
export async function prepareForBookings(round: Round, source: TravelSource): Promise<PreparedRound> {
  const prepared = await prepareRound({ ...round, shifts: [] }, NO_LOCKS, source);
  return { ...prepared, built: withoutMobileStopVisits(prepared.built) };
}
