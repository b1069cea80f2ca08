import { Injectable } from '@nestjs/common';
import { currentManager } from '../../database/index.js';
import { Point } from '../../points/index.js';
import type { CivilDate } from '../../shared/civil-time.js';
import { greatCircle } from '../../travel/index.js';
import { walksFrom } from '../eligibility/point-options.js';
import { handoutOf, TimesService } from './booking-times.service.js';

/** A point on a date, for somebody who is to collect there. */
export interface PointChoice {
  readonly point: Point;
  readonly isUsual: boolean;
  /** Planning may send them there that day; a time at another one takes an override. */
  readonly isOffered: boolean;
  /** To walk, estimated from the straight line; null where neither home nor a usual point is recorded. */
  readonly walkMetres: number | null;
}

/** Which points somebody may collect at on a date, before anybody looks at their times. */
@Injectable()
export class PointChoicesService {
  constructor(private readonly times: TimesService) {}

  /**
   * Every point that is open that day: those that planning may use first, the usual one before the others, the nearer
   * before the farther.
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
