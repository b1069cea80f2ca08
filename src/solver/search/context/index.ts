/** The state that one search's strategies share. */
export { newSearchContext, type SearchContext } from './search-context.js';
