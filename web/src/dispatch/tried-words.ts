import type { TriedPlaceFragment } from '../graphql/generated/graphql.js';
import { useFormat } from '../words/format.js';
import { catalogue, useLanguage, useWords } from '../words/language.js';

export const triedWords = catalogue(
  {
    change: (time: string, way: string, cost: string) => `${time} på vakt, ${way}, kostnad ${cost}`,
    more: (count: number) => ` (og ${String(count)} regler til)`,
    asking: 'Regner ut …',
    failed: 'Lot seg ikke regne ut. Reglene prøves når du slipper.',
    allowed: 'Går',
    refused: 'Går ikke',
    notATime: 'Ikke en hentetid på dette stedet.',
    takenOut: 'Tas ut av planen.',
  },
  {
    change: (time: string, way: string, cost: string) => `${time} on duty, ${way}, cost ${cost}`,
    more: (count: number) => ` (and ${String(count)} more rules)`,
    asking: 'Working it out …',
    failed: 'This could not be worked out. The rules are tried when you let go.',
    allowed: 'Possible',
    refused: 'Not possible',
    notATime: 'Not a pickup time at this point.',
    takenOut: 'Is taken out of the plan.',
  },
);

/** What a place would cost, or the first rule that it would break and how many more, in a sentence. */
export function useTriedSentence(): (tried: TriedPlaceFragment) => string {
  const w = useWords(triedWords);
  const format = useFormat();
  const language = useLanguage();
  return ({ cost, duration, distance, faults: [first, ...more] }) => {
    if (first) return first.message[language] + (more.length > 0 ? w.more(more.length) : '');
    return w.change(
      `${format.change(Math.round(duration / 60))} min`,
      `${format.change(distance / 1000, 1)} km`,
      format.change(cost),
    );
  };
}
