export type { Destination } from './apply-move.js';
export { findPoint } from './find-in-day.js';
export { judgeCrowding } from './judge-crowding.js';
export { checkOverride, type MoveVisitInput, MoveVisitService } from './move-visit.service.js';
export { PlanFaultsService } from './plan-faults.service.js';
export { RoundCache } from './round-cache.js';
export { type TriedPlace, type TryMoveInput, TryMoveService } from './try-move.service.js';
