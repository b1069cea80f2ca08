import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import type { EntityManager } from 'typeorm';
import { type Tenant, TenantTransactions } from '../../database/index.js';
import { jobFailure, type JobFailure, type JobHandler, jobTenant, type LeasedJob } from '../../jobs/index.js';
import { LOG } from '../../log.js';
import {
  insertPlanRows,
  interrupted,
  Plan,
  PlanEvents,
  PlanQueue,
  PlansService,
  readPlanRows,
} from '../../plans/index.js';
import { timesHeldOn } from '../../points/index.js';
import { civilMoment } from '../../shared/civil-time.js';
import { type Clock, CLOCK } from '../../shared/clock.js';
import { TravelSource } from '../../travel/index.js';
import { type Kept, keptWithHandTimes, NOTHING_KEPT } from '../problem/locks.js';
import { type MadePlan, makePlan } from './assemble-plan.js';
import { prepareRound } from '../problem/prepare-round.js';
import {
  changesOf,
  type DayUnderWay,
  prepareDayUnderWay,
  readDayUnderWay,
} from '../problem/day-under-way.js';
import { readRound } from '../round/read-round.js';
import type { Round } from '../round/round.js';
import { searchPlan } from '../search/search-plan.js';
import { shortfallsOf } from '../explaining/shortfalls.js';
import { type SearchProgress, SOLVER, type Solver } from '../search/solver-port.js';
import { keptFrom } from '../problem/plan-to-sketch.js';

const PROGRESS_MILLISECONDS = 250;

/** What a plan is made from, read at one moment. */
interface Snapshot {
  readonly plan: Plan;
  readonly round: Round;
  readonly kept: Kept;
  /** Where a shift has fallen away from a day that is under way. */
  readonly underWay: DayUnderWay | null;
}

/** With what would help where there is no room for all, and how far it is from the plan before. */
type StoredAnswer = MadePlan & Pick<Plan, 'shortfalls' | 'changes'>;

/** Of search for each remedy that is tried: a fraction of the plan's own, as it begins from the plan. */
const trialSeconds = (seconds: number): number => Math.min(1, Math.max(0.1, seconds / 8));

/**
 * The way of one plan from the queue to its answer (docs/design.md, "How a plan flows"). Each step that stores
 * something is one transaction that begins by making sure that the job is still this worker's.
 */
@Injectable()
export class PlanJobHandler implements JobHandler {
  constructor(
    private readonly transactions: TenantTransactions,
    private readonly queue: PlanQueue,
    private readonly plans: PlansService,
    private readonly events: PlanEvents,
    private readonly travel: TravelSource,
    @Inject(SOLVER) private readonly solver: Solver,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** Makes the plan; stores nothing if `signal` fires first. A failure becomes the plan's own, with its reason. */
  async make(job: LeasedJob, worker: string, signal: AbortSignal): Promise<void> {
    try {
      await this.begin(job);
      const snapshot = await this.read(job);
      const made = await this.answer(job, snapshot, signal);
      if (!signal.aborted && made) await this.store(job, worker, made);
    } catch (error) {
      if (signal.aborted) return;
      await this.fail(job, worker, jobFailure(job, error, this.log));
    }
  }

  /** For a job that killed, or outlived, each worker that took it. */
  async giveUp(job: LeasedJob, worker: string, attempts: number): Promise<void> {
    await this.fail(job, worker, interrupted(attempts));
  }

  async cancel(job: LeasedJob, worker: string): Promise<void> {
    await this.finish(job, worker, (plan) => {
      plan.status = 'CANCELLED';
    });
  }

  /** Back on the queue as if it had never been taken. */
  async giveBack(job: LeasedJob, worker: string): Promise<void> {
    await this.transactions.run(tenantOf(job), async (manager) => {
      const plan = await this.plans.get(job.id);
      plan.status = 'QUEUED';
      await manager.save(plan);
      await this.events.updated(plan);
    });
    await this.queue.giveBack(job, worker);
  }

  private async begin(job: LeasedJob): Promise<void> {
    await this.transactions.run(tenantOf(job), async (manager) => {
      const plan = await this.plans.get(job.id);
      plan.status = 'RUNNING';
      await manager.save(plan);
      await this.events.updated(plan);
    });
  }

  private read(job: LeasedJob): Promise<Snapshot> {
    const { date: today } = civilMoment(this.clock.now());
    return this.transactions.run(
      tenantOf(job),
      async (manager) => {
        const plan = await this.plans.get(job.id);
        const round = await readRound(manager, job.municipality, { date: plan.date, today, planning: true });
        const locked =
          plan.basePlanId === null ? NOTHING_KEPT : keptFrom(await readPlanRows(manager, plan.basePlanId));
        const kept = keptWithHandTimes(locked, await timesHeldOn(plan.date));
        return { plan, round, kept, underWay: await readDayUnderWay(manager, plan, round) };
      },
      { isolation: 'REPEATABLE READ' },
    );
  }

  /** @throws Refusal INVALID_PROBLEM, RULE_BROKEN */
  private async answer(
    job: LeasedJob,
    { plan, round, kept, underWay }: Snapshot,
    signal: AbortSignal,
  ): Promise<StoredAnswer | null> {
    const { prepared, start } = underWay
      ? await prepareDayUnderWay(underWay, this.travel)
      : { prepared: await prepareRound(round, kept, this.travel), start: undefined };
    const { built } = prepared;
    const search = { seconds: plan.seconds, seed: plan.seed, start, signal, onProgress: this.teller(job) };
    const solution = await searchPlan(this.solver, built, search, this.log, plan.id);
    if (!solution) return null;
    const shortfalls = underWay
      ? [] // somebody waits for the answer, and what would help a whole day comes too late for this one
      : await shortfallsOf(prepared, solution, {
          solver: this.solver,
          search: { ...search, seconds: trialSeconds(plan.seconds), onProgress: () => undefined },
          prepare: (changed) => prepareRound(changed, kept, this.travel),
          log: this.log,
          plan: plan.id,
        });
    if (signal.aborted) return null;
    const made = await makePlan(plan.id, prepared, solution, plan.seed);
    return { ...made, shortfalls, changes: underWay && changesOf(built, underWay, solution) };
  }

  private async store(job: LeasedJob, worker: string, made: StoredAnswer): Promise<void> {
    await this.finish(job, worker, async (plan, manager) => {
      const { rows, ...columns } = made;
      await insertPlanRows(manager, rows);
      Object.assign(plan, columns, { status: 'DRAFT' });
    });
  }

  private async fail(job: LeasedJob, worker: string, failure: JobFailure): Promise<void> {
    await this.finish(job, worker, (plan) => {
      plan.status = 'FAILED';
      plan.failure = failure;
    });
  }

  /** Takes the job off the queue and changes its plan, both or neither; nothing if the job is another worker's now. */
  private async finish(
    job: LeasedJob,
    worker: string,
    change: (plan: Plan, manager: EntityManager) => void | Promise<void>,
  ): Promise<void> {
    await this.transactions.run(tenantOf(job), async (manager) => {
      if (!(await this.queue.finish(job, worker))) return;
      const plan = await this.plans.get(job.id);
      await change(plan, manager);
      plan.finishedAt = this.clock.now();
      await manager.save(plan);
      await this.events.updated(plan);
    });
  }

  /** Progress is for whoever watches, a few times a second; that it could not be told is no reason to stop. */
  private teller(job: LeasedJob): (progress: SearchProgress) => void {
    let told = -Infinity;
    return (progress) => {
      if (performance.now() - told < PROGRESS_MILLISECONDS) return;
      told = performance.now();
      this.events
        .progressed(job.municipality, { plan: job.id, bound: null, ...progress })
        .catch((error: unknown) => this.log.warn({ err: error, plan: job.id }, 'Progress could not be told'));
    };
  }
}

const tenantOf = (job: LeasedJob): Tenant => jobTenant(job, 'plan');
