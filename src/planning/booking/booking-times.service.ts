import { Inject, Injectable } from '@nestjs/common';
import { currentManager, currentTenant } from '../../database/index.js';
import { Audit } from '../../identity/index.js';
import { tellOfTimes } from '../../messages/index.js';
import { type Plan, PlansService } from '../../plans/index.js';
import { HeldTime, holdTime, releaseTime, takeTurnsOn, timeHeldBy, timesHeldOn } from '../../points/index.js';
import { type CivilDate, civilMoment } from '../../shared/civil-time.js';
import { type Clock, CLOCK } from '../../shared/clock.js';
import { notFound, StaleVersion } from '../../shared/failures.js';
import { evaluatorOf } from '../../solver/index.js';
import { TravelSource } from '../../travel/index.js';
import { bookingsIn } from '../base-plan/index.js';
import { checkOverride, findPoint, judgeCrowding, MoveVisitService } from '../editing/index.js';
import { rulesFor } from '../eligibility/index.js';
import { newFaults, refuseFor } from '../explaining/index.js';
import { type PreparedRound, prepareForBookings } from '../problem/index.js';
import { readRound } from '../round/index.js';
import { HELD_TIME, NOT_DUE, planOf, TIME_PAST, TIME_WOULD_BREAK_RULES } from './texts.js';
import { PlanningRefusal } from '../refusals/index.js';

export interface BookTimeRequest {
  readonly recipient: string;
  readonly point: string;
  /** An instant, ISO 8601 with an offset. */
  readonly start: string;
  /** Id of the recipient's time of that date that the caller has read and replaces; null for none. */
  readonly replaces: string | null;
  /** Reason for breaking rules; without one, a time that would is refused. */
  readonly override?: string | null;
  /** Id of a draft that gets the time too; the date's published plan gets it in any case. */
  readonly plan?: string | null;
}

/** Seed of the simulation: the same bookings get the same risk each time. */
const SEED = 1;

/** Times at points that people set by hand, with or without a plan for the date. */
@Injectable()
export class BookingTimesService {
  constructor(
    private readonly plans: PlansService,
    private readonly moves: MoveVisitService,
    private readonly audit: Audit,
    private readonly travel: TravelSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Books a recipient's time, or moves it. It counts at once, planning the date keeps it, and existing plans get it.
   *
   * @throws StaleVersion with the time that the recipient has by now
   * @throws Refusal NOT_FOUND, TIME_PAST, NOT_DUE, INPUT_INVALID; TIME_BREAKS_RULES, MOVE_BREAKS_RULES or POINT_RISK
   * with a fault for each rule that it would break, unless overridden; POINT_FULL when the last place is taken
   */
  async book(request: BookTimeRequest): Promise<HeldTime> {
    const { recipient, point, start, replaces, override = null } = request;
    const { date } = civilMoment(start);
    const startsAt = new Date(start);
    if (startsAt < this.clock.now()) throw new PlanningRefusal('TIME_PAST', TIME_PAST);
    const to = { point, start };
    checkOverride({ to, override });
    await takeTurnsOn(date);
    const before = await timeHeldBy(recipient, date);
    if ((before?.id ?? null) !== replaces) {
      if (before) throw new StaleVersion(before);
      throw notFound(HELD_TIME, replaces!);
    }
    const round = await this.prepared(date);
    const plans = await this.plansOf(date, request.plan ?? null);
    // Where there is a published plan, its bookings count: the time is evaluated there.
    const isPublished = plans.some(({ status }) => status === 'PUBLISHED');
    const broken = new Set(isPublished ? [] : await this.judgeAmongHeld(round, request));
    if (before) await releaseTime(before);
    for (const plan of plans) {
      const overridden = await this.moves.place(plan, { recipient, to, override }, 'BOOKED');
      for (const code of overridden ?? []) broken.add(code);
    }
    const reason = broken.size > 0 ? override : null;
    const { cap, serviceSeconds } = this.seat(round, request);
    const time = await holdTime({
      date,
      recipientId: recipient,
      pointId: point,
      startsAt,
      serviceSeconds,
      byHand: true,
      overrideReason: reason,
      cap: reason === null ? cap : null,
    });
    await this.audit.record('BOOK_TIME', 'recipient', recipient, {
      time: time.id,
      point,
      start,
      replaces,
      ...(reason !== null && { override: reason, overridden: [...broken] }),
    });
    await tellOfTimes({ held: [time], released: before ? [before] : [] }, this.clock.now());
    await this.tellPlans(plans, 'BOOK_TIME', recipient);
    return time;
  }

  /**
   * Cancels a recipient's time. In the date's published plan, and in `draft` if given, the handout is then unassigned
   * until it is moved by hand or planned again.
   * @throws Refusal NOT_FOUND, TIME_PAST
   */
  async cancel(id: string, draft: string | null): Promise<HeldTime> {
    const known = await currentManager().findOneBy(HeldTime, { id });
    if (!known) throw notFound(HELD_TIME, id);
    await takeTurnsOn(known.date);
    const time = await timeHeldBy(known.recipientId, known.date);
    if (time?.id !== id) throw notFound(HELD_TIME, id);
    if (time.startsAt < this.clock.now()) throw new PlanningRefusal('TIME_PAST', TIME_PAST);
    await releaseTime(time);
    const plans = await this.plansOf(time.date, draft);
    for (const plan of plans)
      await this.moves.place(plan, { recipient: time.recipientId, to: null }, 'BOOKED');
    await this.audit.record('CANCEL_TIME', 'recipient', time.recipientId, {
      time: id,
      point: time.pointId,
      start: time.startsAt,
    });
    await tellOfTimes({ held: [], released: [time] }, this.clock.now());
    await this.tellPlans(plans, 'CANCEL_TIME', time.recipientId);
    return time;
  }

  /** A date's round as planning would read it, prepared for bookings alone. */
  async prepared(date: CivilDate): Promise<PreparedRound> {
    const round = await readRound(currentManager(), currentTenant().municipality, {
      date,
      today: civilMoment(this.clock.now()).date,
      planning: true,
    });
    return prepareForBookings(round, this.travel);
  }

  /**
   * Evaluates a time among the times that count now.
   * @returns codes of the rules that are overridden
   * @throws Refusal TIME_BREAKS_RULES or POINT_RISK, without an override
   */
  private async judgeAmongHeld({ round, built }: PreparedRound, request: BookTimeRequest): Promise<string[]> {
    const { handout, point } = indicesOf(built, request);
    const others = (await timesHeldOn(round.date)).filter((time) => time.recipientId !== request.recipient);
    const before = bookingsIn(others, built);
    const after = [...before, { handout, point, start: civilMoment(request.start).seconds }];
    const evaluate = evaluatorOf(built.problem);
    const { violations } = evaluate({ orders: [], bookings: before });
    const faults = newFaults(violations, evaluate({ orders: [], bookings: after }).violations, built);
    const { fault } = judgeCrowding(round, built, [before, after], point, { seed: SEED });
    if (fault) faults.push(fault);
    if (request.override == null) refuseFor('TIME_BREAKS_RULES', TIME_WOULD_BREAK_RULES, faults);
    return faults.map(({ code }) => code);
  }

  private seat(
    { round, built }: PreparedRound,
    request: BookTimeRequest,
  ): { cap: number; serviceSeconds: number } {
    const { handout, point } = indicesOf(built, request);
    return {
      cap: rulesFor(round, built.points[point]).cap,
      serviceSeconds: built.handouts[handout].recipient.serviceSeconds,
    };
  }

  /** The plans that a time is set in: the published one, and `draft`. Their rows are locked. */
  private async plansOf(date: CivilDate, draft: string | null): Promise<Plan[]> {
    const published = await this.plans.published(date);
    const named = draft === null ? null : await this.plans.get(draft);
    const plans: Plan[] = [];
    for (const plan of [published, named]) {
      if (!plan || plans.some(({ id }) => id === plan.id)) continue;
      if (plan.date !== date) throw notFound(planOf(date), plan.id);
      plans.push(await this.plans.takeForChange({ plan: plan.id, version: plan.version }));
    }
    return plans;
  }

  private async tellPlans(plans: readonly Plan[], action: string, recipient: string): Promise<void> {
    for (const plan of plans) {
      await this.plans.changed(plan, action, { recipient });
      if (plan.status === 'PUBLISHED') await this.plans.holdBookings(plan);
    }
  }
}

/** @throws Refusal NOT_FOUND for the point, NOT_DUE for a recipient without a handout that day */
export const indicesOf = (
  built: PreparedRound['built'],
  request: { readonly recipient: string; readonly point: string },
): { handout: number; point: number } => ({
  point: findPoint(built, request.point),
  handout: handoutOf(built, request.recipient),
});

/** @throws Refusal NOT_DUE for a recipient without a handout that day */
export function handoutOf({ handouts }: Pick<PreparedRound['built'], 'handouts'>, id: string): number {
  const handout = handouts.findIndex(({ recipient }) => recipient.id === id);
  if (handout < 0) throw new PlanningRefusal('NOT_DUE', NOT_DUE);
  return handout;
}
