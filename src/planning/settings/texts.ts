import type { Text } from '../../shared/failures.js';

/** What people read about a municipality's settings. */

export const municipalityNotSetUp = (code: string): Text => ({
  nb: `Kommunen ${code} er ikke satt opp. Importer den først: npm run import -- MAPPE --municipality ${code}`,
  en: `The municipality ${code} is not set up. Import it first: npm run import -- FOLDER --municipality ${code}`,
});

export const hourGivenTwice = (mode: string, hour: number): Text => ({
  nb: `${mode} klokken ${String(hour)} står to ganger.`,
  en: `${mode} at ${String(hour)} is there twice.`,
});

export const KEEP_ONE_HOUR: Text = { nb: 'Behold den ene.', en: 'Keep one of them.' };
