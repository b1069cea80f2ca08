import type { InputCheck } from '../shared/input-check.js';
import { parseOpeningHours } from './opening-hours/index.js';
import type { PointKind } from './point.entity.js';
import { type PointsFaultCode, PointsRefusal } from './refusals.js';

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
  check.text('name', input.name, 200);
  check.present('kind', input.kind);
  check.present('address', input.address);
  check.optionalText('address', input.address, 500);
  check.present('lat', input.lat);
  check.present('lon', input.lon);
  check.inNorway(input.lat, input.lon);
  if ((input.lat === undefined) !== (input.lon === undefined)) {
    check.fault(
      input.lat === undefined ? 'lat' : 'lon',
      'BLANK',
      { nb: 'Stedet har bare den ene koordinaten.', en: 'The place has one coordinate only.' },
      { nb: 'Skriv både lat og lon.', en: 'Write both lat and lon.' },
    );
  }
  check.present('counters', input.counters);
  check.between('counters', input.counters, 1, 100);
  check.present('maxPresent', input.maxPresent);
  check.between('maxPresent', input.maxPresent, 1, 1000);
  check.present('slotMinutes', input.slotMinutes);
  check.between('slotMinutes', input.slotMinutes, 1, 240);
  check.present('injections', input.injections);
  checkOpeningHours(check, input.openingHours);
}

function checkOpeningHours(check: InputCheck<PointsFaultCode>, text: string | null | undefined): void {
  check.text('openingHours', text, 1000);
  if (!text) return;
  try {
    parseOpeningHours(text);
  } catch (error) {
    if (!(error instanceof PointsRefusal)) throw error;
    for (const { code, message, remedy } of error.faults) check.fault('openingHours', code, message, remedy);
  }
}
