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
export function readTables({ tables }: RawBundle) {
  return {
    points: readTable(points, tables.get('points')),
    closures: readTable(closures, tables.get('closures')),
    vehicles: readTable(vehicles, tables.get('vehicles')),
    staff: readTable(staff, tables.get('staff')),
    shifts: readTable(shifts, tables.get('shifts')),
    recipients: readTable(recipients, tables.get('recipients')),
    orders: readTable(orders, tables.get('orders')),
    pauses: readTable(pauses, tables.get('pauses')),
    consents: readTable(consents, tables.get('consents')),
    conflicts: readTable(conflicts, tables.get('conflicts')),
    rulesets: readTable(rulesets, tables.get('rulesets')),
    quarantines: readTable(quarantines, tables.get('quarantines')),
  };
}

export type ReadTables = ReturnType<typeof readTables>;
