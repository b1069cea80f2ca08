import type { BundleFault } from './faults.js';
import type { TableName } from './names.js';
import type { CsvRecord } from './text/csv.js';
import type { RawBundle } from './source/raw-table.js';

/** A row as it stood in the source, so that what is wrong with it can be shown beside it. */
export interface RowAsRead {
  readonly table: TableName;
  /** As a spreadsheet counts: the first is 1. */
  readonly row: number;
  readonly cells: readonly { readonly column: string; readonly text: string }[];
}

/** More than a person corrects before trying again. */
const MOST_ROWS = 200;

/**
 * The rows that faults are about, each once, in the faults' order.
 * @param headers of the tables that have one; their cells name those of the rows
 */
export function rowsAt(
  { tables }: RawBundle,
  headers: ReadonlyMap<TableName, CsvRecord>,
  faults: readonly BundleFault[],
): RowAsRead[] {
  const rows = new Map<string, RowAsRead>();
  for (const { table, row } of faults) {
    if (rows.size === MOST_ROWS) break;
    const raw = tables.get(table as TableName);
    const record = raw?.records.find((each) => each.row === row);
    const header = headers.get(table as TableName);
    if (!raw || !record || !header || record === header) continue;
    rows.set(`${raw.table}:${record.row}`, {
      table: raw.table,
      row: record.row,
      cells: record.cells.map((text, i) => ({ column: header.cells[i] ?? '', text })),
    });
  }
  return [...rows.values()];
}
