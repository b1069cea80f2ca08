import type { RefusingFault } from '../shared/failures.js';
import type { Violations } from '../database/refusing-violations.js';
import type { RecipientsRefusal } from './refusals.js';
import {
  ALIAS_TAKEN,
  A_PAUSE,
  A_QUARANTINE,
  A_RESIDENCE,
  CHOOSE_ANOTHER_ALIAS,
  CHOOSE_POINT,
  CHOOSE_RECIPIENT,
  END_OTHER_FIRST,
  KEPT_APART_ALREADY,
  LOOK_UP_BY_NUMBER,
  NATIONAL_ID_TAKEN,
  NO_SUCH_POINT,
  NO_SUCH_RECIPIENT,
  REMOVE_OLD_RULE,
  THIS_CONSENT,
  alreadyHas,
} from './texts.js';

const unknownRecipient = (where: string): RefusingFault<RecipientsRefusal> => ({
  code: 'NOT_FOUND',
  where,
  message: NO_SUCH_RECIPIENT,
  remedy: CHOOSE_RECIPIENT,
});

const overlap = (what: { nb: string; en: string }): RefusingFault<RecipientsRefusal> => ({
  code: 'OVERLAPS',
  where: 'from',
  message: alreadyHas(what),
  remedy: END_OTHER_FIRST,
});

/** What the constraints of this slice's tables mean to a person. */
export const violations: Violations<RecipientsRefusal> = {
  recipient_municipality_alias_key: {
    code: 'ALIAS_TAKEN',
    where: 'alias',
    message: ALIAS_TAKEN,
    remedy: CHOOSE_ANOTHER_ALIAS,
  },
  recipient_municipality_national_id_hash_key: {
    code: 'NATIONAL_ID_TAKEN',
    where: 'nationalId',
    message: NATIONAL_ID_TAKEN,
    remedy: LOOK_UP_BY_NUMBER,
  },
  recipient_municipality_usual_point_id_fkey: {
    code: 'NOT_FOUND',
    where: 'usualPointId',
    message: NO_SUCH_POINT,
    remedy: CHOOSE_POINT,
  },
  residence_municipality_recipient_id_fkey: unknownRecipient('recipientId'),
  residence_municipality_recipient_id_daterange_excl: overlap(A_RESIDENCE),
  pause_municipality_recipient_id_fkey: unknownRecipient('recipientId'),
  pause_municipality_recipient_id_from_date_key: overlap(A_PAUSE),
  pause_municipality_recipient_id_daterange_excl: overlap(A_PAUSE),
  quarantine_municipality_recipient_id_fkey: unknownRecipient('recipientId'),
  quarantine_municipality_recipient_id_from_date_key: overlap(A_QUARANTINE),
  quarantine_municipality_recipient_id_daterange_excl: overlap(A_QUARANTINE),
  consent_municipality_recipient_id_fkey: unknownRecipient('recipientId'),
  consent_municipality_recipient_id_purpose_granted_from_key: overlap(THIS_CONSENT),
  conflict_municipality_recipient_a_id_fkey: unknownRecipient('recipientId'),
  conflict_municipality_recipient_b_id_fkey: unknownRecipient('otherRecipientId'),
  conflict_municipality_recipient_a_id_recipient_b_id_key: {
    code: 'CONFLICT_KNOWN',
    where: 'otherRecipientId',
    message: KEPT_APART_ALREADY,
    remedy: REMOVE_OLD_RULE,
  },
};
