import type { BundleFault } from '../faults.js';
import type { TableName } from '../names.js';
import type { CsvRecord } from '../text/csv.js';
import type { Encoding } from '../text/decode.js';

/** One table as text, before its columns are known: the first record is the header. */
export interface RawTable {
  readonly table: TableName;
  readonly records: readonly CsvRecord[];
  readonly encoding: Encoding;
}

/** What a folder, zip or workbook held. */
export interface RawBundle {
  readonly tables: ReadonlyMap<TableName, RawTable>;
  readonly faults: readonly BundleFault[];
  readonly warnings: readonly BundleFault[];
}
