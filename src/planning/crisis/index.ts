import { ChecklistsService } from './checklists.service.js';
import { CrisisService } from './crisis.service.js';
import {
  CrisisResolver,
  ExtraShiftResolver,
  OtherHoursResolver,
  RulesetSwitchResolver,
} from './graphql/crisis.resolver.js';
import {
  DayComparisonResolver,
  HandoutPlaceResolver,
  PlaceChangeResolver,
  PointComparisonResolver,
  WhatIfResolver,
} from './graphql/what-if.resolver.js';
import { MeasureTaker } from './take-measures.js';
import { WhatIfEvents } from './what-if-events.js';
import { WhatIfJobHandler } from './what-if-job-handler.js';
import { WhatIfQueue } from './what-if-queue.js';
import { WhatIfWorker } from './what-if-worker.js';
import { WhatIfsService } from './what-ifs.service.js';

/** What-ifs, checklists and crisis mode: providers of the planning module. */
export const crisisServices = [
  ChecklistsService,
  CrisisService,
  MeasureTaker,
  WhatIfEvents,
  WhatIfJobHandler,
  WhatIfQueue,
  WhatIfsService,
  WhatIfWorker,
];

export const crisisResolvers = [
  CrisisResolver,
  DayComparisonResolver,
  ExtraShiftResolver,
  HandoutPlaceResolver,
  OtherHoursResolver,
  PlaceChangeResolver,
  PointComparisonResolver,
  RulesetSwitchResolver,
  WhatIfResolver,
];
