import type { RefusingFault } from '../shared/failures.js';
import type { Violations } from '../database/refusing-violations.js';
import type { RecipientsRefusal } from './refusals.js';

const unknownRecipient = (where: string): RefusingFault<RecipientsRefusal> => ({
  code: 'NOT_FOUND',
  where,
  message: {
    nb: 'Mottakeren finnes ikke i denne kommunen.',
    en: 'There is no such recipient in this municipality.',
  },
  remedy: { nb: 'Velg en mottaker fra listen.', en: 'Choose a recipient from the list.' },
});

const overlap = (what: { nb: string; en: string }): RefusingFault<RecipientsRefusal> => ({
  code: 'OVERLAPS',
  where: 'from',
  message: {
    nb: `Mottakeren har allerede ${what.nb} på noen av dagene.`,
    en: `The recipient already has ${what.en} on some of these days.`,
  },
  remedy: {
    nb: 'Avslutt den andre først, eller velg andre dager.',
    en: 'End the other one first, or choose other days.',
  },
});

/** What the constraints of this slice's tables mean to a person. */
export const violations: Violations<RecipientsRefusal> = {
  recipient_municipality_alias_key: {
    code: 'ALIAS_TAKEN',
    where: 'alias',
    message: { nb: 'Aliaset er i bruk.', en: 'The alias is taken.' },
    remedy: { nb: 'Velg et annet alias.', en: 'Choose another alias.' },
  },
  recipient_municipality_national_id_hash_key: {
    code: 'NATIONAL_ID_TAKEN',
    where: 'nationalId',
    message: {
      nb: 'En annen mottaker har dette fødselsnummeret.',
      en: 'Another recipient has this national identity number.',
    },
    remedy: { nb: 'Søk opp mottakeren med nummeret.', en: 'Look the recipient up by the number.' },
  },
  recipient_municipality_usual_point_id_fkey: {
    code: 'NOT_FOUND',
    where: 'usualPointId',
    message: { nb: 'Utleveringsstedet finnes ikke.', en: 'There is no such point.' },
    remedy: { nb: 'Velg et sted fra listen.', en: 'Choose a point from the list.' },
  },
  residence_municipality_recipient_id_fkey: unknownRecipient('recipientId'),
  residence_municipality_recipient_id_daterange_excl: overlap({ nb: 'en bolig', en: 'a residence' }),
  pause_municipality_recipient_id_fkey: unknownRecipient('recipientId'),
  pause_municipality_recipient_id_from_date_key: overlap({ nb: 'en pause', en: 'a pause' }),
  pause_municipality_recipient_id_daterange_excl: overlap({ nb: 'en pause', en: 'a pause' }),
  quarantine_municipality_recipient_id_fkey: unknownRecipient('recipientId'),
  quarantine_municipality_recipient_id_from_date_key: overlap({ nb: 'en karantene', en: 'a quarantine' }),
  quarantine_municipality_recipient_id_daterange_excl: overlap({ nb: 'en karantene', en: 'a quarantine' }),
  consent_municipality_recipient_id_fkey: unknownRecipient('recipientId'),
  consent_municipality_recipient_id_purpose_granted_from_key: overlap({
    nb: 'dette samtykket',
    en: 'this consent',
  }),
  conflict_municipality_recipient_a_id_fkey: unknownRecipient('recipientId'),
  conflict_municipality_recipient_b_id_fkey: unknownRecipient('otherRecipientId'),
  conflict_municipality_recipient_a_id_recipient_b_id_key: {
    code: 'CONFLICT_KNOWN',
    where: 'otherRecipientId',
    message: { nb: 'De to er allerede holdt fra hverandre.', en: 'The two are kept apart already.' },
    remedy: { nb: 'Fjern den gamle regelen først.', en: 'Remove the old rule first.' },
  },
};
