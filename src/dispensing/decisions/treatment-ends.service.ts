import { Inject, Injectable } from '@nestjs/common';
import { currentTenant } from '../../database/index.js';
import { refusingViolations } from '../../database/refusing-violations.js';
import { Rows } from '../../database/rows.js';
import { Audit } from '../../identity/index.js';
import type { CivilDate } from '../../shared/civil-time.js';
import { CLOCK, type Clock } from '../../shared/clock.js';
import { notFound } from '../../shared/failures.js';
import { newId } from '../../shared/ids.js';
import { violations } from '../dispensing.violations.js';
import { OrderRepository } from '../order.repository.js';
import { DispensingRefusal } from '../refusals.js';
import { orderBeginsLater, TREATMENT_END } from '../texts.js';
import { TreatmentEnd, type TreatmentEndReason } from './treatment-end.entity.js';

export interface NewTreatmentEnd {
  readonly recipientId: string;
  /** The last day of treatment here. */
  readonly lastDate: CivilDate;
  readonly reason: TreatmentEndReason;
}

@Injectable()
export class TreatmentEndRepository extends Rows<TreatmentEnd> {
  constructor() {
    super(TreatmentEnd);
  }

  ofRecipients(recipientIds: readonly string[]): Promise<Map<string, TreatmentEnd[]>> {
    return this.newestOf('recipientId', 'lastDate', recipientIds);
  }
}

/** Ends of treatment: after the last order has ended, its days are a gap until one is recorded. */
@Injectable()
export class TreatmentEndsService {
  constructor(
    private readonly ends: TreatmentEndRepository,
    private readonly orders: OrderRepository,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  ofRecipients(ids: readonly string[]): Promise<Map<string, TreatmentEnd[]>> {
    return this.ends.ofRecipients(ids);
  }

  /**
   * Orders stay as they are: nothing is due by them after the last day.
   * @throws Refusal NOT_FOUND, ENDED_ALREADY, or ORDER_BEGINS_LATER, since such an order begins the treatment anew
   */
  async record({ recipientId, lastDate, reason }: NewTreatmentEnd): Promise<TreatmentEnd> {
    const orders = (await this.orders.ofRecipients([recipientId])).get(recipientId) ?? [];
    const later = orders.find(({ validFrom }) => validFrom > lastDate);
    if (later) throw new DispensingRefusal('ORDER_BEGINS_LATER', orderBeginsLater(later.validFrom));
    const end = await refusingViolations(violations, () =>
      this.ends.add({
        id: newId(),
        recipientId,
        lastDate,
        reason,
        recordedBy: currentTenant().actor,
        recordedAt: this.clock.now(),
      }),
    );
    await this.audit.record('END_TREATMENT', 'recipient', recipientId, { end: end.id, lastDate, reason });
    return end;
  }

  /** Treatment goes on as if it had not been ended. @throws Refusal NOT_FOUND */
  async takeBack(id: string): Promise<TreatmentEnd> {
    const end = await this.ends.find(id);
    if (!end) throw notFound(TREATMENT_END, id);
    await this.ends.remove(id);
    await this.audit.record('RESUME_TREATMENT', 'recipient', end.recipientId, {
      end: id,
      lastDate: end.lastDate,
    });
    return end;
  }
}
