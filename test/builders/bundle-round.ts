import { type Bundle, readBundle } from '../../src/exchange/bundle/index.js';
import { parseHandout, STRICT_POLICY } from '../../src/dispensing/index.js';
import type { Round } from '../../src/planning/round/round.js';
import { readSettings } from '../../src/planning/settings/planning-settings.js';
import { addDays, parseClockTime } from '../../src/shared/civil-time.js';
import { groupBy } from '../../src/shared/group-by.js';

/** The bundle of a folder, which must be without fault. */
export async function bundleIn(folder: string): Promise<Bundle> {
  const reading = await readBundle(folder);
  if (!reading.ok) throw new Error(`${folder}: ${JSON.stringify(reading.faults[0])}`);
  return reading.bundle;
}

/** Every order has had a handout by the date, depots each four weeks too. */
const WEEKS_BEFORE = 5;

/** The round that a bundle's date would be, straight from the bundle: names stand in for ids. */
export function roundOf(bundle: Bundle, date: string): Round {
  const rows = <T>(table: { rows: readonly { value: T }[] }): T[] => table.rows.map(({ value }) => value);
  const orders = groupBy(rows(bundle.orders), (row) => row.recipient);
  const pauses = groupBy(rows(bundle.pauses), (row) => row.recipient);
  const quarantines = groupBy(rows(bundle.quarantines), (row) => row.recipient);
  const vehicles = new Map(rows(bundle.vehicles).map((row) => [row.name, row]));
  const staff = new Map(rows(bundle.staff).map((row) => [row.name, row]));
  const shifts = rows(bundle.shifts)
    .map((row) => {
      const vehicle = vehicles.get(row.vehicle)!;
      return {
        id: `${row.date} ${row.start} ${row.vehicle}`,
        date: row.date,
        start: parseClockTime(row.start),
        end: parseClockTime(row.end),
        crew: row.staff.length,
        staff: row.staff,
        skills: [...new Set(row.staff.flatMap((name) => staff.get(name)!.skills))].sort(),
        vehicle: {
          id: vehicle.name,
          name: vehicle.name,
          mode: vehicle.mode,
          capacityDoses: vehicle.capacity_doses,
        },
        startPointId: row.start_place,
        endPointId: row.end_place,
        break: row.break_minutes
          ? {
              minutes: row.break_minutes,
              earliest: parseClockTime(row.break_earliest!),
              latest: parseClockTime(row.break_latest!),
            }
          : null,
      };
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const begin = addDays(date, -WEEKS_BEFORE * 7);
  return {
    municipality: '0301',
    date,
    today: begin,
    inUseFrom: begin,
    publishedDates: new Set(),
    policy: STRICT_POLICY,
    settings: readSettings({}),
    recipients: rows(bundle.recipients)
      .filter((row) => orders.has(row.alias))
      .map((row) => ({
        id: row.alias,
        alias: row.alias,
        mode: row.mode,
        home: { lat: row.lat!, lon: row.lon! },
        usualPointId: row.usual_point,
        usualTime: row.usual_time === null ? null : parseClockTime(row.usual_time),
        lastPickup: null,
        earliest: row.earliest === null ? null : parseClockTime(row.earliest),
        latest: row.latest === null ? null : parseClockTime(row.latest),
        serviceSeconds: row.service_minutes * 60,
        staffRequired: row.staff_required === 2 ? 2 : 1,
        cohort: row.cohort,
        orders: orders.get(row.alias)!.map((order) => ({
          atc: order.atc,
          form: order.form,
          preparation: order.preparation,
          dosesPerDay: order.doses_per_day === 2 ? (2 as const) : (1 as const),
          doseEveryDays: order.dose_every_days,
          handout: parseHandout(order.handout),
          supervised: order.supervised,
          maxTakeHomeDoses: order.max_take_home_doses,
          toleranceDays: order.tolerance_days,
          validFrom: order.valid_from,
          validUntil: order.valid_until,
        })),
        pauses: (pauses.get(row.alias) ?? []).map(({ from, until }) => ({ from, until })),
        quarantines: (quarantines.get(row.alias) ?? []).map(({ from, until }) => ({ from, until })),
        holds: [],
        moves: [],
        clearings: [],
        leftoverDecisions: [],
        extraHandouts: [],
        endedOn: null,
        facts: { given: [], failed: [], published: [] },
        familiar: [],
      })),
    points: rows(bundle.points).map((row) => ({
      id: row.name,
      name: row.name,
      kind: row.kind,
      location: { lat: row.lat!, lon: row.lon! },
      counters: row.counters,
      maxPresent: row.max_present,
      slotMinutes: row.slot_minutes,
      injections: row.injections,
      openingHours: row.opening_hours,
    })),
    closures: rows(bundle.closures).map((row) => ({
      pointId: row.place,
      date: row.date,
      from: row.from === null ? null : parseClockTime(row.from),
      until: row.until === null ? null : parseClockTime(row.until),
    })),
    rulesets: rows(bundle.rulesets)
      .filter((row) => row.valid_from <= date && (row.valid_until === null || date <= row.valid_until))
      .map((row) => ({
        name: row.name,
        pointKind: row.point_kind,
        maxPresent: row.max_present,
        cohortGapMinutes: row.cohort_gap_minutes,
        riskLimit: row.risk_limit,
      })),
    shifts: shifts.filter((shift) => shift.date === date),
    roster: { first: shifts.at(0)?.date ?? null, last: shifts.at(-1)?.date ?? null, shifts },
    stands: [],
    roadClosures: [],
    conflicts: rows(bundle.conflicts).map((row) => ({
      recipientAId: row.recipient_a,
      recipientBId: row.recipient_b,
      minGapMinutes: row.min_gap_minutes,
    })),
  };
}
