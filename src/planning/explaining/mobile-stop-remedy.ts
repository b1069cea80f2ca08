import type { Text } from '../../shared/failures.js';
import type { LatLon } from '../../shared/geo.js';
import { sum } from '../../shared/sum.js';
import type { Solution } from '../../solver/index.js';
import { greatCircle } from '../../travel/index.js';
import type { PreparedRound } from '../problem/index.js';
import { isStandOn, type Round, type RoundPoint, type RoundStand } from '../round/index.js';
import { atNamedPoint, placeNear } from './texts.js';
import { leftOutOf, type Trial, type TrialPlan, tryRound } from './trial.js';

/** A stand that was tried, and the plan made with it. */
export interface TriedMobileStop extends TrialPlan {
  readonly stand: RoundStand;
  readonly place: LatLon;
  /** Description of the place, which never names a home. */
  readonly where: Text;
}

/** Length of a tried stand, minutes. */
const MINUTES = 60;
/** Minutes after the start of the fullest hour at which a stand is tried too. */
const LATER = 30;
const MIDNIGHT = 1_440;
/** Parts of a degree that a place is rounded to, 100 m or less, so that it does not give a home away. */
const GRID = 1_000;
/** A mobile stop at a new place: one counter, and few people may wait there. */
const NEW_STOP = {
  id: 'a mobile stop that is not there yet',
  kind: 'MOBILE_STOP',
  counters: 1,
  maxPresent: 4,
  slotMinutes: 5,
  injections: false,
  openingHours: '24/7',
} as const;

/**
 * Tries a stand of an hour by one of the day's shifts near the homes of recipients without a place: at the nearest
 * known mobile stop, and at the most central home (rounded). The day is planned with each.
 *
 * @param people without a place, by handout index
 * @param hour of the day in which most of them ask
 * @returns the plan that leaves out fewest; null where no shift can stand there or no recipient is booked there
 */
export async function tryMobileStop(
  prepared: PreparedRound,
  solution: Solution,
  { people, hour }: { readonly people: readonly number[]; readonly hour: number },
  trial: Trial,
): Promise<TriedMobileStop | null> {
  const { round, built } = prepared;
  const homes = people.flatMap((h) => built.handouts[h].recipient.home ?? []);
  if (homes.length === 0 || round.shifts.length === 0) return null;
  const most = Math.max(...round.shifts.map(({ vehicle }) => vehicle.capacityDoses));
  const asked = sum(people.map((h) => built.handouts[h].doses));
  let best: TriedMobileStop | null = null;
  for (const point of candidates(round, homes)) {
    for (const from of [60 * hour, 60 * hour + LATER].filter((each) => each + MINUTES <= MIDNIGHT)) {
      const [first, last] = [round.date, round.date];
      const when = { first, last, from, until: from + MINUTES, vehicleId: null };
      const stand = { ...when, pointId: point.id, doses: Math.min(asked, most) };
      const tried = await tryStand(prepared, solution, point, stand, trial);
      if (tried && (!best || leftOutOf(tried) < leftOutOf(best))) best = tried;
      if (best && leftOutOf(best) === 0) return best;
    }
  }
  return best;
}

async function tryStand(
  { round, built }: PreparedRound,
  solution: Solution,
  point: RoundPoint,
  stand: RoundStand,
  trial: Trial,
): Promise<TriedMobileStop | null> {
  const points = round.points.includes(point) ? round.points : [...round.points, point];
  const tried = await tryRound(
    built,
    solution,
    { ...round, points, stands: [...round.stands, stand] },
    trial,
  );
  const index = tried?.built.points.findIndex(({ id }) => id === point.id);
  if (!tried || tried.after.bookings.every((booking) => booking.point !== index)) return null;
  return { stand, place: point.location, where: placeText(round, point), ...tried };
}

/** The nearest mobile stop without a stand that day, if within the walk limit; and the most central home, rounded. */
function candidates({ points, stands, settings, date }: Round, homes: readonly LatLon[]): RoundPoint[] {
  const walks = (place: LatLon): number => sum(homes.map((home) => greatCircle(home, place)));
  const byWalk = (a: LatLon, b: LatLon): number => walks(a) - walks(b);
  const known = points
    .filter(({ id }) => {
      // A mobile stop that never had a stand is open without one, and was not enough.
      const here = stands.filter(({ pointId }) => pointId === id);
      return here.length > 0 && here.every((stand) => !isStandOn(stand, date));
    })
    .filter(({ location }) => homes.some((home) => greatCircle(home, location) <= settings.walkLimit))
    .sort((a, b) => byWalk(a.location, b.location))
    .slice(0, 1);
  const middle = [...homes].sort(byWalk)[0];
  const location = { lat: rounded(middle.lat), lon: rounded(middle.lon) };
  return [...known, { ...NEW_STOP, name: '', location }];
}

const rounded = (degrees: number): number => Math.round(degrees * GRID) / GRID;

/** Its name, or distance and direction from the nearest point. */
function placeText({ points }: Round, { name, location }: RoundPoint): Text {
  if (name !== '') return atNamedPoint(name);
  const far = (point: RoundPoint): number => greatCircle(point.location, location);
  const [nearest] = [...points].sort((a, b) => far(a) - far(b));
  const metres = Math.round(far(nearest) / 100) * 100;
  const north = location.lat - nearest.location.lat;
  const east = (location.lon - nearest.location.lon) * Math.cos((location.lat * Math.PI) / 180);
  const eighth = (Math.round((Math.atan2(east, north) / Math.PI) * 4) + 8) % 8;
  return placeNear(nearest.name, metres, eighth);
}
