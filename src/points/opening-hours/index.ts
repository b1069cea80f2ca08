export type { OpeningHours } from './model.js';
export { type Closure, openSpans, type OpenSpan } from './open-spans.js';
export { parseOpeningHours } from './parse.js';
