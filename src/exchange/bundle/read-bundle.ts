import { bundleOf, type Bundle } from './bundle.js';
import { duplicateKeys } from './checks/duplicates.js';
import { unknownReferences } from './checks/references.js';
import { rowsAgainstRows } from './checks/rows-against-rows.js';
import type { Reading } from './columns.js';
import { faultAt, inReadingOrder, UnreadableSource, type BundleFault, type Complaint } from './faults.js';
import { nothingKnown, tableNames, type KnownNames, type NamedTable } from './names.js';
import { type RowAsRead, rowsAt } from './rows-at.js';
import { readTables, type ReadTables } from './read-tables.js';
import { openSource, type BundleSource } from './source/open-source.js';
import type { RawBundle } from './source/raw-table.js';
import { namesakesIn } from './tables/staff.js';
import { NO_TABLES, nameTheTables } from './texts.js';

/** A bundle, or everything that is wrong with it; warnings stop nothing. */
export type BundleReading = {
  /** The rows that faults are about, as they stood in the source. */
  readonly rowsAt: (faults: readonly BundleFault[]) => RowAsRead[];
} & (
  | {
      readonly ok: true;
      readonly bundle: Bundle;
      /** Names that several employees share. The bundle has one row for each. */
      readonly namesakes: ReadonlySet<string>;
      readonly warnings: readonly BundleFault[];
    }
  | {
      readonly ok: false;
      readonly faults: readonly BundleFault[];
      readonly warnings: readonly BundleFault[];
    }
);

/**
 * Reads an import bundle (docs: "The import bundle") from a folder, a zip or an xlsx, in any of its dialects, and
 * reports all faults at once, each with table, row (as a spreadsheet counts), column, what is wrong and what would be
 * right. Touches no database: `known` are the names that are there already. Throws for nothing that a person can cause.
 */
export async function readBundle(
  source: BundleSource,
  known: KnownNames = nothingKnown,
  reading: Reading = { canLocate: false },
): Promise<BundleReading> {
  try {
    return checkBundle(await openSource(source), known, reading);
  } catch (error) {
    if (!(error instanceof UnreadableSource)) throw error;
    return { ok: false, faults: [faultAt(wholeSource, error.complaint)], warnings: [], rowsAt: () => [] };
  }
}

function checkBundle(raw: RawBundle, known: KnownNames, reading: Reading): BundleReading {
  const tables = readTables(raw, reading);
  const all = Object.values(tables);
  const allKnown = withOwnNames(known, tables);
  const headers = new Map(
    all.flatMap(({ definition, header }) => (header ? [[definition.name, header] as const] : [])),
  );
  const unread = unreadNames(raw, tables);
  const isEmpty = raw.tables.size === 0 && raw.faults.length === 0;
  const faults = inReadingOrder(
    [
      ...(isEmpty ? [faultAt(wholeSource, noTables)] : []),
      ...raw.faults,
      ...all.flatMap((table) => table.faults),
      ...all.flatMap((table) => (table.definition.keyMayRepeat ? [] : duplicateKeys(table))),
      ...all.flatMap((table) => unknownReferences(table, allKnown, unread)),
      ...rowsAgainstRows(tables),
    ],
    tableNames,
  );
  const warnings = [
    ...raw.warnings,
    ...all.flatMap((table) => table.warnings),
    ...all.flatMap((table) => (table.definition.keyMayRepeat ? duplicateKeys(table) : [])),
  ];
  const found = { warnings, rowsAt: (asked: readonly BundleFault[]) => rowsAt(raw, headers, asked) };
  return faults.length > 0
    ? { ok: false, faults, ...found }
    : {
        ok: true,
        bundle: bundleOf(tables),
        namesakes: namesakesIn(tables.staff.rows.map(({ cells }) => cells.name)),
        ...found,
      };
}

/** Tables that are there, but whose names could not be read: that is their own fault, and not each reference's to them. */
function unreadNames(raw: RawBundle, { points, vehicles, staff, recipients }: ReadTables): Set<NamedTable> {
  const named = { points, vehicles, staff, recipients };
  return new Set(
    (Object.keys(named) as NamedTable[]).filter(
      (table) => raw.tables.has(table) && !named[table].present.has(named[table].definition.key[0]),
    ),
  );
}

/** Names count as known also when the rest of their row is faulty: one fault should not be told a hundred times. */
function withOwnNames(known: KnownNames, { points, vehicles, staff, recipients }: ReadTables): KnownNames {
  const together = (before: ReadonlySet<string>, own: readonly (string | undefined)[]) =>
    new Set([...before, ...own.filter((name) => name !== undefined)]);
  return {
    points: together(
      known.points,
      points.rows.map(({ cells }) => cells.name),
    ),
    vehicles: together(
      known.vehicles,
      vehicles.rows.map(({ cells }) => cells.name),
    ),
    staff: together(
      known.staff,
      staff.rows.map(({ cells }) => cells.name),
    ),
    recipients: together(
      known.recipients,
      recipients.rows.map(({ cells }) => cells.alias),
    ),
  };
}

const wholeSource = { table: null, row: null, column: null };

const noTables: Complaint = {
  code: 'EMPTY_BUNDLE',
  message: NO_TABLES,
  remedy: nameTheTables(tableNames.map((name) => `${name}.csv`).join(', ')),
};
