import { type DynamicModule, Module, type OnApplicationShutdown } from '@nestjs/common';
import { LocalRoads } from './roads/local-roads.js';
import { Roads } from './roads/road-engine.js';
import { RoadsFolder } from './roads/roads-folder.js';
import { ServerRoads } from './roads/server-roads.js';
import { RefillJobHandler } from './store/refill-job-handler.js';
import { RefillQueue } from './store/refill-queue.js';
import { RefillWorker } from './store/refill-worker.js';
import { TravelSource } from './travel-source.js';

export interface RoadsConfig {
  /** Road data and the street map on this machine; may be empty. */
  readonly folder: string;
  /** A Valhalla server, which answers instead of the road data here. */
  readonly url: string | null;
}

/** The road engine: one instance for the whole service. */
@Module({})
export class TravelModule implements OnApplicationShutdown {
  constructor(private readonly roads: Roads) {}

  static forRoot(config: RoadsConfig): DynamicModule {
    const { folder, url } = config;
    const roads = url === null ? new LocalRoads(new RoadsFolder(folder)) : new ServerRoads(url);
    return {
      module: TravelModule,
      global: true,
      providers: [
        { provide: Roads, useValue: roads },
        RefillJobHandler,
        RefillQueue,
        RefillWorker,
        TravelSource,
      ],
      exports: [Roads, RefillWorker, TravelSource],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.roads.close();
  }
}
