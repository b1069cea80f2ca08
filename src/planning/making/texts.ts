import type { CivilDate } from '../../shared/civil-time.js';
import type { Text } from '../../shared/failures.js';

/** What people read where a plan cannot be asked for or cancelled. */

export const secondsOutOfRange = (seconds: number, least: number, most: number): Text => ({
  nb: `Søket kan ikke vare ${seconds} s; velg mellom ${least} og ${most}.`,
  en: `The search cannot take ${seconds} s; choose between ${least} and ${most}.`,
});

export const seedOutOfRange = (seed: number, most: number): Text => ({
  nb: `Frøet ${seed} er ikke et heltall opp til ${most}.`,
  en: `The seed ${seed} is not a whole number up to ${most}.`,
});

export const planNotRunning = (date: CivilDate, status: string): Text => ({
  nb: `Planen for ${date} lages ikke nå; den er ${status}.`,
  en: `The plan of ${date} is not being made; it is ${status}.`,
});

export const SHIFT: Text = { nb: 'vakten', en: 'shift' };

export const shiftOnAnotherDay = (date: CivilDate): Text => ({
  nb: `Vakten og tidspunktet må være på planens dag, ${date}.`,
  en: `The shift and the time must be on the plan's day, ${date}.`,
});
