import type { InputCheck } from '../shared/input-check.js';
import { ADDRESS_LENGTH } from './fields.js';
import type { RecipientMode } from './recipient.entity.js';

export interface ResidenceDetails {
  /** May be blank for those who collect; recipients who are visited need one. */
  readonly address: string;
  /** Both or neither; where the address is, is looked up then. */
  readonly lat?: number | null;
  readonly lon?: number | null;
  /** How to come in: code, stair, bell. For drivers. */
  readonly accessNotes?: string | null;
}

export function checkResidence(
  check: InputCheck,
  { address, lat, lon, accessNotes }: ResidenceDetails,
  mode: RecipientMode,
): void {
  if (mode === 'PICKUP') check.optionalText('address', address, ADDRESS_LENGTH);
  else check.text('address', address, ADDRESS_LENGTH);
  check.inNorway(lat, lon);
  if ((lat == null) !== (lon == null)) check.present(lat == null ? 'lat' : 'lon', null);
  check.optionalText('accessNotes', accessNotes, 2000);
}
