/** The plan under search as typed arrays: the problem, its routes and bookings, penalties, and saved states. */
export { PenaltyManager } from './penalty-manager.js';
export { PlanState } from './plan-state.js';
export { RouteState } from './route-state.js';
export type { RouteTiming } from './route-timing.js';
export { SearchData } from './search-data.js';
export { Snapshot } from './snapshot.js';
