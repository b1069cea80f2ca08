import type { TableName } from '../names.js';
import { closures } from './closures.js';
import { conflicts } from './conflicts.js';
import { consents } from './consents.js';
import { extra_handouts } from './extra-handouts.js';
import { handed_over } from './handed-over.js';
import { orders } from './orders.js';
import { pauses } from './pauses.js';
import { points } from './points.js';
import { quarantines } from './quarantines.js';
import { recipients } from './recipients.js';
import { rulesets } from './rulesets.js';
import { shifts } from './shifts.js';
import { staff } from './staff.js';
import { vehicles } from './vehicles.js';

/** Every table of a bundle, each with its own columns. */
export const allTables = {
  points,
  closures,
  vehicles,
  staff,
  shifts,
  recipients,
  orders,
  handed_over,
  extra_handouts,
  pauses,
  consents,
  conflicts,
  rulesets,
  quarantines,
} satisfies Readonly<Record<TableName, unknown>>;

/** The columns of a table, by which its header is known. */
export const columnNames = (table: TableName): string[] => Object.keys(allTables[table].columns);
