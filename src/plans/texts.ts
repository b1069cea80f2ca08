import type { CivilDate } from '../shared/civil-time.js';
import type { Text } from '../shared/failures.js';

/** What people read about stored plans. */

export const LOCK_STOP_OR_BOOKING: Text = {
  nb: 'Lås enten et stopp eller en hentetid.',
  en: 'Lock either a stop or a booking.',
};

export const STRAIGHT_LINES: Text = {
  nb: 'Reisetidene er regnet i luftlinje med tillegg for omveger.',
  en: 'Travel times are straight lines with an allowance for detours.',
};

export const plansOfDifferentDays = (before: CivilDate, after: CivilDate): Text => ({
  nb: `Planene er for ulike dager (${before} og ${after}). Velg to planer for samme dag.`,
  en: `The plans are for different days (${before} and ${after}). Choose two plans of one day.`,
});

export const planningInterrupted = (attempts: number): Text => ({
  nb: `Planleggingen ble avbrutt ${attempts} ganger og er gitt opp. Prøv på nytt.`,
  en: `Planning was interrupted ${attempts} times and has been given up. Try again.`,
});

export const STOP: Text = { nb: 'stoppet', en: 'stop' };

export const BOOKING: Text = { nb: 'hentetiden', en: 'booking' };

export const PLAN: Text = { nb: 'planen', en: 'plan' };

export const planHasNoAnswer = (date: CivilDate, status: string): Text => ({
  nb: `Planen for ${date} har ikke noe svar: den er ${status}. Vent til den er ferdig, eller lag en ny.`,
  en: `The plan of ${date} has no answer: it is ${status}. Wait until it is done, or make a new one.`,
});

export const onlyDraftIsPublished = (date: CivilDate, status: string): Text => ({
  nb: `Bare et utkast kan publiseres; planen for ${date} er ${status}.`,
  en: `Only a draft can be published; the plan of ${date} is ${status}.`,
});

export const planCannotChange = (date: CivilDate, status: string): Text => ({
  nb: `Bare et utkast eller en publisert plan kan endres; planen for ${date} er ${status}.`,
  en: `Only a draft or a published plan can be changed; the plan of ${date} is ${status}.`,
});

export const timeLeftOut = (alias: string, time: string): Text => ({
  nb: `${alias} har fått time kl. ${time} for hånd, og planen har den ikke.`,
  en: `${alias} was given ${time} by hand, and the plan does not have it.`,
});

export const PLAN_AGAIN_OR_CANCEL_TIME: Text = {
  nb: 'Planlegg dagen på nytt, eller avbestill timen.',
  en: 'Plan the date again, or cancel the time.',
};

export const timesLeftOut = (aliases: string): Text => ({
  nb: `Planen mangler timer som er gitt for hånd: ${aliases}.`,
  en: `The plan lacks times that were set by hand: ${aliases}.`,
});

export const placesCutOff = (count: number): Text => ({
  nb: `${places(count).nb} nås ikke på vei; se hvem som står uten plass, og merknadene under Steder.`,
  en: `No way leads to ${places(count).en}; see who has no place, and the remarks under Places.`,
});

export const placesBridged = (count: number): Text => ({
  nb: `${places(count).nb} ligger utenfor vegdataene, og veien dit er regnet i luftlinje.`,
  en: `${places(count).en} ${count === 1 ? 'is' : 'are'} not on the road data, and reached by a straight line.`,
});

const places = (count: number): Text => ({
  nb: count === 1 ? 'Ett sted' : `${count} steder`,
  en: count === 1 ? '1 place' : `${count} places`,
});
