import { Injectable } from '@nestjs/common';
import { currentManager } from '../database/index.js';
import { ShiftStaff } from '../fleet/index.js';
import { PlanHandout, PlanRoute, PlanStop } from '../plans/index.js';
import { groupBy } from '../shared/group-by.js';

export interface StopWithVisits {
  readonly shiftId: string;
  readonly stop: PlanStop;
  readonly visits: readonly PlanHandout[];
}

/** Which part of a plan is whose. */
@Injectable()
export class DriverStopsRepository {
  /** The stops of the plan's routes whose crew the staff member is in, in the order of the way. */
  async ofStaff(planId: string, staffId: string): Promise<StopWithVisits[]> {
    const routes = await currentManager()
      .createQueryBuilder(PlanRoute, 'route')
      .innerJoin(ShiftStaff, 'crew', 'crew.shiftId = route.shiftId AND crew.staffId = :staffId', { staffId })
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
    return stops.map((stop) => ({
      shiftId: shifts.get(stop.routeId)!,
      stop,
      visits: byStop.get(stop.id) ?? [],
    }));
  }

  /** Whether the handout is at a stop of a route whose crew the staff member is in. */
  async isTheirs(handout: PlanHandout, staffId: string): Promise<boolean> {
    if (handout.stopId === null) return false;
    const theirs = await currentManager()
      .createQueryBuilder(PlanStop, 'stop')
      .innerJoin(PlanRoute, 'route', 'route.id = stop.routeId')
      .innerJoin(ShiftStaff, 'crew', 'crew.shiftId = route.shiftId AND crew.staffId = :staffId', { staffId })
      .where('stop.id = :stopId', { stopId: handout.stopId })
      .getExists();
    return theirs;
  }

  /** A recipient's handout in a plan. */
  handout(planId: string, recipientId: string): Promise<PlanHandout | null> {
    return currentManager().findOneBy(PlanHandout, { planId, recipientId });
  }
}
