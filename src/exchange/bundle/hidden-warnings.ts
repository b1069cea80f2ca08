import { faultAt, type BundleFault } from './faults.js';
import type { Header } from './read-header.js';
import type { RawTable } from './source/raw-table.js';
import { REMOVE_UNLESS_MEANT, columnsHidden, rowsHidden, sheetHidden } from './texts.js';

/**
 * Hidden parts of a workbook are read like the others, and told: what is filtered away may be old rows that should not
 * come back, and hidden cells are not proof-read.
 * @param rows numbers of the rows that were read
 */
export function hiddenWarnings(
  { table, hidden }: RawTable,
  header: Pick<Header, 'positions'>,
  rows: readonly number[],
): BundleFault[] {
  if (!hidden) return [];
  const place = { table, row: null, column: null };
  const remedy = REMOVE_UNLESS_MEANT;
  const told: BundleFault[] = [];
  if (hidden.isSheetHidden)
    told.push(faultAt(place, { code: 'HIDDEN_SHEET', message: sheetHidden(hidden.sheet), remedy }));
  const hiddenRows = rows.filter((row) => hidden.rows.has(row));
  if (hiddenRows.length > 0) {
    const message = rowsHidden(hidden.sheet, ranges(hiddenRows));
    told.push(faultAt({ ...place, row: hiddenRows[0] }, { code: 'HIDDEN_ROWS', message, remedy }));
  }
  const columns = [...header.positions].flatMap(([name, at]) => (hidden.columns.has(at) ? [name] : []));
  if (columns.length > 0) {
    const message = columnsHidden(hidden.sheet, columns.join(', '));
    told.push(faultAt({ ...place, column: columns[0] }, { code: 'HIDDEN_COLUMNS', message, remedy }));
  }
  return told;
}

/** Rising numbers, neighbours as `3–7`. */
function ranges(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, until]) => (from === until ? String(from) : `${from}–${until}`)).join(', ');
}
