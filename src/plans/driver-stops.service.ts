import { Injectable } from '@nestjs/common';
import { currentManager } from '../database/index.js';
import { groupBy } from '../shared/group-by.js';
import { Booking } from './booking.entity.js';
import { PlanHandout } from './plan-handout.entity.js';
import { PlanRoute } from './plan-route.entity.js';
import { PlanStop } from './plan-stop.entity.js';

export interface StopWithVisits {
  readonly shiftId: string;
  readonly stop: PlanStop;
  readonly visits: readonly PlanHandout[];
  /** Where the vehicle stands for people to come: who has a time there while it does, in order of those. */
  readonly comers: readonly Comer[];
}

export interface Comer {
  readonly handout: PlanHandout;
  readonly startsAt: Date;
}

/** On the shift of a `route`, whose crew is `crew`. */
const THEIRS = 'crew.shift_id = route.shiftId AND crew.staff_id = :staffId';

/** Which part of a plan is whose. */
@Injectable()
export class DriverStopsService {
  /** The stops of the plan's routes whose crew the staff member is in, in the order of the way. */
  async ofStaff(planId: string, staffId: string): Promise<StopWithVisits[]> {
    const routes = await currentManager()
      .createQueryBuilder(PlanRoute, 'route')
      .innerJoin('shift_crew', 'crew', THEIRS, { staffId })
      .where('route.planId = :planId', { planId })
      .getMany();
    const shifts = new Map(routes.map(({ id, shiftId }) => [id, shiftId]));
    const stops = await currentManager()
      .createQueryBuilder(PlanStop, 'stop')
      .where('stop.routeId = ANY(:routeIds)', { routeIds: [...shifts.keys()] })
      .orderBy('stop.arrival')
      .addOrderBy('stop.position')
      .getMany();
    const visits = await currentManager()
      .createQueryBuilder(PlanHandout, 'visit')
      .where('visit.stopId = ANY(:stopIds)', { stopIds: stops.map(({ id }) => id) })
      .orderBy('visit.position')
      .getMany();
    const byStop = groupBy(visits, ({ stopId }) => stopId);
    const comers = await this.comers(planId, stops);
    return stops.map((stop) => ({
      shiftId: shifts.get(stop.routeId)!,
      stop,
      visits: byStop.get(stop.id) ?? [],
      comers: comers.filter(({ stopId }) => stopId === stop.id),
    }));
  }

  /** Who comes to each of the stops at which a vehicle stands. */
  private async comers(planId: string, stops: readonly PlanStop[]): Promise<(Comer & { stopId: string })[]> {
    const stands = stops.filter(({ kind }) => kind === 'MOBILE');
    if (stands.length === 0) return [];
    const bookings = await currentManager()
      .createQueryBuilder(Booking, 'booking')
      .where('booking.planId = :planId AND booking.pointId = ANY(:pointIds)', {
        planId,
        pointIds: stands.map(({ pointId }) => pointId),
      })
      .orderBy('booking.startsAt')
      .getMany();
    const handouts = await currentManager()
      .createQueryBuilder(PlanHandout, 'handout')
      .where('handout.bookingId = ANY(:ids)', { ids: bookings.map(({ id }) => id) })
      .getMany();
    const byBooking = new Map(handouts.map((handout) => [handout.bookingId, handout]));
    return bookings.flatMap(({ id, pointId, startsAt }) => {
      const handout = byBooking.get(id);
      const stand = stands.find((stop) => stop.pointId === pointId && isDuring(stop, startsAt));
      return handout && stand ? [{ handout, startsAt, stopId: stand.id }] : [];
    });
  }

  /** Whether the handout is at a stop of a route whose crew the staff member is in, or has its time where they stand. */
  async isTheirs(handout: PlanHandout, staffId: string): Promise<boolean> {
    if (handout.bookingId !== null) {
      const stops = await this.ofStaff(handout.planId, staffId);
      return stops.some(({ comers }) => comers.some((comer) => comer.handout.id === handout.id));
    }
    if (handout.stopId === null) return false;
    const theirs = await currentManager()
      .createQueryBuilder(PlanStop, 'stop')
      .innerJoin(PlanRoute, 'route', 'route.id = stop.routeId')
      .innerJoin('shift_crew', 'crew', THEIRS, { staffId })
      .where('stop.id = :stopId', { stopId: handout.stopId })
      .getExists();
    return theirs;
  }

  /** A recipient's handout in a plan. */
  handout(planId: string, recipientId: string): Promise<PlanHandout | null> {
    return currentManager().findOneBy(PlanHandout, { planId, recipientId });
  }
}

const isDuring = ({ serviceStart, departure }: PlanStop, time: Date): boolean =>
  serviceStart <= time && time < departure;
