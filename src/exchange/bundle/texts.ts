import type { Text } from '../../shared/failures.js';

/** What people read about the tables of a bundle as a whole: their columns and rows. */

export const NO_TABLES: Text = {
  nb: 'Her er ingen av tabellene til en import.',
  en: 'None of the tables of an import are here.',
};

export const nameTheTables = (files: string): Text => ({
  nb: `Kall filene (eller arkene) ${files}.`,
  en: `Call the files (or sheets) ${files}.`,
});

export const NO_HEADER_ROW: Text = {
  nb: 'Tabellen har ingen overskriftsrad.',
  en: 'The table has no header row.',
};

export const writeColumnNames = (columns: string): Text => ({
  nb: `Skriv kolonnenavnene på første rad: ${columns}.`,
  en: `Write the column names on the first row: ${columns}.`,
});

export const columnMissing = (name: string): Text => ({
  nb: `Kolonnen «${name}» mangler.`,
  en: `The column "${name}" is missing.`,
});

export const callThatColumn = (instead: string, name: string): Text => ({
  nb: `Heter den «${instead}» her? Kall den «${name}».`,
  en: `Is it "${instead}" here? Call it "${name}".`,
});

export const addColumn = (name: string): Text => ({
  nb: `Legg til en kolonne med overskriften «${name}».`,
  en: `Add a column with the heading "${name}".`,
});

export const noSuchColumn = (name: string): Text => ({
  nb: `Kolonnen «${name}» finnes ikke.`,
  en: `There is no column "${name}".`,
});

export const callColumnOrRemove = (meant: string): Text => ({
  nb: `Kall den «${meant}», eller fjern den.`,
  en: `Call it "${meant}", or remove it.`,
});

export const columnTwice = (name: string): Text => ({
  nb: `Kolonnen «${name}» finnes to ganger.`,
  en: `The column "${name}" is there twice.`,
});

export const KEEP_ONE_COLUMN: Text = { nb: 'Behold bare den ene.', en: 'Keep only one of them.' };

export const unknownColumnNotRead = (name: string): Text => ({
  nb: `Kolonnen «${name}» er ukjent og ble ikke lest.`,
  en: `The column "${name}" is unknown and was not read.`,
});

export const columnsAreCalled = (columns: string): Text => ({
  nb: `Kolonnene heter ${columns}.`,
  en: `The columns are called ${columns}.`,
});

export const rowHasFields = (fields: number, width: number): Text => ({
  nb: `Raden har ${fields} felter, overskriften ${width}.`,
  en: `The row has ${fields} fields, the header ${width}.`,
});

export const QUOTE_OR_FILL_UP: Text = {
  nb: 'Sett felter som inneholder skilletegnet i «"», og fyll opp korte rader med skilletegn.',
  en: 'Put fields that hold the separator in double quotes, and fill short rows up with separators.',
};

export const FIELD_BLANK: Text = { nb: 'Feltet er tomt.', en: 'The field is blank.' };

export const FILL_IN_FIELD: Text = { nb: 'Fyll det ut.', en: 'Fill it in.' };
