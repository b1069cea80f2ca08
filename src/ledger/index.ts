/**
 * The ledger's facts and its one reading. The entities are exported as types alone: outside the slice no code can write
 * them, or read them otherwise than here.
 */
export { type EffectiveOutcome, effectiveOutcomes, lastOutcomes } from './effective-outcomes.js';
export { LedgerModule } from './ledger.module.js';
export type { Outcome, OutcomeKind, SideItem } from './outcome.entity.js';
export type { OutcomeRetraction } from './outcome-retraction.entity.js';
export { ledgerKey, type LedgerPart, LedgerService } from './ledger.service.js';
