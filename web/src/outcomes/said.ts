import type { SaidOutcomeFragment } from '../graphql/generated/graphql.js';
import { useWords } from '../words/language.js';
import { outcomeWords } from './words.js';

type Said = Pick<SaidOutcomeFragment['outcome'], 'note' | 'sideItems'>;

/** What went along with a handout, and the note of the crew; the empty text where there is neither. */
export function useSaid(): (outcome: Said) => string {
  const w = useWords(outcomeWords);
  return ({ sideItems, note }) =>
    [...sideItems.map((item) => w.items[item]), ...(note === null ? [] : [note])].join(', ');
}
