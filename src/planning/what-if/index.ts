import {
  DayComparisonResolver,
  HandoutPlaceResolver,
  PlaceChangeResolver,
  PointComparisonResolver,
  WhatIfResolver,
} from './graphql/what-if.resolver.js';
import { WhatIfEvents } from './what-if-events.js';
import { WhatIfJobHandler } from './what-if-job-handler.js';
import { WhatIfQueue } from './what-if-queue.js';
import { WhatIfWorker } from './what-if-worker.js';
import { WhatIfsService } from './what-ifs.service.js';

export { toWhatIfObject, WhatIfObject } from './graphql/what-if.object.js';
export { WhatIfsService, WhatIfWorker };

export const whatIfServices = [WhatIfEvents, WhatIfJobHandler, WhatIfQueue, WhatIfsService, WhatIfWorker];

export const whatIfResolvers = [
  DayComparisonResolver,
  HandoutPlaceResolver,
  PlaceChangeResolver,
  PointComparisonResolver,
  WhatIfResolver,
];
