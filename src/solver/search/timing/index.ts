/** Evaluation of the times of routes, for each set of rules that a problem may use. */
export { chooseTiming } from './choose-timing.js';
