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
  private readonly again = new Set<string>();
  /** What followers of each published plan have been told of it last. */
  private readonly told = new LRUCache<string, string>({ max: 1_000 });

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
    this.listeners.add(({ municipality, action }) => {
      if (!WITHOUT_EFFECT.has(action)) this.review(municipality);
    });
  }

  async onModuleDestroy(): Promise<void> {
    this.again.clear();
    await Promise.all(this.underWay.values());
  }

  /** Resolves when every change so far has been acted on. */
  async settled(): Promise<void> {
    while (this.underWay.size > 0) await Promise.all(this.underWay.values());
  }

  /** One review of a municipality at a time; a change during one asks for another. */
  private review(municipality: string): void {
    if (this.underWay.has(municipality)) {
      this.again.add(municipality);
      return;
    }
    const work = this.reviewPlans(municipality)
      .catch((error: unknown) => this.log.error({ err: error }, 'Published plans were not reviewed'))
      .finally(() => {
        this.underWay.delete(municipality);
        if (this.again.delete(municipality)) this.review(municipality);
      });
    this.underWay.set(municipality, work);
  }

  private async reviewPlans(municipality: string): Promise<void> {
    const tenant: Tenant = {
      municipality,
      actor: 'system:standing',
      role: 'WORKER',
      requestId: `standing:${newId()}`,
    };
    const plans = await this.transactions.run(tenant, () => this.plans.publishedFrom(today(this.clock)));
    for (const plan of plans) await this.transactions.run(tenant, () => this.reviewPlan(plan));
  }

  private async reviewPlan(plan: Plan): Promise<void> {
    const standing = await this.standing.on(plan.date);
    await this.freeTimes(plan, standing);
    const now = JSON.stringify([...standing].sort());
    if ((this.told.get(plan.id) ?? '[]') === now) return;
    this.told.set(plan.id, now);
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
