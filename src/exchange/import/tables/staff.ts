import { currentManager, currentTenant } from '../../../database/index.js';
import { sealStaffName, StaffMember, staffNamePlace, writeStaff } from '../../../fleet/index.js';
import type { KeyRing } from '../../../shared/key-ring.js';
import type { BundleFault } from '../../bundle/index.js';
import { faultAt } from '../../bundle/faults.js';
import { staff as definition, type StaffRow } from '../../bundle/tables/staff.js';
import { importTable } from '../import-table.js';
import { importedRows, type Merged } from '../merge.js';
import { oneNameInDifferentCase, writeName } from '../texts.js';

/** Names are sealed and found by their hash, which takes no notice of case. */
export const staffTable = (keys: KeyRing) => {
  const place = staffNamePlace(currentTenant().municipality);
  return importTable({
    definition,
    async read() {
      const rows = await currentManager().find(StaffMember);
      return rows.map(({ id, nameSealed, skills }) => ({
        id,
        row: { name: keys.open(place, nameSealed), skills },
      }));
    },
    check: (merged) => sameButForCase(merged, (name) => keys.hash(place, name)),
    async write({ created, changed }, directory) {
      await writeStaff({
        created: created.map(({ id, value: { name, skills } }) => ({
          id,
          ...sealStaffName(keys, name),
          skills: [...skills],
        })),
        changed: changed.map(({ id, value }) => ({ id, skills: [...value.skills] })),
      });
      for (const { id, value } of created) directory.staff.set(value.name, id);
    },
  });
};

function sameButForCase(merged: Merged<StaffRow>, hash: (name: string) => string): BundleFault[] {
  const names = new Map(merged.others.map(({ row }) => [hash(row.name), row.name]));
  return importedRows(merged).flatMap(({ row, value }) => {
    const other = names.get(hash(value.name));
    names.set(hash(value.name), value.name);
    if (other === undefined) return [];
    const place = { table: 'staff', row, column: 'name' };
    return faultAt(place, {
      code: 'DUPLICATE_KEY',
      message: oneNameInDifferentCase(value.name, other),
      remedy: writeName(other),
    });
  });
}
