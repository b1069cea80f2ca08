import { Injectable } from '@nestjs/common';
import { AccessLog } from '../identity/index.js';
import { InputCheck } from '../shared/input-check.js';
import { type Identity, IdentitySeals } from './identity-seals.js';
import type { Recipient } from './recipient.entity.js';
import { RecipientRepository } from './recipient.repository.js';

export interface KnownIdentity extends Identity {
  readonly recipientId: string;
  readonly alias: string;
}

const FIELDS = ['name', 'nationalId', 'phone', 'note'];
const MAX_AT_ONCE = 100;

/** The only way to who a recipient is. Each opening is logged with its reason before anything is opened. */
@Injectable()
export class IdentitiesService {
  constructor(
    private readonly recipients: RecipientRepository,
    private readonly seals: IdentitySeals,
    private readonly accessLog: AccessLog,
  ) {}

  /** @throws Refusal ACCESS_REASON_NEEDED, or INPUT_INVALID for more than a hundred at once */
  async open(recipientIds: readonly string[], reason: string): Promise<KnownIdentity[]> {
    const check = new InputCheck();
    check.between('recipientIds', recipientIds.length, 1, MAX_AT_ONCE);
    check.done();
    const rows = await this.recipients.findAll(recipientIds);
    return this.opened([...rows.values()], reason);
  }

  /** The number must be whole: only its keyed hash is kept to look by. @throws Refusal ACCESS_REASON_NEEDED */
  async findByNationalId(nationalId: string, reason: string): Promise<KnownIdentity[]> {
    const row = await this.recipients.byNationalIdHash(this.seals.hashNationalId(nationalId));
    return this.opened(row ? [row] : [], reason);
  }

  /** The whole name, in any case. @throws Refusal ACCESS_REASON_NEEDED */
  async findByName(name: string, reason: string): Promise<KnownIdentity[]> {
    return this.opened(await this.recipients.byNameHash(this.seals.hashName(name)), reason);
  }

  private async opened(rows: readonly Recipient[], reason: string): Promise<KnownIdentity[]> {
    await this.accessLog.record(
      rows.map(({ id }) => id),
      FIELDS,
      reason,
    );
    return rows.map((row) => ({ recipientId: row.id, alias: row.alias, ...this.seals.open(row) }));
  }
}
