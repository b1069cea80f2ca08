import { currentManager, currentTenant } from '../../database/index.js';
import { staffNamePlace } from '../../fleet/index.js';
import type { KeyRing } from '../../shared/key-ring.js';
import type { KnownNames } from '../bundle/index.js';

/** Name → id of the rows that others refer to by name: the recorded ones, and those that the import makes. */
export type Directory = { readonly [T in keyof KnownNames]: Map<string, string> };

interface Named {
  readonly id: string;
  readonly name: string;
}

/** In the current tenant's transaction. Staff are sealed, so their names are opened here, for comparing only. */
export async function readDirectory(keys: KeyRing): Promise<Directory> {
  const manager = currentManager();
  const named = async (sql: string): Promise<Named[]> => manager.query<Named[]>(sql);
  const byName = (rows: readonly Named[]): Map<string, string> =>
    new Map(rows.map(({ id, name }) => [name, id]));
  const staffName = staffNamePlace(currentTenant().municipality);
  const staff = await named('SELECT id, name_sealed AS name FROM staff');
  return {
    points: byName(await named('SELECT id, name FROM point')),
    vehicles: byName(await named('SELECT id, name FROM vehicle')),
    staff: byName(staff.map(({ id, name }) => ({ id, name: keys.open(staffName, name) }))),
    recipients: byName(await named('SELECT id, alias AS name FROM recipient')),
  };
}

export const knownNames = (directory: Directory): KnownNames => ({
  points: new Set(directory.points.keys()),
  vehicles: new Set(directory.vehicles.keys()),
  staff: new Set(directory.staff.keys()),
  recipients: new Set(directory.recipients.keys()),
});

/** @throws Error when there is no such name: `readBundle` has made sure of every reference. */
export function idOf(names: ReadonlyMap<string, string>, name: string): string {
  const id = names.get(name);
  if (id === undefined) throw new Error('A bundle without faults refers to a name that is not there.');
  return id;
}
