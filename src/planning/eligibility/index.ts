export { coverageFrom, dispensingInputs, type DueHandout, type NotToday } from './due-handouts.js';
export { type Eligibility, eligibilityOf } from './eligibility.js';
export type { PointHours } from './point-hours.js';
export { pointOptions } from './point-options.js';
export { rulesFor } from './point-rules.js';
export { serviceTerms } from './service-days.js';
export { walksFrom } from './walks-from.js';
export { readDispensingInputs } from './read-dispensing-inputs.js';
