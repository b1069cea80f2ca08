import { HandoutMove } from './handout-move.entity.js';
import { Hold } from './hold.entity.js';
import { MedicationOrder } from './medication-order.entity.js';

/** The tables that this slice owns, for the data source. */
export const entities = [HandoutMove, Hold, MedicationOrder];
