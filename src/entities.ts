import { KnownAddress } from './addresses/known-address.entity.js';
import { MunicipalityBoundary } from './addresses/municipality-boundary.entity.js';
import { OutcomeRetraction } from './delivery/outcome-retraction.entity.js';
import { Outcome } from './delivery/outcome.entity.js';
import { HandoutMove } from './dispensing/handout-move.entity.js';
import { Hold } from './dispensing/hold.entity.js';
import { MedicationOrder } from './dispensing/medication-order.entity.js';
import { ShiftStaff } from './fleet/shift-staff.entity.js';
import { Shift } from './fleet/shift.entity.js';
import { StaffMember } from './fleet/staff-member.entity.js';
import { Stand } from './fleet/stand.entity.js';
import { Vehicle } from './fleet/vehicle.entity.js';
import { AccessLogEntry } from './identity/access-log-entry.entity.js';
import { AuditLogEntry } from './identity/audit-log-entry.entity.js';
import { Municipality } from './identity/municipality.entity.js';
import { RoadClosure } from './map/road-closure.entity.js';
import { CrisisActivation } from './planning/crisis/crisis-activation.entity.js';
import { CrisisChecklist } from './planning/crisis/crisis-checklist.entity.js';
import { WhatIfJob } from './planning/crisis/what-if-job.entity.js';
import { WhatIf } from './planning/crisis/what-if.entity.js';
import { MessageJob } from './messages/message-job.entity.js';
import { Message } from './messages/message.entity.js';
import { Booking } from './plans/booking.entity.js';
import { PlanCoverage } from './plans/plan-coverage.entity.js';
import { PlanHandout } from './plans/plan-handout.entity.js';
import { PlanJob } from './plans/plan-job.entity.js';
import { PlanPoint } from './plans/plan-point.entity.js';
import { PlanRoute } from './plans/plan-route.entity.js';
import { PlanStop } from './plans/plan-stop.entity.js';
import { Plan } from './plans/plan.entity.js';
import { Closure } from './points/closure.entity.js';
import { HeldTime } from './points/held-time.entity.js';
import { Point } from './points/point.entity.js';
import { Ruleset } from './points/ruleset.entity.js';
import { Conflict } from './recipients/conflict.entity.js';
import { Consent } from './recipients/consent.entity.js';
import { Pause } from './recipients/pause.entity.js';
import { Quarantine } from './recipients/quarantine.entity.js';
import { Recipient } from './recipients/recipient.entity.js';
import { Residence } from './recipients/residence.entity.js';
import { TravelRefill } from './travel/store/travel-refill.entity.js';

/** Every table of the service, for the data source. */
export const entities = [
  KnownAddress,
  MunicipalityBoundary,
  RoadClosure,
  Outcome,
  OutcomeRetraction,
  HandoutMove,
  Hold,
  MedicationOrder,
  ShiftStaff,
  Shift,
  StaffMember,
  Stand,
  Vehicle,
  AccessLogEntry,
  AuditLogEntry,
  Municipality,
  CrisisActivation,
  CrisisChecklist,
  WhatIfJob,
  WhatIf,
  MessageJob,
  Message,
  PlanCoverage,
  PlanHandout,
  PlanJob,
  PlanPoint,
  PlanRoute,
  PlanStop,
  Plan,
  Booking,
  Closure,
  HeldTime,
  Point,
  Ruleset,
  Conflict,
  Consent,
  Pause,
  Quarantine,
  Recipient,
  Residence,
  TravelRefill,
];
