import { currentTenant } from '../database/index.js';
import type { KeyRing, SealedPlace } from '../shared/key-ring.js';
import type { StaffMember } from './staff-member.entity.js';

/** What the sealed name of a staff member is bound to. */
export const staffNamePlace = (municipality: string): SealedPlace => ({ municipality, field: 'staff.name' });

/** The columns of a name, sealed for the current tenant's municipality. */
export function sealStaffName(keys: KeyRing, name: string): Pick<StaffMember, 'nameSealed' | 'nameHash'> {
  const place = staffNamePlace(currentTenant().municipality);
  return { nameSealed: keys.seal(place, name), nameHash: keys.hash(place, name) };
}
