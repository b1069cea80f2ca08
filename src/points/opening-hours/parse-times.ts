import type { MinuteSpan } from './model.js';
import type { Reader } from './reader.js';

const MINUTES_PER_DAY = 1440;
const EXAMPLE = { nb: 'et klokkeslett som 09:00', en: 'a time like 09:00' };

/** Reads `09:00-12:00,13:00-17:00`; a span that ends before it begins goes on past midnight. */
export function parseTimes(reader: Reader): MinuteSpan[] {
  const spans: MinuteSpan[] = [];
  if (!reader.is('TIME')) return spans;
  do spans.push(parseSpan(reader));
  while (reader.isSymbol(',') && reader.is('TIME', 1) && reader.skipSymbol(','));
  return spans;
}

function parseSpan(reader: Reader): MinuteSpan {
  const from = takeTime(reader, MINUTES_PER_DAY - 1, '23:59');
  if (reader.isSymbol('+')) throw openEnd(reader);
  if (!reader.skipSymbol('-')) throw reader.expected('«-» og når det stenger', '"-" and when it closes');
  const token = reader.peek();
  const closing = takeTime(reader, 2 * MINUTES_PER_DAY, '48:00');
  if (reader.isSymbol('+')) throw openEnd(reader);
  if (closing === from) {
    throw reader.refused(
      'OPENING_HOURS_TIME',
      'Tidsrommet er tomt: det stenger når det åpner.',
      'The span is empty: it closes when it opens.',
      'Skriv 00:00-24:00 for hele døgnet.',
      'Write 00:00-24:00 for the whole day.',
      token,
    );
  }
  return { from, until: closing < from ? closing + MINUTES_PER_DAY : closing };
}

function takeTime(reader: Reader, most: number, mostText: string): number {
  const token = reader.peek();
  if (token.kind !== 'TIME') throw reader.expected(EXAMPLE.nb, EXAMPLE.en);
  const [hours, minutes] = token.text.split(':').map(Number);
  if (minutes > 59 || hours * 60 + minutes > most) {
    throw reader.refused(
      'OPENING_HOURS_TIME',
      `«${token.text}» er ikke et klokkeslett her.`,
      `"${token.text}" is not a time here.`,
      `Skriv et klokkeslett fra 00:00 til ${mostText}.`,
      `Write a time from 00:00 to ${mostText}.`,
    );
  }
  reader.take();
  return hours * 60 + minutes;
}

const openEnd = (reader: Reader) =>
  reader.refused(
    'OPENING_HOURS_UNSUPPORTED',
    'En åpen slutt («17:00+») kan ikke planlegges mot.',
    'An open end ("17:00+") cannot be planned against.',
    'Skriv når det stenger, for eksempel 17:00-20:00.',
    'Write when it closes, for example 17:00-20:00.',
  );
