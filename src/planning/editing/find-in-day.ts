import { notFound } from '../../shared/failures.js';
import type { BuiltProblem } from '../problem/index.js';
import { HANDOUT_OF_RECIPIENT, POINT, SHIFT } from './texts.js';

/** Handout index of a recipient's id. @throws Refusal NOT_FOUND for a recipient who is not due */
export function findHandout({ handouts }: BuiltProblem, recipientId: string): number {
  const index = handouts.findIndex(({ recipient }) => recipient.id === recipientId);
  if (index < 0) throw notFound(HANDOUT_OF_RECIPIENT, recipientId);
  return index;
}

/** Vehicle index of a shift's id. @throws Refusal NOT_FOUND for a shift that the date does not have */
export function findShift({ shifts }: BuiltProblem, shiftId: string): number {
  const index = shifts.findIndex(({ id }) => id === shiftId);
  if (index < 0) throw notFound(SHIFT, shiftId);
  return index;
}

/** Point index of a point's id. @throws Refusal NOT_FOUND */
export function findPoint({ points }: Pick<BuiltProblem, 'points'>, pointId: string): number {
  const index = points.findIndex(({ id }) => id === pointId);
  if (index < 0) throw notFound(POINT, pointId);
  return index;
}
