export { Outcome } from './outcome.entity.js';
