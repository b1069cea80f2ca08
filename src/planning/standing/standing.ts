import { type DayCoverage, dispense } from '../../dispensing/index.js';
import type { PlanHandout } from '../../plans/index.js';
import type { CivilDate } from '../../shared/civil-time.js';
import { dispensingInputs } from '../eligibility/index.js';
import type { Round } from '../round/index.js';

/** Why a handout of a published plan is not to be given: what was recorded since stands against it. */
export type StopReason = 'PAUSED' | 'HELD' | 'ENDED' | 'NO_ORDER' | 'DECISION_NEEDED' | 'COVERED';

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
    const { coverage, handouts } = dispense(input, date, handout ? lastOf(handout) : date);
    const ofDate = handouts.filter((each) => each.date === date);
    const due = ofDate.find(({ status }) => status !== 'GIVEN');
    if (!due && ofDate.length > 0) continue;
    if (!handout) {
      if (due) standing.set(id, { kind: 'NOT_IN_PLAN' });
      continue;
    }
    if (!handout.isPlaced) continue;
    const reason = due ? null : stopReason(date, coverage, handout);
    if (reason !== null) standing.set(id, { kind: 'STOPPED', reason });
    else if (due && due.doses !== handout.doses)
      standing.set(id, { kind: 'OTHER_DOSES', planned: handout.doses, due: due.doses });
  }
  // Whose treatment has ended is not of the round any more.
  for (const [id, { isPlaced }] of inPlan)
    if (isPlaced && !inputs.has(id)) standing.set(id, { kind: 'STOPPED', reason: 'ENDED' });
  return standing;
}

/** @param coverage from the date on, over the days that the handout is for */
function stopReason(
  date: CivilDate,
  coverage: readonly DayCoverage[],
  { covers }: PlannedHandout,
): StopReason | null {
  const day = coverage.find((each) => each.date === date);
  if (day === undefined) return 'ENDED';
  if (day.state === 'PAUSED') return 'PAUSED';
  if (day.state === 'HELD') return 'HELD';
  if (day.gap?.code === 'ORDER_ENDS') return 'NO_ORDER';
  if (day.gap?.code === 'DECISION_NEEDED') return 'DECISION_NEEDED';
  const given = new Set(coverage.filter(({ basis }) => basis === 'GIVEN').map((each) => each.date));
  return covers.every((each) => given.has(each)) ? 'COVERED' : null;
}

const lastOf = ({ covers }: PlannedHandout): CivilDate => covers[covers.length - 1];
