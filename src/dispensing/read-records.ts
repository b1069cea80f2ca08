import { type EntityManager, In, MoreThanOrEqual } from 'typeorm';
import { addDays, type CivilDate } from '../shared/civil-time.js';
import { groupBy } from '../shared/group-by.js';
import { ExtraHandout } from './decisions/extra-handout.entity.js';
import { HandoutMove } from './decisions/handout-move.entity.js';
import { HoldClearing } from './decisions/hold-clearing.entity.js';
import { Hold } from './decisions/hold.entity.js';
import { LeftoverDecision } from './decisions/leftover-decision.entity.js';
import { TreatmentEnd } from './decisions/treatment-end.entity.js';
import { MedicationOrder } from './medication-order.entity.js';
import { ruleOrder } from './rule-order.js';
import type { DispensingInput } from './rules/index.js';

/** What prescribers, clinicians and staff have decided about one recipient's handouts, as the rules read it. */
export type HandoutDecisions = Required<
  Pick<
    DispensingInput,
    'orders' | 'moves' | 'holds' | 'clearings' | 'leftoverDecisions' | 'extraHandouts' | 'endedOn'
  >
>;

/**
 * By recipient id; a recipient who never had an order is not in the map. Orders and decisions of all time: which order
 * governed when decides what was due, and a hold may be older than any plan.
 *
 * @param recipientIds only these; all where null
 * @param from moves and extra handouts of earlier dates are left out: the rules follow no earlier day
 */
export async function readHandoutDecisions(
  manager: EntityManager,
  from: CivilDate,
  recipientIds: readonly string[] | null = null,
): Promise<ReadonlyMap<string, HandoutDecisions>> {
  const ofRecipient = ({ recipientId }: { readonly recipientId: string }): string => recipientId;
  const asked = recipientIds === null ? {} : { recipientId: In([...recipientIds]) };
  const orders = groupBy(
    await manager.find(MedicationOrder, { where: asked, order: { validFrom: 'ASC', id: 'ASC' } }),
    ofRecipient,
  );
  const moves = groupBy(
    await manager.find(HandoutMove, { where: { ...asked, fromDate: MoreThanOrEqual(from) } }),
    ofRecipient,
  );
  const holds = groupBy(await manager.findBy(Hold, asked), ofRecipient);
  const inOrder = { recordedAt: 'ASC', id: 'ASC' } as const;
  const clearings = groupBy(await manager.find(HoldClearing, { where: asked, order: inOrder }), ofRecipient);
  const leftovers = groupBy(
    await manager.find(LeftoverDecision, { where: asked, order: inOrder }),
    ofRecipient,
  );
  const extras = groupBy(
    await manager.find(ExtraHandout, { where: { ...asked, date: MoreThanOrEqual(from) } }),
    ofRecipient,
  );
  const ends = groupBy(
    await manager.find(TreatmentEnd, { where: asked, order: { lastDate: 'ASC' } }),
    ofRecipient,
  );
  return new Map(
    [...orders].map(([id, rows]) => [
      id,
      {
        orders: rows.map(ruleOrder),
        moves: (moves.get(id) ?? []).map(({ fromDate, toDate }) => ({ from: fromDate, to: toDate })),
        holds: (holds.get(id) ?? []).map(({ fromDate }) => ({ from: fromDate, clearedOn: null })),
        clearings: (clearings.get(id) ?? []).map(({ fromDate, untilDate }) => ({
          from: fromDate,
          until: untilDate,
        })),
        leftoverDecisions: (leftovers.get(id) ?? []).map(({ date, keep }) => ({ date, keep })),
        extraHandouts: (extras.get(id) ?? []).map(({ date, coversFrom, coversUntil }) => ({
          date,
          coversFrom,
          coversUntil,
        })),
        endedOn: endedOn(rows, ends.get(id) ?? []),
      },
    ]),
  );
}

/** The first day after the treatment that ended last, unless an order has begun it anew. */
function endedOn(orders: readonly MedicationOrder[], ends: readonly TreatmentEnd[]): CivilDate | null {
  const last = ends.at(-1)?.lastDate;
  return last === undefined || orders.some(({ validFrom }) => validFrom > last) ? null : addDays(last, 1);
}
