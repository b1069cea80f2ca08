import type { SaidOutcomeFragment } from '../graphql/generated/graphql.js';
import { useWords } from '../words/language.js';
import { outcomeWords } from './words.js';

type Said = Pick<SaidOutcomeFragment['outcome'], 'note' | 'sideItems' | 'doses'>;

/** How many doses were handed over, what went along, and the note of the crew; the empty text where there is none of it. */
export function useSaid(): (outcome: Said) => string {
  const w = useWords(outcomeWords);
  return ({ doses, sideItems, note }) =>
    [
      ...(doses === null ? [] : [w.doses(doses)]),
      ...sideItems.map((item) => w.items[item]),
      ...(note === null ? [] : [note]),
    ].join(', ');
}
