import { currentManager, currentTenant } from '../../database/index.js';
import { StaffMember, staffNamePlace, Vehicle } from '../../fleet/index.js';
import { Point } from '../../points/index.js';
import { Recipient } from '../../recipients/index.js';
import type { KeyRing } from '../../shared/key-ring.js';
import type { KnownNames } from '../bundle/index.js';

/** Name → id of the rows that others refer to by name: the recorded ones, and those that the import makes. */
export type Directory = { readonly [T in keyof KnownNames]: Map<string, string> };

/** In the current tenant's transaction. Staff are sealed, so their names are opened here, for comparing only. */
export async function readDirectory(keys: KeyRing): Promise<Directory> {
  const manager = currentManager();
  const staffName = staffNamePlace(currentTenant().municipality);
  const staff = await manager.find(StaffMember, { select: { id: true, nameSealed: true } });
  const points = await manager.find(Point, { select: { id: true, name: true } });
  const vehicles = await manager.find(Vehicle, { select: { id: true, name: true } });
  const recipients = await manager.find(Recipient, { select: { id: true, alias: true } });
  return {
    points: new Map(points.map(({ id, name }) => [name, id])),
    vehicles: new Map(vehicles.map(({ id, name }) => [name, id])),
    staff: new Map(staff.map(({ id, nameSealed }) => [keys.open(staffName, nameSealed), id])),
    recipients: new Map(recipients.map(({ id, alias }) => [alias, id])),
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

/** The other way round, for rows that are recorded: a foreign key has made sure of every reference. */
export function nameOf(names: ReadonlyMap<string, string>): (id: string) => string {
  const byId = new Map([...names].map(([name, id]) => [id, name]));
  return (id) => {
    const name = byId.get(id);
    if (name === undefined) throw new Error('A recorded row refers to one that is not there.');
    return name;
  };
}
