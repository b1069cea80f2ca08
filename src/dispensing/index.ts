export * from './rules/index.js';
export { readExtraHandouts, writeExtraHandouts, writeOrders } from './bulk-writes.js';
export {
  ATC,
  depotObjections,
  DOSE_EVERY_DAYS,
  DOSES_PER_DAY,
  formObjection,
  MEDICINE_FORMS,
  PREPARATION_LENGTH,
  TAKE_HOME_DOSES,
  TOLERANCE_DAYS,
} from './fields.js';
export type { HandoutMove } from './decisions/handout-move.entity.js';
export { MedicationOrder } from './medication-order.entity.js';
export { type HandoutDecisions, readHandoutDecisions } from './read-records.js';
export { checkedDays, type SaidDays } from './said-days.js';
export { orderNear, ruleOrder } from './rule-order.js';
export { DispensingModule } from './dispensing.module.js';
export { HandoutMoveObject, HandoutMoveResult, toHandoutMoveObject } from './graphql/handout-move.object.js';
export { HandoutMovesService } from './decisions/handout-moves.service.js';
export { ExtraHandoutObject, ExtraHandoutResult, toExtraHandoutObject } from './graphql/decision.objects.js';
export { type ExtraHandout } from './decisions/extra-handout.entity.js';
export { ExtraHandoutsService, type NewExtraHandout } from './decisions/extra-handouts.service.js';
export { ChangeOrderInput } from './graphql/order.inputs.js';
export { type OrderChange, OrdersService } from './orders.service.js';
export { missedDosePolicyIn } from './missed-dose-policy.js';
