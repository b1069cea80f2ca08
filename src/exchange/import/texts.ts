import type { Text } from '../../shared/failures.js';

/** What people read about an import as a whole, and about rows that contradict what is recorded. */

export const overlapsRecorded = (owner: string, stretch: string, recorded: string): Text => ({
  nb: `${owner}: ${stretch} overlapper ${recorded}, som er registrert fra før.`,
  en: `${owner}: ${stretch} overlaps ${recorded}, which is recorded already.`,
});

export const includeRecorded = (from: string): Text => ({
  nb: `Ta med den som begynner ${from} i filen, med en slutt som passer, eller velg et annet tidsrom.`,
  en: `Include the one that begins ${from} in the file, with an end that fits, or choose another period.`,
});

export const neitherTrueNorFalse = (name: string): Text => ({
  nb: `${name} er verken true eller false.`,
  en: `${name} is neither true nor false.`,
});

export const FILE_TOO_LARGE: Text = {
  nb: 'Filen er større enn 50 MB. Del den, eller bruk npm run import.',
  en: 'The file is larger than 50 MB. Split it, or use npm run import.',
};

export const IMPORT_RUNNING: Text = {
  nb: 'En annen import til denne kommunen pågår. Prøv igjen når den er ferdig.',
  en: 'Another import into this municipality is running. Try again when it is done.',
};

export const contradictsRecorded = (constraint: string): Text => ({
  nb: `En rad strider mot det som er registrert (${constraint}); noen endret det samtidig.`,
  en: `A row contradicts what is recorded (${constraint}); somebody changed it at the same time.`,
});

export const IMPORT_ONCE_MORE: Text = {
  nb: 'Importer en gang til: da blir raden navngitt, eller alt er i orden.',
  en: 'Import once more: the row is named then, or all is well.',
};

export const notInRegister = (address: string): Text => ({
  nb: `Adresseregisteret har ingen «${address}» i kommunen.`,
  en: `The address register has no "${address}" in the municipality.`,
});

export const CORRECT_OR_SET_PIN: Text = {
  nb: 'Rett adressen, skriv lat og lon, eller sett nålen under Adresser og importer igjen.',
  en: 'Correct the address, write lat and lon, or set the pin under Addresses and import again.',
};

export const REGISTER_SILENT: Text = {
  nb: 'Adresseregisteret svarer ikke.',
  en: 'The address register does not answer.',
};

export const IMPORT_LATER_OR_WRITE_COORDINATES: Text = {
  nb: 'Importer igjen senere, eller skriv lat og lon.',
  en: 'Import later, or write lat and lon.',
};

export const placeUncertain = (address: string, text: string, confidence: string): Text => ({
  nb: `«${address}» er satt til «${text}», men det er usikkert (${confidence}).`,
  en: `"${address}" is put at "${text}", which is uncertain (${confidence}).`,
});

export const SETTLE_UNDER_ADDRESSES: Text = {
  nb: 'Avgjør den under Adresser.',
  en: 'Settle it under Addresses.',
};

export const placeOutsideMunicipality = (lat: number | null, lon: number | null): Text => ({
  nb: `Stedet (${lat}, ${lon}) ligger utenfor kommunen.`,
  en: `The place (${lat}, ${lon}) lies outside the municipality.`,
});

export const CORRECT_COORDINATES_UNLESS_SO: Text = {
  nb: 'Rett koordinatene, hvis det ikke stemmer.',
  en: 'Correct the coordinates, unless it is so.',
};

export const recordedWithNationalId = (alias: string): Text => ({
  nb: `Mottakeren ${alias} er registrert med dette fødselsnummeret.`,
  en: `The recipient ${alias} is recorded with this national identity number.`,
});

export const useAliasOrCorrect = (alias: string): Text => ({
  nb: `Bruk aliaset ${alias} hvis det er samme person, eller rett nummeret.`,
  en: `Use the alias ${alias} if it is the same person, or correct the number.`,
});

export const oneNameInDifferentCase = (name: string, other: string): Text => ({
  nb: `«${name}» og «${other}» er samme navn med ulike store og små bokstaver.`,
  en: `"${name}" and "${other}" are one name in different case.`,
});

export const writeName = (name: string): Text => ({ nb: `Skriv «${name}».`, en: `Write "${name}".` });
