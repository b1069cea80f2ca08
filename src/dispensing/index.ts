export * from './rules/index.js';
export { HandoutMove } from './handout-move.entity.js';
export { Hold } from './hold.entity.js';
export { MedicationOrder } from './medication-order.entity.js';
