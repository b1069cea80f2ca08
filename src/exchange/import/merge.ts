import { newId } from '../../shared/ids.js';
import type { BundleTable } from '../bundle/index.js';
import type { Columns, RowOf, TableDefinition } from '../bundle/columns.js';
import { identityOf } from '../bundle/checks/duplicates.js';

/** A row that the database has, in the bundle's words. */
export interface Recorded<Row> {
  readonly id: string;
  readonly row: Row;
}

/** A bundle's row as it will be in the database; `row` is the line that a spreadsheet shows. */
export interface Imported<Row> {
  readonly id: string;
  readonly row: number;
  readonly value: Row;
  /** What it was; null for a new one. */
  readonly before: Row | null;
}

/** A bundle's table against the recorded one. */
export interface Merged<Row> {
  readonly created: readonly Imported<Row>[];
  readonly changed: readonly Imported<Row>[];
  readonly unchanged: readonly Imported<Row>[];
  /** Recorded rows that the bundle says nothing of. */
  readonly others: readonly Recorded<Row>[];
}

/** Fills in what a row leaves to be found out: of the row as it will be, the recorded one, and the file's own. */
export type Complete<Row> = (value: Row, before: Row | null, fromFile: Row) => Row;

/**
 * Finds the recorded row of each natural key. Columns that the file does not have keep what is recorded; a new row has
 * their default.
 */
export function merge<C extends Columns>(
  definition: TableDefinition<C>,
  { present, rows }: BundleTable<RowOf<C>>,
  recorded: readonly Recorded<RowOf<C>>[],
  complete: Complete<RowOf<C>> = (row) => row,
): Merged<RowOf<C>> {
  const byKey = new Map(recorded.map((each) => [identityOf(definition, each.row), each]));
  const merged = rows.map(({ row, value }): Imported<RowOf<C>> => {
    const key = identityOf(definition, value);
    const before = byKey.get(key);
    byKey.delete(key);
    if (before === undefined) return { id: newId(), row, value: complete(value, null, value), before: null };
    const absent = Object.entries(before.row).filter(([column]) => !present.has(column));
    const whole = complete({ ...value, ...Object.fromEntries(absent) }, before.row, value);
    return { id: before.id, row, value: whole, before: before.row };
  });
  return {
    created: merged.filter(({ before }) => before === null),
    changed: merged.filter(({ before, value }) => before !== null && !areEqual(definition, before, value)),
    unchanged: merged.filter(({ before, value }) => before !== null && areEqual(definition, before, value)),
    others: [...byKey.values()],
  };
}

/** Every row of the bundle. */
export const importedRows = <Row>({ created, changed, unchanged }: Merged<Row>): Imported<Row>[] => [
  ...created,
  ...changed,
  ...unchanged,
];

/** Beyond the key, which is the same. Cells are text, numbers, truth values, null or lists of text. */
function areEqual<C extends Columns>(
  { columns, key }: TableDefinition<C>,
  a: RowOf<C>,
  b: RowOf<C>,
): boolean {
  return Object.keys(columns)
    .filter((column) => !key.includes(column))
    .every((column) => JSON.stringify(a[column]) === JSON.stringify(b[column]));
}
