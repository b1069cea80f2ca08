/** Inserts handouts into a plan. */
export { BestInsertion } from './best-insertion.js';
export { insertGreedily } from './greedy-insertion.js';
export { flexibilityOf } from './insertion-order.js';
export { LinkedInsertion } from './linked-insertion.js';
export { insertByRegret } from './regret-insertion.js';
export { insertOrder, warmStart } from './warm-start.js';
