export { dispense, type Dispensing } from './dispense.js';
export { isDepot } from './handout-days.js';
export {
  formatHandout,
  type HandoutExpression,
  isRegular,
  parseHandout,
  spelledHandout,
} from './handout-expression.js';
export {
  checkPolicy,
  missedDoses,
  type MissedDoseLevel,
  type MissedDosePolicy,
  type MissedDoses,
  STRICT_POLICY,
} from './missed-doses.js';
export * from './model.js';
export { refusalOfMove } from './moves.js';
