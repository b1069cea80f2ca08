/** The optimiser's public surface; nothing outside `src/solver` imports anything deeper. */
export type {
  Before,
  Booking,
  Break,
  Conflict,
  Handout,
  Link,
  LoadingPlace,
  LongDuty,
  PlaceBefore,
  Point,
  PointOption,
  PreferredTime,
  Problem,
  SpeedSlice,
  TravelProfile,
  Vehicle,
  VehicleCosts,
  Window,
} from './model/problem.js';
export { UNLIMITED, handout, newMatrix, problem, vehicle } from './model/problem.js';
export type {
  Cost,
  Orders,
  PlanSketch,
  Route,
  Solution,
  Stop,
  StopKind,
  Violation,
  ViolationCode,
} from './model/solution.js';
export type { Fault, FaultCode } from './validate/validate-problem.js';
export { validateProblem } from './validate/validate-problem.js';
export type { BookkeepingCode, Finding } from './check/finding.js';
export { checkSolution } from './check/check-solution.js';
export type { ChangedHandout, ChangeKind, ChangePrices, PlanDistance } from './costs/change-cost.js';
export { planDistance, withChangePrices } from './costs/change-cost.js';
export { type BoundOptions, withLowerBound } from './bound/lower-bound.js';
export { evaluatePlan, evaluatorOf } from './evaluate/evaluate-plan.js';
export { solve, type Progress, type SolveOptions } from './solve.js';
export type { Clock } from './search/run/index.js';
export { DEFAULT_PRESENCE, type PresenceParameters, type PresentBooking } from './presence/parameters.js';
export { type LearnedPresence, learnPresence, type SeenBooking } from './presence/learn.js';
export type { Presence, PresenceInput } from './presence/presence.js';
export { presence } from './presence/presence.js';
export { presenceByMinute, type PresentAt } from './presence/by-minute.js';
export { explainUnassigned } from './explain/explain.js';
export type { Alternatives, Explanation, Reason, ReasonCode, Remedy } from './explain/explanation.js';
export { timeRisks, type TimeRisk } from './bookings/booking-risks.js';
