/** The search strategies, and which of them a problem gets. */
export { chooseNeighbourhood, search } from './choose-strategy.js';
export { buildStartingSolution } from './starting-solution.js';
