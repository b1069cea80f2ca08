import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import { type Tenant, TenantTransactions } from '../../database/index.js';
import { Audit, ChangeListeners } from '../../identity/index.js';
import { LOG } from '../../log.js';
import { tellOfTimes } from '../../messages/index.js';
import { type Plan, PlanEvents, PlansService } from '../../plans/index.js';
import { releaseTime, takeTurnsOn, timesHeldOn } from '../../points/index.js';
import { CLOCK, type Clock } from '../../shared/clock.js';
import { newId } from '../../shared/ids.js';
import { today } from '../../shared/today.js';
import type { Standing } from './standing.js';
import { StandingService } from './standing.service.js';

/** Audited actions that change no handout's standing. */
const WITHOUT_EFFECT: ReadonlySet<string> = new Set([
  'PLAN_ROUND',
  'CANCEL_PLAN',
  'MOVE_VISIT',
  'LOCK',
  'UNLOCK',
  'WHAT_IF',
  'CANCEL_WHAT_IF',
  'CANCEL_TIME',
  'BOOK_TIME',
]);

/**
 * Acts on changes that are recorded after a plan was published. Where one stops a handout, its time at the point is
 * freed, which withdraws an unsent message and corrects a sent one, and those who follow the plan are told at once.
 * It comes after the change's own commit: a change is never refused for what follows from it.
 */
@Injectable()
export class StandingWatch implements OnModuleInit, OnModuleDestroy {
  private readonly underWay = new Map<string, Promise<void>>();
  /** By municipality, what is to be looked at next; null: all recipients. */
  private readonly waiting = new Map<string, Set<string> | null>();
  /** What followers of each published plan have been told of it last, by recipient id. */
  private readonly told = new LRUCache<string, Map<string, string>>({ max: 1_000 });

  constructor(
    private readonly listeners: ChangeListeners,
    private readonly transactions: TenantTransactions,
    private readonly plans: PlansService,
    private readonly standing: StandingService,
    private readonly events: PlanEvents,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  onModuleInit(): void {
    this.listeners.add(({ municipality, action, subject, subjectId }) => {
      if (WITHOUT_EFFECT.has(action)) return;
      this.remember(municipality, subject === 'recipient' ? subjectId : null);
      if (!this.underWay.has(municipality)) this.review(municipality);
    });
  }

  async onModuleDestroy(): Promise<void> {
    this.waiting.clear();
    await Promise.all(this.underWay.values());
  }

  /** Resolves when every change so far has been acted on. */
  async settled(): Promise<void> {
    while (this.underWay.size > 0) await Promise.all(this.underWay.values());
  }

  private remember(municipality: string, recipientId: string | null): void {
    const ids = this.waiting.get(municipality);
    if (recipientId === null) this.waiting.set(municipality, null);
    else if (ids === undefined) this.waiting.set(municipality, new Set([recipientId]));
    else ids?.add(recipientId);
  }

  /** One review of a municipality at a time; a change during one asks for another. */
  private review(municipality: string): void {
    const ids = this.waiting.get(municipality);
    this.waiting.delete(municipality);
    const work = this.reviewPlans(municipality, ids ? [...ids] : undefined)
      .catch((error: unknown) => this.log.error({ err: error }, 'Published plans were not reviewed'))
      .finally(() => {
        this.underWay.delete(municipality);
        if (this.waiting.has(municipality)) this.review(municipality);
      });
    this.underWay.set(municipality, work);
  }

  private async reviewPlans(municipality: string, recipientIds?: readonly string[]): Promise<void> {
    const tenant: Tenant = {
      municipality,
      actor: 'system:standing',
      role: 'WORKER',
      requestId: `standing:${newId()}`,
    };
    const plans = await this.transactions.run(tenant, () => this.plans.publishedFrom(today(this.clock)));
    for (const plan of plans) await this.transactions.run(tenant, () => this.reviewPlan(plan, recipientIds));
  }

  private async reviewPlan(plan: Plan, recipientIds?: readonly string[]): Promise<void> {
    const standing = await this.standing.on(plan.date, recipientIds);
    await this.freeTimes(plan, standing);
    const told = this.told.get(plan.id) ?? new Map<string, string>();
    const changed = [...new Set(recipientIds ?? [...told.keys(), ...standing.keys()])].filter(
      (id) => told.get(id) !== textOf(standing.get(id)),
    );
    if (changed.length === 0) return;
    for (const id of changed) {
      const now = textOf(standing.get(id));
      if (now === undefined) told.delete(id);
      else told.set(id, now);
    }
    this.told.set(plan.id, told);
    await this.events.updated(plan);
  }

  private async freeTimes({ date }: Plan, standing: ReadonlyMap<string, Standing>): Promise<void> {
    const isStopped = (recipientId: string): boolean => standing.get(recipientId)?.kind === 'STOPPED';
    if (![...standing.keys()].some(isStopped)) return;
    await takeTurnsOn(date);
    const times = (await timesHeldOn(date)).filter(
      ({ recipientId, startsAt }) => isStopped(recipientId) && startsAt > this.clock.now(),
    );
    for (const time of times) {
      await releaseTime(time);
      const { id, recipientId, pointId, startsAt } = time;
      await this.audit.record('CANCEL_TIME', 'recipient', recipientId, {
        time: id,
        point: pointId,
        start: startsAt,
        standing: standing.get(recipientId),
      });
    }
    await tellOfTimes({ held: [], released: times }, this.clock.now());
  }
}

const textOf = (standing: Standing | undefined): string | undefined => standing && JSON.stringify(standing);
