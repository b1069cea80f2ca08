import type { MinuteSpan } from './model.js';
import type { Reader } from './reader.js';
import {
  DASH_AND_CLOSING_TIME,
  EMPTY_SPAN,
  notATimeHere,
  OPEN_END,
  TIME,
  WRITE_CLOSING_TIME,
  WRITE_WHOLE_DAY,
  writeTimeUpTo,
} from './texts.js';

const MINUTES_PER_DAY = 1440;

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
  if (!reader.skipSymbol('-')) throw reader.expected(DASH_AND_CLOSING_TIME);
  const token = reader.peek();
  const closing = takeTime(reader, 2 * MINUTES_PER_DAY, '48:00');
  if (reader.isSymbol('+')) throw openEnd(reader);
  if (closing === from) {
    throw reader.refused('OPENING_HOURS_TIME', EMPTY_SPAN, WRITE_WHOLE_DAY, token);
  }
  return { from, until: closing < from ? closing + MINUTES_PER_DAY : closing };
}

function takeTime(reader: Reader, most: number, mostText: string): number {
  const token = reader.peek();
  if (token.kind !== 'TIME') throw reader.expected(TIME);
  const [hours, minutes] = token.text.split(':').map(Number);
  if (minutes > 59 || hours * 60 + minutes > most) {
    throw reader.refused('OPENING_HOURS_TIME', notATimeHere(token.text), writeTimeUpTo(mostText));
  }
  reader.take();
  return hours * 60 + minutes;
}

const openEnd = (reader: Reader) => reader.refused('OPENING_HOURS_UNSUPPORTED', OPEN_END, WRITE_CLOSING_TIME);
