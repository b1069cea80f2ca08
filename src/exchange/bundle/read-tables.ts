import type { Reading } from './columns.js';
import { readTable } from './read-table.js';
import type { RawBundle } from './source/raw-table.js';
import { allTables } from './tables/all-tables.js';

/** Every table by itself; written out, so that each keeps its own row type. */
export function readTables({ tables }: RawBundle, reading: Reading) {
  return {
    points: readTable(allTables.points, tables.get('points'), reading),
    closures: readTable(allTables.closures, tables.get('closures'), reading),
    vehicles: readTable(allTables.vehicles, tables.get('vehicles'), reading),
    staff: readTable(allTables.staff, tables.get('staff'), reading),
    shifts: readTable(allTables.shifts, tables.get('shifts'), reading),
    recipients: readTable(allTables.recipients, tables.get('recipients'), reading),
    orders: readTable(allTables.orders, tables.get('orders'), reading),
    handed_over: readTable(allTables.handed_over, tables.get('handed_over'), reading),
    extra_handouts: readTable(allTables.extra_handouts, tables.get('extra_handouts'), reading),
    pauses: readTable(allTables.pauses, tables.get('pauses'), reading),
    consents: readTable(allTables.consents, tables.get('consents'), reading),
    conflicts: readTable(allTables.conflicts, tables.get('conflicts'), reading),
    rulesets: readTable(allTables.rulesets, tables.get('rulesets'), reading),
    quarantines: readTable(allTables.quarantines, tables.get('quarantines'), reading),
  };
}

export type ReadTables = ReturnType<typeof readTables>;
