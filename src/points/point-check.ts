import type { InputCheck } from '../shared/input-check.js';
import {
  COUNTERS,
  MAX_PRESENT,
  OPENING_HOURS_LENGTH,
  POINT_ADDRESS_LENGTH,
  POINT_NAME_LENGTH,
  SLOT_MINUTES,
} from './fields.js';
import { parseOpeningHours } from './opening-hours/index.js';
import type { PointKind } from './point.entity.js';
import { type PointsFaultCode, PointsRefusal } from './refusals.js';
import { ONE_COORDINATE_ONLY, WRITE_BOTH_COORDINATES } from './texts.js';

export interface PointDetails {
  readonly name: string;
  readonly kind: PointKind;
  readonly address: string;
  readonly lat: number;
  readonly lon: number;
  /** People who serve. */
  readonly counters: number;
  /** Most people inside or queueing at once. */
  readonly maxPresent: number;
  /** Bookings start on this grid from opening. */
  readonly slotMinutes: number;
  readonly injections: boolean;
  /** OpenStreetMap's opening_hours syntax. */
  readonly openingHours: string;
}

export function checkPoint(check: InputCheck<PointsFaultCode>, input: Partial<PointDetails>): void {
  check.text('name', input.name, POINT_NAME_LENGTH);
  check.present('kind', input.kind);
  check.present('address', input.address);
  check.optionalText('address', input.address, POINT_ADDRESS_LENGTH);
  check.present('lat', input.lat);
  check.present('lon', input.lon);
  check.inNorway(input.lat, input.lon);
  if ((input.lat === undefined) !== (input.lon === undefined)) {
    check.fault(
      input.lat === undefined ? 'lat' : 'lon',
      'BLANK',
      ONE_COORDINATE_ONLY,
      WRITE_BOTH_COORDINATES,
    );
  }
  check.present('counters', input.counters);
  check.between('counters', input.counters, ...COUNTERS);
  check.present('maxPresent', input.maxPresent);
  check.between('maxPresent', input.maxPresent, ...MAX_PRESENT);
  check.present('slotMinutes', input.slotMinutes);
  check.between('slotMinutes', input.slotMinutes, ...SLOT_MINUTES);
  check.present('injections', input.injections);
  checkOpeningHours(check, input.openingHours);
}

function checkOpeningHours(check: InputCheck<PointsFaultCode>, text: string | null | undefined): void {
  check.text('openingHours', text, OPENING_HOURS_LENGTH);
  if (!text) return;
  try {
    parseOpeningHours(text);
  } catch (error) {
    if (!(error instanceof PointsRefusal)) throw error;
    for (const { code, message, remedy } of error.faults) check.fault('openingHours', code, message, remedy);
  }
}
