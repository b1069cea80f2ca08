import { type EntityManager, IsNull, LessThanOrEqual, MoreThanOrEqual } from 'typeorm';
import { HandoutMove, Hold, MedicationOrder, ruleOrder } from '../../dispensing/index.js';
import { Stand } from '../../fleet/index.js';
import { closedAreas } from '../../map/index.js';
import { Closure, Point, Ruleset } from '../../points/index.js';
import { readFamiliar, readLastPickups } from '../../plans/index.js';
import { Conflict, Pause, Quarantine, Recipient, Residence } from '../../recipients/index.js';
import {
  addDays,
  type CivilDate,
  instantAt,
  parseClockTime,
  secondsAtMinute,
} from '../../shared/civil-time.js';
import { type LatLon, latLon } from '../../shared/geo.js';
import { groupBy } from '../../shared/group-by.js';
import { knownMunicipality, readSettings } from '../settings/index.js';
import { readRecorded } from './read-recorded.js';
import { readRoster } from './read-roster.js';
import type { DateSpan, Round, RoundRecipient, RoundShift, RoundStand } from './round.js';

/**
 * Days read before and after the date, as handouts move both ways and cover weeks. Twice the longest depot interval in
 * use (28 days) with its tolerance (7 days) to either side.
 */
const HORIZON_DAYS = 84;

export interface RoundRequest {
  readonly date: CivilDate;
  /** Last day of interest; the date itself if left out. */
  readonly until?: CivilDate;
  readonly today: CivilDate;
  /** True to plan the date (again): its own published plan is left out. False to look at what is planned. */
  readonly planning: boolean;
}

/**
 * Reads everything that planning a date, or the coverage of a period, depends on. Seventeen statements for any size of
 * municipality; they must run in one REPEATABLE READ transaction, else the round may mix two states of the data.
 *
 * @throws Refusal NOT_FOUND for a municipality that was never set up
 */
export async function readRound(
  manager: EntityManager,
  municipality: string,
  { date, until = date, today, planning }: RoundRequest,
): Promise<Round> {
  const horizon = { from: addDays(date, -HORIZON_DAYS), until: addDays(until, HORIZON_DAYS) };
  const stored = await knownMunicipality(manager, municipality);
  const roster = await readRoster(manager, horizon);
  const conflicts = await manager.find(Conflict);
  const shifts = roster.shifts.filter((shift) => shift.date === date);
  return {
    municipality,
    date,
    today,
    settings: readSettings(stored.settings),
    recipients: await readRecipients(manager, date, horizon, planning),
    ...(await readPoints(manager, date, horizon)),
    stands: await readStands(manager),
    shifts,
    roster,
    conflicts,
    roadClosures: await readRoadClosures(date, shifts),
  };
}

interface Horizon {
  readonly from: CivilDate;
  readonly until: CivilDate;
}

async function readRecipients(
  manager: EntityManager,
  date: CivilDate,
  horizon: Horizon,
  planning: boolean,
): Promise<RoundRecipient[]> {
  const notOver = { untilDate: MoreThanOrEqual(horizon.from) };
  const open = { untilDate: IsNull() };
  const recipients = await manager.find(Recipient, { order: { alias: 'ASC' } });
  const orders = groupBy(
    await manager.find(MedicationOrder, {
      where: [{ validUntil: IsNull() }, { validUntil: MoreThanOrEqual(horizon.from) }],
      order: { validFrom: 'ASC' },
    }),
    (order) => order.recipientId,
  );
  const residences = groupBy(
    await manager.find(Residence, {
      where: [
        { validFrom: IsNull(), validUntil: IsNull() },
        { validFrom: IsNull(), validUntil: MoreThanOrEqual(date) },
        { validFrom: LessThanOrEqual(date), validUntil: IsNull() },
        { validFrom: LessThanOrEqual(date), validUntil: MoreThanOrEqual(date) },
      ],
    }),
    (residence) => residence.recipientId,
  );
  const pauses = groupBy(await manager.find(Pause, { where: [open, notOver] }), (pause) => pause.recipientId);
  const quarantines = groupBy(
    await manager.find(Quarantine, { where: [open, notOver] }),
    (quarantine) => quarantine.recipientId,
  );
  const holds = groupBy(await manager.find(Hold), (hold) => hold.recipientId);
  const moves = groupBy(
    await manager.find(HandoutMove, { where: { fromDate: MoreThanOrEqual(horizon.from) } }),
    (move) => move.recipientId,
  );
  const lastPickups = await readLastPickups(manager, date);
  const recorded = await readRecorded(manager, date, planning ? date : null);
  const familiar = await readFamiliar(manager, date);
  return recipients
    .filter((recipient) => orders.has(recipient.id))
    .map((recipient) => {
      const { id } = recipient;
      const residence = residences.get(id)?.at(0);
      return {
        id,
        alias: recipient.alias,
        mode: recipient.mode,
        home: residence ? latLon(residence.location) : null,
        usualPointId: recipient.usualPointId,
        usualTime: minuteOf(recipient.usualTime),
        lastPickup: lastPickups.get(id) ?? null,
        earliest: minuteOf(recipient.earliest),
        latest: minuteOf(recipient.latest),
        serviceSeconds: recipient.serviceMinutes * 60,
        staffRequired: recipient.staffRequired === 2 ? 2 : 1,
        cohort: recipient.cohort,
        orders: orders.get(id)!.map(ruleOrder),
        pauses: spans(pauses.get(id)),
        quarantines: spans(quarantines.get(id)),
        holds: (holds.get(id) ?? []).map(({ fromDate, clearedOn }) => ({ from: fromDate, clearedOn })),
        moves: (moves.get(id) ?? []).map(({ fromDate, toDate }) => ({ from: fromDate, to: toDate })),
        recorded: recorded.get(id) ?? [],
        familiar: familiar.get(id) ?? [],
      };
    });
}

async function readPoints(
  manager: EntityManager,
  date: CivilDate,
  horizon: Horizon,
): Promise<Pick<Round, 'points' | 'closures' | 'rulesets'>> {
  const points = await manager.find(Point, { order: { name: 'ASC' } });
  const closures = await manager.find(Closure, { where: { date: MoreThanOrEqual(horizon.from) } });
  const rulesets = await manager.find(Ruleset, { where: { active: true } });
  return {
    points: points.map((point) => ({
      id: point.id,
      name: point.name,
      kind: point.kind,
      location: latLon(point.location),
      counters: point.counters,
      maxPresent: point.maxPresent,
      slotMinutes: point.slotMinutes,
      injections: point.injections,
      openingHours: point.openingHours,
      presence: point.presence,
    })),
    closures: closures.map(({ pointId, date: on, fromTime, untilTime }) => ({
      pointId,
      date: on,
      from: minuteOf(fromTime),
      until: minuteOf(untilTime),
    })),
    rulesets: rulesets.filter(
      ({ validFrom, validUntil }) =>
        (validFrom === null || validFrom <= date) && (validUntil === null || date <= validUntil),
    ),
  };
}

/** Past stands too: a point that has any is open only while a vehicle stands there. */
async function readStands(manager: EntityManager): Promise<RoundStand[]> {
  const stands = await manager.find(Stand, { order: { firstDate: 'ASC', fromTime: 'ASC' } });
  return stands.map(({ pointId, vehicleId, firstDate, lastDate, fromTime, untilTime, doses }) => ({
    pointId,
    vehicleId,
    first: firstDate,
    last: lastDate,
    from: parseClockTime(fromTime),
    until: parseClockTime(untilTime),
    doses,
  }));
}

/** Closed at any time while one of the shifts is out: a road that closes at noon is not used the whole day. */
async function readRoadClosures(date: CivilDate, shifts: readonly RoundShift[]): Promise<LatLon[][]> {
  if (shifts.length === 0) return [];
  const at = (minute: number): Date => new Date(instantAt(date, secondsAtMinute(date, minute)));
  return closedAreas(
    at(Math.min(...shifts.map(({ start }) => start))),
    at(Math.max(...shifts.map(({ end }) => end))),
  );
}

const minuteOf = (time: string | null): number | null => (time === null ? null : parseClockTime(time));

const spans = (rows: readonly { fromDate: string; untilDate: string | null }[] = []): DateSpan[] =>
  rows.map(({ fromDate, untilDate }) => ({ from: fromDate, until: untilDate }));
