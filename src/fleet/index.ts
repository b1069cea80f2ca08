export { writeShifts, writeStaff, writeVehicles } from './bulk-writes.js';
export {
  lastShiftDate,
  modesOfShifts,
  nextDriver,
  readRosterRows,
  type RosterRow,
  shiftsOn,
} from './shift-records.js';
export {
  BREAK_MINUTES,
  breakOutsideShift,
  CAPACITY_DOSES,
  CAPACITY_KG,
  FLEET_NAME_LENGTH,
  TRAVEL_MODES,
} from './fields.js';
export { Shift, type ShiftEndReason } from './shift.entity.js';
export type { ShiftDetails } from './shift-check.js';
export { ShiftStaff } from './shift-staff.entity.js';
export { StaffMember } from './staff-member.entity.js';
export { sealStaffName, staffNamePlace } from './staff-name.js';
export { Stand } from './stand.entity.js';
export { Vehicle } from './vehicle.entity.js';
export { FleetModule } from './fleet.module.js';
export { WorkingHoursInput } from './graphql/fleet.inputs.js';
export { ShiftObject, toShiftObject } from './graphql/shift.object.js';
export { ShiftsService } from './shifts.service.js';
export { VehicleObject, toVehicleObject } from './graphql/vehicle.object.js';
export { VehiclesService } from './vehicles.service.js';
export { TravelModeEnum } from './graphql/vehicle.object.js';
