import { Injectable } from '@nestjs/common';
import { refusingViolations } from '../database/refusing-violations.js';
import { Audit } from '../identity/index.js';
import type { CivilDate } from '../shared/civil-time.js';
import { notFound, StaleVersion } from '../shared/failures.js';
import { newId } from '../shared/ids.js';
import { InputCheck } from '../shared/input-check.js';
import type { Quarantine } from './quarantine.entity.js';
import { QuarantineRepository } from './quarantine.repository.js';
import { violations } from './recipient.violations.js';
import { QUARANTINE } from './texts.js';

export interface NewQuarantine {
  readonly recipientId: string;
  readonly from: CivilDate;
  /** The last day, included; null while it is not known. */
  readonly until?: CivilDate | null;
}

/** Days on which a recipient is served at home, last on the route and without contact. */
@Injectable()
export class QuarantinesService {
  constructor(
    private readonly quarantines: QuarantineRepository,
    private readonly audit: Audit,
  ) {}

  ofRecipients(ids: readonly string[]): Promise<Map<string, Quarantine[]>> {
    return this.quarantines.ofRecipients(ids);
  }

  inForce(ids: readonly string[], on: CivilDate): Promise<Map<string, Quarantine>> {
    return this.quarantines.inForce(ids, on);
  }

  /** @throws Refusal INPUT_INVALID, NOT_FOUND or OVERLAPS */
  async add({ recipientId, from, until = null }: NewQuarantine): Promise<Quarantine> {
    const check = new InputCheck();
    check.inOrder(['from', from], ['until', until]);
    check.done();
    const row = await refusingViolations(violations, () =>
      this.quarantines.add({ id: newId(), recipientId, fromDate: from, untilDate: until }),
    );
    await this.audit.record('ADD_QUARANTINE', 'recipient', recipientId, { quarantine: row.id, from, until });
    return row;
  }

  /**
   * Sets the quarantine's last day, earlier or later than was thought.
   * @throws StaleVersion, or Refusal INPUT_INVALID, NOT_FOUND or OVERLAPS (the next quarantine)
   */
  async end(id: string, version: number, until: CivilDate): Promise<Quarantine> {
    const current = await this.quarantines.find(id);
    if (!current) throw notFound(QUARANTINE, id);
    const check = new InputCheck();
    check.inOrder(['from', current.fromDate], ['until', until]);
    check.done();
    const changed = await refusingViolations(violations, () =>
      this.quarantines.change(id, version, { untilDate: until }),
    );
    if (!changed) throw new StaleVersion((await this.quarantines.find(id)) ?? current);
    await this.audit.record('END_QUARANTINE', 'recipient', current.recipientId, { quarantine: id, until });
    return changed;
  }
}
