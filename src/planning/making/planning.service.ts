import { Inject, Injectable } from '@nestjs/common';
import { currentManager, currentTenant } from '../../database/index.js';
import { Audit } from '../../identity/index.js';
import { Plan, PlanQueue, PlansService } from '../../plans/index.js';
import { Recipient } from '../../recipients/index.js';
import { type CivilDate, parseCivilDate } from '../../shared/civil-time.js';
import { type Clock, CLOCK } from '../../shared/clock.js';
import { knownMunicipality } from '../settings/index.js';
import { checkSearchSeconds } from './search-seconds.js';
import { planNotRunning, seedOutOfRange } from './texts.js';
import { PlanningRefusal } from '../refusals/index.js';

export interface PlanRoundInput {
  readonly date: CivilDate;
  /** Seconds of search; by the size of the municipality where not given. */
  readonly seconds?: number | null;
  /** Of the search: the same round and seed give the same plan unless the clock ends the search. */
  readonly seed?: number | null;
  /** Id of the plan whose locks are kept; the date's newest plan with locks if left out. */
  readonly base?: string | null;
}

const MOST_SECONDS = 600;
const MOST_SEED = 2 ** 31 - 1;

/** Asks for plans and cancels them, in the current tenant's transaction; workers make the plans. */
@Injectable()
export class PlanningService {
  constructor(
    private readonly plans: PlansService,
    private readonly queue: PlanQueue,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Stores a plan to be made, QUEUED, and its job.
   *
   * @throws Refusal DATE_INVALID, SECONDS_OUT_OF_RANGE, SEED_OUT_OF_RANGE, NOT_FOUND (municipality, base)
   */
  async planRound(input: PlanRoundInput): Promise<Plan> {
    const date = parseCivilDate(input.date);
    const manager = currentManager();
    await knownMunicipality(manager, currentTenant().municipality);
    const seconds = input.seconds ?? secondsFor(await manager.count(Recipient));
    checkSearchSeconds(seconds, MOST_SECONDS);
    const seed = input.seed ?? 1;
    if (!Number.isInteger(seed) || Math.abs(seed) > MOST_SEED) {
      throw new PlanningRefusal('SEED_OUT_OF_RANGE', seedOutOfRange(seed, MOST_SEED));
    }
    const base = input.base == null ? await this.plans.newestLocked(date) : await this.plans.get(input.base);
    const plan = await this.plans.add({
      date,
      seconds,
      seed,
      basePlanId: base?.id ?? null,
      createdAt: this.clock.now(),
    });
    await this.queue.enqueue(plan.id);
    await this.audit.record('PLAN_ROUND', 'plan', plan.id, { date, seconds, seed });
    return plan;
  }

  /**
   * Cancels a plan that is queued, or asks its worker to: then it becomes CANCELLED when the worker has stopped.
   *
   * @throws Refusal NOT_FOUND, PLAN_NOT_RUNNING
   */
  async cancelPlan(id: string): Promise<Plan> {
    const plan = await this.plans.get(id);
    if (await this.queue.withdraw(id)) {
      plan.status = 'CANCELLED';
      plan.finishedAt = this.clock.now();
      await this.plans.changed(plan, 'CANCEL_PLAN', {});
      return plan;
    }
    if (!(await this.queue.requestCancel(id))) {
      throw new PlanningRefusal('PLAN_NOT_RUNNING', planNotRunning(plan.date, plan.status));
    }
    await this.audit.record('CANCEL_PLAN', 'plan', id);
    return plan;
  }
}

/** Seconds of search by default: one for each hundred recipients, and two more, at most a minute. */
const secondsFor = (recipients: number): number => Math.min(60, 2 + Math.ceil(recipients / 100));
