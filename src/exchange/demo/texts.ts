import type { Text } from '../../shared/failures.js';

/** What people read about the demo municipality. */

export const makingMunicipality = (town: string): Text => ({
  nb: `Lager demokommunen ${town} …`,
  en: `Making the demo municipality ${town} …`,
});

export const unknownRole = (role: string, roles: string): Text => ({
  nb: `Rollen «${role}» finnes ikke. Velg ${roles}.`,
  en: `There is no role "${role}". Choose ${roles}.`,
});

/** @param vehicle by name; null for whichever goes first */
export const noShiftOf = (vehicle: string | null): Text => ({
  nb: `Ingen vakt fra i dag${vehicle === null ? '' : ` for «${vehicle}»`}. Prøv et annet kjøretøy, for eksempel ?vehicle=Bil 1.`,
  en: `No shift from today on${vehicle === null ? '' : ` of "${vehicle}"`}. Try another vehicle, for example ?vehicle=Bil 1.`,
});
