import { type BulkWrite, bulkWrite, currentManager } from '../database/index.js';
import { addDays, type CivilDate } from '../shared/civil-time.js';
import { geoPoint, type LatLon } from '../shared/geo.js';
import { newId } from '../shared/ids.js';
import { Conflict } from './conflict.entity.js';
import { Consent } from './consent.entity.js';
import { Pause } from './pause.entity.js';
import { Quarantine } from './quarantine.entity.js';
import { Recipient } from './recipient.entity.js';
import { Residence } from './residence.entity.js';

/*
 * Many rows at once, for the import: one statement a table for each 2,000 rows. The caller has checked them, writes the
 * audit row, and is told of a violated constraint by the database's own error.
 */

type Columns<Row> = Omit<Row, 'version'>;
/** Notes are not part of an import: they stay as they are, and a new recipient has none. */
export type RecipientRow = Columns<Omit<Recipient, 'noteSealed'>>;

/**
 * National identity numbers that go from one recipient to another are let go by the first one before anything else, as
 * no two rows may have one number at any moment: two that were swapped by mistake can be swapped back.
 */
export async function writeRecipients({ created, changed }: BulkWrite<RecipientRow>): Promise<void> {
  if (changed.length > 0) {
    await currentManager().query(
      `UPDATE recipient SET national_id_sealed = NULL, national_id_hash = NULL
       FROM unnest($1::uuid[], $2::text[]) AS changed (id, hash)
       WHERE recipient.id = changed.id AND recipient.national_id_hash IS DISTINCT FROM changed.hash
         AND recipient.national_id_hash = ANY($3)`,
      [
        changed.map(({ id }) => id),
        changed.map(({ nationalIdHash }) => nationalIdHash),
        [...created, ...changed].map(({ nationalIdHash }) => nationalIdHash),
      ],
    );
  }
  await bulkWrite(Recipient, { created, changed });
}

/** Where a recipient is said to live. */
export interface HomeWrite extends LatLon {
  readonly recipientId: string;
  readonly address: string;
  /** The recorded residence that this is about; null where there is none. */
  readonly recorded: Pick<Residence, 'id' | 'validUntil'> | null;
}

/** Corrects the residence in force; a recipient with none, or one that is over, gets one that holds from then on. */
export async function writeHomes(homes: readonly HomeWrite[], today: CivilDate): Promise<void> {
  const inForce = ({ recorded }: HomeWrite): boolean =>
    recorded !== null && (recorded.validUntil === null || recorded.validUntil >= today);
  const columns = ({ address, ...place }: HomeWrite) => ({ address, location: geoPoint(place) });
  await bulkWrite(Residence, {
    changed: homes.filter(inForce).map((home) => ({ id: home.recorded!.id, ...columns(home) })),
    created: homes
      .filter((home) => !inForce(home))
      .map((home) => ({
        id: newId(),
        recipientId: home.recipientId,
        ...columns(home),
        validFrom: home.recorded?.validUntil ? addDays(home.recorded.validUntil, 1) : null,
      })),
  });
}

export const writePauses = (rows: BulkWrite<Columns<Pause>>): Promise<void> => bulkWrite(Pause, rows);

export const writeQuarantines = (rows: BulkWrite<Columns<Quarantine>>): Promise<void> =>
  bulkWrite(Quarantine, rows);

export const writeConsents = (rows: BulkWrite<Columns<Consent>>): Promise<void> => bulkWrite(Consent, rows);

/** Pairs in either order. */
export const writeConflicts = ({ created, changed }: BulkWrite<Conflict>): Promise<void> =>
  bulkWrite(Conflict, { created: created.map(inOrder), changed: changed.map(inOrder) });

/** The smaller id first. UUIDs sort like their lower-case text. */
function inOrder({ recipientAId, recipientBId, ...rest }: Conflict): Conflict {
  const [a, b] = [recipientAId, recipientBId].sort();
  return { ...rest, recipientAId: a, recipientBId: b };
}
