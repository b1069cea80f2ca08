import type { Objection } from '../../../shared/field-rule.js';
import { isInNorway, isNorwegianLatitude, NORWAY } from '../../../shared/norway.js';
import type { ColumnComplaint } from '../faults.js';

/** Complaints that several tables share about cells of one row. Absent and null cells are let pass. */

/** `from` must not come after `until` (dates or times, both as text that sorts). */
export function inOrder(
  cells: Readonly<Record<string, unknown>>,
  from: string,
  until: string,
  mayBeEqual: 'may be equal' | 'must differ' = 'may be equal',
): ColumnComplaint[] {
  const [first, last] = [cells[from], cells[until]];
  if (typeof first !== 'string' || typeof last !== 'string') return [];
  if (first < last || (first === last && mayBeEqual === 'may be equal')) return [];
  return [
    {
      column: until,
      code: 'WRONG_ORDER',
      message: {
        nb: `${until} (${last}) kommer før ${from} (${first}).`,
        en: `${until} (${last}) is before ${from} (${first}).`,
      },
      remedy: { nb: `Sett ${until} etter ${from}.`, en: `Set ${until} after ${from}.` },
    },
  ];
}

export function incomplete(column: string, other: string): ColumnComplaint {
  return {
    column,
    code: 'INCOMPLETE',
    message: {
      nb: `${column} mangler mens ${other} er fylt ut.`,
      en: `${column} is blank while ${other} is filled in.`,
    },
    remedy: { nb: `Fyll ut ${column}, eller tøm ${other}.`, en: `Fill in ${column}, or clear ${other}.` },
  };
}

export function contradiction(column: string, { message, remedy }: Objection): ColumnComplaint {
  return { column, code: 'CONTRADICTION', message, remedy };
}

interface Coordinates {
  readonly lat?: number | null;
  readonly lon?: number | null;
}

/** Both coordinates, or neither and an address that can be looked up. */
export function placed({
  address,
  lat,
  lon,
}: Coordinates & { readonly address?: string }): ColumnComplaint[] {
  if (lat === undefined || lon === undefined) return [];
  if (lat === null && lon === null && address === '') {
    return [
      {
        column: 'lat',
        code: 'BLANK',
        message: {
          nb: 'Det er verken adresse eller koordinater.',
          en: 'There is neither address nor coordinates.',
        },
        remedy: { nb: 'Fyll ut adressen, eller lat og lon.', en: 'Fill in the address, or lat and lon.' },
      },
    ];
  }
  if ((lat === null) === (lon === null)) return [];
  return lat === null ? [incomplete('lat', 'lon')] : [incomplete('lon', 'lat')];
}

/** Both coordinates together must lie in Norway; swapped ones are named as such. */
export function inNorway(cells: Coordinates): ColumnComplaint[] {
  const { lat, lon } = cells;
  if (lat == null || lon == null || isInNorway(lat, lon)) return [];
  if (isInNorway(lon, lat)) {
    return [
      {
        column: 'lat',
        code: 'SWAPPED_COORDINATES',
        message: { nb: 'Bredde- og lengdegrad er byttet om.', en: 'Latitude and longitude are swapped.' },
        remedy: { nb: `Skriv lat ${lon} og lon ${lat}.`, en: `Write lat ${lon} and lon ${lat}.` },
      },
    ];
  }
  const outside = isNorwegianLatitude(lat) ? 'lon' : 'lat';
  return [
    {
      column: outside,
      code: 'OUTSIDE_NORWAY',
      message: {
        nb: `Stedet (${lat}, ${lon}) er ikke i Norge.`,
        en: `The place (${lat}, ${lon}) is not in Norway.`,
      },
      remedy: {
        nb: `lat fra ${NORWAY.south} til ${NORWAY.north}, lon fra ${NORWAY.west} til ${NORWAY.east} (desimalgrader, WGS 84).`,
        en: `lat from ${NORWAY.south} to ${NORWAY.north}, lon from ${NORWAY.west} to ${NORWAY.east} (decimal degrees, WGS 84).`,
      },
    },
  ];
}
