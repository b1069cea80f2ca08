import type { Violations } from '../database/refusing-violations.js';
import type { RefusingFault } from '../shared/failures.js';
import type { DispensingRefusal } from './refusals.js';
import {
  ANOTHER_ORDER_IN_FORCE,
  CHANGE_OR_END_THAT_ORDER,
  CHOOSE_ANOTHER_DAY,
  CHOOSE_RECIPIENT,
  EXTRA_ON_DAY_ALREADY,
  HANDOUT_MOVED_ALREADY,
  NO_SUCH_RECIPIENT,
  TAKE_END_BACK_FIRST,
  TAKE_MOVE_BACK_FIRST,
  TREATMENT_ENDED_ALREADY,
} from './texts.js';

const orderOverlaps: RefusingFault<DispensingRefusal> = {
  code: 'ORDER_OVERLAPS',
  where: 'validFrom',
  message: ANOTHER_ORDER_IN_FORCE,
  remedy: CHANGE_OR_END_THAT_ORDER,
};

const unknownRecipient: RefusingFault<DispensingRefusal> = {
  code: 'NOT_FOUND',
  where: 'recipientId',
  message: NO_SUCH_RECIPIENT,
  remedy: CHOOSE_RECIPIENT,
};

/** What the constraints of this slice's tables mean to a person. */
export const violations: Violations<DispensingRefusal> = {
  medication_order_municipality_recipient_id_fkey: unknownRecipient,
  medication_order_municipality_recipient_id_atc_valid_from_key: orderOverlaps,
  medication_order_municipality_recipient_id_daterange_excl: orderOverlaps,
  handout_move_municipality_recipient_id_fkey: unknownRecipient,
  handout_move_municipality_recipient_id_from_date_key: {
    code: 'MOVED_ALREADY',
    where: 'from',
    message: HANDOUT_MOVED_ALREADY,
    remedy: TAKE_MOVE_BACK_FIRST,
  },
  extra_handout_municipality_recipient_id_fkey: unknownRecipient,
  extra_handout_municipality_recipient_id_date_key: {
    code: 'EXTRA_ALREADY',
    where: 'date',
    message: EXTRA_ON_DAY_ALREADY,
    remedy: CHOOSE_ANOTHER_DAY,
  },
  hold_clearing_municipality_recipient_id_fkey: unknownRecipient,
  leftover_decision_municipality_recipient_id_fkey: unknownRecipient,
  treatment_end_municipality_recipient_id_fkey: unknownRecipient,
  treatment_end_municipality_recipient_id_last_date_key: {
    code: 'ENDED_ALREADY',
    where: 'lastDate',
    message: TREATMENT_ENDED_ALREADY,
    remedy: TAKE_END_BACK_FIRST,
  },
};
