export { CoverageService, type RecipientCoverage } from './coverage.service.js';
export { type ExtraHandoutRequest, ExtraHandoutPlanningService } from './extra-handout-planning.service.js';
export { type HandoutMoveRequest, HandoutsService, type RecipientHandout } from './handouts.service.js';
export { MissedDosesService, type RecipientMissedDoses } from './missed-doses.service.js';
export {
  type ComingDays,
  OrderChangePreviewService,
  type OrderChangeEffect,
} from './order-change-preview.service.js';
