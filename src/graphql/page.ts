import type { Refusal } from '../shared/failures.js';
import { type Connection, MAX_PAGE, type PageArgs } from './connection.js';
import { GraphqlRefusal } from './refusals.js';
import { CURSOR_NOT_OF_LIST } from './texts.js';

/** What a repository needs to read one page: rows after this key, and one more than shown to know if there are more. */
export interface Page {
  readonly after: string | null;
  readonly limit: number;
}

/** @throws Refusal CURSOR_INVALID */
export function pageOf({ first, after }: PageArgs): Page {
  return { after: after == null ? null : keyOf(after), limit: Math.min(Math.max(first, 1), MAX_PAGE) + 1 };
}

/**
 * The page as clients see it.
 * @param rows up to `limit` rows in order of a key that is unique among them
 * @param keyOfRow that key, from which the next page goes on
 */
export function toConnection<R, T>(
  rows: readonly R[],
  { after, limit }: Page,
  keyOfRow: (row: R) => string,
  show: (row: R) => T,
): Connection<T> {
  const edges = rows
    .slice(0, limit - 1)
    .map((row) => ({ cursor: Buffer.from(keyOfRow(row)).toString('base64url'), node: show(row) }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: rows.length >= limit,
      hasPreviousPage: after !== null,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function keyOf(cursor: string): string {
  const key = Buffer.from(cursor, 'base64url').toString('utf8');
  if (Buffer.from(key).toString('base64url') === cursor && !key.includes('\0')) return key;
  throw cursorInvalid();
}

/** A page of rows that are all at hand, in the order of their keys. */
export function pageIn<R, T>(
  rows: readonly R[],
  page: Page,
  keyOfRow: (row: R) => string,
  show: (row: R) => T,
): Connection<T> {
  const { after, limit } = page;
  const sorted = rows
    .map((row) => ({ key: keyOfRow(row), row }))
    .filter(({ key }) => after === null || key > after)
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .slice(0, limit);
  return toConnection(
    sorted,
    page,
    ({ key }) => key,
    ({ row }) => show(row),
  );
}

/** For lists whose order has no key: how many rows the pages before have shown. @throws Refusal CURSOR_INVALID */
export function offsetOf({ after }: Page): number {
  if (after === null) return 0;
  if (!/^\d{1,9}$/.test(after)) throw cursorInvalid();
  return Number(after);
}

export const cursorInvalid = (): Refusal => new GraphqlRefusal('CURSOR_INVALID', CURSOR_NOT_OF_LIST);
