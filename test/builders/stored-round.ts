import type { EntityManager } from 'typeorm';
import { HandoutMove } from '../../src/dispensing/decisions/handout-move.entity.js';
import { Hold } from '../../src/dispensing/decisions/hold.entity.js';
import { MedicationOrder, formatHandout } from '../../src/dispensing/index.js';
import { Shift, ShiftStaff, StaffMember, staffNamePlace, Stand, Vehicle } from '../../src/fleet/index.js';
import { Municipality } from '../../src/identity/index.js';
import type { Round } from '../../src/planning/round/round.js';
import { Closure, Point, Ruleset } from '../../src/points/index.js';
import { Conflict, Pause, Quarantine, Recipient, Residence } from '../../src/recipients/index.js';
import { geoPoint } from '../../src/shared/geo.js';
import { newId } from '../../src/shared/ids.js';
import { KeyRing } from '../../src/shared/key-ring.js';

/** Keys for tests. */
export const testKeys = new KeyRing({
  currentKeyId: 'test',
  keys: new Map([['test', Buffer.alloc(32, 1)]]),
  hashKey: Buffer.alloc(32, 2),
});

/** What a test names: ids of rows by alias and name. */
export interface StoredIds {
  readonly recipient: ReadonlyMap<string, string>;
  readonly point: ReadonlyMap<string, string>;
  readonly shift: ReadonlyMap<string, string>;
}

/**
 * Writes a round whose ids are names (as `roundOf` and `town` make them) into the tenant's tables, so that reading it
 * back gives the same round with real ids. Its rulesets must all be in force.
 */
export async function storeRound(manager: EntityManager, round: Round): Promise<StoredIds> {
  const recipient = new Map(round.recipients.map(({ alias }) => [alias, newId()]));
  const point = new Map(round.points.map(({ name }) => [name, newId()]));
  const shifts = round.roster.shifts as Round['shifts'];
  const shift = new Map(shifts.map(({ id }) => [id, newId()]));
  const vehicles = new Map(shifts.map(({ vehicle }) => [vehicle.name, { ...vehicle, id: newId() }]));
  const all = <T>(rows: readonly T[]): T[] => [...rows];

  await manager.update(
    Municipality,
    { code: round.municipality },
    { settings: round.settings, inUseFrom: round.inUseFrom },
  );
  await manager.insert(
    Point,
    round.points.map(
      (row) => ({ ...row, id: point.get(row.id)!, address: '', location: geoPoint(row.location) }) as Point,
    ),
  );
  await manager.insert(
    Closure,
    round.closures.map((row) => ({
      id: newId(),
      pointId: point.get(row.pointId)!,
      date: row.date,
      fromTime: timeOf(row.from),
      untilTime: timeOf(row.until),
      reason: '',
    })),
  );
  await manager.insert(
    Ruleset,
    round.rulesets.map((row) => ({ ...row, id: newId(), validFrom: null, validUntil: null }) as Ruleset),
  );
  await manager.insert(
    Vehicle,
    [...vehicles.values()].map((row) => ({ ...row, capacityKg: 0 })),
  );
  await manager.insert(
    Stand,
    round.stands.map((row) => ({
      id: newId(),
      pointId: point.get(row.pointId)!,
      vehicleId: row.vehicleId === null ? null : vehicles.get(row.vehicleId)!.id,
      firstDate: row.first,
      lastDate: row.last,
      fromTime: timeOf(row.from)!,
      untilTime: timeOf(row.until)!,
      doses: row.doses,
    })),
  );
  await manager.insert(
    Shift,
    shifts.map((row) => ({
      id: shift.get(row.id)!,
      date: row.date,
      startTime: timeOf(row.start)!,
      endTime: timeOf(row.end)!,
      vehicleId: vehicles.get(row.vehicle.name)!.id,
      startPointId: point.get(row.startPointId)!,
      endPointId: row.endPointId === null ? null : point.get(row.endPointId)!,
      breakMinutes: row.break?.minutes ?? 0,
      breakEarliest: timeOf(row.break?.earliest ?? null),
      breakLatest: timeOf(row.break?.latest ?? null),
    })),
  );
  const crews = shifts.flatMap((row) =>
    Array.from({ length: row.crew }, (_, position) => ({
      shiftId: shift.get(row.id)!,
      staffId: newId(),
      position,
      // One of them has all the skills: what the crew can do together is the same.
      skills: position === 0 ? all(row.skills) : [],
    })),
  );
  await manager.insert(
    StaffMember,
    crews.map(({ staffId, skills }) => ({
      id: staffId,
      nameSealed: testKeys.seal(staffNamePlace(round.municipality), `Ansatt ${staffId.slice(0, 4)}`),
      nameHash: staffId,
      skills,
    })),
  );
  await manager.insert(
    ShiftStaff,
    crews.map(({ shiftId, staffId, position }) => ({ shiftId, staffId, position })),
  );

  await manager.insert(
    Recipient,
    round.recipients.map((row) => ({
      id: recipient.get(row.alias)!,
      alias: row.alias,
      nameSealed: 'test.sealed',
      nameHash: row.alias,
      language: 'nb',
      mode: row.mode,
      usualPointId: row.usualPointId === null ? null : point.get(row.usualPointId)!,
      usualTime: timeOf(row.usualTime),
      earliest: timeOf(row.earliest),
      latest: timeOf(row.latest),
      serviceMinutes: row.serviceSeconds / 60,
      staffRequired: row.staffRequired,
      cohort: row.cohort,
    })),
  );
  const each = <T>(rowsOf: (row: Round['recipients'][number], recipientId: string) => readonly T[]): T[] =>
    round.recipients.flatMap((row) => rowsOf(row, recipient.get(row.alias)!));
  await manager.insert(
    Residence,
    each((row, recipientId) =>
      row.home ? [{ id: newId(), recipientId, address: '', location: geoPoint(row.home) } as Residence] : [],
    ),
  );
  await manager.insert(
    MedicationOrder,
    each(({ orders }, recipientId) =>
      orders.map((order) => ({
        ...order,
        id: newId(),
        recipientId,
        handout: formatHandout(order.handout),
        toleranceDays: order.toleranceDays ?? 0,
      })),
    ),
  );
  await manager.insert(
    Pause,
    each(({ pauses }, recipientId) =>
      pauses.map(({ from, until }) => ({
        id: newId(),
        recipientId,
        fromDate: from,
        untilDate: until,
        reason: 'OTHER' as const,
      })),
    ),
  );
  await manager.insert(
    Quarantine,
    each(({ quarantines }, recipientId) =>
      quarantines.map(({ from, until }) => ({ id: newId(), recipientId, fromDate: from, untilDate: until })),
    ),
  );
  await manager.insert(
    Hold,
    each(({ holds }, recipientId) =>
      holds.map(({ from }) => ({ id: newId(), recipientId, fromDate: from, missedDays: 3 })),
    ),
  );
  await manager.insert(
    HandoutMove,
    each(({ moves }, recipientId) =>
      moves.map(({ from, to }) => ({ id: newId(), recipientId, fromDate: from, toDate: to, reason: 'test' })),
    ),
  );
  await manager.insert(
    Conflict,
    round.conflicts.map((row) => {
      const [recipientAId, recipientBId] = [row.recipientAId, row.recipientBId]
        .map((id) => recipient.get(id)!)
        .sort();
      return { id: newId(), recipientAId, recipientBId, minGapMinutes: row.minGapMinutes };
    }),
  );
  return { recipient, point, shift };
}

const timeOf = (minute: number | null): string | null =>
  minute === null
    ? null
    : `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
