export { type BuiltProblem, indexByKey, keyOf, nameOf, peopleIn, visitAt } from './built-problem.js';
export { type Locks, NO_LOCKS } from './locks.js';
export { newViolations } from './new-violations.js';
export { prepareForBookings, type PreparedRound, prepareRound } from './prepare-round.js';
