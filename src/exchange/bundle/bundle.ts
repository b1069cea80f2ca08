import type { Columns, RowOf } from './columns.js';
import type { ReadTable } from './read-table.js';
import type { ReadTables } from './read-tables.js';
import { mergeNamesakes } from './tables/staff.js';

/** The good rows of one table. */
export interface BundleTable<Row> {
  /** The columns that the file has: an import leaves the others of an existing row as they are. */
  readonly present: ReadonlySet<string>;
  /** `row` is the line that a spreadsheet shows, for faults that only the database can find. */
  readonly rows: readonly { readonly row: number; readonly value: Row }[];
}

/** A bundle without a fault; a table that it lacks has no rows. */
export type Bundle = {
  readonly [N in keyof ReadTables]: ReadTables[N] extends ReadTable<infer C> ? BundleTable<RowOf<C>> : never;
};

/** Only for tables without faults: a row that is not whole is left out. */
export function bundleOf(tables: ReadTables): Bundle {
  const staff = wholeRows(tables.staff);
  return {
    points: wholeRows(tables.points),
    closures: wholeRows(tables.closures),
    vehicles: wholeRows(tables.vehicles),
    staff: { present: staff.present, rows: mergeNamesakes(staff.rows) },
    shifts: wholeRows(tables.shifts),
    recipients: wholeRows(tables.recipients),
    orders: wholeRows(tables.orders),
    handed_over: wholeRows(tables.handed_over),
    extra_handouts: wholeRows(tables.extra_handouts),
    pauses: wholeRows(tables.pauses),
    consents: wholeRows(tables.consents),
    conflicts: wholeRows(tables.conflicts),
    rulesets: wholeRows(tables.rulesets),
    quarantines: wholeRows(tables.quarantines),
  };
}

function wholeRows<C extends Columns>({ present, rows }: ReadTable<C>): BundleTable<RowOf<C>> {
  return { present, rows: rows.flatMap(({ row, whole }) => (whole === null ? [] : [{ row, value: whole }])) };
}
