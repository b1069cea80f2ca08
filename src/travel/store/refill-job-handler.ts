import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { TenantTransactions } from '../../database/index.js';
import type { JobHandler, LeasedJob } from '../../jobs/index.js';
import { LOG } from '../../log.js';
import { type Area, EngineUnavailable, type RoadEngine, Roads } from '../roads/road-engine.js';
import type { TravelMode } from '../travel-times.js';
import { isWholeRow, MatrixFill } from './matrix-fill.js';
import { type KnownPlace, type MatrixKey, MatrixStore } from './matrix-store.js';
import { RefillQueue, travelTenant } from './refill-queue.js';
import { matricesOn, ServingData } from './serving-data.js';

interface Refill {
  readonly closures: string;
  readonly areas: readonly Area[];
  readonly modes: readonly TravelMode[];
  /** What serves meanwhile. */
  readonly roads: string | null;
}

/** Rows are worked out so many at a time; each is kept, so that no more is lost by a crash. */
const ROWS_AT_ONCE = 50;

/**
 * Works out a municipality's matrices on the newest road data while the data before serves, and lets the newest serve
 * when all of them are there. Rows that are written stay: after a crash, the next worker continues with the rest.
 */
@Injectable()
export class RefillJobHandler implements JobHandler {
  constructor(
    private readonly roads: Roads,
    private readonly transactions: TenantTransactions,
    private readonly queue: RefillQueue,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** @throws EngineUnavailable: the job stays on the queue until its lease is over */
  async make(job: LeasedJob, worker: string, signal: AbortSignal): Promise<void> {
    const refill = await this.read(job);
    if (!refill) return;
    const engine = await this.roads.engine();
    if (engine === null) throw new EngineUnavailable('There is no road engine to refill travel times.');
    const tenant = travelTenant(job.municipality);
    const store = new MatrixStore(this.transactions, tenant);
    const { closures, areas, roads } = refill;
    const served = roads === null ? [] : await store.modesOf(matricesOn(roads, closures));
    for (const mode of new Set([...served, ...refill.modes])) {
      const key = { roads: matricesOn(engine.dataId, closures), mode };
      await this.fill(engine, store, key, areas, signal);
      if (signal.aborted) return;
    }
    await this.transactions.run(tenant, async () => {
      if (!(await this.queue.finish(job, worker))) return;
      await new ServingData(this.transactions, tenant).set(areas, engine.dataId);
    });
  }

  /** A request that still lacks it queues it again. */
  async giveUp(job: LeasedJob, worker: string, attempts: number): Promise<void> {
    this.log.error({ job: job.id, attempts }, 'Travel times could not be refilled');
    await this.cancel(job, worker);
  }

  async cancel(job: LeasedJob, worker: string): Promise<void> {
    await this.transactions.run(travelTenant(job.municipality), () => this.queue.finish(job, worker));
  }

  giveBack(job: LeasedJob, worker: string): Promise<void> {
    return this.queue.giveBack(job, worker);
  }

  private read(job: LeasedJob): Promise<Refill | undefined> {
    return this.transactions.run(travelTenant(job.municipality), async (manager) => {
      const rows = await manager.query<Refill[]>(
        `SELECT closures, areas, modes, roads FROM travel_refill JOIN travel_serving USING (municipality, closures)
         WHERE id = $1`,
        [job.id],
      );
      return rows.at(0);
    });
  }

  /** Until every place in use has its row, with a cell for each of the others. */
  private async fill(
    engine: RoadEngine,
    store: MatrixStore,
    key: MatrixKey,
    areas: readonly Area[],
    signal: AbortSignal,
  ): Promise<void> {
    const fill = new MatrixFill(engine, store, key, areas);
    while (!signal.aborted) {
      const places = await store.placesInUse(key);
      const numbers = places.map(({ number }) => number);
      const rows = await store.rows(key, numbers);
      const lacking = places.filter(({ number }) => !isWholeRow(rows.get(number), numbers));
      if (lacking.length === 0) return;
      const fresh = places.filter(({ number }) => !rows.has(number));
      const old = numbers.filter((number) => rows.has(number));
      const isSquare = old.every((number) => isWholeRow(rows.get(number), old));
      // A strip is a row and a column: for a few new places that is less than every row anew.
      if (isSquare && 2 * fresh.length < lacking.length) await fill.strips(places, rows);
      else await inParts(lacking, signal, (part) => fill.rows(part, places));
    }
  }
}

async function inParts(
  places: readonly KnownPlace[],
  signal: AbortSignal,
  work: (part: readonly KnownPlace[]) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < places.length && !signal.aborted; from += ROWS_AT_ONCE)
    await work(places.slice(from, from + ROWS_AT_ONCE));
}
