import { faultAt, UnreadableSource, type BundleFault, type Complaint } from '../faults.js';
import { columnNames } from '../tables/all-tables.js';
import { isTableName, tableNames, type TableName } from '../names.js';
import { parseCsv } from '../text/csv.js';
import { decode } from '../text/decode.js';
import type { RawBundle, RawTable } from './raw-table.js';
import {
  KEEP_ONE_TABLE,
  PUT_IN_ONE_FOLDER,
  noTableNotRead,
  inSeveralFolders,
  tableTwice,
  tablesAreCalled,
} from './texts.js';

/** A file of a folder or zip; `name` is its path there, with `/`. */
export interface BundleFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Names of files that may hold a table: spreadsheets save tab-separated text as .txt, other programs as .tsv. */
export const TABLE_FILE = /\.(?:csv|tsv|txt)$/i;

/** Files → tables by their names (`recipients.csv` in any case, all at the top or all in one wrapping folder). */
export function tablesOfFiles(files: readonly BundleFile[]): RawBundle {
  const tables = new Map<TableName, RawTable>();
  const faults: BundleFault[] = [];
  const warnings: BundleFault[] = [];
  const folders = new Set<string>();
  for (const file of files.filter((each) => !isLitter(each.name))) {
    const table = tableOf(file.name);
    if (table === null) {
      warnings.push(faultAt({ table: file.name, row: null, column: null }, unknownTable(file.name)));
      continue;
    }
    const place = { table, row: null, column: null };
    folders.add(file.name.slice(0, file.name.lastIndexOf('/') + 1));
    if (tables.has(table)) {
      faults.push(faultAt(place, twice(table)));
      continue;
    }
    const decoded = decode(file.bytes);
    if (!decoded.ok) faults.push(faultAt({ ...place, row: 1 }, decoded.complaint));
    const records = decoded.ok ? parseCsv(decoded.text, columnNames(table)) : [];
    if (decoded.ok) tables.set(table, { table, records, encoding: decoded.encoding });
  }
  if (folders.size > 1) throw new UnreadableSource(severalFolders([...folders]));
  return { tables, faults, warnings };
}

function tableOf(path: string): TableName | null {
  const file = /^(?:[^/]+\/)?([^/]+)$/.exec(path)?.[1] ?? '';
  const name = file.replace(TABLE_FILE, '').toLowerCase();
  return TABLE_FILE.test(file) && isTableName(name) ? name : null;
}

/** What operating systems leave behind. */
function isLitter(path: string): boolean {
  return /(^|\/)(__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$|~\$)/i.test(path);
}

export function unknownTable(name: string): Complaint {
  return {
    code: 'UNKNOWN_TABLE',
    message: noTableNotRead(name),
    remedy: tablesAreCalled(tableNames.join(', ')),
  };
}

export function twice(table: TableName): Complaint {
  return {
    code: 'DUPLICATE_TABLE',
    message: tableTwice(table),
    remedy: KEEP_ONE_TABLE,
  };
}

function severalFolders(folders: readonly string[]): Complaint {
  const list = folders.map((folder) => folder || './').join(', ');
  return {
    code: 'UNREADABLE_SOURCE',
    message: inSeveralFolders(list),
    remedy: PUT_IN_ONE_FOLDER,
  };
}
