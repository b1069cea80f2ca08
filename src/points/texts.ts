import type { Text } from '../shared/failures.js';

/** What people read about points, their closures, rulesets and held times. */

export const ONE_COORDINATE_ONLY: Text = {
  nb: 'Stedet har bare den ene koordinaten.',
  en: 'The place has one coordinate only.',
};

export const WRITE_BOTH_COORDINATES: Text = { nb: 'Skriv både lat og lon.', en: 'Write both lat and lon.' };

export const POINT_NAME_TAKEN: Text = {
  nb: 'Et annet sted har dette navnet.',
  en: 'Another point has this name.',
};

export const CHOOSE_ANOTHER_NAME: Text = { nb: 'Velg et annet navn.', en: 'Choose another name.' };

export const NO_SUCH_POINT: Text = {
  nb: 'Utleveringsstedet finnes ikke i denne kommunen.',
  en: 'There is no such point here.',
};

export const CHOOSE_POINT: Text = { nb: 'Velg et sted fra listen.', en: 'Choose a point from the list.' };

export const CLOSED_ALREADY: Text = {
  nb: 'Stedet er allerede stengt fra dette klokkeslettet den dagen.',
  en: 'The point is closed from this time on that day already.',
};

export const REMOVE_OLD_CLOSURE: Text = {
  nb: 'Fjern den gamle stengingen først.',
  en: 'Remove the old closure first.',
};

export const RULESET_NAME_TAKEN: Text = {
  nb: 'Det finnes allerede regler med dette navnet for disse stedene.',
  en: 'There is a ruleset of this name for these points already.',
};

export const CHANGE_RULESET_OR_NAME: Text = {
  nb: 'Endre de reglene, eller velg et annet navn.',
  en: 'Change that one, or choose another name.',
};

export const POINT_FULL: Text = {
  nb: 'Alle plassene på stedet er tatt på dette tidspunktet.',
  en: 'All places at the point are taken at this time.',
};

export const CHOOSE_FREE_TIME: Text = { nb: 'Velg en ledig tid.', en: 'Choose a free time.' };

export const TIME_HELD_ALREADY: Text = {
  nb: 'Mottakeren har allerede en time den dagen.',
  en: 'The recipient has a time on that day already.',
};

export const MOVE_HELD_TIME: Text = { nb: 'Flytt den timen i stedet.', en: 'Move that one instead.' };

export const POINT: Text = { nb: 'utleveringsstedet', en: 'point' };

export const CLOSURE: Text = { nb: 'stengingen', en: 'closure' };

export const PLACE_OF_NEW_ADDRESS_MISSING: Text = {
  nb: 'Adressen er ny, men ikke stedet på kartet.',
  en: 'The address is new, but not the place on the map.',
};

export const GIVE_PLACE_OR_KEEP_IT: Text = {
  nb: 'Oppgi lat og lon, eller keepPlace: true hvis stedet ikke har flyttet.',
  en: 'Give lat and lon, or keepPlace: true if the point has not moved.',
};

export const RULESET: Text = { nb: 'reglene', en: 'ruleset' };
