import { Injectable } from '@nestjs/common';
import { currentTenant } from '../database/index.js';
import type { Outcome } from '../ledger/index.js';
import { KeyRing, type SealedPlace } from '../shared/key-ring.js';

/** What people write with a report, sealed at rest. */
@Injectable()
export class OutcomeNotes {
  constructor(private readonly keys: KeyRing) {}

  seal(note: string): string {
    return this.keys.seal(place(), note);
  }

  open({ noteSealed }: Pick<Outcome, 'noteSealed'>): string | null {
    return noteSealed === null ? null : this.keys.open(place(), noteSealed);
  }
}

const place = (): SealedPlace => ({ municipality: currentTenant().municipality, field: 'outcome.note' });
