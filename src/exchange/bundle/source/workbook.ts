import readWorkbook from 'read-excel-file/node';
import { faultAt, UnreadableSource, type BundleFault } from '../faults.js';
import { isTableName, type TableName } from '../names.js';
import { type BundleFile, twice, unknownTable } from './files.js';
import { hiddenParts } from './hidden-parts.js';
import type { RawBundle, RawTable } from './raw-table.js';
import { MEND_AND_SAVE_WORKBOOK, workbookUnreadable } from './texts.js';

/**
 * The sheets of an .xlsx, one a table. Cells that Excel has made into numbers, dates or truth values go back to the
 * text that a CSV would have held, so that the same kinds judge both.
 * @param files what the workbook unpacks to
 */
export async function tablesOfWorkbook(bytes: Buffer, files: readonly BundleFile[]): Promise<RawBundle> {
  const hidden = hiddenParts(files);
  const tables = new Map<TableName, RawTable>();
  const faults: BundleFault[] = [];
  const warnings: BundleFault[] = [];
  for (const { sheet, data } of await sheetsOf(bytes)) {
    const table = sheet.trim().toLowerCase();
    if (!isTableName(table)) {
      warnings.push(faultAt({ table: sheet, row: null, column: null }, unknownTable(sheet)));
    } else if (tables.has(table)) {
      faults.push(faultAt({ table, row: null, column: null }, twice(table)));
    } else {
      const records = data.map((cells, index) => ({ row: index + 1, cells: cells.map(cellText) }));
      tables.set(table, { table, records, encoding: 'utf-8', hidden: hidden.get(sheet) });
    }
  }
  return { tables, faults, warnings };
}

interface Sheet {
  readonly sheet: string;
  /** What the library gives: string, number, boolean, Date or null (its own types say `typeof Date` for the latter). */
  readonly data: readonly (readonly unknown[])[];
}

async function sheetsOf(bytes: Buffer): Promise<readonly Sheet[]> {
  try {
    return await readWorkbook(bytes, { trim: false });
  } catch (error) {
    // The library has no usable distinction between a broken workbook and a cell with a formula error (#REF!).
    const detail = error instanceof Error ? error.message : String(error);
    throw new UnreadableSource({
      code: 'UNREADABLE_SOURCE',
      message: workbookUnreadable(detail),
      remedy: MEND_AND_SAVE_WORKBOOK,
    });
  }
}

/** Exported for its tests. Times of day are fractions of Excel's day zero (1899-12-31 or 1904-01-01). */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (value instanceof Date) return dateText(value);
  throw new TypeError(`A cell of an unknown type: ${typeof value}`);
}

function dateText(value: Date): string {
  const minute = new Date(Math.round(value.getTime() / 60_000) * 60_000); // 0.4236 of a day is 10:09:59.04
  const [date, time] = minute.toISOString().split('T');
  const year = minute.getUTCFullYear();
  const clock = time.slice(0, 5);
  if (year < 1900 || date === '1900-01-01' || date === '1904-01-01') return clock;
  return clock === '00:00' ? date : `${date} ${clock}`;
}
