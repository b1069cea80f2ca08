import { Global, Module } from '@nestjs/common';
import { DispensingModule } from '../dispensing/index.js';
import { FleetModule } from '../fleet/index.js';
import { PlansModule } from '../plans/index.js';
import { PointsModule } from '../points/index.js';
import { RecipientsModule, WithheldDoses } from '../recipients/index.js';
import {
  BookingTimesService,
  FreeTimesService,
  PointChoicesService,
  PointPresenceService,
} from './booking/index.js';
import {
  CoverageService,
  ExtraHandoutPlanningService,
  HandoutsService,
  MissedDosesService,
  OrderChangePreviewService,
} from './coverage/index.js';
import { crisisResolvers, crisisServices } from './crisis/index.js';
import { MoveVisitService, PlanFaultsService, RoundCache, TryMoveService } from './editing/index.js';
import { planningResolvers } from './graphql/index.js';
import { PlanJobHandler, PlanningService, PlanWorker, ReplanService } from './making/index.js';
import { ApplyMeasuresService, measuresResolvers } from './measures/index.js';
import { solverProvider } from './search/index.js';
import { DriverVisitStandingResolver, StandingService, StandingWatch } from './standing/index.js';
import { HourFactorsService, PresenceSettingsService } from './settings/index.js';
import { WorklistResolver, WorklistService } from './worklist/index.js';
import { whatIfResolvers, whatIfServices } from './what-if/index.js';

const services = [
  ApplyMeasuresService,
  BookingTimesService,
  CoverageService,
  ExtraHandoutPlanningService,
  FreeTimesService,
  HandoutsService,
  HourFactorsService,
  MissedDosesService,
  MoveVisitService,
  OrderChangePreviewService,
  PlanFaultsService,
  PlanJobHandler,
  PlanningService,
  PlanWorker,
  PointChoicesService,
  PointPresenceService,
  PresenceSettingsService,
  ReplanService,
  RoundCache,
  StandingService,
  StandingWatch,
  TryMoveService,
  WorklistService,
  ...crisisServices,
  ...whatIfServices,
];

/**
 * Making plans, changing them by hand, booking times, what-ifs and crisis mode, and the proof of coverage. Global
 * for what slices below ask of it without knowing it (`WithheldDoses`).
 */
@Global()
@Module({
  imports: [DispensingModule, FleetModule, PlansModule, PointsModule, RecipientsModule],
  providers: [
    ...services,
    { provide: WithheldDoses, useExisting: MissedDosesService },
    solverProvider,
    ...crisisResolvers,
    ...measuresResolvers,
    DriverVisitStandingResolver,
    ...planningResolvers,
    ...whatIfResolvers,
    WorklistResolver,
  ],
  exports: [...services, WithheldDoses],
})
export class PlanningModule {}
