export { comingHold } from './coming-hold.js';
export { dispense, type Dispensing } from './dispense.js';
export {
  formatHandout,
  type HandoutExpression,
  isRegular,
  parseHandout,
  spelledHandout,
} from './handout-expression.js';
export { checkPolicy, STRICT_POLICY } from './missed-doses.js';
export * from './model.js';
export { refusalOfMove } from './moves.js';
export { daysOfDoses, dosesForDays } from './doses-for-days.js';
export { intervalOf, isDepot, toleranceOf } from './order-days.js';
