import { WhatIfJob } from './what-if-job.entity.js';
import { WhatIf } from './what-if.entity.js';

/** The tables of what-ifs. */
export const whatIfEntities = [WhatIf, WhatIfJob];
