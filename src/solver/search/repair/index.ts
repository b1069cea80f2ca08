/** Makes plans keep rules that the search broke at a penalty or could only estimate. */
export { enforcePriorities } from './enforce-priorities.js';
export { calibrateRisk, enforceRiskLimits, timeForRiskLimits } from './enforce-risk-limits.js';
export { repair } from './repair.js';
