import type { SealedPlace } from '../shared/key-ring.js';

/** What the sealed name of a staff member is bound to. */
export const staffNamePlace = (municipality: string): SealedPlace => ({ municipality, field: 'staff.name' });
