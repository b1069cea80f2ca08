import { currentManager } from '../../../database/index.js';
import { Vehicle } from '../../../fleet/index.js';
import type { RowIn } from '../../bundle/columns.js';
import { vehicles as definition } from '../../bundle/tables/vehicles.js';
import { bulkInsert, bulkUpdate } from '../../../database/index.js';
import { importTable, recordedRow } from '../import-table.js';
import type { Imported } from '../merge.js';

type Row = RowIn<typeof definition>;

export const vehicles = importTable({
  definition,
  async read() {
    const rows = await currentManager().query<(Row & { id: string })[]>(
      'SELECT id, name, mode, capacity_doses, capacity_kg FROM vehicle',
    );
    return rows.map(recordedRow);
  },
  async write({ created, changed }, directory) {
    await bulkInsert(Vehicle, created.map(columns));
    await bulkUpdate(Vehicle, changed.map(columns));
    for (const { id, value } of created) directory.vehicles.set(value.name, id);
  },
});

const columns = ({ id, value }: Imported<Row>) => ({
  id,
  name: value.name,
  mode: value.mode,
  capacityDoses: value.capacity_doses,
  capacityKg: value.capacity_kg,
});
