import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Logger } from 'pino';
import { outsideTransaction, type Tenant, TenantTransactions } from '../../database/index.js';
import { LeaseQueue } from '../../jobs/index.js';
import { LOG } from '../../log.js';
import type { LatLon } from '../../shared/geo.js';
import { newId } from '../../shared/ids.js';
import { type Area, Roads } from '../roads/road-engine.js';
import type { TravelMode } from '../travel-times.js';
import { MatrixStore } from './matrix-store.js';
import { closuresKey } from './serving-data.js';
import { TravelRefill } from './travel-refill.entity.js';

/** What has to be in the store. */
export interface Wanted {
  readonly municipality: string;
  readonly avoid: readonly Area[];
  readonly modes: readonly TravelMode[];
  readonly places: readonly LatLon[];
}

/** Closures that no plan has asked for in so long are over. */
const USED_DAYS = 7;

/** The queue of matrices to work out in the background. */
@Injectable()
export class RefillQueue extends LeaseQueue<TravelRefill> implements OnModuleDestroy {
  /** Whether this process works on the queue: only then is it any use to leave something to it. */
  isWorkedOn = false;
  private readonly underWay = new Set<Promise<void>>();

  constructor(
    private readonly tenants: TenantTransactions,
    private readonly roads: Roads,
    @Inject(LOG) private readonly log: Logger,
  ) {
    super(tenants, TravelRefill, 'travel_refill', { property: 'id', column: 'id' });
  }

  /** Queues it once the current transaction is over, however that ends; no caller need wait for it. */
  leave(wanted: Wanted): void {
    const done = outsideTransaction(() => this.want(wanted)).catch((error: unknown) =>
      // The next request that misses it queues it again.
      this.log.warn({ err: error }, 'A refill of travel times could not be queued'),
    );
    this.underWay.add(done);
    void done.finally(() => this.underWay.delete(done));
  }

  /** Resolves when all that was left is on the queue. */
  async settled(): Promise<void> {
    await Promise.all(this.underWay);
  }

  onModuleDestroy(): Promise<void> {
    return this.settled();
  }

  /** @returns the municipalities for which other road data than the newest serves, all of them queued now */
  async wantNewest(): Promise<string[]> {
    const engine = await this.roads.engine();
    if (engine === null) return [];
    const behind = await this.tenants.runAsWorker((manager) =>
      manager.query<{ municipality: string; areas: Area[] }[]>(
        `SELECT municipality, areas FROM travel_serving
         WHERE roads <> $1 AND used_on > current_date - $2::int ORDER BY municipality, closures`,
        [engine.dataId, USED_DAYS],
      ),
    );
    for (const { municipality, areas } of behind)
      await this.want({ municipality, avoid: areas, modes: [], places: [] });
    return [...new Set(behind.map(({ municipality }) => municipality))];
  }

  /** What is queued already is queued once. */
  async want({ municipality, avoid, modes, places }: Wanted): Promise<void> {
    const tenant = travelTenant(municipality);
    if (places.length > 0) await new MatrixStore(this.tenants, tenant).numbersOf(places);
    const closures = closuresKey(avoid);
    await this.tenants.run(tenant, async (manager) => {
      await manager.query(
        'INSERT INTO travel_serving (closures, areas) VALUES ($1, $2::jsonb) ON CONFLICT DO NOTHING',
        [closures, JSON.stringify(avoid)],
      );
      await manager.query(
        `INSERT INTO travel_refill AS known (id, closures, modes) VALUES ($1, $2, $3)
         ON CONFLICT (municipality, closures) DO UPDATE
         SET modes = ARRAY(SELECT DISTINCT unnest(known.modes || excluded.modes) ORDER BY 1)
         WHERE NOT known.modes @> excluded.modes`,
        [newId(), closures, modes],
      );
    });
  }
}

/** The service itself, about one municipality's travel times. */
export const travelTenant = (municipality: string): Tenant => ({
  municipality,
  actor: 'system:travel',
  role: 'WORKER',
  requestId: 'travel',
});
