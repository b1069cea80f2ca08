import {
  type CellsOf,
  type Columns,
  isNeeded,
  type Reading,
  type RowOf,
  type TableDefinition,
} from './columns.js';
import { faultAt, type BundleFault, type Complaint } from './faults.js';
import type { Parsed } from './kinds/kind.js';
import { findHeader } from './find-header.js';
import { hiddenWarnings } from './hidden-warnings.js';
import { type Header, readHeader } from './read-header.js';
import type { RawTable } from './source/raw-table.js';
import { cleanCell } from './text/characters.js';
import type { CsvRecord } from './text/csv.js';
import { FIELD_BLANK, FILL_IN_FIELD, QUOTE_OR_FILL_UP, rowHasFields } from './texts.js';

/** A row as far as it could be read: cross-checks look at its good cells even when others are faulty. */
interface ReadRow<C extends Columns> {
  /** The line that a spreadsheet shows; the sheet's first is 1. */
  readonly row: number;
  readonly cells: CellsOf<C>;
  /** The whole row, when every cell is good. */
  readonly whole: RowOf<C> | null;
}

export interface ReadTable<C extends Columns> {
  readonly definition: TableDefinition<C>;
  /** Null where there is no table, or none could be found in it. */
  readonly header: CsvRecord | null;
  /** The columns that the table has; an import leaves the others as they are. */
  readonly present: ReadonlySet<string>;
  readonly rows: readonly ReadRow<C>[];
  readonly faults: readonly BundleFault[];
  readonly warnings: readonly BundleFault[];
}

/** What checks that are the same for every table need to know of one. */
export interface AnyReadTable {
  readonly definition: Pick<
    TableDefinition<Columns>,
    'name' | 'key' | 'keyIsUnordered' | 'keyMayRepeat' | 'references'
  >;
  readonly rows: readonly { readonly row: number; readonly cells: Readonly<Record<string, unknown>> }[];
}

/** Reads one table cell by cell, and what the cells of each row say against each other. An absent table has no rows. */
export function readTable<C extends Columns>(
  definition: TableDefinition<C>,
  raw: RawTable | undefined,
  reading: Reading,
): ReadTable<C> {
  const nothing = {
    definition,
    header: null,
    present: new Set<string>(),
    rows: [],
    faults: [],
    warnings: [],
  };
  if (!raw) return nothing;
  const names = Object.keys(definition.columns);
  const needed = names.filter((name) => isNeeded(definition.columns[name], reading));
  const cellsOf = (record: CsvRecord, { positions }: Pick<Header, 'positions'>) =>
    names.map((name) => ({
      name,
      cell: readCell(definition.columns[name], record, positions.get(name), raw, reading),
    }));
  const found = findHeader(raw, {
    known: names,
    needed,
    isData: (record, header) =>
      record.cells.filter((cell) => cell.trim() !== '').length >= 2 &&
      cellsOf(record, readHeader(raw, header, names, needed)).every(({ cell }) => cell.ok),
  });
  if (found.header === null) return { ...nothing, faults: [found.fault] };
  const header = readHeader(raw, found.header, names, needed);
  const faults = [...header.faults];
  const rows: ReadRow<C>[] = [];
  const records = raw.records
    .slice(found.index + 1)
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== '')); // not empty lines, nor separators only
  for (const record of records) {
    const at = (column: string | null) => ({ table: definition.name, row: record.row, column });
    const spoilt = record.complaint ?? lengthComplaint(record, header.width);
    if (spoilt) {
      faults.push(faultAt(at(null), spoilt));
      continue;
    }
    const cells: Record<string, unknown> = {};
    let isWhole = true;
    for (const { name, cell } of cellsOf(record, header)) {
      if (cell.ok) cells[name] = cell.value;
      else if (header.positions.has(name)) faults.push(faultAt(at(name), cell.complaint));
      isWhole &&= cell.ok;
    }
    const good = cells as CellsOf<C>; // each cell came from its own column's kind
    for (const complaint of definition.check?.(good) ?? [])
      faults.push(faultAt(at(complaint.column), complaint));
    rows.push({ row: record.row, cells: good, whole: isWhole ? (cells as RowOf<C>) : null });
  }
  return {
    definition,
    header: found.header,
    present: new Set(header.positions.keys()),
    rows,
    faults,
    warnings: [
      ...found.warnings,
      ...header.warnings,
      ...hiddenWarnings(
        raw,
        header,
        records.map(({ row }) => row),
      ),
    ],
  };
}

function readCell(
  column: Columns[string],
  record: CsvRecord,
  position: number | undefined,
  raw: RawTable,
  reading: Reading,
): Parsed<unknown> {
  const cleaned = cleanCell(position === undefined ? '' : record.cells[position], raw.encoding);
  if (!cleaned.ok) return cleaned;
  if (cleaned.text !== '') return column.kind.parse(cleaned.text);
  if (isNeeded(column, reading)) return { ok: false, complaint: blankComplaint };
  return { ok: true, value: typeof column.blank === 'object' ? column.blank.means : null };
}

/** More or fewer cells than headings: a separator is missing or too many, and cells may have slid sideways. */
function lengthComplaint(record: CsvRecord, width: number): Complaint | null {
  const count = record.cells.length;
  if (count === width) return null;
  return {
    code: 'ROW_LENGTH',
    message: rowHasFields(count, width),
    remedy: QUOTE_OR_FILL_UP,
  };
}

const blankComplaint: Complaint = {
  code: 'BLANK',
  message: FIELD_BLANK,
  remedy: FILL_IN_FIELD,
};
