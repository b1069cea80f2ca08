import { Inject, Injectable } from '@nestjs/common';
import { currentManager, currentTenant } from '../../database/index.js';
import { Audit } from '../../identity/index.js';
import { Plan, PlanQueue, PlansService } from '../../plans/index.js';
import { Recipient } from '../../recipients/index.js';
import { type CivilDate, parseCivilDate } from '../../shared/civil-time.js';
import { type Clock, CLOCK } from '../../shared/clock.js';
import type { Refusal } from '../../shared/failures.js';
import { newId } from '../../shared/ids.js';
import { knownMunicipality } from '../settings/known-municipality.js';
import { PlanningRefusal } from '../refusals.js';

export interface PlanRoundInput {
  readonly date: CivilDate;
  /** Seconds of search; by the size of the municipality where not given. */
  readonly seconds?: number | null;
  /** The same round and seed give the same plan when the search is not cut short by the clock. */
  readonly seed?: number | null;
  /** The plan whose locked stops and bookings are kept; the date's newest one with any where not given. */
  readonly base?: string | null;
}

const MOST_SECONDS = 600;
const LEAST_SECONDS = 0.1;

/** Asking for plans. Everything happens in the current tenant's transaction; workers do the rest. */
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
    if (!(seconds >= LEAST_SECONDS && seconds <= MOST_SECONDS)) throw secondsOutOfRange(seconds);
    const seed = input.seed ?? 1;
    if (!Number.isInteger(seed) || Math.abs(seed) > MOST_SEED) throw seedOutOfRange(seed);
    const base = input.base == null ? await this.plans.newestLocked(date) : await this.plans.get(input.base);
    const plan = manager.create(Plan, {
      id: newId(),
      date,
      status: 'QUEUED',
      seconds,
      seed,
      basePlanId: base?.id ?? null,
      createdBy: currentTenant().actor,
      createdAt: this.clock.now(),
    });
    await manager.insert(Plan, plan);
    await this.queue.enqueue(plan.id);
    await this.audit.record('PLAN_ROUND', 'plan', plan.id, { date, seconds, seed });
    return this.plans.get(plan.id);
  }

  /**
   * Ends a plan that waits, or asks its worker to end it: then it becomes CANCELLED as soon as the worker hears of it.
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
    if (!(await this.queue.requestCancel(id))) throw notRunning(plan);
    await this.audit.record('CANCEL_PLAN', 'plan', id);
    return plan;
  }
}

const MOST_SEED = 2 ** 31 - 1;

/** A hundred recipients are worth a second of search each; a small municipality's plan is good after two. */
const secondsFor = (recipients: number): number => Math.min(60, 2 + Math.ceil(recipients / 100));

const secondsOutOfRange = (seconds: number): Refusal =>
  new PlanningRefusal('SECONDS_OUT_OF_RANGE', {
    nb: `Søket kan ikke vare ${seconds} s; velg mellom ${LEAST_SECONDS} og ${MOST_SECONDS}.`,
    en: `The search cannot take ${seconds} s; choose between ${LEAST_SECONDS} and ${MOST_SECONDS}.`,
  });

const seedOutOfRange = (seed: number): Refusal =>
  new PlanningRefusal('SEED_OUT_OF_RANGE', {
    nb: `Frøet ${seed} er ikke et heltall opp til ${MOST_SEED}.`,
    en: `The seed ${seed} is not a whole number up to ${MOST_SEED}.`,
  });

const notRunning = (plan: Plan): Refusal =>
  new PlanningRefusal('PLAN_NOT_RUNNING', {
    nb: `Planen for ${plan.date} lages ikke nå; den er ${plan.status}.`,
    en: `The plan of ${plan.date} is not being made; it is ${plan.status}.`,
  });
