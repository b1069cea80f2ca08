/** The independent check of a plan; it shares no code with the search. */
export { checkSolution } from './check-solution.js';
export type { Finding } from './finding.js';
