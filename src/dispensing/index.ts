export * from './rules/index.js';
export { HandoutMove } from './handout-move.entity.js';
export { Hold } from './hold.entity.js';
export { MedicationOrder } from './medication-order.entity.js';
export { DispensingModule } from './dispensing.module.js';
export { HandoutMoveObject, HandoutMoveResult, toHandoutMoveObject } from './graphql/handout-move.object.js';
export { HandoutMovesService } from './handout-moves.service.js';
export { HoldsService } from './holds.service.js';
export { OrdersService } from './orders.service.js';
