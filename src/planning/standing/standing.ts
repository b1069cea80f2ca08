import { dispense } from '../../dispensing/index.js';
import type { PlanHandout } from '../../plans/index.js';
import type { CivilDate } from '../../shared/civil-time.js';
import { dispensingInputs } from '../eligibility/index.js';
import type { Round } from '../round/index.js';

/** Why a handout of a published plan is not to be given: what was recorded since stands against it. */
export const STOP_REASONS = ['PAUSED', 'HELD', 'ENDED', 'NO_ORDER', 'DECISION_NEEDED', 'COVERED'] as const;
export type StopReason = (typeof STOP_REASONS)[number];

export interface PlannedHandout extends Pick<PlanHandout, 'recipientId' | 'doses' | 'covers'> {
  readonly isPlaced: boolean;
}

/** What has changed about one recipient's handout since the plan was made. */
export type Standing =
  | { readonly kind: 'STOPPED'; readonly reason: StopReason }
  /** The order has other doses for the day now. */
  | { readonly kind: 'OTHER_DOSES'; readonly planned: number; readonly due: number }
  /** Due on the day, and nowhere in the plan. */
  | { readonly kind: 'NOT_IN_PLAN' };

/**
 * What a plan's handouts look like with the facts and decisions of now, by recipient id; one that stands as planned is
 * not in the map. Facts come before plans and plans before orders: a handout that the order alone would not have that day
 * (a closure was lifted) stands, since it was promised.
 *
 * @param round of the plan's date, read to plan it: without the plan itself
 */
export function standingOf(round: Round, planned: readonly PlannedHandout[]): ReadonlyMap<string, Standing> {
  const { date } = round;
  const inputs = dispensingInputs(round);
  const standing = new Map<string, Standing>();
  const inPlan = new Map(planned.map((handout) => [handout.recipientId, handout]));
  for (const [id, input] of inputs) {
    const handout = inPlan.get(id);
    const { coverage, handouts } = dispense(input, date, date);
    const due = handouts.find(({ status }) => status !== 'GIVEN');
    if (!due && handouts.length > 0) continue;
    if (!handout) {
      if (due) standing.set(id, { kind: 'NOT_IN_PLAN' });
      continue;
    }
    if (!handout.isPlaced) continue;
    const reason = due
      ? null
      : stopReason(coverage.at(0), handout, dispense(input, date, lastOf(handout)).coverage);
    if (reason !== null) standing.set(id, { kind: 'STOPPED', reason });
    else if (due && due.doses !== handout.doses)
      standing.set(id, { kind: 'OTHER_DOSES', planned: handout.doses, due: due.doses });
  }
  // Whose treatment has ended is not of the round any more.
  for (const [id, { isPlaced }] of inPlan)
    if (isPlaced && !inputs.has(id)) standing.set(id, { kind: 'STOPPED', reason: 'ENDED' });
  return standing;
}

type Days = ReturnType<typeof dispense>['coverage'];

function stopReason(
  day: Days[number] | undefined,
  { covers }: PlannedHandout,
  days: Days,
): StopReason | null {
  if (day === undefined) return 'ENDED';
  if (day.state === 'PAUSED') return 'PAUSED';
  if (day.state === 'HELD') return 'HELD';
  if (day.gap?.code === 'ORDER_ENDS') return 'NO_ORDER';
  if (day.gap?.code === 'DECISION_NEEDED') return 'DECISION_NEEDED';
  const given = new Set(days.filter(({ basis }) => basis === 'GIVEN').map(({ date }) => date));
  return covers.every((date) => given.has(date)) ? 'COVERED' : null;
}

const lastOf = ({ covers }: PlannedHandout): CivilDate => covers[covers.length - 1];
