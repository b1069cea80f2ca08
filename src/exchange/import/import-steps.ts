import type { IdentitySeals } from '../../recipients/index.js';
import type { CivilDate } from '../../shared/civil-time.js';
import type { KeyRing } from '../../shared/key-ring.js';
import type { Bundle, BundleFault, BundleTable, TableName } from '../bundle/index.js';
import type { Columns, RowOf } from '../bundle/columns.js';
import { checkMergedRows } from './check-recorded.js';
import type { Directory } from './directory.js';
import type { TableCounts } from './import-report.js';
import type { ImportTable } from './import-table.js';
import { merge, type Merged } from './merge.js';
import type { ImportPlaces } from './places.js';
import { closuresTable } from './tables/closures.js';
import { conflictsTable } from './tables/conflicts.js';
import { consentsTable } from './tables/consents.js';
import { extraHandoutsTable } from './tables/extra-handouts.js';
import { handedOverTable } from './tables/handed-over.js';
import { ordersTable } from './tables/orders.js';
import { pausesTable } from './tables/pauses.js';
import { pointsTable } from './tables/points.js';
import { quarantinesTable } from './tables/quarantines.js';
import { recipientsTable } from './tables/recipients.js';
import { rulesets } from './tables/rulesets.js';
import { shiftsTable } from './tables/shifts.js';
import { staffTable } from './tables/staff.js';
import { vehicles } from './tables/vehicles.js';

/** One table's part of an import: compare first, write when no table has a fault. */
export interface ImportStep {
  readonly table: TableName;
  /** Compares with what is recorded; the answer is what contradicts it. */
  prepare(): Promise<BundleFault[]>;
  /** Told, not refused; after a `prepare` without faults. */
  warnings(): Promise<BundleFault[]>;
  write(directory: Directory): Promise<void>;
  counts(): TableCounts;
}

interface Means {
  readonly directory: Directory;
  readonly keys: KeyRing;
  readonly seals: IdentitySeals;
  readonly namesakes: ReadonlySet<string>;
  readonly today: CivilDate;
  readonly places: ImportPlaces;
}

/** The tables that the bundle has rows in; what is referred to comes before what refers to it. */
export function importSteps(
  bundle: Bundle,
  { directory, keys, seals, namesakes, today, places }: Means,
): ImportStep[] {
  return [
    step(pointsTable(places), bundle.points),
    step(closuresTable(directory), bundle.closures),
    step(vehicles, bundle.vehicles),
    step(staffTable(keys), bundle.staff),
    step(shiftsTable(directory, namesakes), bundle.shifts),
    step(recipientsTable(seals, { directory, today, places }), bundle.recipients),
    step(ordersTable(directory), bundle.orders),
    step(handedOverTable(directory), bundle.handed_over),
    step(extraHandoutsTable(directory), bundle.extra_handouts),
    step(pausesTable(directory), bundle.pauses),
    step(consentsTable(directory), bundle.consents),
    step(conflictsTable(directory), bundle.conflicts),
    step(rulesets, bundle.rulesets),
    step(quarantinesTable(directory), bundle.quarantines),
  ].filter((each) => bundle[each.table].rows.length > 0);
}

function step<C extends Columns>(table: ImportTable<C>, fromFile: BundleTable<RowOf<C>>): ImportStep {
  const { definition, tidy = (row) => row } = table;
  let merged: Merged<RowOf<C>> = { created: [], changed: [], unchanged: [], others: [] };
  return {
    table: definition.name,
    async prepare() {
      const rows = fromFile.rows.map(({ row, value }) => ({ row, value: tidy(value) }));
      const recorded = await table.read(rows.map(({ value }) => value));
      merged = merge(definition, { present: fromFile.present, rows }, recorded, table.complete);
      return [...checkMergedRows(definition, merged), ...(table.check?.(merged) ?? [])];
    },
    warnings: () => table.warnings?.(merged) ?? Promise.resolve([]),
    write: (directory) => table.write(merged, directory),
    counts: () => ({
      table: definition.name,
      created: merged.created.length,
      changed: merged.changed.length,
      unchanged: merged.unchanged.length,
    }),
  };
}
