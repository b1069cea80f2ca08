import { editDistance } from '../../shared/edit-distance.js';

/**
 * The one of `names` that a slip of the pen may have meant: equal but for case, blanks, hyphens and underscores, or
 * (`allowTypos`) at most two letters away. Typos are not for aliases: K-0012 and K-0013 are two people.
 */
export function similarTo(text: string, names: Iterable<string>, allowTypos: boolean): string | null {
  const wanted = bare(text);
  for (const name of names) {
    const candidate = bare(name);
    if (candidate === wanted) return name;
    const isLong = wanted.length >= 4 && Math.abs(candidate.length - wanted.length) <= 2;
    if (allowTypos && isLong && editDistance(wanted, candidate) <= 2) return name;
  }
  return null;
}

const bare = (text: string) => text.toLowerCase().replace(/[\s_-]/g, '');
