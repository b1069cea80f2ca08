/** Improves the routes of a plan to a local optimum. */
export { LocalSearch, type LocalSearchSettings } from './local-search.js';
