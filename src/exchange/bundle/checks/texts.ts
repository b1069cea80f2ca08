import type { Text } from '../../../shared/failures.js';

/** What people read about rows that contradict each other. */

export const keyOnTwoRows = (key: string, first: number, row: number, columns: string): Text => ({
  nb: `${key} står både på rad ${first} og rad ${row} (${columns}).`,
  en: `${key} is on row ${first} and on row ${row} (${columns}).`,
});

export const KEEP_ONE_ROW: Text = { nb: 'Behold bare den ene raden.', en: 'Keep only one of the rows.' };

export const TELL_NAMES_APART: Text = {
  nb: 'De regnes som én, med det som er felles for radene; skill dem med et nummer eller mellomnavn.',
  en: 'They count as one, with what the rows have in common; tell them apart by a number or a middle name.',
};

export const rowsOverlap = (
  owner: string,
  stretch: string,
  row: number,
  earlier: string,
  earlierRow: number,
): Text => ({
  nb: `${owner}: ${stretch} på rad ${row} overlapper ${earlier} på rad ${earlierRow}.`,
  en: `${owner}: ${stretch} on row ${row} overlaps ${earlier} on row ${earlierRow}.`,
});

export const endRowBefore = (earlierRow: number, row: number): Text => ({
  nb: `La rad ${earlierRow} slutte før rad ${row} begynner, eller slå dem sammen.`,
  en: `Let row ${earlierRow} end before row ${row} begins, or make them one.`,
});

export const notInTable = (name: string, target: string): Text => ({
  nb: `«${name}» finnes ikke i ${target}.`,
  en: `"${name}" is not in ${target}.`,
});

export const didYouMean = (meant: string): Text => ({
  nb: `Mente du «${meant}»?`,
  en: `Did you mean "${meant}"?`,
});

export const addToTable = (name: string, target: string): Text => ({
  nb: `Legg «${name}» til i ${target}, eller rett navnet.`,
  en: `Add "${name}" to ${target}, or correct the name.`,
});

export const sameNationalId = (first: number, row: number): Text => ({
  nb: `Rad ${first} og rad ${row} har samme fødselsnummer.`,
  en: `Row ${first} and row ${row} have the same national identity number.`,
});

export const KEEP_ROW_OR_CORRECT_NUMBER: Text = {
  nb: 'Behold én rad for personen, eller rett nummeret.',
  en: 'Keep one row for the person, or correct the number.',
};
