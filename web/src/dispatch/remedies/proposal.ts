import type { ShortfallFragment, UnassignedHandoutFragment } from '../../graphql/generated/graphql.js';
import type { Moving } from '../moving.js';

/** What a form changes about a point. Times are HH:MM. */
export type PointChange =
  | { readonly kind: 'longer'; readonly minutes: number }
  | { readonly kind: 'until'; readonly at: string }
  | { readonly kind: 'from'; readonly at: string }
  | { readonly kind: 'open'; readonly at: string; readonly minutes: number }
  | { readonly kind: 'counters'; readonly more: number };

export interface Person {
  readonly id: string;
  readonly alias: string;
}

/** A remedy as what the screen opens for it. */
export type Proposal =
  | { readonly act: 'place'; readonly moving: Moving }
  | { readonly act: 'point'; readonly point: string; readonly change: PointChange }
  | { readonly act: 'shift'; readonly shift: string; readonly start?: string; readonly end?: string }
  | { readonly act: 'crew'; readonly shift: string; readonly skills: readonly string[] }
  | { readonly act: 'recipient'; readonly recipient: string }
  | {
      readonly act: 'send';
      readonly point: string;
      readonly name: string;
      readonly people: readonly Person[];
    }
  | {
      readonly act: 'stand';
      readonly point: string;
      readonly name: string;
      readonly stand: { readonly from: string; readonly until: string; readonly doses: number };
    }
  | { readonly act: 'home'; readonly people: readonly Person[] };

type ShortfallRemedy = ShortfallFragment['remedies'][number];

/** Null where there is nothing to fill in. */
export function ofShortfall(remedy: ShortfallRemedy): Proposal | null {
  const { kind, point, minutes, recipients, stand } = remedy;
  switch (kind) {
    case 'OPEN_LONGER':
      return point && minutes !== null
        ? { act: 'point', point: point.id, change: { kind: 'longer', minutes } }
        : null;
    case 'MORE_COUNTERS':
      return point && { act: 'point', point: point.id, change: { kind: 'counters', more: 1 } };
    case 'OTHER_POINT':
      return point && recipients.length > 0
        ? { act: 'send', point: point.id, name: point.name, people: recipients }
        : null;
    case 'HOME':
      return recipients.length > 0 ? { act: 'home', people: recipients } : null;
    case 'MOBILE_STOP':
      // A place that is not recorded yet is recorded by LAR staff first.
      return point?.kind === 'MOBILE_STOP' && stand
        ? { act: 'stand', point: point.id, name: point.name, stand }
        : null;
  }
}

/** Null where no form makes the change. */
export function ofUnassigned({ recipient, remedyChange }: UnassignedHandoutFragment): Proposal | null {
  if (!remedyChange || !recipient) return null;
  const { kind, shiftId: shift, pointId: point, at, minutes, count, skills } = remedyChange;
  const moving = { recipient: recipient.id, alias: recipient.alias, from: shift };
  const pointed = (change: PointChange): Proposal | null =>
    point === null ? null : { act: 'point', point, change };
  switch (kind) {
    case 'INSERT_VISIT':
      return { act: 'place', moving };
    case 'BOOK':
      return point && at ? { act: 'place', moving: { ...moving, to: { point, time: at } } } : null;
    case 'SHIFT_ENDS_LATER':
      return shift && at ? { act: 'shift', shift, end: at } : null;
    case 'SHIFT_STARTS_EARLIER':
      return shift && at ? { act: 'shift', shift, start: at } : null;
    case 'ADD_SKILLS':
    case 'SECOND_PERSON':
      return shift === null ? null : { act: 'crew', shift, skills };
    case 'CLOSE_LATER':
      return at ? pointed({ kind: 'until', at }) : null;
    case 'OPEN_EARLIER':
      return at ? pointed({ kind: 'from', at }) : null;
    case 'OPEN_POINT':
      return at && minutes !== null ? pointed({ kind: 'open', at, minutes }) : null;
    case 'RAISE_CAP':
      // A cap is a rule of infection control, which is not lifted in passing.
      return null;
    case 'MORE_COUNTERS':
      return pointed({ kind: 'counters', more: count ?? 1 });
    case 'WIDER_WINDOW':
    case 'OTHER_TIME_AT_POINT':
    case 'ALLOW_HOME':
    case 'ALLOW_POINT':
      return { act: 'recipient', recipient: recipient.id };
  }
}
