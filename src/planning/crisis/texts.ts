import type { Text } from '../../shared/failures.js';

/** What people read about checklists and crisis mode. */

export const CHECKLIST: Text = { nb: 'sjekklisten', en: 'checklist' };
export const CRISIS_MEASURES: Text = { nb: 'krisetiltakene', en: 'crisis measures' };
export const LANGUAGE_CODE: Text = { nb: 'en språkkode', en: 'a language code' };

export const NAME_TAKEN: Text = {
  nb: 'En annen sjekkliste har dette navnet.',
  en: 'Another checklist has this name.',
};

export const CHOOSE_OTHER_NAME: Text = { nb: 'Velg et annet navn.', en: 'Choose another name.' };

export const whatIfNotDone = (name: string, status: string): Text => ({
  nb: `Prøven «${name}» er ${status}. Bare en som er ferdig, kan settes i verk.`,
  en: `The what-if "${name}" is ${status}. Only one that is done can be put in force.`,
});

export const inForceAlready = (name: string): Text => ({
  nb: `Tiltakene i «${name}» er i kraft allerede.`,
  en: `The measures of "${name}" are in force already.`,
});
