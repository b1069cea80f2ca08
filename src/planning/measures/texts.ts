import type { CivilDate } from '../../shared/civil-time.js';
import type { Text } from '../../shared/failures.js';

/** What people read about measures: checking, applying and reverting them. */

export const NO_MEASURES: Text = { nb: 'Det er ingen tiltak.', en: 'There are no measures.' };

export const CHOOSE_A_MEASURE: Text = {
  nb: 'Velg regler, ekstra vakter eller åpningstider.',
  en: 'Choose rulesets, extra shifts or opening hours.',
};

export const GIVEN_TWICE: Text = { nb: 'Det samme står to ganger.', en: 'The same stands twice.' };

export const NAME_EACH_ONCE: Text = {
  nb: 'Ta med hver av dem én gang.',
  en: 'Name each of them once.',
};

export const periodTooLong = (days: number): Text => ({
  nb: `Perioden er på ${days} dager.`,
  en: `The period has ${days} days.`,
});

export const atMostDays = (most: number): Text => ({
  nb: `Høyst ${most} dager.`,
  en: `At most ${most} days.`,
});

export const dayHasPassed = (date: CivilDate): Text => ({
  nb: `${date} er over.`,
  en: `${date} has passed.`,
});

export const beginToday = (today: CivilDate): Text => ({
  nb: `Begynn i dag (${today}) eller senere.`,
  en: `Begin today (${today}) or later.`,
});

export const RULESET: Text = { nb: 'reglene', en: 'ruleset' };
export const POINT: Text = { nb: 'utleveringsstedet', en: 'point' };

export const changedMeanwhile = (name: string): Text => ({
  nb: `${name} ble endret av noen andre akkurat nå. Prøv igjen.`,
  en: `${name} was changed by somebody else just now. Try again.`,
});

export const somethingChangedSince = (changes: readonly Text[]): Text => ({
  nb: `Noe er endret etter at tiltakene ble satt i verk: ${changes.map(({ nb }) => nb).join(' ')}`,
  en: `Something was changed after the measures were taken: ${changes.map(({ en }) => en).join(' ')}`,
});

export const isChanged = ({ nb, en }: Text): Text => ({
  nb: `${nb} er endret.`,
  en: `${en} was changed.`,
});

export const LEAVE_OR_CHANGE_BACK: Text = {
  nb: 'La det stå som nå, eller endre det tilbake selv og la det stå.',
  en: 'Leave it as it is now, or change it back yourself and leave it.',
};

export const leftAsIs = ({ nb, en }: Text): Text => ({
  nb: `${nb} er endret siden og blir stående som nå.`,
  en: `${en} was changed since and stays as it is now.`,
});

export const CANCELLED_SHIFT: Text = {
  nb: 'En ekstra vakt som er avlyst',
  en: 'An extra shift that was cancelled',
};

/** @param start HH:MM */
export const extraShift = (date: CivilDate, start: string): Text => ({
  nb: `Den ekstra vakten ${date} ${start}`,
  en: `The extra shift ${date} ${start}`,
});

export const plannedShiftStays = ({ nb, en }: Text): Text => ({
  nb: `${nb} står i en plan og blir stående.`,
  en: `${en} stands in a plan and stays.`,
});

export const plannedShiftWithoutCrew = ({ nb, en }: Text): Text => ({
  nb: `${nb} står i en plan; mannskapet er tatt av. Planlegg dagen på nytt.`,
  en: `${en} stands in a plan; its crew was taken off. Plan the day again.`,
});
