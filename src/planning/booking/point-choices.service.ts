import { Injectable } from '@nestjs/common';
import { currentManager } from '../../database/index.js';
import { Point } from '../../points/index.js';
import type { CivilDate } from '../../shared/civil-time.js';
import { greatCircle } from '../../travel/index.js';
import { walksFrom } from '../eligibility/index.js';
import { handoutOf, BookingTimesService } from './booking-times.service.js';

/** A point on a date, as a choice for a recipient who collects. */
export interface PointChoice {
  readonly point: Point;
  readonly isUsual: boolean;
  /** Planning may assign it that day; a time at any other point takes an override. */
  readonly isOffered: boolean;
  /** Walk in metres, estimated from the straight line; null where neither home nor usual point is recorded. */
  readonly walkMetres: number | null;
}

/** The points at which a recipient may collect on a date. */
@Injectable()
export class PointChoicesService {
  constructor(private readonly times: BookingTimesService) {}

  /**
   * Every point that is open that day: offered points first, among them the usual one first, then by the walk.
   * @throws Refusal NOT_DUE for a recipient without a handout that day
   */
  async choices(recipientId: string, date: CivilDate): Promise<PointChoice[]> {
    const { round, hours, built } = await this.times.prepared(date);
    const handout = handoutOf(built, recipientId);
    const { recipient } = built.handouts[handout];
    const offered = new Set(built.problem.handouts[handout].points.map(({ point }) => point));
    const rows = new Map((await currentManager().find(Point)).map((row) => [row.id, row]));
    const origin = walksFrom(round, recipient);
    const { detour } = round.settings.travel.FOOT;
    return round.points
      .flatMap((each, index) => {
        const point = rows.get(each.id);
        if (!point || hours.openOn(each, date).length === 0) return [];
        const walkMetres = origin ? Math.round(greatCircle(origin, each.location) * detour) : null;
        return [
          {
            point,
            isUsual: each.id === recipient.usualPointId,
            isOffered: offered.has(index),
            walkMetres,
          },
        ];
      })
      .sort(
        (a, b) =>
          Number(b.isOffered) - Number(a.isOffered) ||
          Number(b.isUsual) - Number(a.isUsual) ||
          (a.walkMetres ?? 0) - (b.walkMetres ?? 0),
      );
  }
}
