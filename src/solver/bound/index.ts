/** A lower bound on the cost of all plans of a problem. */
export { withLowerBound } from './lower-bound.js';
