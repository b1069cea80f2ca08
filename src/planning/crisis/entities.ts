import { CrisisActivation } from './crisis-activation.entity.js';
import { CrisisChecklist } from './crisis-checklist.entity.js';
import { WhatIfJob } from './what-if-job.entity.js';
import { WhatIf } from './what-if.entity.js';

/** The tables that this slice owns, for the data source. */
export const entities = [CrisisActivation, CrisisChecklist, WhatIf, WhatIfJob];
