import { Inject, Injectable } from '@nestjs/common';
import { checkedDays, OrdersService, type SaidDays } from '../dispensing/index.js';
import { Audit, type Caller } from '../identity/index.js';
import { LedgerService, type Outcome, type OutcomeKind } from '../ledger/index.js';
import { PlanEvents, PlansService } from '../plans/index.js';
import { RecipientsService } from '../recipients/index.js';
import { CLOCK, type Clock } from '../shared/clock.js';
import { notFound } from '../shared/failures.js';
import { InputCheck } from '../shared/input-check.js';
import { today } from '../shared/today.js';
import { handedOver } from './handed-over.js';
import { OutcomeNotes } from './outcome-notes.js';
import { type DeliveryFaultCode, DeliveryRefusal } from './refusals.js';
import {
  ALREADY_DELIVERED,
  NO_ORDER,
  OUTCOME_ID_REUSED,
  RECORD_PAST_DAY,
  RECIPIENT,
  dayNotCome,
} from './texts.js';

/** What became of a handout, as LAR staff write it down afterwards, whether or not a plan had it. */
export interface HandoutRecord extends SaidDays {
  readonly id: string;
  readonly recipientId: string;
  readonly kind: OutcomeKind;
  readonly note?: string | null;
}

/** Handouts that were given, or not, without a report from a round or a point: the ledger is filled in by hand. */
@Injectable()
export class RecordedHandoutsService {
  constructor(
    private readonly ledger: LedgerService,
    private readonly orders: OrdersService,
    private readonly plans: PlansService,
    private readonly recipients: RecipientsService,
    private readonly events: PlanEvents,
    private readonly notes: OutcomeNotes,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * A retry with the same id changes nothing and returns the same.
   * @throws Refusal NOT_FOUND, INPUT_INVALID, NO_ORDER, ALREADY_DELIVERED, or OUTCOME_ID_REUSED when something else
   * was said under the id
   */
  async record(record: HandoutRecord, { person }: Pick<Caller, 'person'>): Promise<Outcome> {
    const { id, recipientId, date, kind, note } = record;
    const check = new InputCheck<DeliveryFaultCode>();
    check.optionalText('note', note, 2000);
    if (date > today(this.clock)) check.fault('date', 'DAY_NOT_COME', dayNotCome(date), RECORD_PAST_DAY);
    const covers = checkedDays(check, record);
    check.done();
    if (!(await this.recipients.findAll([recipientId])).has(recipientId))
      throw notFound(RECIPIENT, recipientId);
    await this.ledger.takeTurns(recipientId, date);
    const known = await this.ledger.find(id);
    if (known) {
      const isSame = known.recipientId === recipientId && known.date === date && known.kind === kind;
      if (isSame && known.recordedBy === person) return known;
      throw new DeliveryRefusal('OUTCOME_ID_REUSED', OUTCOME_ID_REUSED);
    }
    const orders = (await this.orders.ofRecipients([recipientId])).get(recipientId) ?? [];
    if (orders.length === 0) throw new DeliveryRefusal('NO_ORDER', NO_ORDER);
    const last = await this.ledger.last({ from: date, until: date, recipientIds: [recipientId] });
    if (last.some((each) => each.kind === 'DELIVERED'))
      throw new DeliveryRefusal('ALREADY_DELIVERED', ALREADY_DELIVERED);
    const plan = await this.plans.published(date);
    const row = await this.ledger.record({
      id,
      planId: plan?.id ?? null,
      recipientId,
      date,
      kind,
      deviceTime: this.clock.now(),
      recordedBy: person,
      sideItems: [],
      noteSealed: note ? this.notes.seal(note) : null,
      arrivedAt: null,
      serviceStartAt: null,
      departedAt: null,
      ...handedOver(kind, date, { covers, doses: null }, orders),
    });
    await this.audit.record('RECORD_OUTCOME', 'recipient', recipientId, {
      outcome: id,
      plan: plan?.id ?? null,
      kind,
    });
    if (plan) await this.events.updated(plan);
    return row;
  }
}
