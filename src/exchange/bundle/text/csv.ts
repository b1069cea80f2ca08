import type { Complaint } from '../faults.js';
import { HOW_TO_QUOTE, QUOTES_DO_NOT_MATCH } from './texts.js';

/** One record of a CSV file; `row` counts records from 1 as a spreadsheet does (a quoted line break adds none). */
export interface CsvRecord {
  readonly row: number;
  readonly cells: string[];
  /** Set when the record's quotes are wrong; its cells are then unreliable. */
  readonly complaint?: Complaint;
}

/**
 * Reads CSV by RFC 4180 with `,` or `;` between fields and any line end. Wrong quotes spoil only their own record:
 * after a quote that never closes, reading goes on at the next line, so that all later faults are still found.
 */
export function parseCsv(text: string): CsvRecord[] {
  const body = text.replace(/^\uFEFF/, '');
  const hint = /^sep=([,;])(?:\r\n|\n|\r)/i.exec(body); // a line that Excel writes and hides
  const content = hint ? body.slice(hint[0].length) : body;
  const separator = hint?.[1] ?? sniffSeparator(content);
  const records: CsvRecord[] = [];
  for (let at = 0; at < content.length;) {
    const { end, ...record } = readRecord(content, at, separator, records.length + 1);
    records.push(record);
    at = end;
  }
  return records;
}

/** The separator of the header line; a header of one column has none, and then every line is one field. */
function sniffSeparator(text: string): string | null {
  const header = lineAt(text, 0).replace(/"[^"]*"/g, '');
  const semicolons = header.split(';').length;
  const commas = header.split(',').length;
  if (semicolons === 1 && commas === 1) return null;
  return semicolons >= commas ? ';' : ',';
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
