import type { WholePlanFragment } from '../../graphql/generated/graphql.js';

/** A handout of the plan, as far as several are acted on at once. */
export interface SelectedHandout {
  readonly recipient: string;
  readonly alias: string;
  /** The stop or booking that it is locked by; null without a place. */
  readonly at: string | null;
  readonly locked: boolean;
}

/** Those of the plan that are chosen; who is not in the plan any more is left out. */
export function selectedHandouts(
  { routes, bookings, unassigned }: Pick<WholePlanFragment, 'routes' | 'bookings' | 'unassigned'>,
  recipients: ReadonlySet<string>,
): SelectedHandout[] {
  const all = [
    ...routes
      .flatMap(({ stops }) => stops)
      .flatMap(({ id, locked, visits }) => visits.map(({ recipient }) => ({ recipient, at: id, locked }))),
    ...bookings.nodes.map(({ id, locked, recipient }) => ({ recipient, at: id, locked })),
    ...unassigned.nodes.map(({ recipient }) => ({ recipient, at: null, locked: false })),
  ];
  return all.flatMap(({ recipient, at, locked }) =>
    recipient && recipients.has(recipient.id)
      ? [{ recipient: recipient.id, alias: recipient.alias, at, locked }]
      : [],
  );
}

/** One of each stop or booking that is not as it shall be: a lock is the stop's, for all at it. */
export function toLock(handouts: readonly SelectedHandout[], locked: boolean): string[] {
  const byPlace = new Map(
    handouts
      .filter((each) => each.at !== null && each.locked !== locked)
      .map(({ at, recipient }) => [at, recipient]),
  );
  return [...byPlace.values()];
}
