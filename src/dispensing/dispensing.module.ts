import { Global, Module } from '@nestjs/common';
import { WithheldDoses } from '../recipients/index.js';
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

/** Global for what slices below ask of it without knowing it (`WithheldDoses`). */
@Global()
@Module({
  providers: [
    HandoutMoveRepository,
    HoldRepository,
    OrderRepository,
    ...services,
    { provide: WithheldDoses, useExisting: HoldsService },
    DispensingFieldsResolver,
    HoldResolver,
    OrderResolver,
  ],
  exports: [...services, WithheldDoses],
})
export class DispensingModule {}
