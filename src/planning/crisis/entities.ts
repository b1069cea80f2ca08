import { whatIfEntities } from '../what-if/entities.js';
import { CrisisActivation } from './crisis-activation.entity.js';
import { CrisisChecklist } from './crisis-checklist.entity.js';

/** The tables that this slice owns, for the data source. */
export const entities = [CrisisActivation, CrisisChecklist, ...whatIfEntities];
