import type { Logger } from 'pino';
import type { PlanShortfall, ShortfallRemedy } from '../../plans/index.js';
import type { CivilDate } from '../../shared/civil-time.js';
import { explainUnassigned, type Problem, type ReasonCode, type Solution } from '../../solver/index.js';
import type { BuiltProblem } from '../problem/build-problem.js';
import type { PreparedRound } from '../problem/prepare-round.js';
import type { Round } from '../round/round.js';
import { searchPlan } from '../search/search-plan.js';
import { shortfallSentence, shortfallRemedySentence } from './shortfall-sentences.js';
import { carriedOver } from '../problem/transfer-solution.js';
import type { Text } from '../../shared/failures.js';
import { sum } from '../../shared/sum.js';
import { stoodNearby } from './mobile-stop-remedy.js';
import type { Search, Solver } from '../search/solver-port.js';
import { peopleIn } from '../problem/visits.js';
import { clockTime, minuteText } from './format.js';

/**
 * Rules of a point that keep people out because others are there. Room that is left on paper counts too: the search
 * keeps a margin to the risk limit and found no place that it could answer for.
 */
const CROWDED: readonly ReasonCode[] = ['POINT_FULL', 'POINT_RISK', 'COHORT_GAP', 'ROOM_LEFT'];
/** How much longer a point may be open, minutes, the least first. */
const LONGER = [15, 30, 60, 120];
/** So many other points are tried, the nearest in the order of the round. */
const OTHER_POINTS = 2;

/** How remedies are tried: by whom, for how long each, and until when. */
export interface Trial {
  readonly solver: Solver;
  readonly search: Search;
  /** Prepares the day anew with other data. */
  readonly prepare: (round: Round) => Promise<PreparedRound>;
  readonly log: Logger;
  readonly plan: string;
}

/** Those whom one point has no room for, by handout index. */
interface Crowded {
  readonly point: number;
  readonly people: readonly number[];
}

type Tried = Omit<ShortfallRemedy, 'text'> & {
  /** What is said of where it helps, if not the point's name. */
  readonly where?: Text;
};

/**
 * The points that have no room for everybody who asks, and what would help. Each remedy is planned: the day is searched
 * anew with it, from the plan at hand, and what it lets in is counted in a plan that keeps every rule.
 */
export async function shortfallsOf(
  prepared: PreparedRound,
  solution: Solution,
  trial: Trial,
): Promise<PlanShortfall[]> {
  const { built, round } = prepared;
  const found: PlanShortfall[] = [];
  for (const crowded of crowdedPoints(built, solution)) {
    if (trial.search.signal.aborted) break;
    const tried = await remediesFor(prepared, solution, crowded, trial);
    const booked = solution.bookings.filter(({ point }) => point === crowded.point).length;
    const shortfall = {
      pointId: built.points[crowded.point].id,
      hour: busiestHour(round.date, built.problem, solution, crowded),
      safeLoad: booked,
      askedLoad: booked + crowded.people.length,
    };
    const { name } = built.points[crowded.point];
    found.push({
      ...shortfall,
      text: shortfallSentence(name, shortfall),
      remedies: tried.map(({ where, ...remedy }) => {
        const { name: there } = round.points.find(({ id }) => id === remedy.pointId)!;
        return { ...remedy, text: shortfallRemedySentence(remedy, where ?? { nb: there, en: there }) };
      }),
    });
  }
  return found;
}

/** By the rule that is nearest to letting each of them in. */
function crowdedPoints(built: BuiltProblem, solution: Solution): Crowded[] {
  const people = new Map<number, number[]>();
  const unassigned = peopleIn(built, solution.unassigned);
  for (const { handout, reasons } of explainUnassigned(built.problem, { ...solution, unassigned })) {
    const point = reasons.find(({ code }) => CROWDED.includes(code))?.point;
    if (point !== undefined) people.set(point, [...(people.get(point) ?? []), handout]);
  }
  return [...people].map(([point, handouts]) => ({ point, people: handouts }));
}

/** The hour of the day in which most are booked there or asked to be. */
function busiestHour(
  date: CivilDate,
  { handouts }: Problem,
  { bookings }: Pick<Solution, 'bookings'>,
  { point, people }: Crowded,
): number {
  const times = [
    ...bookings.filter((booking) => booking.point === point).map(({ start }) => start),
    ...people.map((h) => handouts[h].preferred?.time ?? handouts[h].windows[0].from),
  ];
  const byHour = new Map<number, number>();
  for (const time of times) {
    const hour = Number(clockTime(date, time).slice(0, 2));
    byHour.set(hour, (byHour.get(hour) ?? 0) + 1);
  }
  return [...byHour].reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}

async function remediesFor(
  prepared: PreparedRound,
  solution: Solution,
  crowded: Crowded,
  trial: Trial,
): Promise<Tried[]> {
  const { built } = prepared;
  const { problem } = built;
  const { point, people } = crowded;
  const pointId = built.points[point].id;
  const plan = (changed: Problem): Promise<Solution | null> =>
    planned({ ...built, problem: changed }, solution, trial);
  const remedies: Tried[] = [];
  // What more search alone would find is no remedy's doing.
  const again = await plan(problem);
  const leftOut = (after: Solution, of = built): number => peopleIn(of, after.unassigned).length;
  const unassigned = Math.min(leftOut(solution), again ? leftOut(again) : Infinity);
  const told = (
    remedy: Pick<Tried, 'kind' | 'pointId' | 'minutes' | 'stand' | 'where'>,
    after: Solution | null,
    who: readonly number[] | number,
    of = built,
  ): void => {
    const lifts = after ? unassigned - leftOut(after, of) : 0;
    if (!after || lifts <= 0) return;
    remedies.push({
      ...remedy,
      people: typeof who === 'number' ? who : who.length,
      recipientIds: typeof who === 'number' ? [] : who.map((h) => built.handouts[h].recipient.id),
      lifts,
      duration: driven(after).duration - driven(solution).duration,
      distance: driven(after).distance - driven(solution).distance,
    });
  };

  let longest: { minutes: number; after: Solution } | null = null;
  for (const minutes of LONGER) {
    const after = await plan(openLonger(problem, point, minutes * 60));
    if (!after) break;
    if (!longest || leftOut(after) < leftOut(longest.after)) longest = { minutes, after };
    if (unassigned - leftOut(after) >= people.length) break;
  }
  if (longest) told({ kind: 'OPEN_LONGER', pointId, minutes: longest.minutes }, longest.after, people.length);

  const { counters, cap } = problem.points[point];
  if (counters < cap) {
    const more = { ...problem.points[point], counters: counters + 1 };
    told(
      { kind: 'MORE_COUNTERS', pointId, minutes: null },
      await plan({ ...problem, points: problem.points.with(point, more) }),
      people.length,
    );
  }

  const others = problem.points
    .map((_, other) => other)
    .filter((other) => other !== point && problem.points[other].opens.length > 0)
    .filter((other) =>
      people.some((h) => problem.handouts[h].points.every((option) => option.point !== other)),
    );
  for (const other of others.slice(0, OTHER_POINTS)) {
    const after = await plan(sentTo(problem, people, other));
    const there =
      after?.bookings.filter(({ handout, point: p }) => p === other && people.includes(handout)) ?? [];
    told(
      { kind: 'OTHER_POINT', pointId: built.points[other].id, minutes: null },
      after,
      there.map(({ handout }) => handout),
    );
  }

  const home = await broughtHome(prepared, solution, people, trial);
  if (home) told({ kind: 'HOME', pointId, minutes: null }, home.after, home.people);

  const hour = busiestHour(prepared.round.date, problem, { bookings: [] }, crowded);
  const stood = await stoodNearby(prepared, solution, { people, hour }, trial);
  if (stood) {
    const { stand, place, where, after } = stood;
    const { from, until, doses } = stand;
    const index = stood.built.points.findIndex(({ id }) => id === stand.pointId);
    const there = new Set(
      after.bookings.flatMap((booking) =>
        booking.point === index ? [stood.built.handouts[booking.handout].recipient.id] : [],
      ),
    );
    const remedy = {
      kind: 'MOBILE_STOP' as const,
      pointId: built.points.some(({ id }) => id === stand.pointId) ? stand.pointId : pointId,
      minutes: until - from,
      stand: { ...place, from: minuteText(from), until: minuteText(until), doses },
      where,
    };
    const who = built.handouts.flatMap(({ recipient }, h) => (there.has(recipient.id) ? [h] : []));
    told(remedy, after, who, stood.built);
  }
  return remedies;
}

/** The last opening of the day, so much longer; and whoever stands there for it. */
function openLonger(problem: Problem, point: number, seconds: number): Problem {
  const { opens } = problem.points[point];
  const last = opens.at(-1);
  if (!last) return problem;
  const longer = { ...problem.points[point], opens: opens.with(-1, { ...last, to: last.to + seconds }) };
  const handouts = problem.handouts.map((handout) =>
    handout.stand === point ? { ...handout, service: handout.service + seconds } : handout,
  );
  return { ...problem, handouts, points: problem.points.with(point, longer) };
}

function sentTo(problem: Problem, people: readonly number[], point: number): Problem {
  const handouts = problem.handouts.map((handout, h) =>
    people.includes(h) && handout.points.every((option) => option.point !== point)
      ? { ...handout, points: [...handout.points, { point, cost: 0 }] }
      : handout,
  );
  return { ...problem, handouts };
}

/** The day with those people brought home too; null where none of them has a home that is known. */
async function broughtHome(
  prepared: PreparedRound,
  solution: Solution,
  people: readonly number[],
  trial: Trial,
): Promise<{ after: Solution; people: readonly number[] } | null> {
  const { round, built } = prepared;
  const ids = new Set(people.map((h) => built.handouts[h].recipient.id));
  const recipients = round.recipients.map((recipient) =>
    ids.has(recipient.id) && recipient.mode === 'PICKUP' && recipient.home !== null
      ? { ...recipient, mode: 'FLEXIBLE' as const }
      : recipient,
  );
  if (recipients.every((recipient, k) => recipient === round.recipients[k])) return null;
  const changed = await trial.prepare({ ...round, recipients });
  const start = carriedOver(built, solution, changed.built);
  const after = await searchPlan(
    trial.solver,
    changed.built,
    { ...trial.search, start },
    trial.log,
    trial.plan,
  );
  if (!after) return null;
  const home = new Set(
    after.routes
      .flatMap(({ order }) => peopleIn(changed.built, order))
      .map((h) => changed.built.handouts[h].recipient.id),
  );
  return { after, people: people.filter((h) => home.has(built.handouts[h].recipient.id)) };
}

function planned(built: BuiltProblem, before: Solution, trial: Trial): Promise<Solution | null> {
  const start = { orders: before.routes.map(({ order }) => order), bookings: before.bookings };
  return searchPlan(trial.solver, built, { ...trial.search, start }, trial.log, trial.plan);
}

const driven = ({ routes }: Solution): { duration: number; distance: number } => ({
  duration: sum(routes.map((route) => route.duration)),
  distance: sum(routes.map((route) => route.distance)),
});
