import { catalogue } from '../words/language.js';

/** The bundle's tables (FORMATS), as people call them. */
type Tables = Readonly<Partial<Record<string, string>>>;
const TABLES_NB: Tables = {
  points: 'Utleveringssteder',
  closures: 'Stengte dager',
  vehicles: 'Kjøretøy',
  staff: 'Ansatte',
  shifts: 'Vakter',
  recipients: 'Mottakere',
  orders: 'Ordninger',
  pauses: 'Pauser',
  consents: 'Samtykker',
  conflicts: 'Skal ikke møtes',
  rulesets: 'Smittevernregler',
  quarantines: 'Karantener',
};
const TABLES_EN: Tables = {
  points: 'Points',
  closures: 'Closures',
  vehicles: 'Vehicles',
  staff: 'Staff',
  shifts: 'Shifts',
  recipients: 'Recipients',
  orders: 'Orders',
  pauses: 'Pauses',
  consents: 'Consents',
  conflicts: 'Kept apart',
  rulesets: 'Rulesets',
  quarantines: 'Quarantines',
};

export const importWords = catalogue(
  {
    title: 'Import',
    lead: 'En zip, et regneark (xlsx), eller tabellene hver for seg (csv). Først vises det hva som ville blitt gjort. Ingenting skrives før du sier ja, og er det feil, skrives ingenting.',
    choose: 'Velg filer',
    drop: 'eller slipp dem her',
    reading: 'Leser og kontrollerer …',
    unreachable: 'Tjenesten svarer ikke. Ingenting er importert.',
    ready: (changes: number) =>
      changes === 0
        ? 'Alt er som det er registrert fra før.'
        : `${String(changes)} rader blir nye eller endret.`,
    doImport: 'Importer',
    again: 'Velg andre filer',
    done: (changes: number) => `Importert: ${String(changes)} rader er nye eller endret.`,
    faulty: (count: number) =>
      count === 1 ? 'Én feil. Ingenting er importert.' : `${String(count)} feil. Ingenting er importert.`,
    table: 'Tabell',
    created: 'Nye',
    changed: 'Endret',
    same: 'Uendret',
    counts: 'Hva som gjøres, etter tabell',
    row: (row: number) => `Rad ${String(row)}`,
    whole: 'Hele tabellen',
    wholeSource: 'Filene',
    faultsIn: (table: string) => `Feil i ${table.toLowerCase()}`,
    shownOf: (shown: number, all: number) => `${String(shown)} av ${String(all)} rader med feil er vist.`,
    warnings: 'Merk',
    tables: TABLES_NB,
  },
  {
    title: 'Import',
    lead: 'A zip, a workbook (xlsx), or the tables one by one (csv). First you see what would be done. Nothing is written until you say so, and with any fault nothing is.',
    choose: 'Choose files',
    drop: 'or drop them here',
    reading: 'Reading and checking …',
    unreachable: 'The service does not answer. Nothing is imported.',
    ready: (changes: number) =>
      changes === 0
        ? 'Everything is as recorded already.'
        : `${String(changes)} rows would be new or changed.`,
    doImport: 'Import',
    again: 'Choose other files',
    done: (changes: number) => `Imported: ${String(changes)} rows are new or changed.`,
    faulty: (count: number) =>
      count === 1 ? 'One fault. Nothing is imported.' : `${String(count)} faults. Nothing is imported.`,
    table: 'Table',
    created: 'New',
    changed: 'Changed',
    same: 'Same',
    counts: 'What is done, by table',
    row: (row: number) => `Row ${String(row)}`,
    whole: 'The whole table',
    wholeSource: 'The files',
    faultsIn: (table: string) => `Faults in ${table.toLowerCase()}`,
    shownOf: (shown: number, all: number) => `${String(shown)} of ${String(all)} rows with faults are shown.`,
    warnings: 'Note',
    tables: TABLES_EN,
  },
);
