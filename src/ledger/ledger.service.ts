import { Inject, Injectable } from '@nestjs/common';
import { currentManager } from '../database/index.js';
import { cursorInvalid, type Page } from '../graphql/page.js';
import type { CivilDate } from '../shared/civil-time.js';
import { type Clock, CLOCK } from '../shared/clock.js';
import { isUuid } from '../shared/ids.js';
import {
  type EffectiveOutcome,
  effectiveOutcomes,
  type LastOutcome,
  lastOutcomes,
  type OutcomesAsked,
} from './effective-outcomes.js';
import { Outcome } from './outcome.entity.js';
import { OutcomeRetraction } from './outcome-retraction.entity.js';

/** An outcome as it is reported; the ledger says when it was recorded, by the service's clock. */
export type NewOutcome = Omit<Outcome, 'recordedAt'>;
export type NewRetraction = Omit<OutcomeRetraction, 'retractedAt'>;

/** Which part of the ledger is asked for. */
export interface LedgerPart {
  readonly from: CivilDate;
  /** The last day, included. */
  readonly until: CivilDate;
  /** Null: of all recipients. */
  readonly recipientId: string | null;
}

/**
 * What happened to medicine that left our hands, in the current tenant's transaction. Facts are appended and never
 * edited (the application's role has no right to): one that was reported by mistake is taken back by a second fact. Who
 * may report and take back is decided by the callers.
 */
@Injectable()
export class LedgerService {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /**
   * Waits until no other transaction is reporting on the recipient's day, so that two phones that report at once take
   * turns; lasts until this transaction ends. To be called before what stands is read in order to write.
   */
  async takeTurns(recipientId: string, date: CivilDate): Promise<void> {
    const turn = `outcome ${recipientId} ${date}`;
    await currentManager().query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [turn]);
  }

  /** Idempotent by the outcome's id. @returns what stands under that id, the first that was reported */
  async record(outcome: NewOutcome): Promise<Outcome> {
    await currentManager()
      .createQueryBuilder()
      .insert()
      .into(Outcome)
      .values({ ...outcome, recordedAt: this.clock.now() })
      .orIgnore()
      .execute();
    return currentManager().findOneByOrFail(Outcome, { id: outcome.id });
  }

  /** Each outcome once at most: see {@link retractions} first, in the recipient's turn. */
  async takeBack(retraction: NewRetraction): Promise<void> {
    await currentManager().insert(OutcomeRetraction, { ...retraction, retractedAt: this.clock.now() });
  }

  /** The outcomes that stand, by recipient and date, each day's last one at its end. */
  effective(asked: OutcomesAsked): Promise<EffectiveOutcome[]> {
    return effectiveOutcomes(currentManager(), asked);
  }

  /** What became of each recipient and date of which any outcome stands: what decisions are to be based on. */
  last(asked: OutcomesAsked): Promise<LastOutcome[]> {
    return lastOutcomes(currentManager(), asked);
  }

  /** An outcome as it was reported, whether or not it was taken back. */
  find(id: string): Promise<Outcome | null> {
    return currentManager().findOneBy(Outcome, { id });
  }

  /** Retractions by outcome; an outcome that was not taken back is not in the map. */
  async retractions(outcomeIds: readonly string[]): Promise<Map<string, OutcomeRetraction>> {
    const rows = await currentManager()
      .createQueryBuilder(OutcomeRetraction, 'row')
      .where('row.outcomeId = ANY(:outcomeIds)', { outcomeIds })
      .getMany();
    return new Map(rows.map((row) => [row.outcomeId, row]));
  }

  /** All that was reported of a recipient's date, taken back or not, in the order of the devices' clocks. */
  everything(recipientId: string, date: CivilDate): Promise<Outcome[]> {
    return currentManager().find(Outcome, {
      where: { recipientId, date },
      order: { deviceTime: 'ASC', id: 'ASC' },
    });
  }

  /** All that was reported in a period, taken back or not, the newest first. @throws Refusal CURSOR_INVALID */
  newest({ from, until, recipientId }: LedgerPart, { after, limit }: Page): Promise<Outcome[]> {
    const rows = currentManager()
      .createQueryBuilder(Outcome, 'row')
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
}

/** An outcome's place in the ledger, from which the next page goes on. */
export const ledgerKey = ({ deviceTime, id }: Outcome): string => `${deviceTime.toISOString()} ${id}`;

/** @throws Refusal CURSOR_INVALID */
function ledgerPlace(key: string): [time: string, id: string] {
  const [time = '', id = ''] = key.split(' ');
  if (Number.isNaN(Date.parse(time)) || !isUuid(id)) throw cursorInvalid();
  return [time, id];
}
