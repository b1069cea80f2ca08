import type { Text } from '../shared/failures.js';

export const REMEDY_KINDS = [
  'INSERT_VISIT',
  'BOOK',
  'SHIFT_ENDS_LATER',
  'SHIFT_STARTS_EARLIER',
  'WIDER_WINDOW',
  'OTHER_TIME_AT_POINT',
  'ADD_SKILLS',
  'SECOND_PERSON',
  'CLOSE_LATER',
  'OPEN_EARLIER',
  'OPEN_POINT',
  'RAISE_CAP',
  'MORE_COUNTERS',
  'ALLOW_HOME',
  'ALLOW_POINT',
] as const;

/** The changes that a dispatcher can make by filling in a form. */
export type RemedyKind = (typeof REMEDY_KINDS)[number];

/** A remedy in ids and clock times, for a console that opens the change with its fields filled in. */
export interface RemedyChange {
  readonly kind: RemedyKind;
  readonly shiftId: string | null;
  readonly pointId: string | null;
  /** The time that it comes to, HH:MM: the new end, the new opening, the time at the point. */
  readonly at: string | null;
  /** How much longer, earlier or later, minutes. */
  readonly minutes: number | null;
  /** How many more. */
  readonly count: number | null;
  /** What the crew lacks. */
  readonly skills: readonly string[];
}

/** What would lift a refusal: in a sentence, and as a change where a form can make it. */
export type UnassignedRemedy = Text & { readonly change?: RemedyChange };
