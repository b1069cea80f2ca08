export { CoverageService, type RecipientCoverage } from './coverage/index.js';
export type { MoveVisitInput } from './editing/index.js';
export { PlanningService, type PlanRoundInput, PlanWorker } from './making/index.js';
export { PlanningModule } from './planning.module.js';
export { WhatIfWorker } from './what-if/index.js';
