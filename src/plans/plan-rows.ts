import type { EntityManager } from 'typeorm';
import { bulkInsert } from '../database/index.js';
import { Booking } from './booking.entity.js';
import { PlanCoverage } from './plan-coverage.entity.js';
import { PlanHandout } from './plan-handout.entity.js';
import { PlanPoint } from './plan-point.entity.js';
import { PlanRoute } from './plan-route.entity.js';
import { PlanStop } from './plan-stop.entity.js';

/** The columns of an entity: a row without its class. */
type Fields<E> = { [K in keyof E]: E[K] };

/** All that a plan consists of, as rows. */
export interface PlanRows {
  readonly routes: readonly Fields<PlanRoute>[];
  readonly stops: readonly Fields<PlanStop>[];
  readonly bookings: readonly Fields<Booking>[];
  readonly handouts: readonly Fields<PlanHandout>[];
  readonly points: readonly Fields<PlanPoint>[];
  readonly coverage: readonly Fields<PlanCoverage>[];
}

/** Six statements, however large the plan. Stops are in the order of their routes. */
export async function readPlanRows(manager: EntityManager, planId: string): Promise<PlanRows> {
  const routes = await manager.find(PlanRoute, { where: { planId } });
  const stops = await manager
    .createQueryBuilder(PlanStop, 'stop')
    .innerJoin(PlanRoute, 'route', 'route.id = stop.routeId')
    .where('route.planId = :planId', { planId })
    .orderBy('stop.routeId')
    .addOrderBy('stop.position')
    .getMany();
  const bookings = await manager.find(Booking, { where: { planId } });
  const handouts = await manager.find(PlanHandout, { where: { planId } });
  const points = await manager.find(PlanPoint, { where: { planId } });
  const coverage = await manager.find(PlanCoverage, { where: { planId } });
  return { routes, stops, bookings, handouts, points, coverage };
}

/** Takes a plan's rows away (its handouts with their stops) and puts others in their place. */
export async function replacePlanRows(manager: EntityManager, planId: string, rows: PlanRows): Promise<void> {
  for (const entity of [PlanHandout, PlanRoute, Booking, PlanPoint, PlanCoverage]) {
    await manager.delete(entity, { planId });
  }
  await insertPlanRows(manager, rows);
}

/** One statement a table, whatever the number of rows (up to the 2,000 that `bulkInsert` takes at once). */
export async function insertPlanRows(manager: EntityManager, rows: PlanRows): Promise<void> {
  await bulkInsert(PlanRoute, rows.routes, manager);
  await bulkInsert(PlanStop, rows.stops, manager);
  await bulkInsert(Booking, rows.bookings, manager);
  await bulkInsert(PlanHandout, rows.handouts, manager);
  await bulkInsert(PlanPoint, rows.points, manager);
  await bulkInsert(PlanCoverage, rows.coverage, manager);
}
