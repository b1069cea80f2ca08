/** Faults of a problem, found before any search. */
export { type Fault, validateProblem } from './validate-problem.js';
