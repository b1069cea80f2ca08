import { groupBy } from '../../shared/group-by.js';
import { faultAt, type BundleFault } from '../bundle/faults.js';
import type { Columns, RowOf, TableDefinition } from '../bundle/columns.js';
import type { TableName } from '../bundle/index.js';
import { importedRows, type Merged } from './merge.js';
import { includeRecorded, overlapsRecorded } from './texts.js';

/**
 * What the cells of a row say against each other once the recorded values of absent columns are in it: a file with
 * `earliest` alone may put it after the recorded `latest`.
 */
export function checkMergedRows<C extends Columns>(
  definition: TableDefinition<C>,
  { changed }: Merged<RowOf<C>>,
): BundleFault[] {
  const { check, name } = definition;
  if (!check) return [];
  return changed.flatMap(({ row, value }) =>
    check(value).map((complaint) => faultAt({ table: name, row, column: complaint.column }, complaint)),
  );
}

/** A stretch of dates or times; both ends are text that sorts, null is open. */
export interface Stretch {
  readonly owner: string;
  readonly from: string;
  readonly until: string | null;
}

/**
 * Stretches of the bundle that overlap recorded ones of the same owner which the bundle leaves as they are. Dates
 * count inclusively (`days`); times (`times`) may touch. (Stretches of one bundle among themselves: `readBundle`.)
 */
export function recordedOverlaps<Row>(
  merged: Merged<Row>,
  { table, column, ends }: { table: TableName; column: string; ends: 'days' | 'times' },
  stretchesOf: (row: Row) => readonly Stretch[],
): BundleFault[] {
  const recorded = groupBy(
    merged.others.flatMap(({ row }) => stretchesOf(row)),
    ({ owner }) => owner,
  );
  const isBefore = (a: Stretch, b: Stretch): boolean =>
    a.until !== null && (ends === 'days' ? a.until < b.from : a.until <= b.from);
  return importedRows(merged).flatMap(({ row, value }) =>
    stretchesOf(value).flatMap((mine) => {
      const theirs = recorded.get(mine.owner)?.find((each) => !isBefore(each, mine) && !isBefore(mine, each));
      return theirs === undefined ? [] : [overlap({ table, row, column }, mine, theirs)];
    }),
  );
}

function overlap(
  place: { table: TableName; row: number; column: string },
  mine: Stretch,
  theirs: Stretch,
): BundleFault {
  return faultAt(place, {
    code: 'OVERLAP',
    message: overlapsRecorded(mine.owner, shown(mine), shown(theirs)),
    remedy: includeRecorded(theirs.from),
  });
}

const shown = ({ from, until }: Stretch): string => `${from}–${until ?? ''}`;
