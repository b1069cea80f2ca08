import { currentManager } from '../../../database/index.js';
import { Vehicle, writeVehicles } from '../../../fleet/index.js';
import type { RowIn } from '../../bundle/columns.js';
import { vehicles as definition } from '../../bundle/tables/vehicles.js';
import { importTable, writeMerged } from '../import-table.js';
import type { Imported } from '../merge.js';

type Row = RowIn<typeof definition>;

export const vehicles = importTable({
  definition,
  async read() {
    const rows = await currentManager().find(Vehicle);
    return rows.map(({ id, name, mode, capacityDoses, capacityKg }) => ({
      id,
      row: { name, mode, capacity_doses: capacityDoses, capacity_kg: capacityKg },
    }));
  },
  async write(merged, directory) {
    await writeMerged(merged, writeVehicles, columns);
    for (const { id, value } of merged.created) directory.vehicles.set(value.name, id);
  },
});

const columns = ({ id, value }: Imported<Row>) => ({
  id,
  name: value.name,
  mode: value.mode,
  capacityDoses: value.capacity_doses,
  capacityKg: value.capacity_kg,
});
