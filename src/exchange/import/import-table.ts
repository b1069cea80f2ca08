import type { BulkWrite } from '../../database/index.js';
import type { BundleFault } from '../bundle/index.js';
import type { Columns, RowOf, TableDefinition } from '../bundle/columns.js';
import type { Directory } from './directory.js';
import type { Complete, Imported, Merged, Recorded } from './merge.js';

/** How one table of the bundle is kept in the database. */
export interface ImportTable<C extends Columns> {
  readonly definition: TableDefinition<C>;
  /** One spelling of what may be said in two ways, as `read` gives it. */
  readonly tidy?: (row: RowOf<C>) => RowOf<C>;
  /** The recorded rows in the bundle's words: at least those that rows of the bundle may change or run into. */
  read(rows: readonly RowOf<C>[]): Promise<Recorded<RowOf<C>>[]>;
  /** Fills in what rows leave to be found out. */
  readonly complete?: Complete<RowOf<C>>;
  /** What a person should look at, though nothing is wrong. */
  readonly warnings?: (merged: Merged<RowOf<C>>) => Promise<BundleFault[]>;
  /** What the bundle's rows say against recorded ones that stay. */
  readonly check?: (merged: Merged<RowOf<C>>) => BundleFault[];
  /** Writes new and changed rows, and enters the new ones' names in the directory. */
  write(merged: Merged<RowOf<C>>, directory: Directory): Promise<void>;
}

/** Has the slice that owns the table write what is new and what has changed. */
export const writeMerged = <Row, Written>(
  { created, changed }: Merged<Row>,
  write: (rows: BulkWrite<Written>) => Promise<void>,
  columns: (row: Imported<Row>) => Written,
): Promise<void> => write({ created: created.map(columns), changed: changed.map(columns) });

/** HH:MM of a recorded time, as the bundle has it. */
export const clock = (time: string | null): string | null => time && time.slice(0, 5);

/** Lets TypeScript infer the row type from the definition. */
export const importTable = <C extends Columns>(table: ImportTable<C>): ImportTable<C> => table;
