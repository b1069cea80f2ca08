import type { Violations } from '../database/refusing-violations.js';
import type { RefusingFault } from '../shared/failures.js';
import type { FleetRefusal } from './refusals.js';

const unknown = (where: string, nb: string, en: string): RefusingFault<FleetRefusal> => ({
  code: 'NOT_FOUND',
  where,
  message: { nb: `${nb} finnes ikke i denne kommunen.`, en: `There is no such ${en} in this municipality.` },
  remedy: { nb: 'Velg fra listen.', en: 'Choose from the list.' },
});

const nameTaken: RefusingFault<FleetRefusal> = {
  code: 'NAME_TAKEN',
  where: 'name',
  message: { nb: 'Navnet er i bruk.', en: 'The name is taken.' },
  remedy: { nb: 'Velg et annet navn.', en: 'Choose another name.' },
};

const vehicleOut: RefusingFault<FleetRefusal> = {
  code: 'VEHICLE_OUT',
  where: 'vehicleId',
  message: {
    nb: 'Kjøretøyet er ute på en annen vakt på denne tiden.',
    en: 'The vehicle is out on another shift at that time.',
  },
  remedy: { nb: 'Velg et annet kjøretøy eller andre tider.', en: 'Choose another vehicle or other times.' },
};

/** What the constraints of this slice's tables mean to a person. */
export const violations: Violations<FleetRefusal> = {
  vehicle_municipality_name_key: nameTaken,
  staff_municipality_name_hash_key: nameTaken,
  shift_municipality_date_start_time_vehicle_id_key: vehicleOut,
  shift_municipality_vehicle_id_tsrange_excl: vehicleOut,
  shift_municipality_vehicle_id_fkey: unknown('vehicleId', 'Kjøretøyet', 'vehicle'),
  shift_municipality_start_point_id_fkey: unknown('startPointId', 'Startstedet', 'start point'),
  shift_municipality_end_point_id_fkey: unknown('endPointId', 'Sluttstedet', 'end point'),
  shift_staff_municipality_staff_id_fkey: unknown('staffIds', 'Den ansatte', 'staff member'),
  stand_one_a_day: {
    code: 'STAND_TAKEN',
    where: 'firstDate',
    message: {
      nb: 'Det er allerede planlagt et opphold på stedet en av disse dagene.',
      en: 'Somebody stands at the place already on one of these days.',
    },
    remedy: {
      nb: 'Endre det oppholdet, eller velg en annen dag.',
      en: 'Change that one, or choose another day.',
    },
  },
  stand_municipality_point_id_fkey: unknown('pointId', 'Utleveringsstedet', 'point'),
  stand_municipality_vehicle_id_fkey: unknown('vehicleId', 'Kjøretøyet', 'vehicle'),
  stand_published: {
    code: 'STAND_PLANNED',
    where: 'id',
    message: {
      nb: 'Oppholdet står i en publisert plan, og folk kan ha fått vite om det.',
      en: 'A published plan has the stand, and people may have been told of it.',
    },
    remedy: {
      nb: 'Gi det en siste dato i stedet, og planlegg dagene etter den på nytt.',
      en: 'Give it a last date instead, and plan the days after it anew.',
    },
  },
  shift_published: {
    code: 'SHIFT_PLANNED',
    where: 'id',
    message: {
      nb: 'Den publiserte planen har en rute for vakten.',
      en: 'The published plan has a route for the shift.',
    },
    remedy: {
      nb: 'Planlegg dagen på nytt uten vakten (sjåføren er borte), eller endre tidene eller mannskapet.',
      en: "Plan the day again without the shift (the driver is away), or change the shift's times or crew.",
    },
  },
};
