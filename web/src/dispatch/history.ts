import type { MoveVisitInput, WholePlanFragment } from '../graphql/generated/graphql.js';
import { turnsAt } from './model.js';

/** Where a handout goes: one of route and point, or neither for out of the plan. */
export type Destination = Pick<MoveVisitInput, 'route' | 'point'>;

/**
 * Something that a dispatcher does to a plan. It names people and not stops, whose ids are others each time that the
 * plan is timed anew.
 */
export type Change =
  | { readonly kind: 'move'; readonly recipient: string; readonly to: Destination }
  | { readonly kind: 'lock'; readonly recipient: string; readonly locked: boolean }
  /** One after the other, and taken back as one. */
  | { readonly kind: 'several'; readonly changes: readonly Change[] };

/** A change that was made, and what takes it back. */
export interface Done {
  readonly change: Change;
  readonly inverse: Change;
}

/** What can be taken back and done again, the latest last. */
export interface History {
  readonly done: readonly Done[];
  readonly undone: readonly Done[];
}

export const NO_HISTORY: History = { done: [], undone: [] };

type Plan = Pick<WholePlanFragment, 'routes' | 'bookings'>;

/** Where a handout is now, as a destination; nowhere for one without a place. */
export function whereIs(plan: Plan, recipient: string): Destination {
  for (const { shift, stops } of plan.routes) {
    const position = stops.flatMap(turnsAt).findIndex((visit) => visit?.recipient?.id === recipient);
    if (shift && position >= 0) return { route: { shift: shift.id, position } };
  }
  const booking = plan.bookings.nodes.find((each) => each.recipient?.id === recipient);
  return booking?.point ? { point: { point: booking.point.id, start: booking.start } } : {};
}

/** What takes a change back, by the plan as it is before it. */
export function inverseOf(plan: Plan, change: Change): Change {
  switch (change.kind) {
    case 'lock':
      return { ...change, locked: !change.locked };
    case 'move':
      return { ...change, to: whereIs(plan, change.recipient) };
    case 'several': {
      // In the order of their old places: the first is back before the next one's place is counted.
      const inverses = change.changes.map((each) => inverseOf(plan, each));
      return { kind: 'several', changes: inverses.toSorted((a, b) => positionOf(a) - positionOf(b)) };
    }
  }
}

const positionOf = (change: Change): number =>
  change.kind === 'move' ? (change.to.route?.position ?? -1) : -1;

/** The stop or booking that a recipient's handout is locked by now; null where it has no place. */
export function lockableOf(plan: Plan, recipient: string): { stop: string } | { booking: string } | null {
  const stop = plan.routes
    .flatMap(({ stops }) => stops)
    .find(({ visits }) => visits.some((visit) => visit.recipient?.id === recipient));
  if (stop) return { stop: stop.id };
  const booking = plan.bookings.nodes.find((each) => each.recipient?.id === recipient);
  return booking ? { booking: booking.id } : null;
}

/** A new change ends what could have been done again. */
export const withDone = ({ done }: History, next: Done): History => ({ done: [...done, next], undone: [] });

export function withUndone({ done, undone }: History): History {
  const last = done.at(-1);
  return last ? { done: done.slice(0, -1), undone: [...undone, last] } : { done, undone };
}

export function withRedone({ done, undone }: History): History {
  const last = undone.at(-1);
  return last ? { done: [...done, last], undone: undone.slice(0, -1) } : { done, undone };
}
