import { Module } from '@nestjs/common';
import { DispensingModule } from '../dispensing/index.js';
import { LedgerModule } from '../ledger/index.js';
import { PlansModule } from '../plans/index.js';
import { PointsModule } from '../points/index.js';
import { RecipientsModule } from '../recipients/index.js';
import { DoorPhoneService } from './door-phone.service.js';
import { DriverDayService } from './driver-day.service.js';
import { DeliveryResolver } from './graphql/delivery.resolver.js';
import { DoorPhoneResolver } from './graphql/door-phone.resolver.js';
import { DriverStopWayResolver } from './graphql/driver-stop-way.resolver.js';
import { handoutOutcomesResolvers } from './graphql/handout-outcomes.resolver.js';
import { LedgerResolver } from './graphql/ledger.resolver.js';
import { RetractionResolver } from './graphql/retraction.resolver.js';
import { OutcomeNotes } from './outcome-notes.js';
import { OutcomesService } from './outcomes.service.js';
import { RecordedHandoutsService } from './recorded-handouts.service.js';
import { RetractionsService } from './retractions.service.js';

@Module({
  imports: [DispensingModule, LedgerModule, PlansModule, PointsModule, RecipientsModule],
  providers: [
    DoorPhoneService,
    DriverDayService,
    RecordedHandoutsService,
    OutcomeNotes,
    OutcomesService,
    RetractionsService,
    DeliveryResolver,
    DoorPhoneResolver,
    LedgerResolver,
    RetractionResolver,
    DriverStopWayResolver,
    ...handoutOutcomesResolvers,
  ],
})
export class DeliveryModule {}
