import type { Violations } from '../database/refusing-violations.js';
import type { RefusingFault } from '../shared/failures.js';
import type { DispensingRefusal } from './refusals.js';

const orderOverlaps: RefusingFault<DispensingRefusal> = {
  code: 'ORDER_OVERLAPS',
  where: 'validFrom',
  message: {
    nb: 'En annen ordning gjelder på noen av dagene; to samtidig ville gi doble doser.',
    en: 'Another order is in force on some of the days; two at once would double the doses.',
  },
  remedy: {
    nb: 'Endre den ordningen fra en dato, eller avslutt den først.',
    en: 'Change that order from a date, or end it first.',
  },
};

const unknownRecipient: RefusingFault<DispensingRefusal> = {
  code: 'NOT_FOUND',
  where: 'recipientId',
  message: {
    nb: 'Mottakeren finnes ikke i denne kommunen.',
    en: 'There is no such recipient in this municipality.',
  },
  remedy: { nb: 'Velg en mottaker fra listen.', en: 'Choose a recipient from the list.' },
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
    message: { nb: 'Utleveringen er allerede flyttet.', en: 'The handout has been moved already.' },
    remedy: { nb: 'Ta tilbake den flyttingen først.', en: 'Take that move back first.' },
  },
};
