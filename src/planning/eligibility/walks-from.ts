import type { LatLon } from '../../shared/geo.js';
import type { Round, RoundRecipient } from '../round/index.js';

/** Start of a recipient's walk to a point: home, or the usual point where no home is recorded. */
export const walksFrom = (
  round: Pick<Round, 'points'>,
  { home, usualPointId }: RoundRecipient,
): LatLon | undefined => home ?? round.points.find(({ id }) => id === usualPointId)?.location;
