import { Module } from '@nestjs/common';
import { HoldResolver } from './graphql/hold.resolver.js';
import { OrderResolver } from './graphql/order.resolver.js';
import { DispensingFieldsResolver } from './graphql/recipient-fields.resolver.js';
import { HandoutMoveRepository } from './handout-move.repository.js';
import { HandoutMovesService } from './handout-moves.service.js';
import { HoldRepository } from './hold.repository.js';
import { HoldsService } from './holds.service.js';
import { MissedDosePolicyService } from './missed-dose-policy.service.js';
import { OrderRepository } from './order.repository.js';
import { OrdersService } from './orders.service.js';

const services = [HandoutMovesService, HoldsService, MissedDosePolicyService, OrdersService];

@Module({
  providers: [
    HandoutMoveRepository,
    HoldRepository,
    OrderRepository,
    ...services,
    DispensingFieldsResolver,
    HoldResolver,
    OrderResolver,
  ],
  exports: services,
})
export class DispensingModule {}
