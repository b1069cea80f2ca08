export { assemblePlan } from './assemble-plan.js';
export { PlanJobHandler } from './plan-job-handler.js';
export { PlanWorker } from './plan-worker.js';
export { PlanningService, type PlanRoundInput } from './planning.service.js';
export { type ReplanInput, ReplanService } from './replan.service.js';
export { type PlanPresence, pointsUsed, simulatePresence } from './simulate-presence.js';
