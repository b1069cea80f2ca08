import { Injectable } from '@nestjs/common';
import { currentManager, currentTenant } from '../../database/index.js';
import { Booking, PlanPoint, PlansService } from '../../plans/index.js';
import { Point } from '../../points/index.js';
import { civilMoment, clockOf } from '../../shared/civil-time.js';
import { presenceByMinute, type PresentAt } from '../../solver/index.js';
import { knownMunicipality, readSettings } from '../settings/index.js';

/** Presence at a point over a plan's day. */
export interface PointPresence {
  readonly capPresent: number;
  readonly counters: number;
  readonly pOvercrowded: number;
  readonly minutes: readonly (Omit<PresentAt, 'time'> & { readonly at: Date })[];
}

/** Computes the expected presence at a point, minute by minute, from a plan's bookings. */
@Injectable()
export class PointPresenceService {
  constructor(private readonly plans: PlansService) {}

  /**
   * @returns null for a point that the plan has no bookings at
   * @throws Refusal NOT_FOUND, PLAN_NOT_READY
   */
  async of(planId: string, pointId: string): Promise<PointPresence | null> {
    const manager = currentManager();
    const plan = await this.plans.ready(planId);
    const crowd = await manager.findOne(PlanPoint, { where: { planId, pointId } });
    if (!crowd) return null;
    const { settings } = await knownMunicipality(manager, currentTenant().municipality);
    const { presence } = await manager.findOneByOrFail(Point, { id: pointId });
    const bookings = await manager.find(Booking, { where: { planId, pointId } });
    const { capPresent, counters, pOvercrowded } = crowd;
    const instant = clockOf(plan.date);
    const minutes = presenceByMinute(
      bookings.map(({ startsAt, serviceSeconds }) => ({
        start: civilMoment(startsAt).seconds,
        service: serviceSeconds,
      })),
      { cap: capPresent, counters },
      { ...readSettings(settings).presence, ...presence },
    );
    return {
      capPresent,
      counters,
      pOvercrowded,
      minutes: minutes.map(({ time, ...present }) => ({ at: instant(time), ...present })),
    };
  }
}
