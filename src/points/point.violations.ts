import type { Violations } from '../database/refusing-violations.js';
import type { PointsRefusal } from './refusals.js';

/** What the constraints of this slice's tables mean to a person. */
export const violations: Violations<PointsRefusal> = {
  point_municipality_name_key: {
    code: 'NAME_TAKEN',
    where: 'name',
    message: { nb: 'Et annet sted har dette navnet.', en: 'Another point has this name.' },
    remedy: { nb: 'Velg et annet navn.', en: 'Choose another name.' },
  },
  closure_municipality_point_id_fkey: {
    code: 'NOT_FOUND',
    where: 'pointId',
    message: { nb: 'Utleveringsstedet finnes ikke i denne kommunen.', en: 'There is no such point here.' },
    remedy: { nb: 'Velg et sted fra listen.', en: 'Choose a point from the list.' },
  },
  closure_municipality_point_id_date_from_time_key: {
    code: 'CLOSURE_KNOWN',
    where: 'from',
    message: {
      nb: 'Stedet er allerede stengt fra dette klokkeslettet den dagen.',
      en: 'The point is closed from this time on that day already.',
    },
    remedy: { nb: 'Fjern den gamle stengingen først.', en: 'Remove the old closure first.' },
  },
  ruleset_municipality_name_point_kind_key: {
    code: 'NAME_TAKEN',
    where: 'name',
    message: {
      nb: 'Det finnes allerede regler med dette navnet for disse stedene.',
      en: 'There is a ruleset of this name for these points already.',
    },
    remedy: {
      nb: 'Endre de reglene, eller velg et annet navn.',
      en: 'Change that one, or choose another name.',
    },
  },
  point_minute_full: {
    code: 'POINT_FULL',
    where: 'start',
    message: {
      nb: 'Alle plassene på stedet er tatt på dette tidspunktet.',
      en: 'All places at the point are taken at this time.',
    },
    remedy: { nb: 'Velg en ledig tid.', en: 'Choose a free time.' },
  },
  held_time_municipality_date_recipient_id_key: {
    code: 'TIME_HELD',
    where: 'recipient',
    message: {
      nb: 'Mottakeren har allerede en time den dagen.',
      en: 'The recipient has a time on that day already.',
    },
    remedy: { nb: 'Flytt den timen i stedet.', en: 'Move that one instead.' },
  },
};
