import { Booking } from './booking.entity.js';
import { PlanCoverage } from './plan-coverage.entity.js';
import { PlanHandout } from './plan-handout.entity.js';
import { PlanJob } from './plan-job.entity.js';
import { PlanPoint } from './plan-point.entity.js';
import { PlanRoute } from './plan-route.entity.js';
import { PlanStop } from './plan-stop.entity.js';
import { Plan } from './plan.entity.js';

/** The tables that this slice owns, for the data source. */
export const entities = [Booking, Plan, PlanCoverage, PlanHandout, PlanJob, PlanPoint, PlanRoute, PlanStop];
