import { strToU8, zipSync } from 'fflate';
import { tokenFor, url } from './support.js';

const RECIPIENTS = 190;
const SHIFTS = 4;

/**
 * As many people more as make a city of 250 with the demo's own, for one date alone: their orders begin and end on it.
 * The same for the same date; every person is invented.
 */
function cityBundle(date: string): Uint8Array {
  let state = 2027;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * limit);
  };
  const range = (length: number) => Array.from({ length }, (_, index) => index + 1);
  const recipients = range(RECIPIENTS).map((number) => {
    const alias = `C-${String(number).padStart(3, '0')}`;
    const atHome = number % 5 < 2;
    return {
      alias,
      row: [
        alias,
        `Oppdiktet Person ${number}`,
        `Storgata ${number}`,
        (60.86 + below(4000) / 1e5).toFixed(5),
        (11.53 + below(6000) / 1e5).toFixed(5),
        atHome ? 'HOME' : number % 5 === 2 ? 'FLEXIBLE' : 'PICKUP',
        atHome ? '' : ['Bypoteket', 'Torgapoteket', 'Helsehuset'][number % 3],
        atHome ? '' : `${10 + below(5)}:${String(5 * below(12)).padStart(2, '0')}`,
        '09:00',
        '15:00',
        '5',
        '1',
      ],
    };
  });
  const tables: Readonly<Record<string, readonly (readonly string[])[]>> = {
    points: [
      'name,kind,address,lat,lon,counters,max_present,slot_minutes,injections,opening_hours'.split(','),
      [
        'Bypoteket',
        'PHARMACY',
        'Kirkevegen 2',
        '60.8840',
        '11.5560',
        '4',
        '10',
        '5',
        'nei',
        'Mo-Su 09:00-18:00',
      ],
      [
        'Helsehuset',
        'LAR_CLINIC',
        'Solørvegen 4',
        '60.8745',
        '11.5772',
        '4',
        '10',
        '5',
        'ja',
        'Mo-Su 09:00-18:00',
      ],
    ],
    vehicles: [
      ['name', 'mode', 'capacity_doses', 'capacity_kg'],
      ...range(SHIFTS).map((number) => [`Bybil ${number}`, 'CAR', '400', '300']),
    ],
    staff: [
      ['name', 'skills'],
      ...range(SHIFTS).map((number) => [`Sjåfør By ${number}`, 'MEDICATION NURSE']),
    ],
    shifts: [
      'date,start,end,vehicle,staff,start_place,end_place,break_minutes,break_earliest,break_latest'.split(
        ',',
      ),
      ...range(SHIFTS).map((number) => [
        ...[date, '09:00', '15:30', `Bybil ${number}`, `Sjåfør By ${number}`, 'Bypoteket', 'Bypoteket'],
        ...['30', '11:00', '13:00'],
      ]),
    ],
    recipients: [
      'alias,name,address,lat,lon,mode,usual_point,usual_time,earliest,latest,service_minutes,staff_required'.split(
        ',',
      ),
      ...recipients.map(({ row }) => row),
    ],
    orders: [
      'recipient,atc,form,handout,supervised,max_take_home_doses,tolerance_days,valid_from,valid_until'.split(
        ',',
      ),
      ...recipients.map(({ alias }) => [
        alias,
        'N07BC02',
        'ORAL_SOLUTION',
        'MO TU WE TH FR SA SU',
        'nei',
        '2',
        '',
        date,
        date,
      ]),
    ],
  };
  const csv = (rows: readonly (readonly string[])[]): Uint8Array =>
    strToU8(rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n'));
  return zipSync(
    Object.fromEntries(Object.entries(tables).map(([name, rows]) => [`${name}.csv`, csv(rows)] as const)),
  );
}

/** Makes the demo municipality a city of 250 on a date. @throws Error with the first fault of the bundle */
export async function becomeCity(date: string): Promise<void> {
  const response = await fetch(`${url}/import`, {
    method: 'POST',
    headers: { 'content-type': 'application/zip', authorization: `Bearer ${await tokenFor('ADMIN')}` },
    body: Buffer.from(cityBundle(date)),
  });
  const report = (await response.json()) as { ok?: boolean; faults?: unknown[] };
  if (report.ok !== true) throw new Error(JSON.stringify(report.faults?.[0] ?? report));
}
