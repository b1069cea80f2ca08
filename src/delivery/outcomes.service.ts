import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { currentManager } from '../database/index.js';
import { OrdersService } from '../dispensing/index.js';
import { Audit, type Caller } from '../identity/index.js';
import {
  type EffectiveOutcome,
  LedgerService,
  type Outcome,
  type OutcomeKind,
  type SideItem,
} from '../ledger/index.js';
import { DriverStopsService, Plan, PlanEvents, PlansService } from '../plans/index.js';
import type { CivilDate } from '../shared/civil-time.js';
import type { Refusal } from '../shared/failures.js';
import { groupBy } from '../shared/group-by.js';
import { isUuid } from '../shared/ids.js';
import { InputCheck } from '../shared/input-check.js';
import { handoutNotFound, notYourStop } from './handout-refusals.js';
import { handedOver } from './handed-over.js';
import { OutcomeNotes } from './outcome-notes.js';
import { DeliveryRefusal } from './refusals.js';
import { ALREADY_DELIVERED, OUTCOME_ID_REUSED, planNotPublished } from './texts.js';

/** A report from a driver's device. The device makes the id, so that it can retry until it gets an answer. */
export interface OutcomeReport {
  readonly id: string;
  readonly planId: string;
  readonly recipientId: string;
  readonly kind: OutcomeKind;
  readonly deviceTime: Date;
  readonly note?: string | null;
  /** How many were handed over, where fewer than planned; the days that they are for are the first ones. */
  readonly doses?: number | null;
  /** What was handed over beside the doses. */
  readonly sideItems?: readonly SideItem[];
  /** At a point: when the person came, was begun with, and left, as far as staff saw it. */
  readonly arrivedAt?: Date | null;
  readonly serviceStartAt?: Date | null;
  readonly departedAt?: Date | null;
}

/** What happened at the door: facts about medicine that left our hands, written down once and never edited. */
@Injectable()
export class OutcomesService {
  constructor(
    private readonly ledger: LedgerService,
    private readonly stops: DriverStopsService,
    private readonly plans: PlansService,
    private readonly orders: OrdersService,
    private readonly events: PlanEvents,
    private readonly notes: OutcomeNotes,
    private readonly audit: Audit,
  ) {}

  /**
   * The outcomes that stand of plans' handouts, by {@link outcomeKey}, the one that says what became of it at the end.
   * What happened under another plan of the same date counts too: a handout given by the plan before is given.
   */
  async ofHandouts(
    planIds: readonly string[],
    recipientIds: readonly string[],
  ): Promise<Map<string, EffectiveOutcome[]>> {
    const plans = await currentManager().find(Plan, {
      select: { id: true, date: true },
      where: { id: In([...planIds]) },
    });
    const outcomes = new Map<string, EffectiveOutcome[]>();
    const dates = plans.map(({ date }) => date).sort();
    if (dates.length === 0) return outcomes;
    const rows = await this.ledger.effective({ from: dates[0], until: dates.at(-1)!, recipientIds });
    const byDate = groupBy(rows, ({ date }) => date);
    for (const { id, date } of plans) {
      const ofPlan = groupBy(byDate.get(date) ?? [], ({ recipientId }) => outcomeKey(id, recipientId));
      for (const [key, found] of ofPlan) outcomes.set(key, found);
    }
    return outcomes;
  }

  /**
   * Writes down what became of a handout. A retry with the same id changes nothing and returns the same. A
   * plan that was replaced while the driver was without network is still the one they drove by.
   * @throws Refusal NOT_FOUND, INPUT_INVALID, PLAN_NOT_PUBLISHED, NOT_YOUR_STOP, ALREADY_DELIVERED, or
   * OUTCOME_ID_REUSED when something else was said under the id
   */
  async record(report: OutcomeReport, caller: Pick<Caller, 'role' | 'person'>): Promise<Outcome> {
    const check = new InputCheck();
    check.optionalText('note', report.note, 2000);
    checkTimes(check, report);
    check.done();
    const plan = await this.plans.get(report.planId);
    if (plan.status !== 'PUBLISHED' && plan.status !== 'SUPERSEDED') throw notPublished(plan);
    await this.ledger.takeTurns(report.recipientId, plan.date);
    const handout = await this.stops.handout(report.planId, report.recipientId);
    if (!handout) throw handoutNotFound(report.recipientId);
    const known = await this.ledger.find(report.id);
    if (known) return this.sameAgain(known, report, caller);

    const isTheirs = isUuid(caller.person) && (await this.stops.isTheirs(handout, caller.person));
    if (caller.role === 'DRIVER' && !isTheirs) throw notYourStop();
    checkDoses(report, handout.doses);
    const day = { from: plan.date, until: plan.date, recipientIds: [report.recipientId] };
    const last = await this.ledger.last(day);
    if (last.some(({ kind }) => kind === 'DELIVERED')) throw alreadyDelivered();
    return this.add(report, plan, handout.covers, caller);
  }

  private async add(
    report: OutcomeReport,
    plan: Plan,
    covers: readonly CivilDate[],
    caller: Pick<Caller, 'person'>,
  ): Promise<Outcome> {
    const { id, planId, recipientId, kind, deviceTime, note } = report;
    const { arrivedAt = null, serviceStartAt = null, departedAt = null } = report;
    const orders = (await this.orders.ofRecipients([recipientId])).get(recipientId) ?? [];
    const row = await this.ledger.record({
      id,
      planId,
      recipientId,
      date: plan.date,
      kind,
      deviceTime,
      recordedBy: caller.person,
      sideItems: tidy(report.sideItems),
      noteSealed: note ? this.notes.seal(note) : null,
      arrivedAt,
      serviceStartAt,
      departedAt,
      ...handedOver(kind, plan.date, { covers, doses: report.doses ?? null }, orders),
    });
    await this.audit.record('RECORD_OUTCOME', 'recipient', recipientId, { outcome: id, plan: planId, kind });
    await this.events.updated(plan);
    return row;
  }

  private sameAgain(known: Outcome, report: OutcomeReport, caller: Pick<Caller, 'person'>): Outcome {
    const same =
      known.planId === report.planId &&
      known.recipientId === report.recipientId &&
      known.kind === report.kind &&
      known.deviceTime.getTime() === report.deviceTime.getTime() &&
      known.recordedBy === caller.person &&
      TIMES.every((time) => known[time]?.getTime() === report[time]?.getTime()) &&
      (report.doses == null || known.doses === report.doses) &&
      known.sideItems.join() === tidy(report.sideItems).join() &&
      (this.notes.open(known) ?? '') === (report.note ?? '');
    if (same) return known;
    throw new DeliveryRefusal('OUTCOME_ID_REUSED', OUTCOME_ID_REUSED);
  }
}

/** By which {@link OutcomesService.ofHandouts} answers. */
export const outcomeKey = (planId: string, recipientId: string): string => `${planId} ${recipientId}`;

/** Each once, in one order. */
const tidy = (items: readonly SideItem[] = []): SideItem[] => [...new Set(items)].sort();

const TIMES = ['arrivedAt', 'serviceStartAt', 'departedAt'] as const;

/** In order, as far as they are known. */
function checkTimes(check: InputCheck, report: OutcomeReport): void {
  const known = TIMES.flatMap((name) => (report[name] ? [[name, report[name].toISOString()] as const] : []));
  known.slice(1).forEach((time, k) => check.inOrder(known[k], time));
}

/** Fewer than planned, and at least one: more would be another decision than the plan's. */
function checkDoses({ kind, doses }: OutcomeReport, planned: number): void {
  if (kind !== 'DELIVERED') return;
  const check = new InputCheck();
  check.between('doses', doses, 1, planned);
  check.done();
}

const notPublished = ({ date, status }: Plan): Refusal =>
  new DeliveryRefusal('PLAN_NOT_PUBLISHED', planNotPublished(date, status));

const alreadyDelivered = (): Refusal => new DeliveryRefusal('ALREADY_DELIVERED', ALREADY_DELIVERED);
