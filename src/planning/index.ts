export { WhatIfWorker } from './crisis/what-if-worker.js';
export { CoverageService, type RecipientCoverage } from './coverage.service.js';
export type { MoveVisitInput } from './move-visit.js';
export { PlanWorker } from './plan-worker.js';
export { RefillWorker } from './refill-worker.js';
export { PlanningModule } from './planning.module.js';
export { PlanningService, type PlanRoundInput } from './planning.service.js';
