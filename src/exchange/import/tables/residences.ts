import { Residence } from '../../../recipients/index.js';
import { addDays, type CivilDate } from '../../../shared/civil-time.js';
import { geoPoint } from '../../../shared/geo.js';
import { newId } from '../../../shared/ids.js';
import { bulkInsert, bulkUpdate } from '../../../database/index.js';
import type { PlaceCells } from '../places.js';

/** With coordinates: rows without any are refused before they are written. */
type Place = PlaceCells;

/** The recorded residence that a file's address is about. */
export interface Home extends Place {
  readonly id: string;
  readonly validUntil: CivilDate | null;
}

/** What the file says of where somebody lives. */
export interface Living {
  readonly recipientId: string;
  readonly home: Home | null;
  readonly value: Place;
}

export const hasMoved = ({ value, before }: { value: Place; before: Place | null }): boolean =>
  value.address !== before?.address || value.lat !== before.lat || value.lon !== before.lon;

/** Mends the residence in force; who has none, or only one that is over, gets one that holds from then on. */
export async function writeResidences(livings: readonly Living[], today: CivilDate): Promise<void> {
  const isOver = ({ home }: Living): boolean => home?.validUntil != null && home.validUntil < today;
  const columns = ({ value }: Living) => ({
    address: value.address,
    location: geoPoint({ lat: value.lat!, lon: value.lon! }),
  });
  await bulkUpdate(
    Residence,
    livings.flatMap((each) => (each.home && !isOver(each) ? [{ id: each.home.id, ...columns(each) }] : [])),
  );
  await bulkInsert(
    Residence,
    livings
      .filter((each) => each.home === null || isOver(each))
      .map((each) => ({
        id: newId(),
        recipientId: each.recipientId,
        ...columns(each),
        validFrom: each.home?.validUntil ? addDays(each.home.validUntil, 1) : null,
      })),
  );
}
