import type { Violations } from '../database/refusing-violations.js';
import type { PointsRefusal } from './refusals.js';
import {
  CHANGE_RULESET_OR_NAME,
  CHOOSE_ANOTHER_NAME,
  CHOOSE_FREE_TIME,
  CHOOSE_POINT,
  CLOSED_ALREADY,
  MOVE_HELD_TIME,
  NO_SUCH_POINT,
  POINT_FULL,
  POINT_NAME_TAKEN,
  REMOVE_OLD_CLOSURE,
  RULESET_NAME_TAKEN,
  TIME_HELD_ALREADY,
} from './texts.js';

/** What the constraints of this slice's tables mean to a person. */
export const violations: Violations<PointsRefusal> = {
  point_municipality_name_key: {
    code: 'NAME_TAKEN',
    where: 'name',
    message: POINT_NAME_TAKEN,
    remedy: CHOOSE_ANOTHER_NAME,
  },
  closure_municipality_point_id_fkey: {
    code: 'NOT_FOUND',
    where: 'pointId',
    message: NO_SUCH_POINT,
    remedy: CHOOSE_POINT,
  },
  closure_municipality_point_id_date_from_time_key: {
    code: 'CLOSURE_KNOWN',
    where: 'from',
    message: CLOSED_ALREADY,
    remedy: REMOVE_OLD_CLOSURE,
  },
  ruleset_municipality_name_point_kind_key: {
    code: 'NAME_TAKEN',
    where: 'name',
    message: RULESET_NAME_TAKEN,
    remedy: CHANGE_RULESET_OR_NAME,
  },
  point_minute_full: {
    code: 'POINT_FULL',
    where: 'start',
    message: POINT_FULL,
    remedy: CHOOSE_FREE_TIME,
  },
  held_time_municipality_date_recipient_id_key: {
    code: 'TIME_HELD',
    where: 'recipient',
    message: TIME_HELD_ALREADY,
    remedy: MOVE_HELD_TIME,
  },
};
