import type { Columns, TableDefinition } from '../columns.js';
import type { TableName } from '../names.js';
import { closures } from './closures.js';
import { conflicts } from './conflicts.js';
import { consents } from './consents.js';
import { orders } from './orders.js';
import { pauses } from './pauses.js';
import { points } from './points.js';
import { quarantines } from './quarantines.js';
import { recipients } from './recipients.js';
import { rulesets } from './rulesets.js';
import { shifts } from './shifts.js';
import { staff } from './staff.js';
import { vehicles } from './vehicles.js';

const tables: Readonly<Record<TableName, Pick<TableDefinition<Columns>, 'columns'>>> = {
  closures,
  conflicts,
  consents,
  orders,
  pauses,
  points,
  quarantines,
  recipients,
  rulesets,
  shifts,
  staff,
  vehicles,
};

/** The columns of a table, by which its header is known. */
export const columnNames = (table: TableName): string[] => Object.keys(tables[table].columns);
