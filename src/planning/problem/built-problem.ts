import type { LatLon } from '../../shared/geo.js';
import type { Problem } from '../../solver/index.js';
import type { DueHandout } from '../eligibility/index.js';
import type { RoundPoint, RoundShift, RoundStand } from '../round/index.js';
import type { SkillBits } from './skill-bits.js';

/** A problem for the solver, and the rows that its indices stand for. Only `problem` is given to the solver. */
export interface BuiltProblem {
  readonly problem: Problem;
  /** Visits to recipients: the first of `problem.handouts`, in this order. */
  readonly handouts: readonly DueHandout[];
  /** Visits to mobile stops: the rest of `problem.handouts`. */
  readonly mobileStops: readonly MobileStopVisit[];
  /** By vehicle index. */
  readonly shifts: readonly RoundShift[];
  /** By point index. */
  readonly points: readonly RoundPoint[];
  /** By place index. */
  readonly places: readonly LatLon[];
  /** Numbers of places off the road data of some mode: reached by a straight line, and not reached at all. */
  readonly offRoad: { readonly bridged: number; readonly cutOff: number };
  readonly skills: SkillBits;
  /** Handouts whose locked booking may break rules, as a person has given a reason. */
  readonly overrides: ReadonlySet<number>;
  /** SHA-256 of the problem, hexadecimal: the same problem has the same hash. */
  readonly hash: string;
}

/** A stand as a visit: a vehicle drives to a point and stays there. */
export interface MobileStopVisit {
  readonly stand: RoundStand;
  readonly point: RoundPoint;
}

/** What an index of `problem.handouts` stands for. */
export type Visit =
  | { readonly kind: 'HANDOUT'; readonly due: DueHandout }
  | ({ readonly kind: 'MOBILE_STOP' } & MobileStopVisit);

type Visits = Pick<BuiltProblem, 'handouts' | 'mobileStops'>;

export function visitAt({ handouts, mobileStops }: Visits, index: number): Visit {
  return index < handouts.length
    ? { kind: 'HANDOUT', due: handouts[index] }
    : { kind: 'MOBILE_STOP', ...mobileStops[index - handouts.length] };
}

/** The indices that are recipients' handouts, without mobile stops. */
export const peopleIn = ({ handouts }: Visits, indices: readonly number[]): number[] =>
  indices.filter((index) => index < handouts.length);

/** Key of a visit that stays the same from one plan of a day to the next: the recipient's id, or the mobile stop's. */
export function keyOf(built: Visits, index: number): string {
  const visit = visitAt(built, index);
  return visit.kind === 'MOBILE_STOP' ? visit.point.id : visit.due.recipient.id;
}

/** From `keyOf` back to the index. */
export const indexByKey = (built: Visits): Map<string, number> =>
  new Map([
    ...built.handouts.map(({ recipient }, index): [string, number] => [recipient.id, index]),
    ...built.mobileStops.map(({ point }, k): [string, number] => [point.id, built.handouts.length + k]),
  ]);

/** Name in sentences: the recipient's alias, or the mobile stop's name. */
export function nameOf(built: Visits, index: number): string {
  const visit = visitAt(built, index);
  return visit.kind === 'MOBILE_STOP' ? visit.point.name : visit.due.recipient.alias;
}
