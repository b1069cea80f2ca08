import { Module } from '@nestjs/common';
import { FleetModule } from '../fleet/index.js';
import { PointsModule } from '../points/index.js';
import { RecipientsModule } from '../recipients/index.js';
import { DriverStopsService } from './driver-stops.service.js';
import { PlanEventsResolver } from './graphql/plan-events.resolver.js';
import {
  PlanFieldsResolver,
  RouteFieldsResolver,
  StopFieldsResolver,
} from './graphql/plan-fields.resolver.js';
import { PlanResolver } from './graphql/plan.resolver.js';
import { referenceResolvers } from './graphql/reference-fields.resolver.js';
import { PickupTimesService } from './pickup-times.service.js';
import { PlanComparer } from './plan-comparer.service.js';
import { PlanContentsService } from './plan-contents.service.js';
import { PlanEvents } from './plan-events.js';
import { PlanExporter } from './plan-export.js';
import { PlanQueue } from './plan-queue.js';
import { PlansService } from './plans.service.js';
import { PlanSummaries } from './plan-summaries.service.js';
import { RouteWays } from './route-ways.js';

const services = [
  DriverStopsService,
  PickupTimesService,
  PlanComparer,
  PlanContentsService,
  PlanEvents,
  PlanExporter,
  PlanQueue,
  PlansService,
  PlanSummaries,
  RouteWays,
];
const resolvers = [
  PlanEventsResolver,
  PlanFieldsResolver,
  PlanResolver,
  RouteFieldsResolver,
  StopFieldsResolver,
  ...referenceResolvers,
];

/** Stored plans: reading, publishing, locking, exporting, and the queue of those to be made. */
@Module({
  imports: [FleetModule, PointsModule, RecipientsModule],
  providers: [...services, ...resolvers],
  exports: services,
})
export class PlansModule {}
