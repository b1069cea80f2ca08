import type { CivilDate } from '../../shared/civil-time.js';
import type { Text } from '../../shared/failures.js';

/** What people read about times at points. */

export const HELD_TIME: Text = { nb: 'hentetiden', en: 'held time' };

export const planOf = (date: CivilDate): Text => ({ nb: `planen for ${date}`, en: `plan of ${date}` });

export const TIME_WOULD_BREAK_RULES: Text = {
  nb: 'Timen ville brutt regler:',
  en: 'The time would break rules:',
};

export const NOT_DUE: Text = {
  nb: 'Mottakeren har ingen utlevering den dagen. Flytt utleveringen dit først, eller velg en annen dag.',
  en: 'The recipient has no handout on that day. Move the handout there first, or choose another day.',
};

export const TIME_PAST: Text = {
  nb: 'Tiden er allerede over. Velg en tid som ikke har vært.',
  en: 'That time has passed. Choose one that is still to come.',
};

export const QUIETER_TIME_OR_OTHER_POINT: Text = {
  nb: 'Velg et roligere tidspunkt eller et annet sted.',
  en: 'Choose a quieter time or another point.',
};

const LEVELS = {
  QUIET: { nb: 'Rolig', en: 'Quiet' },
  BUSY: { nb: 'Litt travelt', en: 'A little busy' },
  NEAR_LIMIT: { nb: 'Nær grensen', en: 'Near the limit' },
  TOO_RISKY: { nb: 'For stor risiko', en: 'Too risky' },
} as const;

/** The risk of a booking; `risk` and `limit` in per cent of days. */
export function riskText(
  level: keyof typeof LEVELS,
  { expected, cap, risk, limit }: { expected: number; cap: number; risk: Text; limit: Text },
): Text {
  const name = LEVELS[level];
  const present = expected.toFixed(1);
  return {
    nb: `${name.nb}: ${present.replace('.', ',')} ventes til stede; flere enn ${cap} samtidig på ${risk.nb} av slike dager (grensen er ${limit.nb}).`,
    en: `${name.en}: ${present} expected there; more than ${cap} at once on ${risk.en} of such days (the limit is ${limit.en}).`,
  };
}
