import type { Text } from '../shared/failures.js';

/** What people read about vehicles, staff, shifts and stands. */

export const A_SKILL: Text = { nb: 'en ferdighet', en: 'a skill' };

export const breakDoesNotFit = (start: string, end: string): Text => ({
  nb: `Pausen får ikke plass i vakten (${start}–${end}).`,
  en: `The break does not fit in the shift (${start}–${end}).`,
});

export const BREAK_WITHIN_SHIFT: Text = {
  nb: 'La pausen starte etter vaktens start og være over før dens slutt.',
  en: 'Let the break start after the shift starts and be over before it ends.',
};

export const CHOOSE_FROM_LIST: Text = { nb: 'Velg fra listen.', en: 'Choose from the list.' };

export const NAME_TAKEN: Text = { nb: 'Navnet er i bruk.', en: 'The name is taken.' };

export const CHOOSE_ANOTHER_NAME: Text = { nb: 'Velg et annet navn.', en: 'Choose another name.' };

export const VEHICLE_OUT: Text = {
  nb: 'Kjøretøyet er ute på en annen vakt på denne tiden.',
  en: 'The vehicle is out on another shift at that time.',
};

export const CHOOSE_VEHICLE_OR_TIMES: Text = {
  nb: 'Velg et annet kjøretøy eller andre tider.',
  en: 'Choose another vehicle or other times.',
};

export const STAND_TAKEN: Text = {
  nb: 'Det er allerede planlagt et opphold på stedet en av disse dagene.',
  en: 'Somebody stands at the place already on one of these days.',
};

export const CHANGE_STAND_OR_DAY: Text = {
  nb: 'Endre det oppholdet, eller velg en annen dag.',
  en: 'Change that one, or choose another day.',
};

export const STAND_PUBLISHED: Text = {
  nb: 'Oppholdet står i en publisert plan, og folk kan ha fått vite om det.',
  en: 'A published plan has the stand, and people may have been told of it.',
};

export const END_STAND_AND_REPLAN: Text = {
  nb: 'Gi det en siste dato i stedet, og planlegg dagene etter den på nytt.',
  en: 'Give it a last date instead, and plan the days after it anew.',
};

export const SHIFT_PUBLISHED: Text = {
  nb: 'Den publiserte planen har en rute for vakten.',
  en: 'The published plan has a route for the shift.',
};

export const REPLAN_WITHOUT_SHIFT: Text = {
  nb: 'Planlegg dagen på nytt uten vakten (sjåføren er borte), eller endre tidene eller mannskapet.',
  en: "Plan the day again without the shift (the driver is away), or change the shift's times or crew.",
};

export const NO_CREW_OR_SOMEONE_TWICE: Text = {
  nb: 'Vakten har ingen ansatte, eller en ansatt to ganger.',
  en: 'The shift has no staff, or somebody twice.',
};

export const CHOOSE_EACH_ONCE: Text = {
  nb: 'Velg hver ansatt én gang, sjåføren først.',
  en: 'Choose each staff member once, the driver first.',
};

export const SHIFT: Text = { nb: 'vakten', en: 'shift' };

export const SHIFT_CHANGED_MEANWHILE: Text = {
  nb: 'Vakten ble endret av noen andre i samme øyeblikk. Prøv igjen.',
  en: 'Somebody else changed the shift at that moment. Try again.',
};

export const crewBusy = (count: number): Text => ({
  nb: `${count} i mannskapet er på en annen vakt på denne tiden. Velg andre, eller andre tider.`,
  en: `${count} of the crew are on another shift at that time. Choose others, or other times.`,
});

export const STAFF_MEMBER: Text = { nb: 'den ansatte', en: 'staff member' };

export const STAND: Text = { nb: 'oppholdet', en: 'stand' };

export const notAMobileStop = (point: string): Text => ({
  nb: `${point} er ikke et stoppested.`,
  en: `${point} is no mobile stop.`,
});

export const CHOOSE_MOBILE_STOP: Text = {
  nb: 'Velg et sted av typen stoppested, eller registrer det som et nytt.',
  en: 'Choose a point of the kind mobile stop, or record the place as a new one.',
};

export const notOpenThen = (point: string, openingHours: string): Text => ({
  nb: `${point} er ikke åpent da (${openingHours}).`,
  en: `${point} is not open then (${openingHours}).`,
});

export const CHANGE_TIME_OR_OPENING_HOURS: Text = {
  nb: 'Endre tiden eller stedets åpningstid.',
  en: "Change the time or the place's opening hours.",
};

export const VEHICLE: Text = { nb: 'kjøretøyet', en: 'vehicle' };

/* As they begin the sentence of `noSuchHere`. */
export const THE_VEHICLE: Text = { nb: 'Kjøretøyet', en: 'vehicle' };
export const THE_START_POINT: Text = { nb: 'Startstedet', en: 'start point' };
export const THE_END_POINT: Text = { nb: 'Sluttstedet', en: 'end point' };
export const THE_STAFF_MEMBER: Text = { nb: 'Den ansatte', en: 'staff member' };
export const THE_POINT: Text = { nb: 'Utleveringsstedet', en: 'point' };

export const noSuchHere = ({ nb, en }: Text): Text => ({
  nb: `${nb} finnes ikke i denne kommunen.`,
  en: `There is no such ${en} in this municipality.`,
});
