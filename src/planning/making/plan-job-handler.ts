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
import {
  changesOf,
  type DayUnderWay,
  locksOf,
  prepareDayUnderWay,
  readDayUnderWay,
  withTimesByHand,
} from '../base-plan/index.js';
import { shortfallsOf } from '../explaining/index.js';
import { type Locks, NO_LOCKS, prepareRound } from '../problem/index.js';
import { readRound, type Round } from '../round/index.js';
import { searchPlan, type SearchProgress, SOLVER, type Solver } from '../search/index.js';
import { LEAST_SEARCH_SECONDS } from '../settings/index.js';
import { type AssembledPlan, assemblePlan } from './assemble-plan.js';

const PROGRESS_MILLISECONDS = 250;

/** What a plan is made from, read at one moment. */
interface Snapshot {
  readonly plan: Plan;
  readonly round: Round;
  readonly locks: Locks;
  /** Set where the plan is of a day under way of which a shift has dropped out. */
  readonly underWay: DayUnderWay | null;
}

/** With shortfalls and their remedies, and the changes from the base plan. */
type StoredAnswer = AssembledPlan & Pick<Plan, 'shortfalls' | 'changes'>;

/** Seconds of search for each remedy that is tried: a fraction of the plan's own, as it starts from the plan. */
const trialSeconds = (seconds: number): number => Math.min(1, Math.max(LEAST_SEARCH_SECONDS, seconds / 8));

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
    await this.transactions.run(tenantOf(job), async () => {
      const plan = await this.plans.get(job.id);
      plan.status = 'QUEUED';
      await this.plans.save(plan);
    });
    await this.queue.giveBack(job, worker);
  }

  private async begin(job: LeasedJob): Promise<void> {
    await this.transactions.run(tenantOf(job), async () => {
      const plan = await this.plans.get(job.id);
      plan.status = 'RUNNING';
      await this.plans.save(plan);
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
          plan.basePlanId === null ? NO_LOCKS : locksOf(await readPlanRows(manager, plan.basePlanId));
        const locks = withTimesByHand(locked, await timesHeldOn(plan.date));
        return { plan, round, locks, underWay: await readDayUnderWay(manager, plan, round) };
      },
      { isolation: 'REPEATABLE READ' },
    );
  }

  /** @throws Refusal INVALID_PROBLEM, RULE_BROKEN */
  private async answer(
    job: LeasedJob,
    { plan, round, locks, underWay }: Snapshot,
    signal: AbortSignal,
  ): Promise<StoredAnswer | null> {
    const { prepared, start } = underWay
      ? await prepareDayUnderWay(underWay, this.travel)
      : { prepared: await prepareRound(round, locks, this.travel), start: undefined };
    const { built } = prepared;
    const search = { seconds: plan.seconds, seed: plan.seed, start, signal, onProgress: this.teller(job) };
    const solution = await searchPlan(this.solver, built, search, this.log, plan.id);
    if (!solution) return null;
    const shortfalls = underWay
      ? [] // the dispatcher waits for the answer, and remedies for a whole day come too late for this one
      : await shortfallsOf(prepared, solution, {
          solver: this.solver,
          search: { ...search, seconds: trialSeconds(plan.seconds), onProgress: () => undefined },
          prepare: (changed) => prepareRound(changed, locks, this.travel),
          log: this.log,
          plan: plan.id,
        });
    if (signal.aborted) return null;
    const made = await assemblePlan(plan.id, prepared, solution, plan.seed);
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
      await this.plans.save(plan);
    });
  }

  /** Publishes progress a few times a second. A failure to publish is logged and does not stop the search. */
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
