import type { ShortfallRemedy } from '../../plans/index.js';
import type { Text } from '../../shared/failures.js';
import { sum } from '../../shared/sum.js';
import type { Problem, Solution } from '../../solver/index.js';
import { type BuiltProblem, peopleIn, type PreparedRound } from '../problem/index.js';
import { busiestHour, type CrowdedPoint } from './crowded-point.js';
import { minuteText } from './format.js';
import { tryMobileStop } from './mobile-stop-remedy.js';
import { leftOutOf, type Trial, type TrialPlan, tryProblem, tryRound } from './trial.js';

/** Minutes by which a point is tried to be open longer, the shortest first. */
const LONGER = [15, 30, 60, 120];
/** Number of other points that are tried, the first in the order of the round. */
const OTHER_POINTS = 2;

/** A remedy that lets some of the people in, without its sentence. */
export type TriedRemedy = Omit<ShortfallRemedy, 'text'> & {
  /** Description of its place, where that is not the point's name. */
  readonly where?: Text;
};

type RemedyPlace = Pick<TriedRemedy, 'kind' | 'pointId' | 'minutes' | 'stand' | 'where'>;

/**
 * Tries the remedies for a crowded point, in this order: open longer, one more counter, another point, home delivery, a
 * mobile stop. Returns those that let at least one more recipient in.
 */
export async function remediesFor(
  prepared: PreparedRound,
  solution: Solution,
  crowded: CrowdedPoint,
  trial: Trial,
): Promise<TriedRemedy[]> {
  const { built } = prepared;
  const { problem } = built;
  const { point, people } = crowded;
  const pointId = built.points[point].id;
  const plan = (changed: Problem): Promise<Solution | null> => tryProblem(built, solution, changed, trial);
  const leftOut = (after: Solution): number => leftOutOf({ built, after });
  const remedies: TriedRemedy[] = [];
  // Recipients that more search alone would place are not counted for any remedy.
  const again = await plan(problem);
  const unassigned = Math.min(leftOut(solution), again ? leftOut(again) : Infinity);
  const recordRemedy = (
    remedy: RemedyPlace,
    tried: TrialPlan,
    people: number,
    who: readonly number[],
  ): void => {
    const lifts = unassigned - leftOutOf(tried);
    if (lifts <= 0) return;
    const driving = drivingOf(tried.after);
    const before = drivingOf(solution);
    remedies.push({
      ...remedy,
      people,
      recipientIds: who.map((h) => built.handouts[h].recipient.id),
      lifts,
      duration: driving.duration - before.duration,
      distance: driving.distance - before.distance,
    });
  };

  let longest: { minutes: number; after: Solution } | null = null;
  for (const minutes of LONGER) {
    const after = await plan(openLonger(problem, point, minutes * 60));
    if (!after) break;
    if (!longest || leftOut(after) < leftOut(longest.after)) longest = { minutes, after };
    if (unassigned - leftOut(after) >= people.length) break;
  }
  if (longest) {
    const { minutes, after } = longest;
    recordRemedy({ kind: 'OPEN_LONGER', pointId, minutes }, { built, after }, people.length, []);
  }

  const { counters, cap } = problem.points[point];
  if (counters < cap) {
    const more = { ...problem.points[point], counters: counters + 1 };
    const after = await plan({ ...problem, points: problem.points.with(point, more) });
    const remedy = { kind: 'MORE_COUNTERS', pointId, minutes: null } as const;
    if (after) recordRemedy(remedy, { built, after }, people.length, []);
  }

  for (const other of otherPoints(problem, crowded).slice(0, OTHER_POINTS)) {
    const after = await plan(offeredAt(problem, people, other));
    if (!after) continue;
    const who = after.bookings
      .filter(({ handout, point: at }) => at === other && people.includes(handout))
      .map(({ handout }) => handout);
    const remedy = { kind: 'OTHER_POINT', pointId: built.points[other].id, minutes: null } as const;
    recordRemedy(remedy, { built, after }, who.length, who);
  }

  const home = await tryHomeDelivery(prepared, solution, people, trial);
  if (home) {
    const who = home.people;
    recordRemedy({ kind: 'HOME', pointId, minutes: null }, home, who.length, who);
  }

  const hour = busiestHour(prepared.round.date, problem, { bookings: [] }, crowded);
  const stop = await tryMobileStop(prepared, solution, { people, hour }, trial);
  if (stop) {
    const { stand, place, where } = stop;
    const { from, until, doses } = stand;
    const who = bookedAt(stop, stand.pointId, built);
    const remedy = {
      kind: 'MOBILE_STOP' as const,
      pointId: built.points.some(({ id }) => id === stand.pointId) ? stand.pointId : pointId,
      minutes: until - from,
      stand: { ...place, from: minuteText(from), until: minuteText(until), doses },
      where,
    };
    recordRemedy(remedy, stop, who.length, who);
  }
  return remedies;
}

/** Open points, other than the crowded one, that some of the people are not offered yet. */
const otherPoints = ({ points, handouts }: Problem, { point, people }: CrowdedPoint): number[] =>
  points
    .map((_, other) => other)
    .filter((other) => other !== point && points[other].opens.length > 0)
    .filter((other) => people.some((h) => handouts[h].points.every((option) => option.point !== other)));

/** Handout indices, in `built`, of those who are booked at a point in a trial's plan. */
function bookedAt(tried: TrialPlan, pointId: string, built: BuiltProblem): number[] {
  const index = tried.built.points.findIndex(({ id }) => id === pointId);
  const there = new Set(
    tried.after.bookings.flatMap((booking) =>
      booking.point === index ? [tried.built.handouts[booking.handout].recipient.id] : [],
    ),
  );
  return built.handouts.flatMap(({ recipient }, h) => (there.has(recipient.id) ? [h] : []));
}

/** The point's last opening of the day, longer by `seconds`; a mobile stop's visit is as much longer. */
function openLonger(problem: Problem, point: number, seconds: number): Problem {
  const { opens } = problem.points[point];
  const last = opens.at(-1);
  if (!last) return problem;
  const longer = { ...problem.points[point], opens: opens.with(-1, { ...last, to: last.to + seconds }) };
  const handouts = problem.handouts.map((handout) =>
    handout.opensPoint === point ? { ...handout, service: handout.service + seconds } : handout,
  );
  return { ...problem, handouts, points: problem.points.with(point, longer) };
}

/** The handouts offered at another point too, without a price. */
function offeredAt(problem: Problem, people: readonly number[], point: number): Problem {
  const handouts = problem.handouts.map((handout, h) =>
    people.includes(h) && handout.points.every((option) => option.point !== point)
      ? { ...handout, points: [...handout.points, { point, cost: 0 }] }
      : handout,
  );
  return { ...problem, handouts };
}

/** Plans the day with home delivery to those people too; null where none of them has a known home. */
async function tryHomeDelivery(
  prepared: PreparedRound,
  solution: Solution,
  people: readonly number[],
  trial: Trial,
): Promise<(TrialPlan & { readonly people: readonly number[] }) | null> {
  const { round, built } = prepared;
  const ids = new Set(people.map((h) => built.handouts[h].recipient.id));
  const recipients = round.recipients.map((recipient) =>
    ids.has(recipient.id) && recipient.mode === 'PICKUP' && recipient.home !== null
      ? { ...recipient, mode: 'FLEXIBLE' as const }
      : recipient,
  );
  if (recipients.every((recipient, k) => recipient === round.recipients[k])) return null;
  const tried = await tryRound(built, solution, { ...round, recipients }, trial);
  if (!tried) return null;
  const home = new Set(
    tried.after.routes
      .flatMap(({ order }) => peopleIn(tried.built, order))
      .map((h) => tried.built.handouts[h].recipient.id),
  );
  return { ...tried, people: people.filter((h) => home.has(built.handouts[h].recipient.id)) };
}

/** Seconds and metres of all routes. */
const drivingOf = ({ routes }: Solution): { duration: number; distance: number } => ({
  duration: sum(routes.map(({ duration }) => duration)),
  distance: sum(routes.map(({ distance }) => distance)),
});
