import type { CivilDate } from '../shared/civil-time.js';
import type { Text } from '../shared/failures.js';

/** What people read about recipients and what is recorded of them. */

export const areaHasCorners = (corners: number): Text => ({
  nb: `Området har ${corners} hjørner.`,
  en: `The area has ${corners} corners.`,
});

export const drawCorners = (most: number): Text => ({
  nb: `Tegn 3 til ${most} hjørner.`,
  en: `Draw 3 to ${most} corners.`,
});

export const CONFLICT: Text = { nb: 'regelen', en: 'conflict' };

export const CHOOSE_OTHER_RECIPIENT: Text = {
  nb: 'Velg den andre mottakeren.',
  en: 'Choose the other recipient.',
};

export const CONSENT: Text = { nb: 'samtykket', en: 'consent' };

export const PHONE_NUMBER: Text = { nb: 'et telefonnummer', en: 'a phone number' };

export const LANGUAGE_CODE: Text = { nb: 'en språkkode', en: 'a language code' };

export const CODE_WORD_OF_PURPOSE: Text = { nb: 'et kodeord', en: 'a code word' };

export const ALIAS_REVEALS: Text = {
  nb: 'Aliaset røper hvem mottakeren er.',
  en: 'The alias gives away who the recipient is.',
};

export const USE_OTHER_ALIAS: Text = { nb: 'Bruk et alias som K-0012.', en: 'Use an alias like K-0012.' };

export const CIRCLE_OR_POLYGON: Text = {
  nb: 'Et område er enten en sirkel eller en mangekant med hjørner [lon, lat].',
  en: 'An area is either a circle or a polygon with corners [lon, lat].',
};

export const ELEVEN_DIGITS: Text = {
  nb: 'Et fødselsnummer har nøyaktig 11 siffer.',
  en: 'A national identity number has exactly 11 digits.',
};

export const WRITE_ALL_DIGITS: Text = {
  nb: 'Skriv alle 11 sifrene uten mellomrom.',
  en: 'Write all 11 digits without spaces.',
};

export const NO_DATE_OF_BIRTH: Text = {
  nb: 'De seks første sifrene er ikke en fødselsdato som finnes.',
  en: 'The first six digits are not a date of birth that exists.',
};

export const CHECK_DAY_AND_MONTH: Text = {
  nb: 'Sjekk dag og måned (D-nummer har dag + 40, testpersoner måned + 40 eller + 80).',
  en: 'Check day and month (D-numbers have day + 40, test persons month + 40 or + 80).',
};

export const CHECK_DIGITS_DO_NOT_FIT: Text = {
  nb: 'Kontrollsifrene passer ikke til resten av nummeret.',
  en: 'The check digits do not fit the rest of the number.',
};

export const COMPARE_DIGITS: Text = {
  nb: 'Sammenlign sifrene med kilden; ett er feil eller to er byttet om.',
  en: 'Compare the digits with the source; one is wrong or two are swapped.',
};

export const PAUSE: Text = { nb: 'pausen', en: 'pause' };

export const QUARANTINE: Text = { nb: 'karantenen', en: 'quarantine' };

export const NO_SUCH_RECIPIENT: Text = {
  nb: 'Mottakeren finnes ikke i denne kommunen.',
  en: 'There is no such recipient in this municipality.',
};

export const CHOOSE_RECIPIENT: Text = {
  nb: 'Velg en mottaker fra listen.',
  en: 'Choose a recipient from the list.',
};

export const alreadyHas = (what: Text): Text => ({
  nb: `Mottakeren har allerede ${what.nb} på noen av dagene.`,
  en: `The recipient already has ${what.en} on some of these days.`,
});

export const END_OTHER_FIRST: Text = {
  nb: 'Avslutt den andre først, eller velg andre dager.',
  en: 'End the other one first, or choose other days.',
};

export const ALIAS_TAKEN: Text = { nb: 'Aliaset er i bruk.', en: 'The alias is taken.' };

export const CHOOSE_ANOTHER_ALIAS: Text = { nb: 'Velg et annet alias.', en: 'Choose another alias.' };

export const NATIONAL_ID_TAKEN: Text = {
  nb: 'En annen mottaker har dette fødselsnummeret.',
  en: 'Another recipient has this national identity number.',
};

export const LOOK_UP_BY_NUMBER: Text = {
  nb: 'Søk opp mottakeren med nummeret.',
  en: 'Look the recipient up by the number.',
};

export const NO_SUCH_POINT: Text = { nb: 'Utleveringsstedet finnes ikke.', en: 'There is no such point.' };

export const CHOOSE_POINT: Text = { nb: 'Velg et sted fra listen.', en: 'Choose a point from the list.' };

export const A_RESIDENCE: Text = { nb: 'en bolig', en: 'a residence' };

export const A_PAUSE: Text = { nb: 'en pause', en: 'a pause' };

export const A_QUARANTINE: Text = { nb: 'en karantene', en: 'a quarantine' };

export const THIS_CONSENT: Text = {
  nb: 'dette samtykket',
  en: 'this consent',
};

export const KEPT_APART_ALREADY: Text = {
  nb: 'De to er allerede holdt fra hverandre.',
  en: 'The two are kept apart already.',
};

export const REMOVE_OLD_RULE: Text = {
  nb: 'Fjern den gamle regelen først.',
  en: 'Remove the old rule first.',
};

export const RECIPIENT: Text = { nb: 'mottakeren', en: 'recipient' };

export const RESIDENCE: Text = { nb: 'boligen', en: 'residence' };

export const moveRecorded = (date: CivilDate): Text => ({
  nb: `Det er registrert en flytting ${date}. Rett den boligen, eller velg en senere dato.`,
  en: `A move on ${date} is recorded. Correct that residence, or choose a later date.`,
});

export const CONFLICT_WITH_ONESELF: Text = {
  nb: 'Mottakeren er i konflikt med seg selv.',
  en: 'The recipient is in conflict with themselves.',
};
