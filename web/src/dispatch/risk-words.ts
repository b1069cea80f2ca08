import type { Format } from '../words/format.js';
import type { PartWords } from './part-words.js';

/** Less is called hardly ever. */
const NEVER = 0.001;

/** The share of days from which on a point's crowding is worth a look. */
const RISKY = 0.01;

export const isRisky = (share: number): boolean => share >= RISKY;

/** The share of days on which a point gets too full, as people say it. */
export function riskInWords(share: number, words: PartWords, format: Format): string {
  if (share < NEVER) return words.riskNone;
  return words.risk(format.number(share * 100, share < 0.1 ? 1 : 0));
}
