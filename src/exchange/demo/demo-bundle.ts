import { strToU8, zipSync } from 'fflate';
import { addDays, type CivilDate, datesBetween, dayNumber, weekdayOf } from '../../shared/civil-time.js';
import { demoOrder } from './demo-orders.js';
import { demoRecipient, type DemoRow } from './demo-recipients.js';
import { POINTS } from './elverum.js';
import { Random } from './random.js';

const RECIPIENTS = 60;
const DAYS_OF_SHIFTS = 28;
const SUNDAY = 6;
const SATURDAY = 5;

const VEHICLES: readonly DemoRow[] = [
  { name: 'Bil 1', mode: 'CAR', capacity_doses: '300', capacity_kg: '200' },
  { name: 'Bil 2', mode: 'CAR', capacity_doses: '300', capacity_kg: '200' },
  { name: 'Sykkel 1', mode: 'BIKE', capacity_doses: '60', capacity_kg: '15' },
];

const CREWS = [
  { vehicle: 'Bil 1', staff: 'Anne Demo; Bjørn Demo', place: POINTS[0].name, saturdays: true },
  { vehicle: 'Bil 2', staff: 'Camilla Demo', place: POINTS[1].name, saturdays: false },
  { vehicle: 'Sykkel 1', staff: 'David Demo', place: POINTS[0].name, saturdays: false },
];

const STAFF: readonly DemoRow[] = [
  { name: 'Anne Demo', skills: 'MEDICATION NURSE' },
  { name: 'Bjørn Demo', skills: 'MEDICATION' },
  { name: 'Camilla Demo', skills: 'MEDICATION NURSE' },
  { name: 'David Demo', skills: 'MEDICATION' },
];

/**
 * The demo municipality as an import bundle: invented people in a real town, the same for the same seed, with four
 * weeks of shifts from the Monday of `today`'s week.
 * @returns a zip, so that the demo is imported as any municipality's own bundle is
 */
export function demoBundle(today: CivilDate, seed: number): Buffer {
  const random = new Random(seed);
  const monday = addDays(today, -weekdayOf(dayNumber(today)));
  const recipients = Array.from({ length: RECIPIENTS }, (_, index) => demoRecipient(random, index));
  const alias = (index: number): string => recipients[index]['alias'];
  const tables: Record<string, readonly DemoRow[]> = {
    points: POINTS.map((point) => ({
      name: point.name,
      kind: point.kind,
      address: point.address,
      lat: String(point.lat),
      lon: String(point.lon),
      counters: String(point.counters),
      max_present: String(point.maxPresent),
      slot_minutes: '5',
      injections: point.injections ? 'ja' : 'nei',
      opening_hours: point.openingHours,
    })),
    vehicles: VEHICLES,
    staff: STAFF,
    shifts: shifts(monday, addDays(monday, DAYS_OF_SHIFTS - 1)),
    recipients,
    orders: recipients.map((recipient) => demoOrder(random, recipient, monday)),
    pauses: [
      { recipient: alias(7), from: addDays(monday, 2), until: addDays(monday, 9), reason: 'HOSPITAL' },
    ],
    consents: recipients.slice(0, 20).map((recipient) => ({
      recipient: recipient['alias'],
      purpose: random.pick(['SMS', 'CONTACT_TRACING', 'SHARE_WITH_NGO']),
      granted_from: monday,
      until: '',
    })),
    conflicts: [{ recipient_a: alias(3), recipient_b: alias(11), min_gap_minutes: '30' }],
    rulesets: [
      {
        name: 'Grønt nivå',
        point_kind: '*',
        valid_from: monday,
        valid_until: '',
        max_present: '6',
        cohort_gap_minutes: '0',
        risk_limit: '0.05',
      },
    ],
    quarantines: [{ recipient: alias(5), from: monday, until: addDays(monday, 10) }],
  };
  return zipOf(tables);
}

/** The demo's shifts from one date to another, both included, as an import bundle of that one table. */
export const demoShifts = (from: CivilDate, until: CivilDate): Buffer =>
  zipOf({ shifts: shifts(from, until) });

function zipOf(tables: Readonly<Record<string, readonly DemoRow[]>>): Buffer {
  const files = Object.entries(tables).map(([name, rows]) => [`${name}.csv`, strToU8(csv(rows))] as const);
  return Buffer.from(zipSync(Object.fromEntries(files)));
}

function shifts(from: CivilDate, until: CivilDate): DemoRow[] {
  return datesBetween(from, until).flatMap((date) => {
    const weekday = weekdayOf(dayNumber(date));
    if (weekday === SUNDAY) return [];
    const short = weekday === SATURDAY;
    return CREWS.filter((crew) => crew.saturdays || !short).map((crew) => ({
      date,
      start: '09:00',
      end: short ? '14:00' : '15:30',
      vehicle: crew.vehicle,
      staff: crew.staff,
      start_place: crew.place,
      end_place: crew.place,
      break_minutes: short ? '0' : '30',
      break_earliest: short ? '' : '11:00',
      break_latest: short ? '' : '13:00',
    }));
  });
}

function csv(rows: readonly DemoRow[]): string {
  const header = Object.keys(rows[0]);
  const line = (cells: readonly string[]): string =>
    cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
  return [line(header), ...rows.map((row) => line(header.map((column) => row[column])))].join('\n');
}
