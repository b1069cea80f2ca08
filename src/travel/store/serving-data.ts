import { createHash } from 'node:crypto';
import { type Tenant, TenantTransactions } from '../../database/index.js';
import type { Area } from '../roads/road-engine.js';

/** What serves for closures that no plan has asked for in so long is forgotten. */
const FORGET_DAYS = 30;

/** A set of closed areas, by name: '' for none. Times around closures are times on other roads. */
export const closuresKey = (avoid: readonly Area[]): string =>
  avoid.length === 0 ? '' : createHash('sha256').update(JSON.stringify(avoid)).digest('hex').slice(0, 8);

/** The name of matrices on road data, around closures. */
export const matricesOn = (roads: string, closures: string): string =>
  closures === '' ? roads : `${roads}-without-${closures}`;

/** Which road data a municipality's plans use: newer data first when all its matrices are there. */
export class ServingData {
  constructor(
    private readonly transactions: TenantTransactions,
    private readonly tenant: Tenant,
  ) {}

  /**
   * @returns the road data that serves (null: none yet), and whether newer data is being prepared
   */
  find(closures: string): Promise<{ readonly roads: string | null; readonly isRefilled: boolean }> {
    return this.transactions.run(this.tenant, async (manager) => {
      const rows = await manager.query<{ roads: string | null; isRefilled: boolean; isOld: boolean }[]>(
        `SELECT roads, used_on < current_date AS "isOld",
                EXISTS (SELECT FROM travel_refill refill WHERE refill.closures = serving.closures
                        -- A job that no worker has done in a day will not be done.
                        AND queued_at > now() - interval '1 day') AS "isRefilled"
         FROM travel_serving serving WHERE closures = $1`,
        [closures],
      );
      const row = rows.at(0);
      if (row?.isOld)
        await manager.query('UPDATE travel_serving SET used_on = current_date WHERE closures = $1', [
          closures,
        ]);
      return { roads: row?.roads ?? null, isRefilled: row?.isRefilled ?? false };
    });
  }

  /** From now on these roads serve. */
  async set(avoid: readonly Area[], roads: string): Promise<void> {
    await this.transactions.run(this.tenant, async (manager) => {
      await manager.query(
        `INSERT INTO travel_serving (closures, areas, roads) VALUES ($1, $2::jsonb, $3)
         ON CONFLICT (municipality, closures) DO UPDATE SET roads = excluded.roads, used_on = current_date`,
        [closuresKey(avoid), JSON.stringify(avoid), roads],
      );
      await manager.query('DELETE FROM travel_serving WHERE used_on < current_date - $1::int', [FORGET_DAYS]);
    });
  }
}
