import type { Text } from '../../../shared/failures.js';

/** What people read about the characters of a file. */

export const brokenEncoding = (shown: string): Text => ({
  nb: `Ødelagt tegnkoding: «${shown}».`,
  en: `Broken character encoding: "${shown}".`,
});

export const TYPE_AND_SAVE_AS_UTF_8: Text = {
  nb: 'Skriv teksten på nytt og lagre filen som «CSV UTF-8».',
  en: 'Type the text again and save the file as "CSV UTF-8".',
};

export const invisibleInCell = (codePoint: string): Text => ({
  nb: `Cellen har et usynlig tegn (${codePoint}).`,
  en: `The cell holds an invisible character (${codePoint}).`,
});

export const TYPE_CELL_AGAIN: Text = {
  nb: 'Slett innholdet og skriv det på nytt på én linje.',
  en: 'Clear the cell and type it again on one line.',
};

export const QUOTES_DO_NOT_MATCH: Text = {
  nb: 'Anførselstegnene på raden går ikke opp.',
  en: 'The quotes of this row do not match.',
};

export const HOW_TO_QUOTE: Text = {
  nb: 'Sett feltet i «"» og skriv et anførselstegn inni det dobbelt («""»).',
  en: 'Put the field in double quotes and write a quote inside it twice ("").',
};

export const SAVED_AS_UTF_16: Text = {
  nb: 'Filen er lagret som UTF-16.',
  en: 'The file is saved as UTF-16.',
};

export const SAVE_AS_UTF_8: Text = {
  nb: 'Lagre den som «CSV UTF-8» (eller Windows-1252).',
  en: 'Save it as "CSV UTF-8" (or Windows-1252).',
};
