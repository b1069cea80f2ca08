/** What a run of the search depends on from outside: random numbers and when to stop. */
export { MaxIterations } from './max-iterations.js';
export { MaxRuntime } from './max-runtime.js';
export { Rng } from './rng.js';
export type { Clock, StoppingCriterion } from './stopping-criterion.js';
export { UntilFraction } from './until-fraction.js';
