import { Module } from '@nestjs/common';
import { DispensingModule } from '../dispensing/index.js';
import { FleetModule } from '../fleet/index.js';
import { PlansModule } from '../plans/index.js';
import { PointsModule } from '../points/index.js';
import { RecipientsModule } from '../recipients/index.js';
import { CoverageService } from './coverage/coverage.service.js';
import { crisisResolvers, crisisServices } from './crisis/index.js';
import { CoverageResolver } from './graphql/coverage.resolver.js';
import { OrderChangeResolver } from './graphql/order-change.resolver.js';
import { MissedDosesResolver } from './graphql/missed-doses.resolver.js';
import { PointChoiceResolver } from './graphql/point-choice.resolver.js';
import { PointPresenceResolver } from './graphql/point-presence.resolver.js';
import { PlanningResolver } from './graphql/planning.resolver.js';
import { PresenceResolver } from './graphql/presence.resolver.js';
import { TimesResolver } from './graphql/times.resolver.js';
import { FreeTimesService } from './booking/free-times.service.js';
import { HourFactorsResolver } from './graphql/hour-factors.resolver.js';
import { HandoutsService } from './coverage/handouts.service.js';
import { HourFactorsService } from './settings/hour-factors.service.js';
import { MissedDosesQuery } from './coverage/missed-doses.service.js';
import { VisitMover } from './editing/move-visit.service.js';
import { OrderRehearsal } from './coverage/order-change-preview.service.js';
import { PlanJobHandler } from './making/plan-job-handler.js';
import { PlanWorker } from './making/plan-worker.js';
import { PlanningService } from './making/planning.service.js';
import { PlanFaultsService } from './editing/plan-faults.service.js';
import { PointChoicesService } from './booking/point-choices.service.js';
import { PointPresenceService } from './booking/point-presence.service.js';
import { solverProvider } from './search/pool-solver.js';
import { Replanner } from './making/replan.service.js';
import { RoundsAtHand } from './editing/round-cache.js';
import { VisitTrier } from './editing/try-move.service.js';
import { PresenceService } from './settings/presence-settings.service.js';
import { TimesService } from './booking/booking-times.service.js';

const services = [
  CoverageService,
  FreeTimesService,
  HandoutsService,
  HourFactorsService,
  MissedDosesQuery,
  OrderRehearsal,
  PlanJobHandler,
  PlanningService,
  PlanWorker,
  PlanFaultsService,
  PointChoicesService,
  PointPresenceService,
  PresenceService,
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
