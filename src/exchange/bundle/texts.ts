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

export const headerBelow = (row: number): Text => ({
  nb: `Overskriften står på rad ${row}; radene over den er ikke lest.`,
  en: `The header stands in row ${row}; the rows above it are not read.`,
});

export const CHECK_ROWS_ABOVE: Text = {
  nb: 'Sjekk at det bare er titler og tomme rader.',
  en: 'Check that they are only titles and empty rows.',
};

export const headerLacks = (row: number, columns: string): Text => ({
  nb: `Rad ${row} ser ut som overskriften, men mangler ${columns}.`,
  en: `Row ${row} looks like the header, but lacks ${columns}.`,
});

export const ADD_COLUMNS: Text = {
  nb: 'Legg til kolonnene med disse overskriftene.',
  en: 'Add the columns with these headings.',
};

export const rowsLikeData = (header: number, data: number): Text => ({
  nb: `Overskriften står på rad ${header}, men rad ${data} over den kan leses som data.`,
  en: `The header stands in row ${header}, but row ${data} above it reads as data.`,
});

export const HEADER_ABOVE_DATA: Text = {
  nb: 'Flytt overskriften over alle radene med data.',
  en: 'Move the header above all rows of data.',
};

export const sheetHidden = (sheet: string): Text => ({
  nb: `Arket «${sheet}» er skjult; det er lest.`,
  en: `The sheet "${sheet}" is hidden; it was read.`,
});

export const rowsHidden = (sheet: string, rows: string): Text => ({
  nb: `Arket «${sheet}» har skjulte rader: ${rows}. De er lest.`,
  en: `The sheet "${sheet}" has hidden rows: ${rows}. They were read.`,
});

export const columnsHidden = (sheet: string, columns: string): Text => ({
  nb: `Arket «${sheet}» har skjulte kolonner: ${columns}. De er lest.`,
  en: `The sheet "${sheet}" has hidden columns: ${columns}. They were read.`,
});

export const REMOVE_UNLESS_MEANT: Text = {
  nb: 'Fjern det som ikke skal importeres, og importer igjen.',
  en: 'Remove what is not to be imported, and import again.',
};

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
