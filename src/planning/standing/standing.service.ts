import { Inject, Injectable } from '@nestjs/common';
import { currentManager, currentTenant } from '../../database/index.js';
import { PlansService } from '../../plans/index.js';
import type { CivilDate } from '../../shared/civil-time.js';
import { CLOCK, type Clock } from '../../shared/clock.js';
import { today } from '../../shared/today.js';
import { readRound } from '../round/index.js';
import { type Standing, standingOf } from './standing.js';

/** Whether the handouts of published plans still stand, by what has been recorded since. */
@Injectable()
export class StandingService {
  constructor(
    private readonly plans: PlansService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * By recipient id, of the date's published plan; those that stand as planned are left out, and all are on a date that
   * has no published plan or is over. It must run in a REPEATABLE READ transaction.
   *
   * @param recipientIds only these; all where left out
   */
  async on(date: CivilDate, recipientIds?: readonly string[]): Promise<ReadonlyMap<string, Standing>> {
    const now = today(this.clock);
    const plan = date < now ? null : await this.plans.published(date);
    if (plan === null) return new Map();
    const round = await readRound(currentManager(), currentTenant().municipality, {
      date,
      today: now,
      planning: true,
      ...(recipientIds ? { recipientIds } : {}),
    });
    const planned = await this.plans.handouts(plan.id, recipientIds);
    return standingOf(
      round,
      planned.map(({ recipientId, doses, covers, reasons }) => ({
        recipientId,
        doses,
        covers,
        isPlaced: reasons === null,
      })),
    );
  }
}
