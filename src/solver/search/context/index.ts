/** The state that one search's strategies share. */
export { Incumbent } from './incumbent.js';
export { newSearchContext, type SearchContext } from './search-context.js';
