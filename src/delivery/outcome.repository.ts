import { Injectable } from '@nestjs/common';
import { currentManager } from '../database/index.js';
import { Rows } from '../database/rows.js';
import { cursorInvalid, type Page } from '../graphql/page.js';
import type { RecordedHandout } from '../dispensing/index.js';
import { Plan } from '../plans/index.js';
import { type CivilDate, addDays } from '../shared/civil-time.js';
import { groupBy } from '../shared/group-by.js';
import { isUuid } from '../shared/ids.js';
import { Outcome } from './outcome.entity.js';

/** No order goes longer between two handouts; a missed one older than this has been followed by others. */
const REMEMBERED_DAYS = 42;

/** Which outcomes are asked for. */
export interface LedgerPart {
  readonly from: CivilDate;
  /** The last day, included. */
  readonly until: CivilDate;
  readonly recipientId: string | null;
}

@Injectable()
export class OutcomeRepository extends Rows<Outcome> {
  constructor() {
    super(Outcome);
  }

  /** Writes an outcome that is not there yet. @returns what stands under its id, the device's first word */
  async addOnce(outcome: Omit<Outcome, 'recordedAt'>): Promise<Outcome> {
    await currentManager().createQueryBuilder().insert().into(Outcome).values(outcome).orIgnore().execute();
    return this.select().where('row.id = :id', { id: outcome.id }).getOneOrFail();
  }

  /** Of a recipient's day, those that were taken back too, in the order of the devices' clocks. */
  everything(recipientId: string, date: CivilDate): Promise<Outcome[]> {
    return this.select()
      .where('row.recipientId = :recipientId AND row.date = :date', { recipientId, date })
      .orderBy('row.deviceTime')
      .addOrderBy('row.id')
      .getMany();
  }

  /** Of everybody's days or one recipient's, what was taken back too, the newest first. */
  newest({ from, until, recipientId }: LedgerPart, { after, limit }: Page): Promise<Outcome[]> {
    const rows = this.select()
      .where('row.date BETWEEN :from AND :until', { from, until })
      .orderBy('row.deviceTime', 'DESC')
      .addOrderBy('row.id', 'DESC')
      .limit(limit);
    if (recipientId !== null) rows.andWhere('row.recipientId = :recipientId', { recipientId });
    if (after !== null) {
      const [time, id] = ledgerPlace(after);
      rows.andWhere('(row.deviceTime, row.id) < (:time::timestamptz, :id::uuid)', { time, id });
    }
    return rows.getMany();
  }

  /**
   * Of plans' handouts, but for what was taken back, by {@link outcomeKey}, in the order of the devices' clocks. What happened under another plan of
   * the same date counts too: a handout given by the plan before is given.
   */
  async ofHandouts(
    planIds: readonly string[],
    recipientIds: readonly string[],
  ): Promise<Map<string, Outcome[]>> {
    const plans = await currentManager()
      .createQueryBuilder(Plan, 'plan')
      .select(['plan.id', 'plan.date'])
      .where('plan.id = ANY(:planIds)', { planIds })
      .getMany();
    const rows = await this.select()
      .where('row.date = ANY(:dates) AND row.recipientId = ANY(:recipientIds)', {
        dates: plans.map(({ date }) => date),
        recipientIds,
      })
      .andWhere('NOT EXISTS (SELECT FROM outcome_retraction WHERE outcome_id = row.id)')
      .orderBy('row.deviceTime')
      .addOrderBy('row.id')
      .getMany();
    const outcomes = new Map<string, Outcome[]>();
    for (const { id, date } of plans) {
      const ofDate = groupBy(
        rows.filter((row) => row.date === date),
        ({ recipientId }) => outcomeKey(id, recipientId),
      );
      for (const [key, found] of ofDate) outcomes.set(key, found);
    }
    return outcomes;
  }

  /** Two phones that report on one recipient's day at once take turns. */
  async takeTurns(recipientId: string, date: CivilDate): Promise<void> {
    const turn = `outcome ${recipientId} ${date}`;
    await currentManager().query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [turn]);
  }

  /**
   * What became of a recipient's handouts in the weeks up to a date: what published plans promised, and what was
   * reported. Whoever was not at home at ten and got the doses at two has them.
   */
  async recorded(recipientId: string, until: CivilDate): Promise<RecordedHandout[]> {
    return currentManager().query<RecordedHandout[]>(
      `SELECT plan.date, handout.covers,
              coalesce((SELECT outcome.kind FROM outcome
                        WHERE outcome.recipient_id = handout.recipient_id AND outcome.date = plan.date
                          AND NOT EXISTS (SELECT FROM outcome_retraction WHERE outcome_id = outcome.id)
                        ORDER BY (outcome.kind = 'DELIVERED') DESC, outcome.device_time DESC LIMIT 1),
                       'PUBLISHED') AS outcome
       FROM plan
       JOIN plan_handout AS handout ON handout.plan_id = plan.id
       WHERE plan.status = 'PUBLISHED' AND handout.recipient_id = $1 AND handout.reasons IS NULL
         AND plan.date BETWEEN $2 AND $3
       ORDER BY plan.date`,
      [recipientId, addDays(until, -REMEMBERED_DAYS), until],
    );
  }
}

export const outcomeKey = (planId: string, recipientId: string): string => `${planId} ${recipientId}`;

/** An outcome's place in the ledger, from which the next page goes on. */
export const ledgerKey = ({ deviceTime, id }: Outcome): string => `${deviceTime.toISOString()} ${id}`;

/** @throws Refusal CURSOR_INVALID */
function ledgerPlace(key: string): [time: string, id: string] {
  const [time = '', id = ''] = key.split(' ');
  if (Number.isNaN(Date.parse(time)) || !isUuid(id)) throw cursorInvalid();
  return [time, id];
}
