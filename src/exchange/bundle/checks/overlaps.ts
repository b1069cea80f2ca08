import { groupBy } from '../../../shared/group-by.js';
import { faultAt, type BundleFault } from '../faults.js';
import type { TableName } from '../names.js';
import { endRowBefore, rowsOverlap } from './texts.js';

/**
 * A stretch of dates or times that belongs to one owner (recipient, employee or vehicle); `until` null is open. Both
 * are text that sorts.
 */
export interface Stretch {
  readonly row: number;
  readonly owner: string;
  readonly from: string;
  readonly until: string | null;
}

/**
 * Stretches of one owner that overlap: each is refused at its own row and names the row it runs into. Dates count
 * inclusively (`days`), so one may begin the day after; times (`times`) may touch.
 */
export function overlaps(
  stretches: readonly Stretch[],
  { table, column, ends }: { table: TableName; column: string; ends: 'days' | 'times' },
): BundleFault[] {
  const faults: BundleFault[] = [];
  for (const own of groupBy(stretches, ({ owner }) => owner).values()) {
    own.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.row - b.row));
    let longest = own[0];
    for (const next of own.slice(1)) {
      const isClear =
        longest.until !== null && (ends === 'days' ? longest.until < next.from : longest.until <= next.from);
      if (!isClear) faults.push(overlap({ table, row: next.row, column }, longest, next));
      if (longest.until !== null && (next.until === null || next.until > longest.until)) longest = next;
    }
  }
  return faults;
}

function overlap(place: { table: TableName; row: number; column: string }, first: Stretch, second: Stretch) {
  return faultAt(place, {
    code: 'OVERLAP',
    message: rowsOverlap(second.owner, stretch(second), second.row, stretch(first), first.row),
    remedy: endRowBefore(first.row, second.row),
  });
}

const stretch = ({ from, until }: Stretch) => `${from}–${until ?? ''}`;
