import { currentManager } from '../database/index.js';
import { cornersOf, type LatLon } from '../shared/geo.js';
import { RoadClosure } from './road-closure.entity.js';

/** The corners of each road closure that is in force at some moment in [from, until), in a steady order. */
export async function closedAreas(from: Date, until: Date): Promise<LatLon[][]> {
  const closures = await currentManager()
    .createQueryBuilder(RoadClosure, 'closure')
    .where(
      'tstzrange(closure.startsAt, closure.endsAt) && tstzrange(:from::timestamptz, :until::timestamptz)',
      {
        from,
        until,
      },
    )
    .orderBy('closure.id')
    .getMany();
  return closures.map(({ area }) => cornersOf(area));
}
