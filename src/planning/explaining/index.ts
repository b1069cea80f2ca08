export { faultsOf, newFaults, refuseFor } from './faults.js';
export { percent } from './format.js';
export { shortfallsOf } from './shortfalls.js';
export {
  explainNotToday,
  type Explanation,
  explanationsFor,
  TAKEN_OFF,
  takenOff,
} from './unassigned-reasons.js';
