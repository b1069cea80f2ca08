import { randomUUID } from 'node:crypto';
import { currentManager, currentTenant } from '../../src/database/index.js';
import { MedicationOrder } from '../../src/dispensing/index.js';
import { Shift, ShiftStaff, StaffMember, staffNamePlace, Stand, Vehicle } from '../../src/fleet/index.js';
import { Point } from '../../src/points/index.js';
import { Recipient, Residence } from '../../src/recipients/index.js';
import { geoPoint } from '../../src/shared/geo.js';
import type { KeyRing } from '../../src/shared/key-ring.js';

/** Rows of a small, good municipality. Each builder writes its row in the current transaction and answers with it. */

export const OSLO = { lat: 59.9139, lon: 10.7522 };

let count = 0;

export async function aPoint(is: Partial<Point> = {}): Promise<Point> {
  const row = {
    id: randomUUID(),
    name: `Apotek ${++count}`,
    kind: 'PHARMACY' as const,
    address: 'Storgata 1, Oslo',
    location: geoPoint(OSLO),
    counters: 2,
    maxPresent: 6,
    slotMinutes: 5,
    injections: true,
    openingHours: 'Mo-Fr 09:00-18:00; PH off',
    presence: null,
    ...is,
    version: 1,
  };
  await currentManager().insert(Point, row);
  return row;
}

/** With a home at the centre of Oslo; the name is whatever `keys` seals. */
export async function aRecipient(
  keys: KeyRing,
  { name = 'Kari Nordmann', at = OSLO, ...is }: Partial<Recipient> & { name?: string; at?: typeof OSLO } = {},
): Promise<Recipient> {
  const place = { municipality: currentTenant().municipality, field: 'recipient.name' };
  const row = {
    id: randomUUID(),
    alias: `K-${String(++count).padStart(4, '0')}`,
    nameSealed: keys.seal(place, name),
    nameHash: keys.hash(place, name),
    nationalIdSealed: null,
    nationalIdHash: null,
    phoneSealed: null,
    noteSealed: null,
    language: 'nb',
    mode: 'HOME' as const,
    usualPointId: null,
    usualTime: null,
    earliest: null,
    latest: null,
    serviceMinutes: 6,
    staffRequired: 1,
    cohort: null,
    ...is,
    version: 1,
  };
  await currentManager().insert(Recipient, row);
  await currentManager().insert(Residence, {
    id: randomUUID(),
    recipientId: row.id,
    address: 'Karl Johans gate 1, Oslo',
    location: geoPoint(at),
    accessNotesSealed: null,
    validFrom: null,
    validUntil: null,
  });
  return row;
}

/** Daily methadone with one dose to take home, from 1 March 2027 on. */
export async function anOrder(recipient: Pick<Recipient, 'id'>, is: Partial<MedicationOrder> = {}) {
  const row = {
    id: randomUUID(),
    recipientId: recipient.id,
    atc: 'N07BC02',
    form: 'ORAL_SOLUTION',
    handout: 'MO TU WE TH FR SA SU',
    supervised: true,
    maxTakeHomeDoses: 1,
    toleranceDays: 0,
    validFrom: '2027-03-01',
    validUntil: null,
    ...is,
    version: 1,
  };
  await currentManager().insert(MedicationOrder, row);
  return row;
}

export async function aVehicle(is: Partial<Vehicle> = {}): Promise<Vehicle> {
  const vehicle = { id: randomUUID(), name: `Bil ${++count}`, mode: 'CAR' as const, capacityDoses: 100 };
  const row = { ...vehicle, capacityKg: 200, ...is, version: 1 };
  await currentManager().insert(Vehicle, row);
  return row;
}

export async function aStaffMember(
  keys: KeyRing,
  { name = `Anne ${++count}`, skills = ['MEDICATION'] } = {},
) {
  const place = staffNamePlace(currentTenant().municipality);
  const sealed = { nameSealed: keys.seal(place, name), nameHash: keys.hash(place, name) };
  const row: StaffMember = { id: randomUUID(), ...sealed, skills, version: 1 };
  await currentManager().insert(StaffMember, row);
  return row;
}

/** Nine to half past three on 22 March 2027, without a break. */
export async function aShift(
  {
    vehicle,
    crew,
    startPoint,
  }: {
    vehicle: Pick<Vehicle, 'id'>;
    crew: readonly Pick<StaffMember, 'id'>[];
    startPoint: Pick<Point, 'id'>;
  },
  is: Partial<Shift> = {},
): Promise<Shift> {
  const row = {
    id: randomUUID(),
    date: '2027-03-22',
    startTime: '09:00',
    endTime: '15:30',
    vehicleId: vehicle.id,
    startPointId: startPoint.id,
    endPointId: startPoint.id,
    breakMinutes: 0,
    breakEarliest: null,
    breakLatest: null,
    endedAt: null,
    endedReason: null,
    ...is,
    version: 1,
  };
  await currentManager().insert(Shift, row);
  await currentManager().insert(
    ShiftStaff,
    crew.map(({ id }, position) => ({ shiftId: row.id, staffId: id, position })),
  );
  return row;
}

/** On Wednesdays from 24 March 2027, from eleven to twelve, with 20 doses. */
export async function aStand(
  { point, vehicle }: { point: Pick<Point, 'id'>; vehicle: Pick<Vehicle, 'id'> | null },
  is: Partial<Stand> = {},
): Promise<Stand> {
  const row = {
    id: randomUUID(),
    pointId: point.id,
    vehicleId: vehicle?.id ?? null,
    firstDate: '2027-03-24',
    lastDate: null,
    fromTime: '11:00',
    untilTime: '12:00',
    doses: 20,
    ...is,
    version: 1,
  };
  await currentManager().insert(Stand, row);
  return row;
}
