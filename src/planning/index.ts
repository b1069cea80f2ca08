export { WhatIfWorker } from './crisis/what-if-worker.js';
export { CoverageService, type RecipientCoverage } from './coverage/coverage.service.js';
export type { MoveVisitInput } from './editing/move-visit.service.js';
export { PlanWorker } from './making/plan-worker.js';
export { PlanningModule } from './planning.module.js';
export { PlanningService, type PlanRoundInput } from './making/planning.service.js';
export { entities } from './crisis/entities.js';
