import { StraightLine, type TravelSource, type TravelTimes } from '../../travel/index.js';
import { buildProblem, type BuiltProblem } from './build-problem.js';
import type { Kept } from './locks.js';
import { type Due, dueHandouts } from '../eligibility/due-handouts.js';
import { PointHours } from '../eligibility/point-hours.js';
import type { Round } from '../round/round.js';
import { ServiceDays } from '../eligibility/service-days.js';

/** A round with all that follows from it before any search. */
export interface PreparedRound {
  readonly round: Round;
  readonly kept: Kept;
  readonly hours: PointHours;
  readonly service: ServiceDays;
  readonly due: Due;
  readonly built: BuiltProblem;
  readonly travel: TravelTimes;
}

export async function prepareRound(round: Round, kept: Kept, source: TravelSource): Promise<PreparedRound> {
  const hours = new PointHours(round);
  const service = new ServiceDays(round, hours);
  const due = dueHandouts(round, service);
  const straight = new StraightLine(round.settings.travel);
  return source.with(
    { municipality: round.municipality, straight, avoid: round.roadClosures },
    async (travel) => {
      const built = await buildProblem(round, due.handouts, hours, travel, kept);
      return { round, kept, hours, service, due, built, travel };
    },
  );
}
