import { Injectable } from '@nestjs/common';
import { refusingViolations } from '../database/refusing-violations.js';
import { Audit } from '../identity/index.js';
import type { CivilDate } from '../shared/civil-time.js';
import { notFound, StaleVersion } from '../shared/failures.js';
import { newId } from '../shared/ids.js';
import { InputCheck } from '../shared/input-check.js';
import type { Consent } from './consent.entity.js';
import { ConsentRepository } from './consent.repository.js';
import { CONSENT_PURPOSE } from './fields.js';
import { violations } from './recipient.violations.js';
import { CONSENT } from './texts.js';

export interface NewConsent {
  readonly recipientId: string;
  /** CONTACT_TRACING, SHARE_WITH_NGO, SMS, or a word of the municipality's own. */
  readonly purpose: string;
  readonly from: CivilDate;
  readonly until?: CivilDate | null;
}

/** What recipients have agreed to, each purpose by itself, and until when. */
@Injectable()
export class ConsentsService {
  constructor(
    private readonly consents: ConsentRepository,
    private readonly audit: Audit,
  ) {}

  ofRecipients(ids: readonly string[]): Promise<Map<string, Consent[]>> {
    return this.consents.ofRecipients(ids);
  }

  /** @throws Refusal INPUT_INVALID, NOT_FOUND or OVERLAPS */
  async grant({ recipientId, purpose, from, until = null }: NewConsent): Promise<Consent> {
    const check = new InputCheck();
    check.form('purpose', purpose, ...CONSENT_PURPOSE);
    check.inOrder(['from', from], ['until', until]);
    check.done();
    const row = await refusingViolations(violations, () =>
      this.consents.add({ id: newId(), recipientId, purpose, grantedFrom: from, untilDate: until }),
    );
    await this.audit.record('GRANT_CONSENT', 'recipient', recipientId, {
      consent: row.id,
      purpose,
      from,
      until,
    });
    return row;
  }

  /**
   * The consent holds no longer than this day.
   * @throws StaleVersion, or Refusal INPUT_INVALID or NOT_FOUND
   */
  async withdraw(id: string, version: number, until: CivilDate): Promise<Consent> {
    const current = await this.consents.find(id);
    if (!current) throw notFound(CONSENT, id);
    const check = new InputCheck();
    check.inOrder(['from', current.grantedFrom], ['until', until]);
    check.done();
    const changed = await this.consents.change(id, version, { untilDate: until });
    if (!changed) throw new StaleVersion((await this.consents.find(id)) ?? current);
    await this.audit.record('WITHDRAW_CONSENT', 'recipient', current.recipientId, { consent: id, until });
    return changed;
  }
}
