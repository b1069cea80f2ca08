import type { Text } from '../shared/failures.js';

/** What people read at a terminal. */

export const commandLineUnreadable = (what: string, usage: string): Text => ({
  nb: `Kommandolinjen kan ikke leses: ${what}. Bruk: ${usage}`,
  en: `The command line cannot be read: ${what}. Usage: ${usage}`,
});

export const usage = (usage: string): Text => ({ nb: `Bruk: ${usage}`, en: `Usage: ${usage}` });

export const fileUnreadable = (file: string, code: string): Text => ({
  nb: `Filen «${file}» kan ikke leses (${code}).`,
  en: `The file "${file}" cannot be read (${code}).`,
});

export const notAMunicipalityNumber = (municipality: string): Text => ({
  nb: `«${municipality}» er ikke et kommunenummer. Skriv fire siffer, for eksempel 0301.`,
  en: `"${municipality}" is not a municipality number. Write four digits, for example 0301.`,
});

export const ROADS_BUILT_ON_SERVER: Text = {
  nb: 'VALHALLA_URL er satt: vegdataene bygges på den tjeneren. Bruk --map-only for gatekartet alene, eller fjern innstillingen for å bygge vegdataene her.',
  en: 'VALHALLA_URL is set: the road data is built on that server. Use --map-only for the street map alone, or remove the setting to build the road data here.',
};

export const MAP_ONLY_NEEDS_SERVER: Text = {
  nb: '--map-only er for en Valhalla-tjener (VALHALLA_URL), og den er ikke satt: da ville rutene gått i luftlinje. Kjør uten --map-only.',
  en: '--map-only is for a Valhalla server (VALHALLA_URL), which is not set: routes would be straight lines then. Run it without --map-only.',
};

export const unknownCommand = (name: string, known: string): Text => ({
  nb: `Kommandoen «${name}» finnes ikke. Det som finnes: ${known}.`,
  en: `There is no command "${name}". There are: ${known}.`,
});

export const NOT_SOLOMON: Text = {
  nb: 'Filen er ikke en Solomon-instans: den mangler flåten (antall, kapasitet) eller kundene.',
  en: 'The file is not a Solomon instance: it lacks the fleet (number, capacity) or the customers.',
};

export const unsolvable = (where: string, why: string): Text => ({
  nb: `Instansen kan ikke løses: ${where}: ${why}.`,
  en: `The instance cannot be solved: ${where}: ${why}.`,
});

export const customersLeftOut = (customers: number): Text => ({
  nb: `${customers} kunder fikk ikke plass innen tiden; gi flere sekunder.`,
  en: `${customers} customers did not fit within the time; give more seconds.`,
});

export const noReadableFile = (file: string): Text => ({
  nb: `Finner ikke filen «${file}», eller den kan ikke leses.`,
  en: `There is no readable file "${file}".`,
});

export const STOPPING: Text = { nb: 'Avslutter …', en: 'Stopping …' };

export const portInUse = (port: number, otherPort: number): Text => ({
  nb: `Port ${port} er opptatt. Stopp det som bruker den, eller velg en annen: PORT=${otherPort} npm start.`,
  en: `Port ${port} is taken. Stop what uses it, or choose another: PORT=${otherPort} npm start.`,
});

export const addressRefused = (host: string, port: number): Text => ({
  nb: `Maskinen tillater ikke ${host}, port ${port}. Velg andre verdier for HOST og PORT.`,
  en: `The machine does not allow ${host}, port ${port}. Choose other values for HOST and PORT.`,
});
