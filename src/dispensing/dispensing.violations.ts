import type { Violations } from '../database/refusing-violations.js';
import type { RefusingFault } from '../shared/failures.js';
import type { DispensingRefusal } from './refusals.js';
import {
  ANOTHER_ORDER_IN_FORCE,
  CHANGE_OR_END_THAT_ORDER,
  CHOOSE_RECIPIENT,
  HANDOUT_MOVED_ALREADY,
  NO_SUCH_RECIPIENT,
  TAKE_MOVE_BACK_FIRST,
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
};
