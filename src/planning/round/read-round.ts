import { type EntityManager, In, IsNull, LessThanOrEqual, MoreThanOrEqual } from 'typeorm';
import { type HandoutDecisions, missedDosePolicyIn, readHandoutDecisions } from '../../dispensing/index.js';
import { Stand } from '../../fleet/index.js';
import { closedAreas } from '../../map/index.js';
import { Closure, Point, Ruleset } from '../../points/index.js';
import { type PromisesAsked, readFamiliar, readLastPickups, readPublishedDates } from '../../plans/index.js';
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
import { readHandoutFacts } from './read-handout-facts.js';
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
  /** Only these recipients; all where left out. The day's crowding is not to be judged by such a round. */
  readonly recipientIds?: readonly string[];
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
  { date, until = date, today, planning, recipientIds }: RoundRequest,
): Promise<Round> {
  const horizon = { from: addDays(date, -HORIZON_DAYS), until: addDays(until, HORIZON_DAYS) };
  const stored = await knownMunicipality(manager, municipality);
  const inUseFrom = stored.inUseFrom ?? today;
  const published = { from: inUseFrom, except: planning ? date : null, recipientIds: recipientIds ?? null };
  const roster = await readRoster(manager, horizon);
  const conflicts = await manager.find(Conflict);
  const shifts = roster.shifts.filter((shift) => shift.date === date);
  return {
    municipality,
    date,
    today,
    inUseFrom,
    publishedDates: await readPublishedDates(manager, published),
    settings: readSettings(stored.settings),
    policy: missedDosePolicyIn(stored.settings),
    recipients: await readRecipients(manager, date, published),
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
  published: PromisesAsked,
): Promise<RoundRecipient[]> {
  const { recipientIds } = published;
  const asked = recipientIds ? { id: In([...recipientIds]) } : {};
  const decisions = await readHandoutDecisions(manager, published.from, recipientIds);
  const notOver = { untilDate: MoreThanOrEqual(published.from) };
  const open = { untilDate: IsNull() };
  const recipients = await manager.find(Recipient, { where: asked, order: { alias: 'ASC' } });
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
  const lastPickups = await readLastPickups(manager, date);
  const factsOf = await readHandoutFacts(manager, published, (id) => decisions.get(id)?.orders ?? []);
  const familiar = await readFamiliar(manager, date);
  return recipients
    .filter(({ id }) => isTreated(decisions.get(id), published.from, date))
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
        ...decisions.get(id)!,
        pauses: spans(pauses.get(id)),
        quarantines: spans(quarantines.get(id)),
        facts: factsOf(id),
        familiar: familiar.get(id) ?? [],
      };
    });
}

/**
 * Whether a recipient is in treatment on the date or later: had an order in force since the municipality began, and the
 * end of treatment is not recorded. Days after an order without a successor are days of treatment too.
 */
const isTreated = (
  decisions: HandoutDecisions | undefined,
  inUseFrom: CivilDate,
  date: CivilDate,
): decisions is HandoutDecisions =>
  decisions !== undefined &&
  decisions.orders.some(({ validUntil }) => validUntil === null || validUntil >= inUseFrom) &&
  (decisions.endedOn === null || decisions.endedOn > date);

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
