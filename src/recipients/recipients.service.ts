import { Inject, Injectable } from '@nestjs/common';
import type { AddressesFaultCode } from '../addresses/index.js';
import { refusingViolations } from '../database/refusing-violations.js';
import type { Page } from '../graphql/page.js';
import { Audit } from '../identity/index.js';
import { CLOCK, type Clock } from '../shared/clock.js';
import { notFound, StaleVersion } from '../shared/failures.js';
import { newId } from '../shared/ids.js';
import { InputCheck, tidied } from '../shared/input-check.js';
import { today } from '../shared/today.js';
import { checkArea } from './area-check.js';
import { IdentitySeals } from './identity-seals.js';
import { spelledPhone } from './phone.js';
import { checkRecipient, type RecipientDetails } from './recipient-check.js';
import type { Recipient } from './recipient.entity.js';
import { type RecipientFilter, RecipientRepository } from './recipient.repository.js';
import { violations } from './recipient.violations.js';
import type { RecipientsFaultCode } from './refusals.js';
import type { ResidenceDetails } from './residence-check.js';
import { ResidencesService } from './residences.service.js';
import { RECIPIENT } from './texts.js';

export type NewRecipient = RecipientDetails & ResidenceDetails;
export type RecipientChanges = Partial<RecipientDetails> & { readonly id: string; readonly version: number };

/** The people in the programme, by alias; who they are stays sealed here (IdentitiesService opens it). */
@Injectable()
export class RecipientsService {
  constructor(
    private readonly recipients: RecipientRepository,
    private readonly residences: ResidencesService,
    private readonly seals: IdentitySeals,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Refusal INPUT_INVALID for an area that is none */
  page(filter: RecipientFilter, page: Page): Promise<Recipient[]> {
    if (filter.within) checkArea(filter.within);
    return this.recipients.page(filter, page, today(this.clock));
  }

  find(id: string): Promise<Recipient | null> {
    return this.recipients.find(id);
  }

  findAll(ids: readonly string[]): Promise<Map<string, Recipient>> {
    return this.recipients.findAll(ids);
  }

  /** @throws Refusal NOT_FOUND */
  async get(id: string): Promise<Recipient> {
    const found = await this.recipients.find(id);
    if (!found) throw notFound(RECIPIENT, id);
    return found;
  }

  /**
   * A recipient with the first residence, which holds for all days until another begins.
   * @throws Refusal INPUT_INVALID, ALIAS_TAKEN, NATIONAL_ID_TAKEN or NOT_FOUND (the usual point)
   */
  async create(input: NewRecipient): Promise<Recipient> {
    const { address, lat, lon, accessNotes, ...details } = tidied(input);
    const check = new InputCheck<RecipientsFaultCode | AddressesFaultCode>();
    checkRecipient(check, details);
    const home = await this.residences.checked(check, { address, lat, lon, accessNotes }, details.mode);
    check.done();

    const { name, nationalId = null, phone = null, note = null, ...plain } = details;
    const row = await refusingViolations(violations, () =>
      this.recipients.add({
        id: newId(),
        ...plain,
        ...this.seals.seal({ name, nationalId, phone: phone && spelledPhone(phone), note }),
        usualPointId: plain.usualPointId ?? null,
        usualTime: plain.usualTime ?? null,
        earliest: plain.earliest ?? null,
        latest: plain.latest ?? null,
        cohort: plain.cohort ?? null,
      }),
    );
    await this.residences.addFirst(row.id, home);
    await this.audit.record('CREATE', 'recipient', row.id, { alias: row.alias });
    return row;
  }

  /**
   * Changes what is given and leaves the rest.
   * @throws StaleVersion, or Refusal as `create`
   */
  async update({ id, version, ...input }: RecipientChanges): Promise<Recipient> {
    const changes = tidied(input);
    const current = await this.get(id);
    if (current.version !== version) throw new StaleVersion(current);
    const check = new InputCheck<RecipientsFaultCode | AddressesFaultCode>();
    checkRecipient(check, changes, current);
    check.done();

    const { name, nationalId, phone, note, ...plain } = changes;
    const changed = await refusingViolations(violations, () =>
      this.recipients.change(id, version, {
        ...plain,
        ...this.seals.seal({ name, nationalId, phone: phone && spelledPhone(phone), note }),
      }),
    );
    if (!changed) throw new StaleVersion(await this.get(id));
    await this.audit.record('UPDATE', 'recipient', id, {
      fields: Object.keys(input),
      version: changed.version,
    });
    return changed;
  }
}
