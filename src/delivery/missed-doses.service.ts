import { Injectable } from '@nestjs/common';
import {
  dispense,
  HandoutMovesService,
  HoldsService,
  missedDoses,
  MissedDosePolicyService,
  OrdersService,
  ruleOrder,
} from '../dispensing/index.js';
import { PausesService } from '../recipients/index.js';
import { addDays, type CivilDate } from '../shared/civil-time.js';
import { OutcomeRepository } from './outcome.repository.js';

/** Far enough back for the last covered day: no order goes longer between two handouts. */
const LOOK_BACK_DAYS = 42;

/**
 * Looks at a recipient's days after a missed handout, and withholds further doses once the municipality's limit is
 * reached (DOMAIN 4). It never ends a hold and never computes a dose.
 */
@Injectable()
export class MissedDosesService {
  constructor(
    private readonly outcomes: OutcomeRepository,
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
        recorded: await this.outcomes.recorded(recipientId, asOf),
        // What is past is on record; where nothing is, the day is taken to have gone as it should.
        service: () => true,
      },
      addDays(asOf, -LOOK_BACK_DAYS),
      asOf,
    ).coverage;
  }
}
