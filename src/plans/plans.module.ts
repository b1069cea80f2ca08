import { Module } from '@nestjs/common';
import { PlanEvents } from './plan-events.js';
import { PlanExporter } from './plan-export.js';
import { PlanQueue } from './plan-queue.js';
import { PlansService } from './plans.service.js';

const services = [PlanEvents, PlanExporter, PlanQueue, PlansService];

/** Stored plans: reading, publishing, locking, exporting, and the queue of those to be made. */
@Module({ providers: services, exports: services })
export class PlansModule {}
