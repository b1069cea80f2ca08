import type { Complaint } from '../faults.js';
import { HOW_TO_QUOTE, QUOTES_DO_NOT_MATCH } from './texts.js';

/** One record of a CSV file; `row` counts records from 1 as a spreadsheet does (a quoted line break adds none). */
export interface CsvRecord {
  readonly row: number;
  readonly cells: string[];
  /** Set when the record's quotes are wrong; its cells are then unreliable. */
  readonly complaint?: Complaint;
}

/** Rows in which the header is looked for: titles and empty rows may stand above it. */
export const HEADER_ROWS = 10;

type Separator = '\t' | ';' | ',';
const SEPARATORS: readonly Separator[] = ['\t', ';', ','];

/**
 * Reads CSV by RFC 4180 with `,`, `;` or a tab between fields and any line end. Wrong quotes spoil only their own
 * record: after a quote that never closes, reading goes on at the next line, so that all later faults are still found.
 * @param columns names that a header may have: the separator is the one that finds most of them in one row
 */
export function parseCsv(text: string, columns: readonly string[] = []): CsvRecord[] {
  const body = text.replace(/^\uFEFF/, '');
  const hint = /^sep=([,;\t])(?:\r\n|\n|\r)/i.exec(body); // a line that Excel writes and hides
  const content = hint ? body.slice(hint[0].length) : body;
  const separator = hint?.[1] ?? findSeparator(content, columns);
  return readRecords(content, separator, Infinity);
}

function readRecords(content: string, separator: string | null, most: number): CsvRecord[] {
  const records: CsvRecord[] = [];
  for (let at = 0; at < content.length && records.length < most;) {
    const { end, ...record } = readRecord(content, at, separator, records.length + 1);
    records.push(record);
    at = end;
  }
  return records;
}

/** By the columns' names; where they do not tell, by the line that looks most like a header. */
function findSeparator(content: string, columns: readonly string[]): string | null {
  const found = SEPARATORS.map((separator) => {
    const rows = readRecords(content, separator, HEADER_ROWS);
    const counts = rows.map(({ cells }) => namesAmong(cells, columns).size);
    const most = Math.max(0, ...counts);
    return { separator, most, header: rows.at(counts.indexOf(most)) };
  });
  const most = Math.max(...found.map((each) => each.most));
  const [best, ...others] = found.filter((each) => each.most === most);
  if (most > 0 && others.length === 0) return best.separator;
  // No name is known, or the only one stands alone on its line, whatever separates the others.
  return separatorOf(most > 0 ? (best.header?.cells.join(best.separator) ?? '') : lineAt(content, 0));
}

/** The names that a row has, as a header may write them. */
export const namesAmong = (cells: readonly string[], names: readonly string[]): Set<string> =>
  new Set(cells.map((cell) => cell.trim().toLowerCase()).filter((cell) => names.includes(cell)));

/** The separator of a header line; a header of one column has none, and then every line is one field. */
function separatorOf(line: string): string | null {
  const header = line.replace(/"[^"]*"/g, '');
  const counts = SEPARATORS.map((separator) => header.split(separator).length);
  const most = Math.max(...counts);
  return most === 1 ? null : SEPARATORS[counts.indexOf(most)];
}

function readRecord(
  text: string,
  start: number,
  separator: string | null,
  row: number,
): CsvRecord & { readonly end: number } {
  const cells: string[] = [];
  let complaint: Complaint | undefined;
  let at = start;
  for (;;) {
    const field = readField(text, at, separator);
    if (field === null) {
      const line = lineAt(text, start);
      return { row, cells: [line], complaint: quoteComplaint, end: afterBreak(text, start + line.length) };
    }
    cells.push(field.value);
    if (!field.wellFormed) complaint = quoteComplaint;
    at = field.end;
    if (text[at] !== separator || at >= text.length) break;
    at++;
  }
  return { row, cells, complaint, end: afterBreak(text, at) };
}

/** A field and where it ends (at a separator, a line end or the end of the text); null if its quote never closes. */
function readField(
  text: string,
  start: number,
  separator: string | null,
): { value: string; end: number; wellFormed: boolean } | null {
  let open = start;
  while (text[open] === ' ') open++;
  if (text[open] !== '"') {
    const end = fieldEnd(text, start, separator);
    const value = text.slice(start, end);
    return { value, end, wellFormed: !value.includes('"') };
  }
  let value = '';
  for (let at = open + 1; ; at++) {
    if (at >= text.length) return null;
    if (text[at] !== '"') {
      value += text[at];
    } else if (text[at + 1] === '"') {
      value += '"';
      at++;
    } else {
      const end = fieldEnd(text, at + 1, separator);
      return { value, end, wellFormed: text.slice(at + 1, end).trim() === '' };
    }
  }
}

function fieldEnd(text: string, start: number, separator: string | null): number {
  let at = start;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

function lineAt(text: string, start: number): string {
  return text.slice(start, fieldEnd(text, start, null));
}

function afterBreak(text: string, at: number): number {
  return text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1;
}

const quoteComplaint: Complaint = {
  code: 'QUOTES',
  message: QUOTES_DO_NOT_MATCH,
  remedy: HOW_TO_QUOTE,
};
