import { Injectable } from '@nestjs/common';
import { refusingViolations } from '../../database/refusing-violations.js';
import { Rows } from '../../database/rows.js';
import { Audit } from '../../identity/index.js';
import type { CivilDate } from '../../shared/civil-time.js';
import { notFound } from '../../shared/failures.js';
import { newId } from '../../shared/ids.js';
import { InputCheck } from '../../shared/input-check.js';
import { violations } from '../dispensing.violations.js';
import { EXTRA_HANDOUT } from '../texts.js';
import { ExtraHandout } from './extra-handout.entity.js';

export interface NewExtraHandout {
  readonly recipientId: string;
  readonly date: CivilDate;
  readonly doses: number;
  readonly coversFrom: CivilDate;
  readonly coversUntil: CivilDate;
  readonly reason: string;
}

@Injectable()
export class ExtraHandoutRepository extends Rows<ExtraHandout> {
  constructor() {
    super(ExtraHandout);
  }

  ofRecipients(recipientIds: readonly string[]): Promise<Map<string, ExtraHandout[]>> {
    return this.newestOf('recipientId', 'date', recipientIds);
  }
}

/** People's decisions to hand out on a day that the order does not have. */
@Injectable()
export class ExtraHandoutsService {
  constructor(
    private readonly extras: ExtraHandoutRepository,
    private readonly audit: Audit,
  ) {}

  ofRecipients(ids: readonly string[]): Promise<Map<string, ExtraHandout[]>> {
    return this.extras.ofRecipients(ids);
  }

  /**
   * Writes down a handout that has been judged (planning knows what is due and what service there is).
   * @throws Refusal INPUT_INVALID, NOT_FOUND (the recipient) or EXTRA_ALREADY
   */
  async record({ reason, ...extra }: NewExtraHandout): Promise<ExtraHandout> {
    const check = new InputCheck();
    check.text('reason', reason, 500);
    check.done();
    const added = await refusingViolations(violations, () =>
      this.extras.add({ id: newId(), ...extra, reason: reason.trim() }),
    );
    const { recipientId, date, doses } = added;
    await this.audit.record('ADD_HANDOUT', 'recipient', recipientId, { extra: added.id, date, doses });
    return added;
  }

  /** @throws Refusal NOT_FOUND */
  async takeBack(id: string): Promise<ExtraHandout> {
    const extra = await this.extras.find(id);
    if (!extra) throw notFound(EXTRA_HANDOUT, id);
    await this.extras.remove(id);
    const { recipientId, date } = extra;
    await this.audit.record('REMOVE_HANDOUT', 'recipient', recipientId, { extra: id, date });
    return extra;
  }
}
