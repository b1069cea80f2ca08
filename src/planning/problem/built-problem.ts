import type { BuiltProblem } from './build-problem.js';
import type { DueHandout } from '../eligibility/due-handouts.js';
import type { RoundPoint, RoundStand } from '../round/round.js';

/** A stand as a visit: a vehicle goes to a point and is there. */
export interface StandVisit {
  readonly stand: RoundStand;
  readonly point: RoundPoint;
}

/** What stands behind an index of `problem.handouts`: first come people's handouts, then stands. */
export type Visit =
  { readonly kind: 'HANDOUT'; readonly due: DueHandout } | ({ readonly kind: 'STAND' } & StandVisit);

type Visits = Pick<BuiltProblem, 'handouts' | 'stands'>;

export function visitAt({ handouts, stands }: Visits, index: number): Visit {
  return index < handouts.length
    ? { kind: 'HANDOUT', due: handouts[index] }
    : { kind: 'STAND', ...stands[index - handouts.length] };
}

/** Those of some indices that are people's handouts. */
export const peopleIn = ({ handouts }: Visits, indices: readonly number[]): number[] =>
  indices.filter((index) => index < handouts.length);

/** What a visit is known by from one plan of a day to the next: the recipient's id, or the point's that is stood at. */
export function keyOf(built: Visits, index: number): string {
  const visit = visitAt(built, index);
  return visit.kind === 'STAND' ? visit.point.id : visit.due.recipient.id;
}

export const indexByKey = (built: Visits): Map<string, number> =>
  new Map([
    ...built.handouts.map(({ recipient }, index): [string, number] => [recipient.id, index]),
    ...built.stands.map(({ point }, k): [string, number] => [point.id, built.handouts.length + k]),
  ]);

/** What people call it: the recipient's alias, or the point. */
export function nameOf(built: Visits, index: number): string {
  const visit = visitAt(built, index);
  return visit.kind === 'STAND' ? visit.point.name : visit.due.recipient.alias;
}
