import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { currentManager, currentTenant } from '../database/index.js';
import { Shift, ShiftStaff, StaffMember, staffNamePlace, Vehicle } from '../fleet/index.js';
import { Point } from '../points/index.js';
import { Recipient } from '../recipients/index.js';
import { civilMoment, instantAt, secondsOfDay } from '../shared/civil-time.js';
import { groupBy } from '../shared/group-by.js';
import { KeyRing } from '../shared/key-ring.js';
import type { PlanExport, ExportedRoute, ExportedStop } from './plan-export-format.js';
import type { PlanHandout } from './plan-handout.entity.js';
import type { PlanRoute } from './plan-route.entity.js';
import type { PlanRows } from './plan-rows.js';
import { planSummary } from './plan-summary.js';
import type { PlanStop } from './plan-stop.entity.js';
import type { Plan } from './plan.entity.js';
import { PlansService } from './plans.service.js';
import { readFamiliar } from './read-familiar.js';

/** Writes plans in the format that others read (FORMATS.md, "The plan export"). */
@Injectable()
export class PlanExporter {
  constructor(
    private readonly plans: PlansService,
    private readonly keys: KeyRing,
  ) {}

  /**
   * A plan as `plan.json`. Recipients go by their aliases; the crew's names are opened.
   * @throws Refusal NOT_FOUND, PLAN_NOT_READY
   */
  async export(planId: string): Promise<PlanExport> {
    const { plan, rows } = await this.plans.contents(planId);
    const names = await this.names(rows);
    const familiar = await readFamiliar(currentManager(), plan.date);
    const cost = plan.cost ?? 0;
    const bound = plan.lowerBound;
    return {
      municipality: currentTenant().municipality,
      date: plan.date,
      plan: plan.id,
      version: plan.version,
      status: plan.status,
      travel: {
        engine: plan.travelEngine,
        data: plan.travelData,
        bridgedPlaces: plan.bridgedPlaces,
        cutOffPlaces: plan.cutOffPlaces,
      },
      routes: exportRoutes(plan, rows, names),
      bookings: exportBookings(rows, names),
      unassigned: exportUnassigned(rows, names),
      points: rows.points
        .map((point) => ({
          point: names.points.get(point.pointId)!,
          capPresent: point.capPresent,
          counters: point.counters,
          bookings: point.bookings,
          peakExpected: point.peakExpected,
          pOvercrowded: point.pOvercrowded,
          certificate: point.certificate,
        }))
        .sort(by((point) => point.point)),
      coverage: rows.coverage
        .flatMap(({ recipientId, days }) =>
          days.map(({ date, state, by: handout, basis = null, late = false, why }) => ({
            recipient: names.recipients.get(recipientId)!,
            date,
            state,
            by: handout,
            basis,
            late,
            why,
          })),
        )
        .sort(by(({ recipient, date }) => `${recipient} ${date}`)),
      summary: planSummary(rows, names.crews, familiar),
      cost: {
        distance: plan.distance ?? 0,
        duration: plan.duration ?? 0,
        total: cost,
        lowerBound: bound,
        gap: bound === null || cost === 0 ? null : (cost - bound) / cost,
      },
    };
  }

  private async names(rows: PlanRows): Promise<Names> {
    const manager = currentManager();
    const shiftIds = rows.routes.map((route) => route.shiftId);
    const shifts = await manager.find(Shift, { where: { id: In(shiftIds) } });
    const vehicles = await manager.find(Vehicle, { where: { id: In(shifts.map((s) => s.vehicleId)) } });
    const crews = await manager.find(ShiftStaff, {
      where: { shiftId: In(shiftIds) },
      order: { shiftId: 'ASC', position: 'ASC' },
    });
    const staff = await manager.find(StaffMember, { where: { id: In(crews.map((c) => c.staffId)) } });
    const points = await manager.find(Point, { select: { id: true, name: true } });
    const recipients = await manager.find(Recipient, { select: { id: true, alias: true } });

    const place = staffNamePlace(currentTenant().municipality);
    const staffNames = new Map(staff.map(({ id, nameSealed }) => [id, this.keys.open(place, nameSealed)]));
    const vehicleById = new Map(vehicles.map((vehicle) => [vehicle.id, vehicle]));
    return {
      crews: new Map(shiftIds.map((id) => [id, crewOf(crews, id)])),
      shifts: new Map(
        shifts.map((shift) => [
          shift.id,
          {
            shift,
            vehicle: vehicleById.get(shift.vehicleId)!,
            staff: crews
              .filter((crew) => crew.shiftId === shift.id)
              .map((crew) => staffNames.get(crew.staffId)!),
          },
        ]),
      ),
      points: new Map(points.map(({ id, name }) => [id, name])),
      recipients: new Map(recipients.map(({ id, alias }) => [id, alias])),
    };
  }
}

const crewOf = (crews: readonly ShiftStaff[], shift: string): string[] =>
  crews.filter(({ shiftId }) => shiftId === shift).map(({ staffId }) => staffId);

interface Names {
  /** Staff by shift. */
  readonly crews: ReadonlyMap<string, readonly string[]>;
  readonly shifts: ReadonlyMap<string, { shift: Shift; vehicle: Vehicle; staff: string[] }>;
  readonly points: ReadonlyMap<string, string>;
  readonly recipients: ReadonlyMap<string, string>;
}

function exportRoutes(plan: Plan, rows: PlanRows, names: Names): ExportedRoute[] {
  const stops = groupBy(rows.stops, (stop) => stop.routeId);
  const visits = groupBy(rows.handouts, (handout) => handout.stopId);
  return rows.routes
    .map((route) => exportRoute(plan, route, stops.get(route.id) ?? [], visits, names))
    .sort(by((route) => `${route.vehicle} ${route.shiftStart}`));
}

function exportRoute(
  plan: Plan,
  route: PlanRoute,
  stops: readonly PlanStop[],
  visits: ReadonlyMap<string | null, readonly PlanHandout[]>,
  names: Names,
): ExportedRoute {
  const { shift, vehicle, staff } = names.shifts.get(route.shiftId)!;
  const at = (time: string): string => instantAt(plan.date, secondsOfDay(plan.date, time));
  return {
    vehicle: vehicle.name,
    mode: vehicle.mode,
    staff,
    shiftStart: at(shift.startTime),
    shiftEnd: at(shift.endTime),
    start: iso(stops[0].departure),
    end: iso(stops[stops.length - 1].departure),
    distance: route.distance,
    duration: route.duration,
    stops: stops.map((stop) => exportStop(stop, visits.get(stop.id) ?? [], names)),
  };
}

const exportStop = (stop: PlanStop, visits: readonly PlanHandout[], names: Names): ExportedStop => ({
  kind: stop.kind,
  place: stop.pointId === null ? null : names.points.get(stop.pointId)!,
  lat: stop.location.coordinates[1],
  lon: stop.location.coordinates[0],
  travel: stop.travel,
  arrival: iso(stop.arrival),
  serviceStart: iso(stop.serviceStart),
  departure: iso(stop.departure),
  locked: stop.locked,
  visits: [...visits].sort(by((visit) => visit.position!)).map((visit) => ({
    recipient: names.recipients.get(visit.recipientId)!,
    doses: visit.doses,
    covers: visit.covers,
    service: visit.serviceSeconds,
  })),
});

const exportBookings = (rows: PlanRows, names: Names): PlanExport['bookings'] => {
  const handouts = new Map(rows.handouts.map((handout) => [handout.bookingId, handout]));
  return rows.bookings
    .map((booking) => {
      const handout = handouts.get(booking.id)!;
      return {
        recipient: names.recipients.get(booking.recipientId)!,
        point: names.points.get(booking.pointId)!,
        start: iso(booking.startsAt),
        service: booking.serviceSeconds,
        doses: handout.doses,
        covers: handout.covers,
        locked: booking.locked,
        override: booking.overrideReason,
      };
    })
    .sort(by(({ point, start, recipient }) => `${point} ${start} ${recipient}`));
};

const exportUnassigned = (rows: PlanRows, names: Names): PlanExport['unassigned'] =>
  rows.handouts
    .flatMap(({ recipientId, doses, covers, reasons, remedy }) =>
      reasons === null || remedy === null
        ? []
        : [
            {
              recipient: names.recipients.get(recipientId)!,
              doses,
              covers,
              reasons: reasons.map(({ code, detail }) => ({ code, detail: detail.nb, detailEn: detail.en })),
              remedy: remedy.nb,
              remedyEn: remedy.en,
            },
          ],
    )
    .sort(by(({ recipient }) => recipient));

const iso = (instant: Date): string => {
  const { date, seconds } = civilMoment(instant);
  return instantAt(date, seconds);
};

const by =
  <T>(key: (value: T) => string | number) =>
  (a: T, b: T): number => {
    const [x, y] = [key(a), key(b)];
    return x < y ? -1 : x > y ? 1 : 0;
  };
