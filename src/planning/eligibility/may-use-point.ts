import { greatCircle } from '../../travel/index.js';
import type { Round, RoundPoint, RoundRecipient } from '../round/index.js';
import { walksFrom } from './walks-from.js';

/** Metres of straight line from a HOUSING point within which an address is one of its residents'. */
const RESIDENCE_METRES = 100;

/**
 * Whether a point may serve a recipient at all, whatever its hours (FORMATS.md, "Service"): a HOUSING point its
 * residents only, and any point as far away as the municipality's limit by the way there; the usual one at any distance.
 * The way is estimated as the straight line times the detour of those who walk.
 */
export function mayUsePoint(
  round: Pick<Round, 'points' | 'settings'>,
  point: RoundPoint,
  recipient: RoundRecipient,
): boolean {
  if (point.id === recipient.usualPointId) return true;
  if (point.kind === 'HOUSING')
    return recipient.home !== null && greatCircle(recipient.home, point.location) <= RESIDENCE_METRES;
  const origin = walksFrom(round, recipient);
  if (origin === undefined) return true;
  return greatCircle(origin, point.location) * round.settings.travel.FOOT.detour <= round.settings.pointLimit;
}
