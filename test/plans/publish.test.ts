import type { Plan } from '../../src/plans/index.js';
import { StaleVersion } from '../../src/shared/failures.js';
import { storeRound } from '../builders/stored-round.js';
import { aRecipient, aTown, MONDAY } from '../builders/town.js';
import { testDatabase, testTenant } from '../support/database.js';
import { planningOn } from '../support/planning.js';

const base = await testDatabase();
const { transactions } = base;
const services = planningOn(base);
let nextMunicipality = 5000;

/** A municipality of its own, with so many drafts for Monday. */
async function drafts(count: number) {
  const tenant = await testTenant(transactions, String(nextMunicipality++));
  await transactions.run(tenant, (manager) =>
    storeRound(manager, aTown({ municipality: tenant.municipality, recipients: [aRecipient('A')] })),
  );
  const plans: Plan[] = [];
  for (let k = 0; k < count; k++) {
    const { id } = await transactions.run(tenant, () =>
      services.planning.planRound({ date: MONDAY, seconds: 0.1 }),
    );
    await services.newWorker().makeOne(id);
    plans.push(await transactions.run(tenant, () => services.plans.get(id)));
  }
  return {
    plans,
    tenant,
    publish: (plan: Pick<Plan, 'id' | 'version'>, replaces: Plan | null, as = tenant) =>
      transactions.run(as, () =>
        services.plans.publish({ plan: plan.id, version: plan.version, replaces: replaces?.id ?? null }),
      ),
    statuses: () =>
      transactions.run(tenant, async () =>
        Promise.all(plans.map(async ({ id }) => (await services.plans.get(id)).status)),
      ),
  };
}

/** What a failed publication tells is there now. */
const current = (error: unknown): unknown => (error instanceof StaleVersion ? error.current : error);

describe('publishing', () => {
  it('makes a draft the plan of its date, and the one before it superseded', async () => {
    const { plans, publish, statuses, tenant } = await drafts(2);
    const first = await publish(plans[0], null);
    expect(first).toMatchObject({ status: 'PUBLISHED', publishedBy: tenant.actor });
    await publish(plans[1], first);
    expect(await statuses()).toEqual(['SUPERSEDED', 'PUBLISHED']);
  });

  it('is refused to a caller who did not see what is published, with the plan that is', async () => {
    const { plans, publish, statuses } = await drafts(2);
    const first = await publish(plans[0], null);
    const error = await publish(plans[1], null).catch(current);
    expect(error).toMatchObject({ id: first.id, status: 'PUBLISHED' });
    expect(await statuses()).toEqual(['PUBLISHED', 'DRAFT']);
  });

  it('is refused on an old version, with the present one', async () => {
    const { plans, publish, statuses } = await drafts(1);
    const stale = { id: plans[0].id, version: plans[0].version - 1 };
    expect(await publish(stale, null).catch(current)).toMatchObject({ version: plans[0].version });
    expect(await statuses()).toEqual(['DRAFT']);
  });

  it('twice over is refused the second time, and changes nothing', async () => {
    const { plans, publish, statuses } = await drafts(1);
    const first = await publish(plans[0], null);
    await expect(publish(first, first)).rejects.toMatchObject({ code: 'PLAN_NOT_DRAFT' });
    expect(await statuses()).toEqual(['PUBLISHED']);
  });

  it('by two dispatchers at once lets one win and shows the other the winner’s plan', async () => {
    const { plans, publish, statuses, tenant } = await drafts(2);
    const outcomes = await Promise.all([
      publish(plans[0], null, { ...tenant, actor: 'one' }).catch(current),
      publish(plans[1], null, { ...tenant, actor: 'two' }).catch(current),
    ]);
    const [winner] = (await statuses()).flatMap((status, k) => (status === 'PUBLISHED' ? [plans[k]] : []));
    expect((await statuses()).sort()).toEqual(['DRAFT', 'PUBLISHED']);
    expect(outcomes).toEqual([
      expect.objectContaining({ id: winner.id, status: 'PUBLISHED' }),
      expect.objectContaining({ id: winner.id, status: 'PUBLISHED' }),
    ]);
  });

  it('is written down: who, which plan, and what it replaced', async () => {
    const { plans, publish, tenant } = await drafts(1);
    await publish(plans[0], null, { ...tenant, actor: 'somebody' });
    const rows = await transactions.run(tenant, (manager) =>
      manager.query<unknown[]>('SELECT actor, detail FROM audit_log WHERE action = $1 AND subject_id = $2', [
        'PUBLISH_PLAN',
        plans[0].id,
      ]),
    );
    expect(rows).toEqual([
      { actor: 'somebody', detail: { date: MONDAY, version: plans[0].version + 1, replaces: null } },
    ]);
  });
});
