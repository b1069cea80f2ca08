import { ExtraHandout } from './decisions/extra-handout.entity.js';
import { HandoutMove } from './decisions/handout-move.entity.js';
import { HoldClearing } from './decisions/hold-clearing.entity.js';
import { Hold } from './decisions/hold.entity.js';
import { LeftoverDecision } from './decisions/leftover-decision.entity.js';
import { TreatmentEnd } from './decisions/treatment-end.entity.js';
import { MedicationOrder } from './medication-order.entity.js';

/** The tables that this slice owns, for the data source. */
export const entities = [
  ExtraHandout,
  HandoutMove,
  Hold,
  HoldClearing,
  LeftoverDecision,
  MedicationOrder,
  TreatmentEnd,
];
