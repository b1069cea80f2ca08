import { faultAt, type BundleFault } from '../faults.js';
import type { ReadTables } from '../read-tables.js';
import { namesakesIn } from '../tables/staff.js';
import { overlaps, type Stretch } from './overlaps.js';
import { KEEP_ROW_OR_CORRECT_NUMBER, sameNationalId } from './texts.js';

/** What rows of one table say against each other beyond their keys. */
export function rowsAgainstRows(tables: ReadTables): BundleFault[] {
  return [
    ...samePersonTwice(tables),
    ...orderOverlaps(tables),
    ...spellOverlaps(tables, 'pauses'),
    ...spellOverlaps(tables, 'quarantines'),
    ...shiftOverlaps(tables),
  ];
}

/** One national identity number under two aliases would be two people's doses to one person. */
function samePersonTwice({ recipients }: ReadTables): BundleFault[] {
  const firstRows = new Map<string, number>();
  return recipients.rows.flatMap(({ row, cells: { national_id } }) => {
    if (!national_id) return [];
    const first = firstRows.get(national_id);
    if (first === undefined) {
      firstRows.set(national_id, row);
      return [];
    }
    const complaint = {
      code: 'DUPLICATE_PERSON',
      message: sameNationalId(first, row),
      remedy: KEEP_ROW_OR_CORRECT_NUMBER,
    } as const;
    return [faultAt({ table: 'recipients', row, column: 'national_id' }, complaint)];
  });
}

/** Two orders on one day leave open which of them holds. */
function orderOverlaps({ orders }: ReadTables): BundleFault[] {
  const stretches = orders.rows.flatMap(({ row, cells: { recipient, valid_from, valid_until } }) =>
    stretchOf(row, recipient, valid_from, valid_until),
  );
  return overlaps(stretches, { table: 'orders', column: 'valid_from', ends: 'days' });
}

function spellOverlaps(tables: ReadTables, table: 'pauses' | 'quarantines'): BundleFault[] {
  const stretches = tables[table].rows.flatMap(({ row, cells: { recipient, from, until } }) =>
    stretchOf(row, recipient, from, until),
  );
  return overlaps(stretches, { table, column: 'from', ends: 'days' });
}

/** Neither a vehicle nor a person can be on two shifts at once; namesakes may be two people. */
function shiftOverlaps({ shifts, staff }: ReadTables): BundleFault[] {
  const namesakes = namesakesIn(staff.rows.map(({ cells }) => cells.name));
  const vehicles: Stretch[] = [];
  const people: Stretch[] = [];
  for (const { row, cells } of shifts.rows) {
    const { date, start, end, vehicle, staff: crew } = cells;
    if (!date || !start || !end || start >= end) continue;
    const [from, until] = [`${date} ${start}`, `${date} ${end}`];
    if (vehicle) vehicles.push({ row, owner: vehicle, from, until });
    for (const person of crew ?? []) {
      if (!namesakes.has(person)) people.push({ row, owner: person, from, until });
    }
  }
  return [
    ...overlaps(vehicles, { table: 'shifts', column: 'vehicle', ends: 'times' }),
    ...overlaps(people, { table: 'shifts', column: 'staff', ends: 'times' }),
  ];
}

function stretchOf(
  row: number,
  owner: string | undefined,
  from: string | undefined,
  until: string | null | undefined,
): Stretch[] {
  if (owner === undefined || from === undefined || until === undefined) return [];
  const isBackward = until !== null && until < from; // has its own fault
  return isBackward ? [] : [{ row, owner, from, until }];
}
