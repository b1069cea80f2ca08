// Invented people who are served at home on one date, so that a map has as many stops as a bench asks for.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The middle of the largest scenario's town, and how far from it people live. Degrees. */
const MIDDLE = { lat: 59.921, lon: 10.752 };
const SPREAD = { lat: 0.025, lon: 0.06 };

/**
 * A bundle of as many recipients, the same for the same number; their orders begin and end on the date.
 * @returns the folder that it is in
 */
export function moreHomes(count, date) {
  let state = 2027;
  const share = () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
  const around = (middle, spread) => (middle + (share() - 0.5) * spread).toFixed(5);
  const people = Array.from({ length: count }, (_, index) => `M-${String(index + 1).padStart(4, '0')}`);
  const recipients = people.map((alias, index) => [
    alias,
    `Oppdiktet Person ${index + 1}`,
    `Storgata ${index + 1}`,
    around(MIDDLE.lat, SPREAD.lat),
    around(MIDDLE.lon, SPREAD.lon),
    ...['HOME', '09:00', '15:30', '5', '1'],
  ]);
  const orders = people.map((alias) => [
    ...[alias, 'N07BC02', 'ORAL_SOLUTION', 'MO TU WE TH FR SA SU', 'nei', '2', '', date, date],
  ]);
  const folder = mkdtempSync(path.join(tmpdir(), 'doserute-homes-'));
  const write = (name, head, rows) =>
    writeFileSync(path.join(folder, `${name}.csv`), [head, ...rows.map((row) => row.join(','))].join('\n'));
  write(
    'recipients',
    'alias,name,address,lat,lon,mode,earliest,latest,service_minutes,staff_required',
    recipients,
  );
  write(
    'orders',
    'recipient,atc,form,handout,supervised,max_take_home_doses,tolerance_days,valid_from,valid_until',
    orders,
  );
  return folder;
}
