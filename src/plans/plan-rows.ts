import type { EntityManager } from 'typeorm';
import { Booking } from '../points/index.js';
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

/**
 * One statement a table, whatever the number of rows: they travel as one JSON parameter, which neither PostgreSQL's
 * limit on parameters nor the mapper's cost for each row touches.
 */
export async function insertPlanRows(manager: EntityManager, rows: PlanRows): Promise<void> {
  await insert(manager, 'plan_route', rows.routes, [
    ['id', 'uuid', (row) => row.id],
    ['plan_id', 'uuid', (row) => row.planId],
    ['shift_id', 'uuid', (row) => row.shiftId],
    ['distance', 'integer', (row) => row.distance],
    ['duration', 'integer', (row) => row.duration],
  ]);
  await insert(manager, 'plan_stop', rows.stops, [
    ['id', 'uuid', (row) => row.id],
    ['route_id', 'uuid', (row) => row.routeId],
    ['position', 'integer', (row) => row.position],
    ['kind', 'text', (row) => row.kind],
    ['point_id', 'uuid', (row) => row.pointId],
    ['location', 'geography', (row) => `SRID=4326;POINT(${row.location.coordinates.join(' ')})`],
    ['travel', 'integer', (row) => row.travel],
    ['arrival', 'timestamptz', (row) => row.arrival],
    ['service_start', 'timestamptz', (row) => row.serviceStart],
    ['departure', 'timestamptz', (row) => row.departure],
    ['locked', 'boolean', (row) => row.locked],
  ]);
  await insert(manager, 'booking', rows.bookings, [
    ['id', 'uuid', (row) => row.id],
    ['plan_id', 'uuid', (row) => row.planId],
    ['point_id', 'uuid', (row) => row.pointId],
    ['recipient_id', 'uuid', (row) => row.recipientId],
    ['starts_at', 'timestamptz', (row) => row.startsAt],
    ['service_seconds', 'integer', (row) => row.serviceSeconds],
    ['locked', 'boolean', (row) => row.locked],
    ['override_reason', 'text', (row) => row.overrideReason],
  ]);
  await insert(manager, 'plan_handout', rows.handouts, [
    ['id', 'uuid', (row) => row.id],
    ['plan_id', 'uuid', (row) => row.planId],
    ['recipient_id', 'uuid', (row) => row.recipientId],
    ['doses', 'integer', (row) => row.doses],
    ['covers', 'date[]', (row) => row.covers],
    ['service_seconds', 'integer', (row) => row.serviceSeconds],
    ['stop_id', 'uuid', (row) => row.stopId],
    ['position', 'integer', (row) => row.position],
    ['booking_id', 'uuid', (row) => row.bookingId],
    ['reasons', 'jsonb', (row) => row.reasons],
    ['remedy', 'jsonb', (row) => row.remedy],
  ]);
  await insert(manager, 'plan_point', rows.points, [
    ['plan_id', 'uuid', (row) => row.planId],
    ['point_id', 'uuid', (row) => row.pointId],
    ['cap_present', 'integer', (row) => row.capPresent],
    ['counters', 'integer', (row) => row.counters],
    ['bookings', 'integer', (row) => row.bookings],
    ['peak_expected', 'double precision', (row) => row.peakExpected],
    ['p_overcrowded', 'double precision', (row) => row.pOvercrowded],
    ['certificate', 'double precision', (row) => row.certificate],
  ]);
  await insert(manager, 'plan_coverage', rows.coverage, [
    ['plan_id', 'uuid', (row) => row.planId],
    ['recipient_id', 'uuid', (row) => row.recipientId],
    ['days', 'jsonb', (row) => row.days],
  ]);
}

type ColumnOf<Row> = [name: string, type: string, value: (row: Row) => unknown];

async function insert<Row>(
  manager: EntityManager,
  table: string,
  rows: readonly Row[],
  columns: readonly ColumnOf<Row>[],
): Promise<void> {
  if (rows.length === 0) return;
  const names = columns.map(([name]) => name).join(', ');
  const shape = columns.map(([name, type]) => `${name} ${type}`).join(', ');
  const json = JSON.stringify(
    rows.map((row) => Object.fromEntries(columns.map(([name, , value]) => [name, value(row)]))),
  );
  await manager.query(
    `INSERT INTO ${table} (${names}) SELECT ${names} FROM jsonb_to_recordset($1::jsonb) AS row (${shape})`,
    [json],
  );
}
