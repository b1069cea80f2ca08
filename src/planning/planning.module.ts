import { Module } from '@nestjs/common';
import { DispensingModule } from '../dispensing/index.js';
import { FleetModule } from '../fleet/index.js';
import { PlansModule } from '../plans/index.js';
import { PointsModule } from '../points/index.js';
import { RecipientsModule } from '../recipients/index.js';
import { CoverageService } from './coverage.service.js';
import { crisisResolvers, crisisServices } from './crisis/index.js';
import { CoverageResolver } from './graphql/coverage.resolver.js';
import { OrderChangeResolver } from './graphql/order-change.resolver.js';
import { MissedDosesResolver } from './graphql/missed-doses.resolver.js';
import { PointChoiceResolver } from './graphql/point-choice.resolver.js';
import { PointPresenceResolver } from './graphql/point-presence.resolver.js';
import { PlanningResolver } from './graphql/planning.resolver.js';
import { PresenceResolver } from './graphql/presence.resolver.js';
import { TimesResolver } from './graphql/times.resolver.js';
import { FreeTimesService } from './free-times.service.js';
import { HourFactorsResolver } from './graphql/hour-factors.resolver.js';
import { HandoutsService } from './handouts.service.js';
import { HourFactorsService } from './hour-factors.service.js';
import { MissedDosesQuery } from './missed-doses.service.js';
import { VisitMover } from './move-visit.js';
import { OrderRehearsal } from './order-rehearsal.js';
import { PlanJobs } from './plan-jobs.js';
import { PlanWorker } from './plan-worker.js';
import { PlanningService } from './planning.service.js';
import { PlanFaultsService } from './plan-faults.service.js';
import { PointChoicesService } from './point-choices.service.js';
import { PointPresenceService } from './point-presence.service.js';
import { solverProvider } from './pool-solver.js';
import { RefillWorker } from './refill-worker.js';
import { Replanner } from './replan.service.js';
import { RoundsAtHand } from './rounds-at-hand.js';
import { VisitTrier } from './try-move.js';
import { PresenceService } from './presence.service.js';
import { TimesService } from './times.service.js';

const services = [
  CoverageService,
  FreeTimesService,
  HandoutsService,
  HourFactorsService,
  MissedDosesQuery,
  OrderRehearsal,
  PlanJobs,
  PlanningService,
  PlanWorker,
  PlanFaultsService,
  PointChoicesService,
  PointPresenceService,
  PresenceService,
  RefillWorker,
  Replanner,
  RoundsAtHand,
  TimesService,
  VisitMover,
  VisitTrier,
  ...crisisServices,
];

/** Making plans: asking for them, the worker that makes them, a dispatcher's drag, and the proof of coverage. */
@Module({
  imports: [DispensingModule, FleetModule, PlansModule, PointsModule, RecipientsModule],
  providers: [
    ...services,
    solverProvider,
    CoverageResolver,
    HourFactorsResolver,
    MissedDosesResolver,
    OrderChangeResolver,
    PlanningResolver,
    PointChoiceResolver,
    PointPresenceResolver,
    ...crisisResolvers,
    PresenceResolver,
    TimesResolver,
  ],
  exports: services,
})
export class PlanningModule {}
