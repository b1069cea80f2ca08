import type { Text } from '../shared/failures.js';

/** What people read about addresses and boundaries. */

export const notInRegister = (address: string): Text => ({
  nb: `Adresseregisteret har ingen «${address}» i kommunen.`,
  en: `The address register has no "${address}" in the municipality.`,
});

export const CORRECT_ADDRESS_OR_GIVE_COORDINATES: Text = {
  nb: 'Rett adressen, eller oppgi lat og lon.',
  en: 'Correct the address, or give lat and lon.',
};

export const REGISTER_SILENT: Text = {
  nb: 'Adresseregisteret svarer ikke.',
  en: 'The address register does not answer.',
};

export const TRY_AGAIN_OR_GIVE_COORDINATES: Text = {
  nb: 'Prøv igjen, eller oppgi lat og lon.',
  en: 'Try again, or give lat and lon.',
};

export const ADDRESS: Text = { nb: 'adressen', en: 'address' };

export const hasHits = (hits: number): Text => ({
  nb: `Adressen har ${hits} treff.`,
  en: `The address has ${hits} hits.`,
});

export const CHOOSE_HIT_OR_SET_PIN: Text = {
  nb: 'Velg et av dem, eller sett nålen selv.',
  en: 'Choose one of them, or set the pin yourself.',
};

export const MUNICIPALITY_NOT_RECORDED: Text = {
  nb: 'Kommunen er ikke lagt inn her.',
  en: 'The municipality is not recorded here.',
};

export const IMPORT_DATA_FIRST: Text = {
  nb: 'Importer kommunens data først.',
  en: "Import the municipality's data first.",
};

export const boundaryNotFound = (areas: number, municipality: string): Text => ({
  nb: `Filen har ${areas} områder, men ikke kommune ${municipality} (kommunenummer).`,
  en: `The file has ${areas} areas, but not municipality ${municipality} (kommunenummer).`,
});

export const boundaryUnreadable = (why: string): Text => ({
  nb: `Filen er ikke GeoJSON med kommunegrenser i lengde- og breddegrader (WGS 84): ${why}.`,
  en: `The file is not GeoJSON of municipalities in longitude and latitude (WGS 84): ${why}.`,
});
