import type { BundleFault } from '../faults.js';
import type { TableName } from '../names.js';
import type { CsvRecord } from '../text/csv.js';
import type { Encoding } from '../text/decode.js';

/** What a workbook does not show of a sheet. */
export interface HiddenParts {
  /** The sheet's name as it is written. */
  readonly sheet: string;
  readonly isSheetHidden: boolean;
  /** Numbers of rows, from 1. */
  readonly rows: ReadonlySet<number>;
  /** Positions of columns, from 0. */
  readonly columns: ReadonlySet<number>;
}

/** One table as text, before its columns are known: the header is one of the first records (`findHeader`). */
export interface RawTable {
  readonly table: TableName;
  readonly records: readonly CsvRecord[];
  readonly encoding: Encoding;
  /** Absent for files, which hide nothing. */
  readonly hidden?: HiddenParts;
}

/** What a folder, zip or workbook held. */
export interface RawBundle {
  readonly tables: ReadonlyMap<TableName, RawTable>;
  readonly faults: readonly BundleFault[];
  readonly warnings: readonly BundleFault[];
}
