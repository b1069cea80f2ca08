export { Booking } from './booking.entity.js';
export type { CoverageDayRow } from './plan-coverage.entity.js';
export { PlanEvents, type PlanEvent, type PlanProgress } from './plan-events.js';
export { PlanExporter } from './plan-export.js';
export type { PlanExport } from './plan-export-format.js';
export { interrupted } from './plan-failure.js';
export type { PlanHandout, UnassignedReason } from './plan-handout.entity.js';
export { PlanQueue } from './plan-queue.js';
export { PlanPoint } from './plan-point.entity.js';
export type { PlanShortfall, ShortfallRemedy } from './plan-shortfall.js';
export type { PlanRoute } from './plan-route.entity.js';
export { insertPlanRows, type PlanRows, readPlanRows, replacePlanRows } from './plan-rows.js';
export { REMEDY_KINDS, type RemedyChange, type RemedyKind, type UnassignedRemedy } from './remedy-change.js';
export { type Comer, DriverStopsService, type StopWithVisits } from './driver-stops.service.js';
export { readFamiliar } from './read-familiar.js';
export { readLastPickups } from './read-last-pickups.js';
export { readSeenBookings } from './read-seen-bookings.js';
export { type PromisesAsked, readPromisedHandouts, readPublishedDates } from './read-promised.js';
export type { PlanStop, StopKind } from './plan-stop.entity.js';
export { Plan, type PlanChanges, type PlanStatus } from './plan.entity.js';
export { PlansModule } from './plans.module.js';
export {
  type Lockable,
  type PlanFilter,
  PlansService,
  type PlanVersion,
  type Publication,
} from './plans.service.js';
export { RouteWays } from './route-ways.js';
export { CoverageStateEnum, GapCodeEnum } from './graphql/plan-part.objects.js';
export { PlanFailureObject, PlanObject, PlanResult, toPlanObject } from './graphql/plan.object.js';
export { BookingObject } from './graphql/plan-part.objects.js';
export { ReasonObject } from './graphql/unassigned.objects.js';
export { StopKindEnum, VisitObject } from './graphql/route.objects.js';
export { toStopWayObject, WayObject } from './graphql/way.object.js';
