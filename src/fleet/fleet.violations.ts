import type { Violations } from '../database/refusing-violations.js';
import type { RefusingFault, Text } from '../shared/failures.js';
import type { FleetRefusal } from './refusals.js';
import {
  CHANGE_STAND_OR_DAY,
  CHOOSE_ANOTHER_NAME,
  CHOOSE_FROM_LIST,
  CHOOSE_VEHICLE_OR_TIMES,
  END_STAND_AND_REPLAN,
  NAME_TAKEN,
  REPLAN_WITHOUT_SHIFT,
  SHIFT_PUBLISHED,
  STAND_PUBLISHED,
  STAND_TAKEN,
  THE_END_POINT,
  THE_POINT,
  THE_STAFF_MEMBER,
  THE_START_POINT,
  THE_VEHICLE,
  VEHICLE_OUT,
  noSuchHere,
} from './texts.js';

const unknown = (where: string, what: Text): RefusingFault<FleetRefusal> => ({
  code: 'NOT_FOUND',
  where,
  message: noSuchHere(what),
  remedy: CHOOSE_FROM_LIST,
});

const nameTaken: RefusingFault<FleetRefusal> = {
  code: 'NAME_TAKEN',
  where: 'name',
  message: NAME_TAKEN,
  remedy: CHOOSE_ANOTHER_NAME,
};

const vehicleOut: RefusingFault<FleetRefusal> = {
  code: 'VEHICLE_OUT',
  where: 'vehicleId',
  message: VEHICLE_OUT,
  remedy: CHOOSE_VEHICLE_OR_TIMES,
};

/** What the constraints of this slice's tables mean to a person. */
export const violations: Violations<FleetRefusal> = {
  vehicle_municipality_name_key: nameTaken,
  staff_municipality_name_hash_key: nameTaken,
  shift_municipality_date_start_time_vehicle_id_key: vehicleOut,
  shift_municipality_vehicle_id_tsrange_excl: vehicleOut,
  shift_municipality_vehicle_id_fkey: unknown('vehicleId', THE_VEHICLE),
  shift_municipality_start_point_id_fkey: unknown('startPointId', THE_START_POINT),
  shift_municipality_end_point_id_fkey: unknown('endPointId', THE_END_POINT),
  shift_staff_municipality_staff_id_fkey: unknown('staffIds', THE_STAFF_MEMBER),
  stand_one_a_day: {
    code: 'STAND_TAKEN',
    where: 'firstDate',
    message: STAND_TAKEN,
    remedy: CHANGE_STAND_OR_DAY,
  },
  stand_municipality_point_id_fkey: unknown('pointId', THE_POINT),
  stand_municipality_vehicle_id_fkey: unknown('vehicleId', THE_VEHICLE),
  stand_published: {
    code: 'STAND_PLANNED',
    where: 'id',
    message: STAND_PUBLISHED,
    remedy: END_STAND_AND_REPLAN,
  },
  shift_published: {
    code: 'SHIFT_PLANNED',
    where: 'id',
    message: SHIFT_PUBLISHED,
    remedy: REPLAN_WITHOUT_SHIFT,
  },
};
