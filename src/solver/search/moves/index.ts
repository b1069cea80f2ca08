/** The moves of the local search, one kind a file. */
export type { Move } from './move.js';
export { Relocate } from './relocate.js';
export { SwapStar } from './swap-star.js';
export { Swap } from './swap.js';
export { TwoOptStar } from './two-opt-star.js';
export { TwoOpt } from './two-opt.js';
