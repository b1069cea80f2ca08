import type { Text } from '../../shared/failures.js';

/** What people read about changes of a plan by hand. */

export const HANDOUT_OF_RECIPIENT: Text = { nb: 'utleveringen til mottakeren', en: 'handout of recipient' };
export const SHIFT: Text = { nb: 'vakten', en: 'shift' };
export const POINT: Text = { nb: 'utleveringsstedet', en: 'point' };

export const MOVE_WOULD_BREAK_RULES: Text = {
  nb: 'Flyttingen ville brutt regler:',
  en: 'The move would break rules:',
};

export const OVERRIDE_ONLY_AT_POINT: Text = {
  nb: 'Bare en tid på et utleveringssted kan bryte en regel, og bare med en begrunnelse.',
  en: 'Only a time at a point may break a rule, and only with a reason.',
};

export const SAY_WHY: Text = {
  nb: 'Skriv hvorfor, med minst tre tegn.',
  en: 'Say why, in at least three characters.',
};

export const tooCrowded = (point: string, cap: number, risk: Text, limit: Text): Text => ({
  nb: `${point} ville fått flere enn ${cap} samtidig på ${risk.nb} av slike dager; grensen er ${limit.nb}.`,
  en: `${point} would have more than ${cap} at once on ${risk.en} of such days; the limit is ${limit.en}.`,
});

export const QUIETER_TIME_OR_OTHER_POINT: Text = {
  nb: 'Velg et roligere tidspunkt eller et annet sted.',
  en: 'Choose a quieter time or another point.',
};

export const tooManyLanes = (asked: number, most: number): Text => ({
  nb: `Du spør om ${asked} vakter og steder på en gang; spør om høyst ${most}.`,
  en: `You ask about ${asked} shifts and points at once; ask about at most ${most}.`,
});
