/** Synchronisation constraints between visits on different routes: which there are, when they hold, when to schedule them. */
export {
  type SynchronisationConstraint,
  synchronisationConstraints,
  synchronisedGroups,
} from './constraints.js';
export { linkViolations } from './link-violations.js';
export { type NarrowedWindows, scheduleConstraints, withWindows } from './schedule-constraints.js';
