export { Shift } from './shift.entity.js';
export { ShiftStaff } from './shift-staff.entity.js';
export { StaffMember } from './staff-member.entity.js';
export { staffNamePlace } from './staff-name.js';
export { Vehicle } from './vehicle.entity.js';
export { FleetModule } from './fleet.module.js';
export { ShiftObject, toShiftObject } from './graphql/shift.object.js';
export { ShiftsService } from './shifts.service.js';
