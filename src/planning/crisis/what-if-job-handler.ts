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
import { carriedOver } from '../problem/transfer-solution.js';
import { type HeldTime, timesHeldOn } from '../../points/index.js';
import { type Kept, keptWithHandTimes, NOTHING_KEPT } from '../problem/locks.js';
import { type PlanPresence, pointsUsed, presenceOf } from '../making/simulate-presence.js';
import { prepareRound, type PreparedRound } from '../problem/prepare-round.js';
import { readRound } from '../round/read-round.js';
import { refusalsOf } from '../explaining/unassigned-reasons.js';
import type { Round } from '../round/round.js';
import { searchPlan } from '../search/search-plan.js';
import { SOLVER, type Solver } from '../search/solver-port.js';
import { keptFrom, sketchOf } from '../problem/plan-to-sketch.js';
import { compareDay, type DayAnswer, type DayComparison } from './compare-day.js';
import { MeasureTaker } from './take-measures.js';
import { WhatIfEvents } from './what-if-events.js';
import { WhatIfQueue } from './what-if-queue.js';
import { WhatIf, type WhatIfStatus } from './what-if.entity.js';

/** So many days are worked on at once: while one is searched for on a thread, another is read or told. */
const DAYS_AT_ONCE = 2;

/** One day as it is, and as it would be, read at one moment. */
interface DaySnapshot {
  /** The plan that counts on the date, if there is one. */
  readonly published: PlanRows | null;
  /** The times that count on the date. */
  readonly times: readonly HeldTime[];
  readonly today: Round;
  readonly under: Round;
}

/**
 * Works out what-ifs: for each day the plan that counts (or one made of today's data) beside a plan under the
 * measures, which begins from it so that nobody is moved without a cause. The measures are taken in a transaction,
 * the day is read as the database says it then, and all of it is undone: so a what-if can not be anything else than
 * what applying it would be.
 */
@Injectable()
export class WhatIfJobHandler implements JobHandler {
  constructor(
    private readonly transactions: TenantTransactions,
    private readonly queue: WhatIfQueue,
    private readonly plans: PlansService,
    private readonly taker: MeasureTaker,
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

  /** Every day of the period, some at once; each is stored as soon as it is done. */
  private async days(
    job: LeasedJob,
    worker: string,
    whatIf: WhatIf,
    signal: AbortSignal,
  ): Promise<DayComparison[]> {
    const dates = datesBetween(whatIf.fromDate, whatIf.untilDate);
    const done: DayComparison[] = [];
    // One after the other, so that the last one stored has all days.
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

  /** Null if the signal fired meanwhile. */
  private async day(
    job: LeasedJob,
    whatIf: WhatIf,
    date: CivilDate,
    signal: AbortSignal,
  ): Promise<DayComparison | null> {
    const { published, times, today, under } = await this.read(job, whatIf, date);
    const kept = keptWithHandTimes(published ? keptFrom(published) : NOTHING_KEPT, times);
    const search = (start?: PlanSketch) => ({
      seconds: whatIf.secondsPerDay,
      seed: whatIf.seed,
      signal,
      ...(start && { start }),
      onProgress: () => undefined,
    });
    const before = await this.answer(today, kept, published ? 'PUBLISHED' : 'PLANNED', async (prepared) =>
      published
        ? evaluatePlan(prepared.built.problem, sketchOf(published, prepared.built))
        : searchPlan(this.solver, prepared.built, search(), this.log, job.id),
    );
    if (!before) return null;
    const after = await this.answer(under, kept, 'PLANNED', (prepared) =>
      searchPlan(
        this.solver,
        prepared.built,
        search(carriedOver(before.prepared.built, before.solution, prepared.built)),
        this.log,
        job.id,
      ),
    );
    return after && compareDay(date, before, after);
  }

  private async answer(
    round: Round,
    kept: Kept,
    source: DayAnswer['source'],
    solutionOf: (prepared: PreparedRound) => Promise<Solution | null>,
  ): Promise<DayAnswer | null> {
    const prepared = await prepareRound(round, kept, this.travel);
    const solution = await solutionOf(prepared);
    if (!solution) return null;
    const presence: PlanPresence[] = [];
    for (const point of pointsUsed(solution)) {
      await setImmediate();
      presence.push(presenceOf(round, prepared.built, solution, point, SEED));
    }
    const refused = refusalsOf(round, prepared.built, prepared.hours, solution);
    return { source, prepared, solution, presence, refused };
  }

  private read(job: LeasedJob, whatIf: WhatIf, date: CivilDate): Promise<DaySnapshot> {
    const { date: today } = civilMoment(this.clock.now());
    const wish = { date, today, planning: true };
    return this.transactions.run(
      tenantOf(job),
      async (manager) => {
        const plan = await this.plans.published(date);
        return {
          published: plan && (await readPlanRows(manager, plan.id)),
          times: await timesHeldOn(date),
          today: await readRound(manager, job.municipality, wish),
          under: await rolledBack(async () => {
            await this.taker.take(whatIf.measures, whatIf.fromDate, whatIf.untilDate);
            return readRound(currentManager(), job.municipality, wish);
          }),
        };
      },
      // Taking the measures may meet somebody who is changing the same rows.
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

/** Of the simulated days at points: the same on both sides, so that the same bookings are told the same risk. */
const SEED = 1;

const store = (manager: EntityManager, id: string, columns: Partial<WhatIf>): Promise<unknown> =>
  manager.update(WhatIf, { id }, columns);

const tenantOf = (job: LeasedJob): Tenant => jobTenant(job, 'what-if');
