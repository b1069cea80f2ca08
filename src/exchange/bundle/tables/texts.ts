import type { Text } from '../../../shared/failures.js';

/** What people read about cells of one row that contradict each other. */

export const WRITE_OTHER_ALIAS: Text = {
  nb: 'Skriv den andre mottakerens alias.',
  en: "Write the other recipient's alias.",
};

export const comesBefore = (until: string, last: string, from: string, first: string): Text => ({
  nb: `${until} (${last}) kommer før ${from} (${first}).`,
  en: `${until} (${last}) is before ${from} (${first}).`,
});

export const setAfter = (until: string, from: string): Text => ({
  nb: `Sett ${until} etter ${from}.`,
  en: `Set ${until} after ${from}.`,
});

export const incompletePair = (column: string, other: string): Text => ({
  nb: `${column} mangler mens ${other} er fylt ut.`,
  en: `${column} is blank while ${other} is filled in.`,
});

export const fillInOrClear = (column: string, other: string): Text => ({
  nb: `Fyll ut ${column}, eller tøm ${other}.`,
  en: `Fill in ${column}, or clear ${other}.`,
});

export const NO_ADDRESS_NOR_COORDINATES: Text = {
  nb: 'Det er verken adresse eller koordinater.',
  en: 'There is neither address nor coordinates.',
};

export const FILL_IN_ADDRESS_OR_COORDINATES: Text = {
  nb: 'Fyll ut adressen, eller lat og lon.',
  en: 'Fill in the address, or lat and lon.',
};

export const COORDINATES_SWAPPED: Text = {
  nb: 'Bredde- og lengdegrad er byttet om.',
  en: 'Latitude and longitude are swapped.',
};

export const writeCoordinates = (lon: number, lat: number): Text => ({
  nb: `Skriv lat ${lon} og lon ${lat}.`,
  en: `Write lat ${lon} and lon ${lat}.`,
});

export const notInNorway = (lat: number, lon: number): Text => ({
  nb: `Stedet (${lat}, ${lon}) er ikke i Norge.`,
  en: `The place (${lat}, ${lon}) is not in Norway.`,
});

export const norwayReaches = (south: number, north: number, west: number, east: number): Text => ({
  nb: `lat fra ${south} til ${north}, lon fra ${west} til ${east} (desimalgrader, WGS 84).`,
  en: `lat from ${south} to ${north}, lon from ${west} to ${east} (decimal degrees, WGS 84).`,
});

export const SHIFT_WITHOUT_STAFF: Text = { nb: 'Vakten har ingen ansatte.', en: 'The shift has no staff.' };

export const WRITE_STAFF_NAMES: Text = {
  nb: 'Skriv navnene med semikolon mellom.',
  en: 'Write the names with semicolons between.',
};
