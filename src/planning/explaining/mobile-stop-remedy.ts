import type { LatLon } from '../../shared/geo.js';
import type { Text } from '../../shared/failures.js';
import { sum } from '../../shared/sum.js';
import type { Solution } from '../../solver/index.js';
import { greatCircle } from '../../travel/index.js';
import type { BuiltProblem } from '../problem/build-problem.js';
import { carriedOver } from '../problem/transfer-solution.js';
import type { PreparedRound } from '../problem/prepare-round.js';
import { isStandOn, type Round, type RoundPoint, type RoundStand } from '../round/round.js';
import { searchPlan } from '../search/search-plan.js';
import type { Trial } from './shortfalls.js';
import { peopleIn } from '../problem/visits.js';

/** A stand that was tried, and the plan made with it. */
export interface TriedStand {
  readonly stand: RoundStand;
  readonly place: LatLon;
  /** Where it is, in words that name nobody's home. */
  readonly where: Text;
  readonly built: BuiltProblem;
  readonly after: Solution;
}

/** How long one stands, and how much later than the fullest hour's start it is tried too, minutes. */
const MINUTES = 60;
const LATER = 30;
const MIDNIGHT = 1_440;
/** A place is told to the nearest thousandth of a degree, a hundred metres or less, so that it is nobody's door. */
const GRID = 1_000;
/** A crew that stands somewhere hands out at one place, and few may wait there. */
const ANYWHERE = {
  id: 'a mobile stop that is not there yet',
  kind: 'MOBILE_STOP',
  counters: 1,
  maxPresent: 4,
  slotMinutes: 5,
  injections: false,
  openingHours: '24/7',
} as const;

/**
 * One of the day's shifts stands for an hour where those without a place live, at the mobile stop that is nearest to
 * them, or else at the spot that is nearest on foot to most: the day is planned with it, and the best of the plans is
 * told; null where no shift can stand there or nobody would come.
 *
 * @param people without a place, by handout index
 * @param hour of the day in which most of them ask
 */
export async function stoodNearby(
  prepared: PreparedRound,
  solution: Solution,
  { people, hour }: { readonly people: readonly number[]; readonly hour: number },
  trial: Trial,
): Promise<TriedStand | null> {
  const { round, built } = prepared;
  const homes = people.flatMap((h) => built.handouts[h].recipient.home ?? []);
  if (homes.length === 0 || round.shifts.length === 0) return null;
  const most = Math.max(...round.shifts.map(({ vehicle }) => vehicle.capacityDoses));
  const asked = sum(people.map((h) => built.handouts[h].doses));
  let best: TriedStand | null = null;
  for (const point of candidates(round, homes)) {
    for (const from of [60 * hour, 60 * hour + LATER].filter((each) => each + MINUTES <= MIDNIGHT)) {
      const [first, last] = [round.date, round.date];
      const when = { first, last, from, until: from + MINUTES, vehicleId: null };
      const stand = { ...when, pointId: point.id, doses: Math.min(asked, most) };
      const tried = await planned(prepared, solution, point, stand, trial);
      if (tried && (!best || leftOut(tried) < leftOut(best))) best = tried;
      if (best && leftOut(best) === 0) return best;
    }
  }
  return best;
}

const leftOut = ({ built, after }: TriedStand): number => peopleIn(built, after.unassigned).length;

async function planned(
  { round, built }: PreparedRound,
  solution: Solution,
  point: RoundPoint,
  stand: RoundStand,
  trial: Trial,
): Promise<TriedStand | null> {
  const points = round.points.includes(point) ? round.points : [...round.points, point];
  const changed = await trial.prepare({ ...round, points, stands: [...round.stands, stand] });
  const start = carriedOver(built, solution, changed.built);
  const { solver, search, log, plan } = trial;
  const after = await searchPlan(solver, changed.built, { ...search, start }, log, plan);
  const index = changed.built.points.findIndex(({ id }) => id === point.id);
  if (!after || after.bookings.every((booking) => booking.point !== index)) return null;
  return { stand, place: point.location, where: wordsFor(round, point), built: changed.built, after };
}

/** The nearest mobile stop where nobody stands that day, if it is within reach on foot; and the middle of the homes. */
function candidates({ points, stands, settings, date }: Round, homes: readonly LatLon[]): RoundPoint[] {
  const walks = (place: LatLon): number => sum(homes.map((home) => greatCircle(home, place)));
  const byWalk = (a: LatLon, b: LatLon): number => walks(a) - walks(b);
  const known = points
    .filter(({ id }) => {
      // One without any stands is open without them, and was no help.
      const here = stands.filter(({ pointId }) => pointId === id);
      return here.length > 0 && here.every((stand) => !isStandOn(stand, date));
    })
    .filter(({ location }) => homes.some((home) => greatCircle(home, location) <= settings.walkLimit))
    .sort((a, b) => byWalk(a.location, b.location))
    .slice(0, 1);
  const middle = [...homes].sort(byWalk)[0];
  const location = { lat: rounded(middle.lat), lon: rounded(middle.lon) };
  return [...known, { ...ANYWHERE, name: '', location }];
}

const rounded = (degrees: number): number => Math.round(degrees * GRID) / GRID;

const DIRECTIONS: readonly Text[] = [
  { nb: 'nord', en: 'north' },
  { nb: 'nordøst', en: 'north-east' },
  { nb: 'øst', en: 'east' },
  { nb: 'sørøst', en: 'south-east' },
  { nb: 'sør', en: 'south' },
  { nb: 'sørvest', en: 'south-west' },
  { nb: 'vest', en: 'west' },
  { nb: 'nordvest', en: 'north-west' },
];

/** Its name, or how far and which way it is from the nearest point. */
function wordsFor({ points }: Round, { name, location }: RoundPoint): Text {
  if (name !== '') return { nb: `på ${name}`, en: `at ${name}` };
  const far = (point: RoundPoint): number => greatCircle(point.location, location);
  const [nearest] = [...points].sort((a, b) => far(a) - far(b));
  const metres = Math.round(far(nearest) / 100) * 100;
  if (metres === 0) return { nb: `like ved ${nearest.name}`, en: `close to ${nearest.name}` };
  const north = location.lat - nearest.location.lat;
  const east = (location.lon - nearest.location.lon) * Math.cos((location.lat * Math.PI) / 180);
  const eighth = (Math.round((Math.atan2(east, north) / Math.PI) * 4) + 8) % 8;
  const { nb, en } = DIRECTIONS[eighth];
  return {
    nb: `omtrent ${metres} m ${nb} for ${nearest.name}`,
    en: `about ${metres} m ${en} of ${nearest.name}`,
  };
}
