import { Injectable } from '@nestjs/common';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { currentManager } from '../database/index.js';
import { groupBy } from '../shared/group-by.js';
import { Booking } from './booking.entity.js';
import { PlanCoverage } from './plan-coverage.entity.js';
import { PlanHandout } from './plan-handout.entity.js';
import { PlanPoint } from './plan-point.entity.js';
import { PlanRoute } from './plan-route.entity.js';
import { PlanStop } from './plan-stop.entity.js';

/** What plans consist of, part by part: one statement a part, however many plans are asked about. */
@Injectable()
export class PlanContentsService {
  routes = (planIds: readonly string[]) => this.grouped(PlanRoute, 'planId', planIds, 'id');

  /** In the order of the way. */
  stops = (routeIds: readonly string[]) => this.grouped(PlanStop, 'routeId', routeIds, 'position');

  /** In the order of the doors. */
  visits = (stopIds: readonly string[]) => this.grouped(PlanHandout, 'stopId', stopIds, 'position');

  bookings = (planIds: readonly string[]) => this.grouped(Booking, 'planId', planIds, 'startsAt');

  handouts = (planIds: readonly string[]) => this.grouped(PlanHandout, 'planId', planIds, 'id');

  points = (planIds: readonly string[]) => this.grouped(PlanPoint, 'planId', planIds, 'pointId');

  coverage = (planIds: readonly string[]) => this.grouped(PlanCoverage, 'planId', planIds, 'recipientId');

  private async grouped<E extends ObjectLiteral, K extends keyof E & string>(
    entity: EntityTarget<E>,
    key: K,
    ids: readonly string[],
    order: keyof E & string,
  ): Promise<Map<E[K], E[]>> {
    const rows = await currentManager()
      .createQueryBuilder(entity, 'row')
      .where(`row.${key} = ANY(:ids)`, { ids })
      .orderBy(`row.${order}`)
      .getMany();
    return groupBy(rows, (row) => row[key]);
  }
}
