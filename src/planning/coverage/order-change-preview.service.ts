import { Inject, Injectable } from '@nestjs/common';
import { rolledBack } from '../../database/index.js';
import { type DayCoverage, type OrderChange, OrdersService } from '../../dispensing/index.js';
import type { CivilDate } from '../../shared/civil-time.js';
import { CLOCK, type Clock } from '../../shared/clock.js';
import { today } from '../../shared/today.js';
import { CoverageService } from './coverage.service.js';
import { HandoutsService, type RecipientHandout } from './handouts.service.js';

/** A recipient's days from today on, under the order as it is or as it would be. */
export interface ComingDays {
  /** Every day with an order in force, in order. */
  readonly days: readonly DayCoverage[];
  readonly handouts: readonly RecipientHandout[];
}

export interface OrderChangeEffect {
  readonly before: ComingDays;
  readonly after: ComingDays;
}

/** Shows what a changed order would lead to before it is saved: the change is made and rolled back. */
@Injectable()
export class OrderChangePreviewService {
  constructor(
    private readonly orders: OrdersService,
    private readonly coverage: CoverageService,
    private readonly handouts: HandoutsService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Compares with the order as it is now, whichever version was read: a stale one is refused when the change is saved.
   *
   * @param until last day of the comparison, which begins today
   * @throws Refusal as `OrdersService.change` and `CoverageService.coverage` do
   */
  async preview(change: OrderChange, until: CivilDate): Promise<OrderChangeEffect> {
    const { recipientId, version } = await this.orders.get(change.id);
    const before = await this.comingDays(recipientId, until);
    const after = await rolledBack(async () => {
      await this.orders.change({ ...change, version });
      return this.comingDays(recipientId, until);
    });
    return { before, after };
  }

  private async comingDays(recipientId: string, until: CivilDate): Promise<ComingDays> {
    const from = today(this.clock);
    const [coverage] = await this.coverage.coverage(from, until, new Set([recipientId]));
    return { days: coverage.days, handouts: await this.handouts.handouts(from, until, recipientId) };
  }
}
