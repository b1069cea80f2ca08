import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { ConsoleModule } from './console/index.js';
import { CoreModule, type Foundation } from './core.module.js';
import { DeliveryModule } from './delivery/index.js';
import { DispensingModule } from './dispensing/index.js';
import { ExchangeModule } from './exchange/index.js';
import { FleetModule } from './fleet/index.js';
import { GraphqlModule } from './graphql/graphql.module.js';
import { RefusalFilter } from './graphql/refusal.filter.js';
import { HealthController } from './health.controller.js';
import { RolesGuard } from './identity/index.js';
import { LedgerModule } from './ledger/index.js';
import { MapModule } from './map/index.js';
import { MessagesModule } from './messages/index.js';
import { PlanningModule } from './planning/index.js';
import { PlansModule } from './plans/index.js';
import { PointsModule } from './points/index.js';
import { RecipientsModule } from './recipients/index.js';

/** The whole service: the foundation, the slices, and the ways in. */
@Module({})
export class AppModule {
  static forRoot(foundation: Foundation): DynamicModule {
    return {
      module: AppModule,
      imports: [
        CoreModule.forRoot(foundation),
        GraphqlModule.forRoot(),
        PointsModule,
        RecipientsModule,
        LedgerModule,
        DispensingModule,
        FleetModule,
        MapModule,
        MessagesModule,
        PlansModule,
        PlanningModule,
        DeliveryModule,
        ExchangeModule.forRoot(foundation.config),
        ConsoleModule,
      ],
      controllers: [HealthController],
      providers: [
        { provide: APP_GUARD, useClass: RolesGuard },
        { provide: APP_FILTER, useClass: RefusalFilter },
      ],
    };
  }
}
