import { faultAt, type BundleFault, type Complaint } from './faults.js';
import type { RawTable } from './source/raw-table.js';
import { type CsvRecord, HEADER_ROWS, namesAmong } from './text/csv.js';
import {
  ADD_COLUMNS,
  CHECK_ROWS_ABOVE,
  HEADER_ABOVE_DATA,
  NO_HEADER_ROW,
  headerBelow,
  headerLacks,
  rowsLikeData,
  writeColumnNames,
} from './texts.js';

/** Where a table's header stands, or the one fault that says why none could be told from the rows around it. */
export type FoundHeader =
  | { readonly header: CsvRecord; readonly index: number; readonly warnings: readonly BundleFault[] }
  | { readonly header: null; readonly fault: BundleFault };

interface Expected {
  /** Every column's name. */
  readonly known: readonly string[];
  /** Names of the columns that must be there. */
  readonly needed: readonly string[];
  /** Whether a row can be read as data under the header. */
  readonly isData: (record: CsvRecord, header: CsvRecord) => boolean;
}

/**
 * The header is the first of the first ten rows that has all columns which the table needs; rows above it are titles or
 * empty, and are told. It is not guessed where that could lose a row of data: a row above that reads as data, as when a
 * sheet has been sorted with its header in it, leaves no header. Where no row has all, a first row that looks like a
 * header is one with columns missing.
 */
export function findHeader(raw: RawTable, { known, needed, isData }: Expected): FoundHeader {
  const at = (row: number) => ({ table: raw.table, row, column: null });
  const first = raw.records.slice(0, HEADER_ROWS);
  const rows = first.map((record) => ({ record, names: namesOf(record, known) }));
  const index = rows.findIndex(({ names }) => needed.every((name) => names.has(name)));
  if (index >= 0) {
    const { record: header } = rows[index];
    const data = first.slice(0, index).find((record) => isData(record, header));
    if (data) return { header: null, fault: faultAt(at(header.row), headerUnderData(header.row, data.row)) };
    const told = index === 0 ? [] : [faultAt(at(header.row), skipped(header.row))];
    return { header, index, warnings: told };
  }
  const most = Math.max(0, ...rows.map(({ names }) => names.size));
  const best = rows.findIndex(({ names }) => names.size === most);
  if (best >= 0 && looksLikeHeader(rows[best])) {
    const { record: header, names } = rows[best];
    if (best === 0) return { header, index: 0, warnings: [] };
    const lacking = needed.filter((name) => !names.has(name));
    return { header: null, fault: faultAt(at(header.row), incomplete(header.row, lacking)) };
  }
  return { header: null, fault: faultAt(at(1), missing(known)) };
}

const namesOf = ({ cells, complaint }: CsvRecord, known: readonly string[]): Set<string> =>
  complaint ? new Set() : namesAmong(cells, known);

/** Two names of columns, or one among at most two: a single word above a table is its title. */
function looksLikeHeader({ record, names }: { record: CsvRecord; names: ReadonlySet<string> }): boolean {
  const filled = record.cells.filter((cell) => cell.trim() !== '').length;
  return names.size >= 2 || (names.size === 1 && filled === 2);
}

const missing = (known: readonly string[]): Complaint => ({
  code: 'MISSING_HEADER',
  message: NO_HEADER_ROW,
  remedy: writeColumnNames(known.join(', ')),
});

const incomplete = (row: number, lacking: readonly string[]): Complaint => ({
  code: 'MISSING_HEADER',
  message: headerLacks(row, lacking.join(', ')),
  remedy: ADD_COLUMNS,
});

const headerUnderData = (header: number, data: number): Complaint => ({
  code: 'MISSING_HEADER',
  message: rowsLikeData(header, data),
  remedy: HEADER_ABOVE_DATA,
});

const skipped = (row: number): Complaint => ({
  code: 'HEADER_BELOW',
  message: headerBelow(row),
  remedy: CHECK_ROWS_ABOVE,
});
