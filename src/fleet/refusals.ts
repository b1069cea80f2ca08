import { Refusal } from '../shared/failures.js';
import type { Codes } from '../shared/refusals.js';

/** Faults that also refuse a call by themselves. */
const BY_THEMSELVES = {
  VEHICLE_OUT: 'The vehicle is on another shift at that time. Choose another vehicle or other times.',
  STAND_TAKEN:
    'Another stand is planned at the point on one of these days. Change that one, or choose another day.',
  STAND_PLANNED:
    'A published plan has the stand. Give it a last date instead, and plan the days after it again.',
  SHIFT_PLANNED:
    'The published plan has a route for the shift. Plan the day again without it, or change its times or crew.',
} as const satisfies Codes;

/** Codes of this slice's refusals: what is wrong, and what would be right. */
export const FLEET_REFUSALS = {
  ...BY_THEMSELVES,
  SHIFT_CHANGED: 'Another caller changed the shift at the same moment. Try again.',
  STAFF_BUSY: 'Some of the crew are on another shift at that time. Choose others, or other times.',
} as const satisfies Codes;

/** Codes of this slice's faults: what is wrong, and what would be right. */
export const FLEET_FAULTS = {
  ...BY_THEMSELVES,
  CREW: 'The shift has no staff, or names a staff member twice. Name each once, the driver first.',
  BREAK_OUTSIDE:
    'The break does not fit in the shift. Let it start after the shift starts and be over before it ends.',
  NOT_MOBILE_STOP:
    'Vehicles stand at points of the kind MOBILE_STOP only. Choose one, or record the place as one.',
  OUTSIDE_OPENING_HOURS:
    'The point is closed during the stand. Change the times, or the opening hours of the point.',
} as const satisfies Codes;

export type FleetFaultCode = keyof typeof FLEET_FAULTS;

export class FleetRefusal extends Refusal<keyof typeof FLEET_REFUSALS, FleetFaultCode> {}
