import type { Text } from '../../../shared/failures.js';

/** What people read about files, archives and workbooks. */

export const noTableNotRead = (name: string): Text => ({
  nb: `«${name}» er ikke en tabell og ble ikke lest.`,
  en: `"${name}" is no table and was not read.`,
});

export const tablesAreCalled = (tables: string): Text => ({
  nb: `Tabellene heter ${tables}.`,
  en: `The tables are called ${tables}.`,
});

export const tableTwice = (table: string): Text => ({
  nb: `Tabellen «${table}» finnes to ganger.`,
  en: `The table "${table}" is there twice.`,
});

export const KEEP_ONE_TABLE: Text = { nb: 'Behold bare den ene.', en: 'Keep only one of them.' };

export const inSeveralFolders = (folders: string): Text => ({
  nb: `Tabellene ligger i flere mapper (${folders}).`,
  en: `The tables lie in several folders (${folders}).`,
});

export const PUT_IN_ONE_FOLDER: Text = { nb: 'Legg dem i én mappe.', en: 'Put them in one folder.' };

export const sourceNotFound = (source: string, detail: string): Text => ({
  nb: `Finner ikke «${source}» (${detail}).`,
  en: `Cannot find "${source}" (${detail}).`,
});

export const NAME_A_SOURCE: Text = {
  nb: 'Oppgi en mappe, en .zip eller en .xlsx som finnes.',
  en: 'Name a folder, a .zip or an .xlsx that exists.',
};

export const NO_KNOWN_SOURCE: Text = {
  nb: 'Dette er verken en mappe, en .zip eller en .xlsx uten passord.',
  en: 'This is neither a folder, a .zip nor an .xlsx without a password.',
};

export const PACK_OR_SAVE_AS_XLSX: Text = {
  nb: 'Pakk tabellene i en .zip, eller lagre arbeidsboken som .xlsx (ikke .xls).',
  en: 'Pack the tables in a .zip, or save the workbook as .xlsx (not .xls).',
};

export const IMPORT_TOO_LARGE: Text = {
  nb: 'Importen er større enn 100 MB.',
  en: 'The import is larger than 100 MB.',
};

export const SPLIT_IMPORT: Text = {
  nb: 'Del den opp; hver tabell kan importeres for seg.',
  en: 'Split it; each table can be imported alone.',
};

export const workbookUnreadable = (detail: string): Text => ({
  nb: `Arbeidsboken kan ikke leses (${detail}).`,
  en: `The workbook cannot be read (${detail}).`,
});

export const MEND_AND_SAVE_WORKBOOK: Text = {
  nb: 'Rett celler med formelfeil, og lagre på nytt som .xlsx fra regnearket.',
  en: 'Mend cells with formula errors, and save it again as .xlsx from the spreadsheet.',
};

export const ARCHIVE_DAMAGED: Text = { nb: 'Arkivet er skadet.', en: 'The archive is damaged.' };

export const MAKE_ARCHIVE_AGAIN: Text = {
  nb: 'Lag eller last ned filen på nytt.',
  en: 'Make or download the file again.',
};

export const ARCHIVE_HAS_PASSWORD: Text = {
  nb: 'Arkivet er passordbeskyttet.',
  en: 'The archive is protected by a password.',
};

export const SAVE_WITHOUT_PASSWORD: Text = {
  nb: 'Lagre det uten passord.',
  en: 'Save it without a password.',
};

export const ARCHIVE_TOO_LARGE: Text = {
  nb: 'Arkivet er for stort (høyst 1000 filer og 200 MB utpakket).',
  en: 'The archive is too large (at most 1,000 files and 200 MB unpacked).',
};

export const ONLY_TABLES_IN_ARCHIVE: Text = {
  nb: 'Legg bare tabellene i det.',
  en: 'Put only the tables in it.',
};

export const leadsOutOfArchive = (name: string): Text => ({
  nb: `Filnavnet «${name}» peker ut av arkivet.`,
  en: `The file name "${name}" leads out of the archive.`,
});

export const PACK_WITHOUT_PATHS: Text = {
  nb: 'Pakk tabellene uten stier.',
  en: 'Pack the tables without paths.',
};
