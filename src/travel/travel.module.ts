import { type DynamicModule, Module, type OnApplicationShutdown } from '@nestjs/common';
import { LocalRoads } from './roads/local-roads.js';
import { Roads } from './roads/road-engine.js';
import { RoadsFolder } from './roads/roads-folder.js';
import { ServerRoads } from './roads/server-roads.js';
import { RefillJobs } from './store/refill-jobs.js';
import { RefillQueue } from './store/refill-queue.js';
import { TravelSource } from './travel-source.js';

/** Where roads come from: a Valhalla server, or a folder of road data (which may be empty). */
export type RoadsConfig = { readonly url: string } | { readonly folder: string };

/** The road engine, for everybody: one of it in a service. */
@Module({})
export class TravelModule implements OnApplicationShutdown {
  constructor(private readonly roads: Roads) {}

  static forRoot(config: RoadsConfig): DynamicModule {
    const roads =
      'url' in config ? new ServerRoads(config.url) : new LocalRoads(new RoadsFolder(config.folder));
    return {
      module: TravelModule,
      global: true,
      providers: [{ provide: Roads, useValue: roads }, RefillJobs, RefillQueue, TravelSource],
      exports: [Roads, RefillJobs, RefillQueue, TravelSource],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.roads.close();
  }
}
