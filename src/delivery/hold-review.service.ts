import { Injectable } from '@nestjs/common';
import {
  dispense,
  HandoutMovesService,
  HoldsService,
  missedDoses,
  MissedDosePolicyService,
  OrdersService,
  ruleOrder,
  type RecordedHandout,
} from '../dispensing/index.js';
import { LedgerService } from '../ledger/index.js';
import { PlansService } from '../plans/index.js';
import { PausesService } from '../recipients/index.js';
import { addDays, type CivilDate } from '../shared/civil-time.js';

/** Far enough back for the last covered day: no order goes longer between two handouts, and a miss before them is past. */
const LOOK_BACK_DAYS = 42;

/**
 * Looks at a recipient's days after a missed handout, and withholds further doses once the municipality's limit is
 * reached (DOMAIN 4). It never ends a hold and never computes a dose.
 */
@Injectable()
export class HoldReviewService {
  constructor(
    private readonly ledger: LedgerService,
    private readonly plans: PlansService,
    private readonly orders: OrdersService,
    private readonly holds: HoldsService,
    private readonly moves: HandoutMovesService,
    private readonly pauses: PausesService,
    private readonly policy: MissedDosePolicyService,
  ) {}

  /** @param asOf the day of the missed handout */
  async review(recipientId: string, asOf: CivilDate): Promise<void> {
    const coverage = await this.coverage(recipientId, asOf);
    const missed = missedDoses(coverage, asOf, await this.policy.current());
    if (missed.level === 'HOLD' && missed.reachedOn !== null)
      await this.holds.begin(recipientId, missed.reachedOn, missed.days);
  }

  private async coverage(recipientId: string, asOf: CivilDate) {
    const ids = [recipientId];
    const orders = (await this.orders.ofRecipients(ids)).get(recipientId) ?? [];
    const pauses = (await this.pauses.ofRecipients(ids)).get(recipientId) ?? [];
    const holds = (await this.holds.ofRecipients(ids)).get(recipientId) ?? [];
    const moves = (await this.moves.ofRecipients(ids)).get(recipientId) ?? [];
    return dispense(
      {
        recipient: recipientId,
        orders: orders.map(ruleOrder),
        pauses: pauses.map(({ fromDate, untilDate }) => ({ from: fromDate, until: untilDate })),
        holds: holds.map(({ fromDate, clearedOn }) => ({ from: fromDate, clearedOn })),
        moves: moves.map(({ fromDate, toDate }) => ({ from: fromDate, to: toDate })),
        recorded: await this.recorded(recipientId, asOf),
        // What is past is on record; where nothing is, the day is taken to have gone as it should.
        service: () => true,
      },
      addDays(asOf, -LOOK_BACK_DAYS),
      asOf,
    ).coverage;
  }

  /** What became of a recipient's handouts up to a date: what published plans promised, and what stands of them. */
  private async recorded(recipientId: string, until: CivilDate): Promise<RecordedHandout[]> {
    const from = addDays(until, -LOOK_BACK_DAYS);
    const last = await this.ledger.last({ from, until, recipientIds: [recipientId] });
    const outcomes = new Map(last.map(({ date, kind }) => [date, kind]));
    const promised = await this.plans.promised(recipientId, from, until);
    return promised.map(({ date, covers }) => ({ date, covers, outcome: outcomes.get(date) ?? 'PUBLISHED' }));
  }
}
