import { Inject, Injectable } from '@nestjs/common';
import { setImmediate } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { EntityManager } from 'typeorm';
import { currentManager, rolledBack, type Tenant, TenantTransactions } from '../../database/index.js';
import { jobFailure, type JobFailure, type JobHandler, jobTenant, type LeasedJob } from '../../jobs/index.js';
import { LOG } from '../../log.js';
import { interrupted, type PlanRows, PlansService, readPlanRows } from '../../plans/index.js';
import { type CivilDate, civilMoment, datesBetween } from '../../shared/civil-time.js';
import { type Clock, CLOCK } from '../../shared/clock.js';
import { evaluatePlan, type PlanSketch, type Solution } from '../../solver/index.js';
import { TravelSource } from '../../travel/index.js';
import { type HeldTime, timesHeldOn } from '../../points/index.js';
import { locksOf, sketchOf, transferSolution, withTimesByHand } from '../base-plan/index.js';
import { explanationsFor } from '../explaining/index.js';
import { type PlanPresence, pointsUsed, simulatePresence } from '../making/index.js';
import { ApplyMeasuresService } from '../measures/index.js';
import { type Locks, NO_LOCKS, type PreparedRound, prepareRound } from '../problem/index.js';
import { readRound, type Round } from '../round/index.js';
import { searchPlan, SOLVER, type Solver } from '../search/index.js';
import { compareDay, type DayAnswer, type DayComparison } from './compare-day.js';
import { WhatIfEvents } from './what-if-events.js';
import { WhatIfQueue } from './what-if-queue.js';
import { WhatIf, type WhatIfStatus } from './what-if.entity.js';

/** Days computed at once: while one is searched on a thread, another is read or stored. */
const DAYS_AT_ONCE = 2;

/** A day as it is and as it would be with the measures, read at one moment. */
interface DaySnapshot {
  /** The date's published plan, if there is one. */
  readonly published: PlanRows | null;
  /** The times that count on the date. */
  readonly times: readonly HeldTime[];
  readonly today: Round;
  readonly under: Round;
}

/**
 * Computes what-ifs: for each day the published plan (or one made from today's data) and a plan with the measures. The
 * search for the second starts from the first, so that no recipient is moved without a cause. The measures are applied
 * in a transaction, the day is read, and all is rolled back: so a what-if is what applying the measures would give.
 */
@Injectable()
export class WhatIfJobHandler implements JobHandler {
  constructor(
    private readonly transactions: TenantTransactions,
    private readonly queue: WhatIfQueue,
    private readonly plans: PlansService,
    private readonly applyMeasures: ApplyMeasuresService,
    private readonly events: WhatIfEvents,
    private readonly travel: TravelSource,
    @Inject(SOLVER) private readonly solver: Solver,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  async make(job: LeasedJob, worker: string, signal: AbortSignal): Promise<void> {
    try {
      const whatIf = await this.begin(job);
      const days = await this.days(job, worker, whatIf, signal);
      if (signal.aborted) return;
      await this.finish(job, worker, { status: 'DONE', days, failure: null });
    } catch (error) {
      if (signal.aborted) return;
      await this.fail(job, worker, jobFailure(job, error, this.log));
    }
  }

  async giveUp(job: LeasedJob, worker: string, attempts: number): Promise<void> {
    await this.fail(job, worker, interrupted(attempts));
  }

  async cancel(job: LeasedJob, worker: string): Promise<void> {
    await this.finish(job, worker, { status: 'CANCELLED', failure: null });
  }

  async giveBack(job: LeasedJob, worker: string): Promise<void> {
    await this.transactions.run(tenantOf(job), async (manager) => {
      await manager.update(WhatIf, { id: job.id }, { status: 'QUEUED' });
      await this.events.updated(job.id, 'QUEUED', 0);
    });
    await this.queue.giveBack(job, worker);
  }

  private begin(job: LeasedJob): Promise<WhatIf> {
    return this.transactions.run(tenantOf(job), async (manager) => {
      await manager.update(WhatIf, { id: job.id }, { status: 'RUNNING', days: [] });
      await this.events.updated(job.id, 'RUNNING', 0);
      return manager.findOneByOrFail(WhatIf, { id: job.id });
    });
  }

  /** Computes every day of the period, some at once; each is stored as soon as it is done. */
  private async days(
    job: LeasedJob,
    worker: string,
    whatIf: WhatIf,
    signal: AbortSignal,
  ): Promise<DayComparison[]> {
    const dates = datesBetween(whatIf.fromDate, whatIf.untilDate);
    const done: DayComparison[] = [];
    // Stored one after the other, so that the last one stored has all days.
    let stored = Promise.resolve();
    const hand = async (): Promise<void> => {
      for (let date = dates.shift(); date !== undefined && !signal.aborted; date = dates.shift()) {
        const day = await this.day(job, whatIf, date, signal);
        if (!day) return;
        done.push(day);
        done.sort((a, b) => (a.date < b.date ? -1 : 1));
        stored = stored.then(() => this.progress(job, worker, done));
        await stored;
      }
    };
    await Promise.all(Array.from({ length: DAYS_AT_ONCE }, hand));
    return done;
  }

  /** @returns null if the signal fired meanwhile */
  private async day(
    job: LeasedJob,
    whatIf: WhatIf,
    date: CivilDate,
    signal: AbortSignal,
  ): Promise<DayComparison | null> {
    const { published, times, today, under } = await this.read(job, whatIf, date);
    const locks = withTimesByHand(published ? locksOf(published) : NO_LOCKS, times);
    const search = (start?: PlanSketch) => ({
      seconds: whatIf.secondsPerDay,
      seed: whatIf.seed,
      signal,
      ...(start && { start }),
      onProgress: () => undefined,
    });
    const before = await this.answer(today, locks, published ? 'PUBLISHED' : 'PLANNED', async (prepared) =>
      published
        ? evaluatePlan(prepared.built.problem, sketchOf(published, prepared.built))
        : searchPlan(this.solver, prepared.built, search(), this.log, job.id),
    );
    if (!before) return null;
    const after = await this.answer(under, locks, 'PLANNED', (prepared) =>
      searchPlan(
        this.solver,
        prepared.built,
        search(transferSolution(before.prepared.built, before.solution, prepared.built)),
        this.log,
        job.id,
      ),
    );
    return after && compareDay(date, before, after);
  }

  private async answer(
    round: Round,
    locks: Locks,
    source: DayAnswer['source'],
    solutionOf: (prepared: PreparedRound) => Promise<Solution | null>,
  ): Promise<DayAnswer | null> {
    const prepared = await prepareRound(round, locks, this.travel);
    const solution = await solutionOf(prepared);
    if (!solution) return null;
    const presence: PlanPresence[] = [];
    for (const point of pointsUsed(solution)) {
      await setImmediate();
      presence.push(simulatePresence(round, prepared.built, solution, point, SEED));
    }
    const explanations = explanationsFor(prepared, solution);
    return { source, prepared, solution, presence, explanations };
  }

  private read(job: LeasedJob, whatIf: WhatIf, date: CivilDate): Promise<DaySnapshot> {
    const { date: today } = civilMoment(this.clock.now());
    const request = { date, today, planning: true };
    return this.transactions.run(
      tenantOf(job),
      async (manager) => {
        const plan = await this.plans.published(date);
        return {
          published: plan && (await readPlanRows(manager, plan.id)),
          times: await timesHeldOn(date),
          today: await readRound(manager, job.municipality, request),
          under: await rolledBack(async () => {
            await this.applyMeasures.apply(whatIf.measures, whatIf.fromDate, whatIf.untilDate);
            return readRound(currentManager(), job.municipality, request);
          }),
        };
      },
      // Applying the measures may meet another transaction that changes the same rows.
      { isolation: 'REPEATABLE READ', retry: 3 },
    );
  }

  private async progress(job: LeasedJob, worker: string, days: DayComparison[]): Promise<void> {
    await this.transactions.run(tenantOf(job), async (manager) => {
      if (!(await this.queue.isHeld(job, worker))) return;
      await store(manager, job.id, { days });
      await this.events.updated(job.id, 'RUNNING', days.length);
    });
  }

  private fail(job: LeasedJob, worker: string, failure: JobFailure): Promise<void> {
    return this.finish(job, worker, { status: 'FAILED', failure });
  }

  /** Takes the job off the queue and stores its outcome, both or neither. */
  private async finish(
    job: LeasedJob,
    worker: string,
    outcome: { status: WhatIfStatus; failure: JobFailure | null; days?: DayComparison[] },
  ): Promise<void> {
    await this.transactions.run(tenantOf(job), async (manager) => {
      if (!(await this.queue.finish(job, worker))) return;
      await store(manager, job.id, { ...outcome, finishedAt: this.clock.now() });
      await this.events.updated(job.id, outcome.status, outcome.days?.length ?? 0);
    });
  }
}

/** Seed of the presence simulation: the same on both sides, so that the same bookings have the same risk. */
const SEED = 1;

const store = (manager: EntityManager, id: string, columns: Partial<WhatIf>): Promise<unknown> =>
  manager.update(WhatIf, { id }, columns);

const tenantOf = (job: LeasedJob): Tenant => jobTenant(job, 'what-if');
