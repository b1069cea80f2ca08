import type { Objection } from '../../../shared/field-rule.js';
import { isInNorway, isNorwegianLatitude, NORWAY } from '../../../shared/norway.js';
import type { ColumnComplaint } from '../faults.js';
import {
  COORDINATES_SWAPPED,
  FILL_IN_ADDRESS_OR_COORDINATES,
  NO_ADDRESS_NOR_COORDINATES,
  comesBefore,
  fillInOrClear,
  incompletePair,
  norwayReaches,
  notInNorway,
  setAfter,
  writeCoordinates,
} from './texts.js';

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
      message: comesBefore(until, last, from, first),
      remedy: setAfter(until, from),
    },
  ];
}

export function incomplete(column: string, other: string): ColumnComplaint {
  return {
    column,
    code: 'INCOMPLETE',
    message: incompletePair(column, other),
    remedy: fillInOrClear(column, other),
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
        message: NO_ADDRESS_NOR_COORDINATES,
        remedy: FILL_IN_ADDRESS_OR_COORDINATES,
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
        message: COORDINATES_SWAPPED,
        remedy: writeCoordinates(lon, lat),
      },
    ];
  }
  const outside = isNorwegianLatitude(lat) ? 'lon' : 'lat';
  return [
    {
      column: outside,
      code: 'OUTSIDE_NORWAY',
      message: notInNorway(lat, lon),
      remedy: norwayReaches(NORWAY.south, NORWAY.north, NORWAY.west, NORWAY.east),
    },
  ];
}
