/** The optimiser's public surface: nothing outside `src/solver` imports a file below it, but `worker/index.js`. */
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
export { type Fault, validateProblem } from './validate/index.js';
export { checkSolution, type Finding } from './check/index.js';
export type { ChangeKind } from './costs/index.js';
export {
  evaluatePlan,
  evaluatorOf,
  planDistance,
  type PlanDistance,
  withChangePrices,
} from './evaluate/index.js';
export { withLowerBound } from './bound/index.js';
export { solve, type Progress, type SolveOptions } from './solve.js';
export type { Clock } from './search/run/index.js';
export {
  DEFAULT_PRESENCE,
  type LearnedPresence,
  learnPresence,
  presence,
  type Presence,
  presenceByMinute,
  type PresenceParameters,
  type PresentAt,
  type PresentBooking,
} from './presence/index.js';
export {
  type Alternatives,
  explainUnassigned,
  type Explanation,
  type Reason,
  type ReasonCode,
  type Remedy,
} from './explain/index.js';
export { type BookingRisk, bookingRisks } from './bookings/index.js';
