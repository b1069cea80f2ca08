import { type DynamicModule, Module } from '@nestjs/common';
import type { Logger } from 'pino';
import { AddressesModule } from './addresses/index.js';
import { CONFIG, type Config } from './config.js';
import { type Database, DatabaseModule } from './database/index.js';
import { IdentityModule } from './identity/index.js';
import { LOG } from './log.js';
import { CLOCK, type Clock } from './shared/clock.js';
import { KeyRing } from './shared/key-ring.js';
import { TravelModule } from './travel/index.js';

/** What every module needs: configuration, clock, log, keys, the open database, and the caller. */
export interface Foundation {
  readonly config: Config;
  readonly clock: Clock;
  readonly log: Logger;
  readonly database: Database;
}

@Module({})
export class CoreModule {
  static forRoot({ config, clock, log, database }: Foundation): DynamicModule {
    const providers = [
      { provide: CONFIG, useValue: config },
      { provide: CLOCK, useValue: clock },
      { provide: LOG, useValue: log },
      { provide: KeyRing, useValue: new KeyRing(config.keyRing) },
    ];
    return {
      module: CoreModule,
      global: true,
      imports: [
        DatabaseModule.forDatabase(database, (error) =>
          log.error({ err: error }, 'Work after a commit failed'),
        ),
        IdentityModule.forRoot(config),
        TravelModule.forRoot(config.roads),
        AddressesModule.forRoot(config),
      ],
      providers,
      exports: providers,
    };
  }
}
