import type { Round } from '../../src/planning/round/round.js';
import type { Plan, PlanExport } from '../../src/plans/index.js';
import { type StoredIds, storeRound } from '../builders/stored-round.js';
import { MONDAY } from '../builders/town.js';
import { type TestDatabase, testTenant } from './database.js';
import type { planningOn } from './planning.js';

let nextMunicipality = 5000;

/** A municipality of its own for each round, and what one does there. */
export const townsOn =
  ({ transactions }: TestDatabase, services: ReturnType<typeof planningOn>) =>
  async (round: Round) => {
    const tenant = await testTenant(transactions, String(nextMunicipality++));
    const inTown = <T>(work: () => Promise<T>): Promise<T> => transactions.run(tenant, work);
    const ids: StoredIds = await transactions.run(tenant, (manager) =>
      storeRound(manager, { ...round, municipality: tenant.municipality }),
    );
    return {
      tenant,
      ids,
      inTown,
      async plan(date = MONDAY): Promise<Plan> {
        const { id } = await inTown(() => services.planning.planRound({ date, seconds: 0.2 }));
        await services.newWorker().makeOne(id);
        const plan = await inTown(() => services.plans.get(id));
        expect(plan.failure).toBeNull();
        return plan;
      },
      exported: (plan: Plan): Promise<PlanExport> => inTown(() => services.exporter.export(plan.id)),
      rows: async (plan: Plan) => (await inTown(() => services.plans.contents(plan.id))).rows,
    };
  };

export type StoredTown = Awaited<ReturnType<ReturnType<typeof townsOn>>>;
