import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { type Tenant, tenantHere, TenantTransactions } from '../database/index.js';
import { LOG } from '../log.js';
import { type Area, EngineUnavailable, Roads } from './roads/road-engine.js';
import type { StraightLine } from './straight-line.js';
import { MatrixStore } from './store/matrix-store.js';
import { RoadTravel } from './store/road-travel.js';
import type { TravelTimes } from './travel-times.js';

export interface TravelWish {
  readonly municipality: string;
  /** What serves where there are no roads. */
  readonly straight: StraightLine;
  /** Closed roads. */
  readonly avoid: readonly Area[];
}

/** Chooses where travel times come from: roads where there are any, else the straight line. */
@Injectable()
export class TravelSource {
  constructor(
    private readonly roads: Roads,
    private readonly transactions: TenantTransactions,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /**
   * Does the work on roads, or anew on straight lines when the engine fails in the middle of it: one answer never
   * rests on both.
   */
  async with<T>(
    { municipality, straight, avoid }: TravelWish,
    work: (travel: TravelTimes) => Promise<T>,
  ): Promise<T> {
    const engine = await this.roads.engine();
    if (engine === null) return work(straight);
    const store = new MatrixStore(this.transactions, tenantOf(municipality));
    try {
      return await work(new RoadTravel(engine, store, straight, dataIdOf(engine.dataId, avoid), avoid));
    } catch (error) {
      if (!(error instanceof EngineUnavailable)) throw error;
      this.log.warn({ err: error }, 'The road engine failed; straight lines serve');
      return work(straight);
    }
  }
}

/** Whoever works in a transaction already keeps to it; else the store has its own. */
function tenantOf(municipality: string): Tenant {
  const here = tenantHere();
  if (here) return here;
  return { municipality, actor: 'system:travel', role: 'WORKER', requestId: 'travel' };
}

/** Times around closures are times on other roads. */
export function dataIdOf(roads: string, avoid: readonly Area[]): string {
  if (avoid.length === 0) return roads;
  return `${roads}-without-${createHash('sha256').update(JSON.stringify(avoid)).digest('hex').slice(0, 8)}`;
}
