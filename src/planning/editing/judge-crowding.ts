import type { Text } from '../../shared/failures.js';

import type { PlanSketch } from '../../solver/index.js';
import { type BuiltProblem, rulesFor } from '../problem/build-problem.js';
import { type PlanPresence, presenceOf } from '../making/simulate-presence.js';
import type { Round } from '../round/round.js';
import { type BrokenRule, PlanningRefusal } from '../refusals.js';

/** A point's crowd with and without a booking, and what is wrong with it. */
export interface JudgedCrowd {
  readonly presence: PlanPresence;
  /** The risk without the booking. */
  readonly before: number;
  readonly fault: BrokenRule | null;
}

/**
 * Simulates one point with and without a booking. What had broken the limit already is no fault of a booking that adds
 * nothing to it but the error of the simulation.
 * @param known the point's presence before, where it has been simulated
 */
export function judgeCrowd(
  round: Round,
  built: BuiltProblem,
  [before, after]: readonly [PlanSketch['bookings'], PlanSketch['bookings']],
  point: number,
  { seed, known }: { readonly seed: number; readonly known?: PlanPresence | undefined },
): JudgedCrowd {
  const presence = presenceOf(round, built, { bookings: after }, point, seed);
  const { pOvercrowded } = known ?? presenceOf(round, built, { bookings: before }, point, seed);
  const { riskLimit } = rulesFor(round, built.points[point]);
  const allowed = pOvercrowded > riskLimit ? pOvercrowded + TWICE_THE_ERROR : riskLimit;
  const fault =
    presence.pOvercrowded > allowed ? riskFault(built.points[point].name, presence, riskLimit) : null;
  return { presence, before: pOvercrowded, fault };
}

/** Of a difference between two times 10,000 simulated days near a limit of 5 %. */
const TWICE_THE_ERROR = 0.006;

function riskFault(point: string, { pOvercrowded, capPresent }: PlanPresence, riskLimit: number): BrokenRule {
  const [risk, limit] = [percent(pOvercrowded), percent(riskLimit)];
  return {
    code: 'POINT_RISK',
    where: point,
    message: {
      nb: `${point} ville fått flere enn ${capPresent} samtidig på ${risk.nb} av slike dager; grensen er ${limit.nb}.`,
      en: `${point} would have more than ${capPresent} at once on ${risk.en} of such days; the limit is ${limit.en}.`,
    },
    remedy: {
      nb: 'Velg et roligere tidspunkt eller et annet sted.',
      en: 'Choose a quieter time or another point.',
    },
  };
}

/** A probability as people say it; what is little is not said to be nothing. */
export const percent = (probability: number): Text => {
  const points = probability > 0 && probability < 0.001 ? '< 0.1' : (probability * 100).toFixed(1);
  return { nb: `${points.replace('.', ',')} %`, en: `${points} %` };
};

/** @throws Refusal `code`, or POINT_RISK where crowding is all that is wrong; nothing where there are no faults */
export function refuseFor(
  code: 'MOVE_BREAKS_RULES' | 'TIME_BREAKS_RULES',
  what: Text,
  faults: readonly BrokenRule[],
): void {
  if (faults.length === 0) return;
  throw new PlanningRefusal(
    faults.every((fault) => fault.code === 'POINT_RISK') ? 'POINT_RISK' : code,
    {
      nb: `${what.nb} ${faults.map(({ message }) => message.nb).join(' ')}`,
      en: `${what.en} ${faults.map(({ message }) => message.en).join(' ')}`,
    },
    faults,
  );
}
