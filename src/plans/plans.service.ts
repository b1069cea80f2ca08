import { Inject, Injectable } from '@nestjs/common';
import { type FindOptionsWhere, In, MoreThanOrEqual } from 'typeorm';
import { currentManager, currentTenant } from '../database/index.js';
import { Audit } from '../identity/index.js';
import { tellOfTimes } from '../messages/index.js';
import { handTimesLeftOut, type HeldTime, holdPlanned, takeTurnsOn } from '../points/index.js';
import { Recipient } from '../recipients/index.js';
import { type CivilDate, civilMoment, instantAt } from '../shared/civil-time.js';
import { type Clock, CLOCK } from '../shared/clock.js';
import { type Fault, notFound, type Refusal, StaleVersion } from '../shared/failures.js';
import { newId } from '../shared/ids.js';
import { Booking } from './booking.entity.js';
import { PlanEvents } from './plan-events.js';
import { PlanHandout } from './plan-handout.entity.js';
import { PlanRoute } from './plan-route.entity.js';
import { type PlanRows, readPlanRows } from './plan-rows.js';
import { PlanStop } from './plan-stop.entity.js';
import { Plan, type PlanStatus } from './plan.entity.js';
import { type PlansFaultCode, PlansRefusal } from './refusals.js';
import {
  BOOKING,
  PLAN,
  PLAN_AGAIN_OR_CANCEL_TIME,
  STOP,
  onlyDraftIsPublished,
  planCannotChange,
  planHasNoAnswer,
  timeLeftOut,
  timesLeftOut,
} from './texts.js';

/** A plan as its author saw it: a change to another version of it is refused with the one that is there now. */
export interface PlanVersion {
  readonly plan: string;
  readonly version: number;
}

export interface Publication extends PlanVersion {
  /** The date's published plan that the dispatcher saw and replaces; null where there was none. */
  readonly replaces: string | null;
}

/** A plan to be made. */
export type NewPlan = Pick<Plan, 'date' | 'seconds' | 'seed' | 'basePlanId' | 'createdAt'> &
  Partial<Pick<Plan, 'replan'>>;

/** What planning again shall leave alone: a stop with its visits, or a time at a point. */
export type Lockable = { readonly stop: string } | { readonly booking: string };

export interface PlanFilter {
  readonly date?: CivilDate;
  readonly status?: PlanStatus;
}

/** Whose plan may be seen and changed: `FINISHED` has an answer, `CHANGEABLE` may still be edited. */
const FINISHED: readonly PlanStatus[] = ['DRAFT', 'PUBLISHED', 'SUPERSEDED'];
const CHANGEABLE: readonly PlanStatus[] = ['DRAFT', 'PUBLISHED'];

/** Stored plans. Everything happens in the current tenant's transaction. */
@Injectable()
export class PlansService {
  constructor(
    private readonly audit: Audit,
    private readonly events: PlanEvents,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  find(id: string): Promise<Plan | null> {
    return currentManager().findOne(Plan, { where: { id } });
  }

  /** @throws Refusal NOT_FOUND */
  async get(id: string): Promise<Plan> {
    const plan = await currentManager().findOne(Plan, { where: { id } });
    if (!plan) throw planNotFound(id);
    return plan;
  }

  /** Newest first. */
  async list(filter: PlanFilter, limit: number, skip = 0): Promise<Plan[]> {
    const where: FindOptionsWhere<Plan> = {};
    if (filter.date !== undefined) where.date = filter.date;
    if (filter.status !== undefined) where.status = filter.status;
    return currentManager().find(Plan, {
      where,
      order: { date: 'DESC', createdAt: 'DESC', id: 'ASC' },
      take: limit,
      skip,
    });
  }

  published(date: CivilDate): Promise<Plan | null> {
    return currentManager().findOne(Plan, { where: { date, status: 'PUBLISHED' } });
  }

  /** Published plans of a date or later, in order. */
  publishedFrom(date: CivilDate): Promise<Plan[]> {
    return currentManager().find(Plan, {
      where: { date: MoreThanOrEqual(date), status: 'PUBLISHED' },
      order: { date: 'ASC' },
    });
  }

  /** A plan's handouts, placed or not; of these recipients only where given. */
  handouts(planId: string, recipientIds?: readonly string[]): Promise<PlanHandout[]> {
    const only = recipientIds ? { recipientId: In([...recipientIds]) } : {};
    return currentManager().findBy(PlanHandout, { planId, ...only });
  }

  /** The newest plan of a date, among those that may still be changed, in which anything is locked. */
  newestLocked(date: CivilDate): Promise<Plan | null> {
    return currentManager()
      .createQueryBuilder(Plan, 'plan')
      .where('plan.date = :date AND plan.status IN (:...statuses)', { date, statuses: CHANGEABLE })
      .andWhere(
        `(EXISTS (SELECT FROM booking WHERE booking.plan_id = plan.id AND booking.locked)
          OR EXISTS (SELECT FROM plan_route route JOIN plan_stop stop ON stop.route_id = route.id
                     WHERE route.plan_id = plan.id AND stop.locked))`,
      )
      .orderBy('plan.createdAt', 'DESC')
      .limit(1)
      .getOne();
  }

  /** @throws Refusal NOT_FOUND, PLAN_NOT_READY for a plan that has no answer (yet) */
  async contents(id: string): Promise<{ plan: Plan; rows: PlanRows }> {
    const plan = await this.ready(id);
    return { plan, rows: await readPlanRows(currentManager(), id) };
  }

  /** A plan that has an answer. @throws Refusal NOT_FOUND, PLAN_NOT_READY for one that has none (yet) */
  async ready(id: string): Promise<Plan> {
    const plan = await this.get(id);
    if (!FINISHED.includes(plan.status)) throw notReady(plan);
    return plan;
  }

  /**
   * Makes a draft the one plan of its date that counts; the one before becomes SUPERSEDED.
   *
   * @throws StaleVersion with the plan that stands in the way: this one in its present version, or the one that
   * another caller has published meanwhile
   * @throws Refusal NOT_FOUND, PLAN_NOT_DRAFT, HAND_TIMES_LEFT_OUT when people have set times by hand that it lacks
   */
  async publish({ plan: id, version, replaces }: Publication): Promise<Plan> {
    const { date } = await this.get(id);
    // Two dispatchers publishing different plans of one date touch no common row at first; the lock is what they share.
    await takeTurnsOn(date);
    const plan = await this.take({ plan: id, version });
    if (plan.status !== 'DRAFT') throw notDraft(plan);
    const published = await this.published(date);
    if ((published?.id ?? null) !== replaces) throw new StaleVersion(published ?? plan);
    if (published) {
      published.status = 'SUPERSEDED';
      await this.save(published);
    }
    plan.status = 'PUBLISHED';
    plan.publishedAt = this.clock.now();
    plan.publishedBy = currentTenant().actor;
    await this.changed(plan, 'PUBLISH_PLAN', { date, replaces });
    await this.holdBookings(plan);
    return plan;
  }

  /**
   * Makes the bookings of a published plan the times that count on its date, and has people told of what that changes.
   * @throws Refusal HAND_TIMES_LEFT_OUT
   */
  async holdBookings({ id, date }: Pick<Plan, 'id' | 'date'>): Promise<void> {
    const bookings = await currentManager().findBy(Booking, { planId: id });
    const lost = await handTimesLeftOut(date, bookings);
    if (lost.length > 0) throw await leftOut(lost);
    await tellOfTimes(await holdPlanned(date, bookings), this.clock.now());
  }

  /**
   * Locks a stop or a booking, or lets it go again; planning the date again keeps what is locked.
   *
   * @throws StaleVersion with the plan as it is now
   * @throws Refusal NOT_FOUND, PLAN_NOT_CHANGEABLE
   */
  async setLocked(at: PlanVersion, what: Lockable, locked: boolean): Promise<Plan> {
    const manager = currentManager();
    const plan = await this.takeForChange(at);
    if ('stop' in what) {
      const stop = await manager
        .createQueryBuilder(PlanStop, 'stop')
        .innerJoin(PlanRoute, 'route', 'route.id = stop.routeId')
        .where('stop.id = :id AND route.planId = :plan', { id: what.stop, plan: plan.id })
        .getOne();
      if (!stop) throw notFound(STOP, what.stop);
      await manager.update(PlanStop, { id: stop.id }, { locked });
    } else {
      const { affected } = await manager.update(Booking, { id: what.booking, planId: plan.id }, { locked });
      if (affected === 0) throw notFound(BOOKING, what.booking);
    }
    await this.changed(plan, locked ? 'LOCK' : 'UNLOCK', { ...what });
    return plan;
  }

  /**
   * The plan, its row locked until the transaction ends, for a caller about to change it.
   *
   * @throws StaleVersion, Refusal NOT_FOUND, PLAN_NOT_CHANGEABLE
   */
  async takeForChange(at: PlanVersion): Promise<Plan> {
    const plan = await this.take(at);
    if (!CHANGEABLE.includes(plan.status)) throw notChangeable(plan);
    return plan;
  }

  /** Stores a plan that is to be made, QUEUED; the caller enqueues its job. */
  async add(wish: NewPlan): Promise<Plan> {
    const id = newId();
    await currentManager().insert(Plan, {
      ...wish,
      id,
      status: 'QUEUED',
      createdBy: currentTenant().actor,
    });
    return this.get(id);
  }

  /** Saves a plan's result under its next version and notifies subscribers; the caller writes any audit row. */
  async save(plan: Plan): Promise<void> {
    await currentManager().save(Plan, plan);
    await this.events.updated(plan);
  }

  /** Saves a changed plan under its next version, writes the audit row and notifies subscribers. */
  async changed(plan: Plan, action: string, detail: Record<string, unknown>): Promise<void> {
    const { id, version } = plan;
    await currentManager().save(Plan, plan);
    if (plan.version === version) {
      // No column of the plan's own has changed (a lock is its stop's), so nothing was saved; its contents have.
      await currentManager().increment(Plan, { id }, 'version', 1);
      plan.version = version + 1;
    }
    await this.audit.record(action, 'plan', plan.id, { version: plan.version, ...detail });
    await this.events.updated(plan);
  }

  private async take({ plan: id, version }: PlanVersion): Promise<Plan> {
    const plan = await currentManager().findOne(Plan, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!plan) throw planNotFound(id);
    if (plan.version !== version) throw new StaleVersion(plan);
    return plan;
  }
}

const planNotFound = (id: string): Refusal => notFound(PLAN, id);

function notReady(plan: Plan): Refusal {
  if (plan.failure) return new PlansRefusal('PLAN_NOT_READY', plan.failure.text);
  return new PlansRefusal('PLAN_NOT_READY', planHasNoAnswer(plan.date, plan.status));
}

const notDraft = (plan: Plan): Refusal =>
  new PlansRefusal('PLAN_NOT_DRAFT', onlyDraftIsPublished(plan.date, plan.status));

const notChangeable = (plan: Plan): Refusal =>
  new PlansRefusal('PLAN_NOT_CHANGEABLE', planCannotChange(plan.date, plan.status));

async function leftOut(times: readonly HeldTime[]): Promise<Refusal> {
  const recipients = await currentManager().findBy(Recipient, {
    id: In(times.map((time) => time.recipientId)),
  });
  const aliases = new Map(recipients.map(({ id, alias }) => [id, alias]));
  const faults = times.map(({ recipientId, startsAt }): Fault<PlansFaultCode> => {
    const { date, seconds } = civilMoment(startsAt);
    const alias = aliases.get(recipientId)!;
    const time = instantAt(date, seconds).slice(11, 16);
    return {
      code: 'HAND_TIME_LEFT_OUT',
      where: alias,
      message: timeLeftOut(alias, time),
      remedy: PLAN_AGAIN_OR_CANCEL_TIME,
    };
  });
  return new PlansRefusal(
    'HAND_TIMES_LEFT_OUT',
    timesLeftOut(faults.map(({ where }) => where).join(', ')),
    faults,
  );
}
