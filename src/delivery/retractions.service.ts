import { Inject, Injectable } from '@nestjs/common';
import { currentTenant } from '../database/index.js';
import { Audit, type Caller } from '../identity/index.js';
import { LedgerService, type Outcome } from '../ledger/index.js';
import { PlanEvents, PlansService } from '../plans/index.js';
import { CLOCK, type Clock } from '../shared/clock.js';
import { notFound, type Refusal } from '../shared/failures.js';
import { InputCheck } from '../shared/input-check.js';
import { type DeliveryFaultCode, DeliveryRefusal } from './refusals.js';
import {
  OUTCOME,
  OUTCOME_OF_ANOTHER,
  OUTCOME_RETRACTED,
  REASON_SAYS_NOTHING,
  SAY_WHY,
  UNDO_TOO_LATE,
} from './texts.js';

export interface RetractionWish {
  readonly id: string;
  readonly outcomeId: string;
  readonly reason: string;
  /** When it was asked for, by the device's clock; null: now. */
  readonly deviceTime: Date | null;
}

/** How long a driver may take back what they said themselves, by the device's own clock. Milliseconds. */
const UNDO_TIME = 60_000;

/** Takes back outcomes that were said by mistake. The ledger only grows: the mistake stays, with who took it back. */
@Injectable()
export class RetractionsService {
  constructor(
    private readonly ledger: LedgerService,
    private readonly plans: PlansService,
    private readonly events: PlanEvents,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * The handout then stands as if the outcome had not been reported, and another may be. A retry with the same id
   * changes nothing.
   * @returns the outcome that was taken back
   * @throws Refusal NOT_FOUND, INPUT_INVALID, OUTCOME_RETRACTED when it has been taken back already; of drivers,
   * NOT_YOUR_OUTCOME or UNDO_TOO_LATE
   */
  async retract(
    { id, outcomeId, reason, deviceTime }: RetractionWish,
    caller: Pick<Caller, 'role' | 'person'>,
  ): Promise<Outcome> {
    const said = reason.trim();
    const check = new InputCheck<DeliveryFaultCode>();
    check.text('reason', said, 500);
    if (said.length > 0 && said.length < 3) {
      check.fault('reason', 'TOO_SHORT', REASON_SAYS_NOTHING, SAY_WHY);
    }
    check.done();
    const outcome = await this.ledger.find(outcomeId);
    if (!outcome) throw notFound(OUTCOME, outcomeId);
    if (caller.role === 'DRIVER') this.checkUndo(outcome, deviceTime ?? this.clock.now(), caller);
    await this.ledger.takeTurns(outcome.recipientId, outcome.date);
    const known = (await this.ledger.retractions([outcomeId])).get(outcomeId);
    if (known?.id === id) return outcome;
    if (known) throw alreadyRetracted();
    await this.ledger.takeBack({
      id,
      outcomeId,
      reason: said,
      retractedBy: currentTenant().actor,
      deviceTime,
    });
    const { recipientId, planId, kind } = outcome;
    await this.audit.record('RETRACT_OUTCOME', 'recipient', recipientId, {
      outcome: outcomeId,
      plan: planId,
      kind,
      reason: said,
    });
    if (planId !== null) await this.events.updated(await this.plans.get(planId));
    return outcome;
  }

  /** A driver corrects a fresh mistake alone; an older report may have been acted on by others. */
  private checkUndo(outcome: Outcome, at: Date, { person }: Pick<Caller, 'person'>): void {
    if (outcome.recordedBy !== person) throw notYourOutcome();
    const passed = at.getTime() - outcome.deviceTime.getTime();
    if (passed < 0 || passed > UNDO_TIME) throw tooLate();
  }
}

const alreadyRetracted = (): Refusal => new DeliveryRefusal('OUTCOME_RETRACTED', OUTCOME_RETRACTED);

const notYourOutcome = (): Refusal => new DeliveryRefusal('NOT_YOUR_OUTCOME', OUTCOME_OF_ANOTHER);

const tooLate = (): Refusal => new DeliveryRefusal('UNDO_TOO_LATE', UNDO_TOO_LATE);
