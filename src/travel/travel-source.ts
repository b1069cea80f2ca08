import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { tenantHere, TenantTransactions } from '../database/index.js';
import { LOG } from '../log.js';
import type { LatLon } from '../shared/geo.js';
import { Deadline } from './roads/deadline.js';
import { type Area, EngineUnavailable, type RoadEngine, Roads } from './roads/road-engine.js';
import type { StraightLine } from './straight-line.js';
import { MatrixStore } from './store/matrix-store.js';
import { RefillQueue, travelTenant } from './store/refill-queue.js';
import { RoadTravel } from './store/road-travel.js';
import { closuresKey, matricesOn, ServingData } from './store/serving-data.js';
import type { TravelMode, TravelTimes } from './travel-times.js';

export interface TravelWish {
  readonly municipality: string;
  /** What serves where there are no roads. */
  readonly straight: StraightLine;
  /** Closed roads. */
  readonly avoid: readonly Area[];
}

/** More new places than these are not waited for by a person: they take the engine longer than a moment. */
const NEW_PLACES_WAITED_FOR = 10;

/** Chooses where travel times come from: roads where there are any, else the straight line. */
@Injectable()
export class TravelSource {
  constructor(
    private readonly roads: Roads,
    private readonly transactions: TenantTransactions,
    private readonly refills: RefillQueue,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /**
   * Does the work on roads, or anew on straight lines when the engine fails in the middle of it: one answer never
   * rests on both, nor on two versions of the roads.
   *
   * In a transaction a caller is waiting: then the store serves, the engine is asked for a few new
   * places at most and for seconds at most, and what is missing is left to the background.
   */
  async with<T>(wish: TravelWish, work: (travel: TravelTimes) => Promise<T>): Promise<T> {
    if (!(await this.roads.isThere())) return work(wish.straight);
    return tenantHere() ? this.atOnce(wish, work) : this.atLeisure(wish, work);
  }

  private async atOnce<T>(wish: TravelWish, work: (travel: TravelTimes) => Promise<T>): Promise<T> {
    const { municipality, straight, avoid } = wish;
    const deadline = new Deadline(this.roads.patience);
    const here = tenantHere()!;
    const serving = await new ServingData(this.transactions, here).find(closuresKey(avoid));
    try {
      const roads = serving.roads ?? (await deadline.engine(this.roads.engine()))?.dataId;
      if (roads !== undefined) {
        const engine = () => deadline.engine(this.roads.engineOn(roads));
        const store = new MatrixStore(this.transactions, here);
        return await work(
          new RoadTravel(
            engine,
            store,
            straight,
            matricesOn(roads, closuresKey(avoid)),
            avoid,
            NEW_PLACES_WAITED_FOR,
          ),
        );
      }
    } catch (error) {
      if (!(error instanceof EngineUnavailable)) throw error;
      this.log.warn({ err: error }, 'Travel times on roads are not at hand; straight lines serve for now');
    }
    const noted = new Noted(straight);
    const result = await work(noted);
    if (noted.modes.size > 0)
      this.refills.leave({ municipality, avoid, modes: [...noted.modes], places: noted.places });
    return result;
  }

  private async atLeisure<T>(
    { municipality, straight, avoid }: TravelWish,
    work: (travel: TravelTimes) => Promise<T>,
  ): Promise<T> {
    const tenant = travelTenant(municipality);
    const store = new MatrixStore(this.transactions, tenant);
    const serving = new ServingData(this.transactions, tenant);
    const closures = closuresKey(avoid);
    const { roads, isRefilled } = await serving.find(closures);
    const newest = await this.roads.engine();
    const on = (dataId: string, engine: () => Promise<RoadEngine | null>): RoadTravel =>
      new RoadTravel(engine, store, straight, matricesOn(dataId, closures), avoid);

    // While newer data is made ready in the background, the data so far serves.
    if (roads !== null && roads !== newest?.dataId) {
      const isLeftToOthers = newest === null || isRefilled || this.refills.isWorkedOn;
      if (newest !== null && isLeftToOthers && !isRefilled)
        await this.refills.want({ municipality, avoid, modes: [], places: [] });
      const before = isLeftToOthers
        ? await this.tried(() => work(on(roads, () => this.roads.engineOn(roads))))
        : null;
      if (before) return before.result;
    }
    if (newest !== null) {
      const now = await this.tried(() => work(on(newest.dataId, () => Promise.resolve(newest))));
      if (now) {
        if (roads === null || (roads !== newest.dataId && !isRefilled && !this.refills.isWorkedOn))
          await serving.set(avoid, newest.dataId);
        return now.result;
      }
    }
    return work(straight);
  }

  /** Null where the engine failed. */
  private async tried<T>(work: () => Promise<T>): Promise<{ readonly result: T } | null> {
    try {
      return { result: await work() };
    } catch (error) {
      if (!(error instanceof EngineUnavailable)) throw error;
      this.log.warn({ err: error }, 'The road engine failed; other travel times serve');
      return null;
    }
  }
}

/** Straight lines that remember what they were asked for. */
class Noted implements TravelTimes {
  readonly engine: string;
  readonly dataId: string;
  readonly modes = new Set<TravelMode>();
  places: readonly LatLon[] = [];

  constructor(private readonly straight: StraightLine) {
    this.engine = straight.engine;
    this.dataId = straight.dataId;
  }

  matrix(mode: TravelMode, places: readonly LatLon[]) {
    this.modes.add(mode);
    this.places = places;
    return this.straight.matrix(mode, places);
  }
}
