import type { PlanSketch } from '../../solver/index.js';
import { rulesFor } from '../eligibility/index.js';
import { percent } from '../explaining/index.js';
import { type PlanPresence, simulatePresence } from '../making/index.js';
import type { BuiltProblem } from '../problem/index.js';
import type { Round } from '../round/index.js';
import { QUIETER_TIME_OR_OTHER_POINT, tooCrowded } from './texts.js';
import type { BrokenRule } from '../refusals/index.js';

/** Simulated presence at a point with and without a booking, and the fault if that is too risky. */
export interface JudgedCrowding {
  readonly presence: PlanPresence;
  /** Probability of more people than the cap without the booking. */
  readonly before: number;
  readonly fault: BrokenRule | null;
}

/**
 * Simulates a point with and without a booking. Where the risk limit is broken without it, the booking is at fault only
 * if it adds more than the error of the simulation.
 *
 * @param point index
 * @param known the point's presence without the booking, where it has been simulated
 */
export function judgeCrowding(
  round: Round,
  built: BuiltProblem,
  [before, after]: readonly [PlanSketch['bookings'], PlanSketch['bookings']],
  point: number,
  { seed, known }: { readonly seed: number; readonly known?: PlanPresence | undefined },
): JudgedCrowding {
  const presence = simulatePresence(round, built, { bookings: after }, point, seed);
  const { pOvercrowded } = known ?? simulatePresence(round, built, { bookings: before }, point, seed);
  const { riskLimit } = rulesFor(round, built.points[point]);
  const allowed = pOvercrowded > riskLimit ? pOvercrowded + TWICE_THE_ERROR : riskLimit;
  const fault =
    presence.pOvercrowded > allowed ? riskFault(built.points[point].name, presence, riskLimit) : null;
  return { presence, before: pOvercrowded, fault };
}

/** Twice the standard error of the difference of two simulations of 10,000 days, near a risk of 5 %. */
const TWICE_THE_ERROR = 0.006;

const riskFault = (point: string, presence: PlanPresence, riskLimit: number): BrokenRule => ({
  code: 'POINT_RISK',
  where: point,
  message: tooCrowded(point, presence.capPresent, percent(presence.pOvercrowded), percent(riskLimit)),
  remedy: QUIETER_TIME_OR_OTHER_POINT,
});
