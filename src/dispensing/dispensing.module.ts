import { Module } from '@nestjs/common';
import { ExtraHandoutRepository, ExtraHandoutsService } from './decisions/extra-handouts.service.js';
import { HandoutMoveRepository } from './decisions/handout-move.repository.js';
import { HandoutMovesService } from './decisions/handout-moves.service.js';
import { HoldClearingRepository, HoldClearingsService } from './decisions/hold-clearings.service.js';
import {
  LeftoverDecisionRepository,
  LeftoverDecisionsService,
} from './decisions/leftover-decisions.service.js';
import { TreatmentEndRepository, TreatmentEndsService } from './decisions/treatment-ends.service.js';
import { DecisionResolver } from './graphql/decision.resolver.js';
import { OrderResolver } from './graphql/order.resolver.js';
import { DispensingFieldsResolver } from './graphql/recipient-fields.resolver.js';
import { OrderRepository } from './order.repository.js';
import { OrdersService } from './orders.service.js';

const services = [ExtraHandoutsService, HandoutMovesService, OrdersService];

@Module({
  providers: [
    ExtraHandoutRepository,
    HandoutMoveRepository,
    HoldClearingRepository,
    HoldClearingsService,
    LeftoverDecisionRepository,
    LeftoverDecisionsService,
    OrderRepository,
    TreatmentEndRepository,
    TreatmentEndsService,
    ...services,
    DecisionResolver,
    DispensingFieldsResolver,
    OrderResolver,
  ],
  exports: services,
})
export class DispensingModule {}
