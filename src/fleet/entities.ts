import { ShiftStaff } from './shift-staff.entity.js';
import { Shift } from './shift.entity.js';
import { StaffMember } from './staff-member.entity.js';
import { Stand } from './stand.entity.js';
import { Vehicle } from './vehicle.entity.js';

/** The tables that this slice owns, for the data source. */
export const entities = [Shift, ShiftStaff, StaffMember, Stand, Vehicle];
