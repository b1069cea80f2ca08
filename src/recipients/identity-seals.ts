import { Injectable } from '@nestjs/common';
import { currentTenant } from '../database/index.js';
import { KeyRing, type SealedPlace } from '../shared/key-ring.js';
import type { Recipient } from './recipient.entity.js';

/** Who a recipient is. */
export interface Identity {
  readonly name: string;
  readonly nationalId: string | null;
  readonly phone: string | null;
  readonly note: string | null;
}

type Sealed = Pick<
  Recipient,
  'nameSealed' | 'nameHash' | 'nationalIdSealed' | 'nationalIdHash' | 'phoneSealed' | 'noteSealed'
>;

/** Seals and opens what tells who a recipient is and how to come in, and hashes what they are looked up by. */
@Injectable()
export class IdentitySeals {
  constructor(private readonly keys: KeyRing) {}

  /** The columns of those parts of an identity that are given; `null` clears one. */
  seal(identity: Identity): Sealed;
  seal(identity: Partial<Identity>): Partial<Sealed>;
  seal({ name, nationalId, phone, note }: Partial<Identity>): Partial<Sealed> {
    return {
      ...(name !== undefined && { nameSealed: this.close('name', name), nameHash: this.hashName(name) }),
      ...(nationalId !== undefined && {
        nationalIdSealed: this.closeOrNull('national_id', nationalId),
        nationalIdHash: nationalId === null ? null : this.hashNationalId(nationalId),
      }),
      ...(phone !== undefined && { phoneSealed: this.closeOrNull('phone', phone) }),
      ...(note !== undefined && { noteSealed: this.closeOrNull('note', note) }),
    };
  }

  open(row: Sealed): Identity {
    return {
      name: this.keys.open(place('name'), row.nameSealed),
      nationalId: this.openOrNull('national_id', row.nationalIdSealed),
      phone: this.openOrNull('phone', row.phoneSealed),
      note: this.openOrNull('note', row.noteSealed),
    };
  }

  /** The number alone, for callers that need nothing else. */
  openPhone({ phoneSealed }: Pick<Sealed, 'phoneSealed'>): string | null {
    return this.openOrNull('phone', phoneSealed);
  }

  hashName(name: string): string {
    return this.keys.hash(place('name'), name);
  }

  hashNationalId(nationalId: string): string {
    return this.keys.hash(place('national_id'), nationalId);
  }

  sealAccessNotes(notes: string | null): string | null {
    return this.closeOrNull('access_notes', notes);
  }

  openAccessNotes(sealed: string | null): string | null {
    return this.openOrNull('access_notes', sealed);
  }

  private close(field: string, plain: string): string {
    return this.keys.seal(place(field), plain);
  }

  private closeOrNull(field: string, plain: string | null): string | null {
    return plain === null ? null : this.close(field, plain);
  }

  private openOrNull(field: string, sealed: string | null): string | null {
    return sealed === null ? null : this.keys.open(place(field), sealed);
  }
}

const place = (field: string): SealedPlace => ({
  municipality: currentTenant().municipality,
  field: `recipient.${field}`,
});
