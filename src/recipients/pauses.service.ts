import { Injectable } from '@nestjs/common';
import { refusingViolations } from '../database/refusing-violations.js';
import { Audit } from '../identity/index.js';
import type { CivilDate } from '../shared/civil-time.js';
import { notFound, StaleVersion } from '../shared/failures.js';
import { newId } from '../shared/ids.js';
import { InputCheck } from '../shared/input-check.js';
import type { Pause, PauseReason } from './pause.entity.js';
import { PauseRepository } from './pause.repository.js';
import { violations } from './recipient.violations.js';
import { PAUSE } from './texts.js';

export interface NewPause {
  readonly recipientId: string;
  readonly from: CivilDate;
  /** The last day, included; null while it is not known. */
  readonly until?: CivilDate | null;
  readonly reason: PauseReason;
}

/** Days on which a recipient's doses are another institution's duty: hospital, prison, travel. */
@Injectable()
export class PausesService {
  constructor(
    private readonly pauses: PauseRepository,
    private readonly audit: Audit,
  ) {}

  ofRecipients(ids: readonly string[]): Promise<Map<string, Pause[]>> {
    return this.pauses.ofRecipients(ids);
  }

  /** @throws Refusal INPUT_INVALID, NOT_FOUND or OVERLAPS */
  async add({ recipientId, from, until = null, reason }: NewPause): Promise<Pause> {
    const check = new InputCheck();
    check.inOrder(['from', from], ['until', until]);
    check.done();
    const pause = await refusingViolations(violations, () =>
      this.pauses.add({ id: newId(), recipientId, fromDate: from, untilDate: until, reason }),
    );
    await this.audit.record('ADD_PAUSE', 'recipient', recipientId, { pause: pause.id, from, until, reason });
    return pause;
  }

  /**
   * Sets the pause's last day, earlier or later than was thought.
   * @throws StaleVersion, or Refusal INPUT_INVALID, NOT_FOUND or OVERLAPS (the next pause)
   */
  async end(id: string, version: number, until: CivilDate): Promise<Pause> {
    const current = await this.pauses.find(id);
    if (!current) throw notFound(PAUSE, id);
    const check = new InputCheck();
    check.inOrder(['from', current.fromDate], ['until', until]);
    check.done();
    const changed = await refusingViolations(violations, () =>
      this.pauses.change(id, version, { untilDate: until }),
    );
    if (!changed) throw new StaleVersion((await this.pauses.find(id)) ?? current);
    await this.audit.record('END_PAUSE', 'recipient', current.recipientId, { pause: id, until });
    return changed;
  }
}
