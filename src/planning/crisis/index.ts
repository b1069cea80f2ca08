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
} from '../what-if/graphql/what-if.resolver.js';
import { MeasureTaker } from '../measures/apply-measures.service.js';
import { WhatIfEvents } from '../what-if/what-if-events.js';
import { WhatIfJobs } from '../what-if/what-if-jobs.js';
import { WhatIfQueue } from '../what-if/what-if-queue.js';
import { WhatIfWorker } from '../what-if/what-if-worker.js';
import { WhatIfsService } from '../what-if/what-ifs.service.js';

/** What-ifs, checklists and crisis mode: providers of the planning module. */
export const crisisServices = [
  ChecklistsService,
  CrisisService,
  MeasureTaker,
  WhatIfEvents,
  WhatIfJobs,
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
