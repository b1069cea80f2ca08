import { setTimeout as pause } from 'node:timers/promises';
import { evaluatePlan } from '../../../src/solver/index.js';
import type { Plan, PlanEvent } from '../../../src/plans/index.js';
import type { Solver } from '../../../src/planning/search/solver-port.js';
import { storeRound } from '../../builders/stored-round.js';
import { aRecipient, aTown, MONDAY } from '../../builders/town.js';
import { testDatabase, testTenant } from '../../support/database.js';
import { planningOn } from '../../support/planning.js';

const base = await testDatabase();
const { transactions } = base;
const tenant = await testTenant(transactions);
await transactions.run(tenant, (manager) =>
  storeRound(manager, aTown({ recipients: [aRecipient('A'), aRecipient('B')] })),
);

/** A search that ends when it is told to, and says when it has begun. */
class SearchOnDemand implements Solver {
  private begin!: () => void;
  private end!: () => void;
  readonly begun = new Promise<void>((resolve) => (this.begin = resolve));
  private readonly ended = new Promise<void>((resolve) => (this.end = resolve));

  solve: Solver['solve'] = async (problem, { signal }) => {
    this.begin();
    signal.addEventListener('abort', this.end);
    await this.ended;
    return evaluatePlan(problem, { orders: [problem.handouts.map((_, h) => h)], bookings: [] });
  };

  finish(): void {
    this.end();
  }
}

const ask = async (services: ReturnType<typeof planningOn>): Promise<Plan> =>
  transactions.run(tenant, () => services.planning.planRound({ date: MONDAY, seconds: 1 }));
const planNow = (services: ReturnType<typeof planningOn>, { id }: Plan): Promise<Plan> =>
  transactions.run(tenant, () => services.plans.get(id));
/** What a dead worker's lease looks like to the others, some time later. */
const letLeasesLapse = (): Promise<unknown> =>
  transactions.runAsWorker((manager) =>
    manager.query("UPDATE plan_job SET lease_until = now() - interval '1 second'"),
  );
const emptyQueue = (): Promise<unknown> =>
  transactions.run(tenant, (manager) => manager.query('DELETE FROM plan_job'));

afterEach(emptyQueue);

describe('the queue', () => {
  const services = planningOn(base);

  it('gives each job to one of two workers that ask at once', async () => {
    const plans = [await ask(services), await ask(services)];
    const claimed = await Promise.all(['one', 'two', 'three'].map((name) => services.queue.claim(name, 30)));
    expect(
      claimed
        .filter((job) => job !== null)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(plans.map(({ id }) => id).sort());
  });

  // The embedded database lets one transaction through at a time.
  const itSideBySide = base.database.kind === 'postgres' ? it : it.skip;
  itSideBySide('passes over a job that another worker is just taking (needs PostgreSQL)', async () => {
    const [first, second] = [await ask(services), await ask(services)];
    let taken!: () => void;
    let leave!: () => void;
    const isTaken = new Promise<void>((resolve) => (taken = resolve));
    const mayLeave = new Promise<void>((resolve) => (leave = resolve));
    const taking = transactions.runAsWorker(async (manager) => {
      await manager.query('SELECT FROM plan_job WHERE plan_id = $1 FOR UPDATE', [first.id]);
      taken();
      await mayLeave;
    });
    await isTaken;
    expect(await services.queue.claim('other', 30)).toMatchObject({ id: second.id });
    leave();
    await taking;
  });

  it('gives a job again when its lease has run out, and not before', async () => {
    const plan = await ask(services);
    await services.queue.claim('dead', 30);
    expect(await services.queue.claim('next', 30)).toBeNull();
    await letLeasesLapse();
    expect(await services.queue.claim('next', 30)).toMatchObject({ id: plan.id, attempts: 2 });
  });

  it('tells a worker that renews its lease whether the job is still its own, and wanted', async () => {
    const plan = await ask(services);
    const job = (await services.queue.claim('slow', 30))!;
    expect(await services.queue.renew(job, 'slow', 30)).toBe('HELD');
    await transactions.run(tenant, () => services.planning.cancelPlan(plan.id));
    expect(await services.queue.renew(job, 'slow', 30)).toBe('CANCELLED');
    await letLeasesLapse();
    await services.queue.claim('quick', 30);
    expect(await services.queue.renew(job, 'slow', 30)).toBe('LOST');
  });
});

describe('cancelling a plan that no worker has begun', () => {
  it('ends it at once, and no worker gets it', async () => {
    const services = planningOn(base);
    const plan = await ask(services);
    const cancelled = await transactions.run(tenant, () => services.planning.cancelPlan(plan.id));
    expect(cancelled.status).toBe('CANCELLED');
    expect(await services.newWorker().makeOne(plan.id)).toBe(false);
  });
});

describe('a worker', () => {
  it('takes up a plan as soon as it is asked for, and tells of it', async () => {
    const search = new SearchOnDemand();
    const services = planningOn(base, { solver: search });
    const heard: PlanEvent[] = [];
    const unsubscribe = await services.events.subscribe((event) => heard.push(event));
    const worker = services.newWorker();
    await worker.start(1);
    const plan = await ask(services);
    await search.begun;
    expect((await planNow(services, plan)).status).toBe('RUNNING');
    search.finish();
    while (!heard.some((event) => event.type === 'planUpdated' && event.status === 'DRAFT')) await pause(10);
    expect((await planNow(services, plan)).status).toBe('DRAFT');
    await worker.stop();
    unsubscribe();
  });

  it('ends a plan that is cancelled, and stores nothing of it', async () => {
    const search = new SearchOnDemand();
    const services = planningOn(base, { solver: search });
    const worker = services.newWorker();
    await worker.start(1);
    const plan = await ask(services);
    await search.begun;
    await transactions.run(tenant, () => services.planning.cancelPlan(plan.id));
    while ((await planNow(services, plan)).status === 'RUNNING') await pause(10);
    expect((await planNow(services, plan)).status).toBe('CANCELLED');
    await worker.stop();
    await expect(transactions.run(tenant, () => services.planning.cancelPlan(plan.id))).rejects.toMatchObject(
      { code: 'PLAN_NOT_RUNNING' },
    );
  });

  it('gives its job back when it is stopped, and another one makes the plan', async () => {
    const search = new SearchOnDemand();
    const stopped = planningOn(base, { solver: search });
    const worker = stopped.newWorker();
    await worker.start(1);
    const plan = await ask(stopped);
    await search.begun;
    await worker.stop();
    expect((await planNow(stopped, plan)).status).toBe('QUEUED');

    const services = planningOn(base);
    expect(await services.newWorker().makeOne(plan.id)).toBe(true);
    expect((await planNow(services, plan)).status).toBe('DRAFT');
  });

  it('stores nothing when it has lost its lease: the plan is another’s to make', async () => {
    const search = new SearchOnDemand();
    const slow = planningOn(base, { solver: search });
    const plan = await ask(slow);
    const late = slow.newWorker().makeOne(plan.id);
    await search.begun;
    await letLeasesLapse();
    const services = planningOn(base);
    await services.newWorker().makeOne(plan.id);
    const made = await planNow(services, plan);
    search.finish();
    await late;
    expect(await planNow(services, plan)).toEqual(made);
  });

  it('gives up a plan that three workers have died over, with that as its reason', async () => {
    const services = planningOn(base);
    const plan = await ask(services);
    for (const name of ['one', 'two', 'three']) {
      expect(await services.queue.claim(name, 30)).not.toBeNull();
      await letLeasesLapse();
    }
    await services.newWorker().makeOne(plan.id);
    expect(await planNow(services, plan)).toMatchObject({
      status: 'FAILED',
      failure: { code: 'INTERRUPTED' },
    });
  });

  it('makes a failure of the search the plan’s own, and goes on', async () => {
    const failing = planningOn(base, { solver: { solve: () => Promise.reject(new Error('out of memory')) } });
    const plan = await ask(failing);
    await failing.newWorker().makeOne(plan.id);
    const failed = await planNow(failing, plan);
    expect(failed).toMatchObject({ status: 'FAILED', failure: { code: 'UNEXPECTED' } });
    expect(JSON.stringify(failed.failure)).not.toContain('out of memory');
  });

  it('refuses an answer that breaks a rule, and stores none of it', async () => {
    const cheating = planningOn(base, {
      solver: {
        solve: (problem) => {
          const twice = evaluatePlan(problem, { orders: [[0, 1, 0]], bookings: [] });
          return Promise.resolve({ ...twice, violations: [] });
        },
      },
    });
    const plan = await ask(cheating);
    await cheating.newWorker().makeOne(plan.id);
    expect(await planNow(cheating, plan)).toMatchObject({
      status: 'FAILED',
      failure: { code: 'RULE_BROKEN' },
    });
    const rows = await transactions.run(tenant, (manager) =>
      manager.query<unknown[]>('SELECT FROM plan_route WHERE plan_id = $1', [plan.id]),
    );
    expect(rows).toEqual([]);
  });
});
