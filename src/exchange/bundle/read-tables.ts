import type { Reading } from './columns.js';
import { readTable } from './read-table.js';
import type { RawBundle } from './source/raw-table.js';
import { closures } from './tables/closures.js';
import { conflicts } from './tables/conflicts.js';
import { consents } from './tables/consents.js';
import { orders } from './tables/orders.js';
import { pauses } from './tables/pauses.js';
import { points } from './tables/points.js';
import { quarantines } from './tables/quarantines.js';
import { recipients } from './tables/recipients.js';
import { rulesets } from './tables/rulesets.js';
import { shifts } from './tables/shifts.js';
import { staff } from './tables/staff.js';
import { vehicles } from './tables/vehicles.js';

/** Every table by itself; written out, so that each keeps its own row type. */
export function readTables({ tables }: RawBundle, reading: Reading) {
  return {
    points: readTable(points, tables.get('points'), reading),
    closures: readTable(closures, tables.get('closures'), reading),
    vehicles: readTable(vehicles, tables.get('vehicles'), reading),
    staff: readTable(staff, tables.get('staff'), reading),
    shifts: readTable(shifts, tables.get('shifts'), reading),
    recipients: readTable(recipients, tables.get('recipients'), reading),
    orders: readTable(orders, tables.get('orders'), reading),
    pauses: readTable(pauses, tables.get('pauses'), reading),
    consents: readTable(consents, tables.get('consents'), reading),
    conflicts: readTable(conflicts, tables.get('conflicts'), reading),
    rulesets: readTable(rulesets, tables.get('rulesets'), reading),
    quarantines: readTable(quarantines, tables.get('quarantines'), reading),
  };
}

export type ReadTables = ReturnType<typeof readTables>;
