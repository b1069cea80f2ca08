import type { PlanShortfall } from '../../plans/index.js';
import { explainUnassigned, type ReasonCode, type Solution } from '../../solver/index.js';
import { type BuiltProblem, peopleIn, type PreparedRound } from '../problem/index.js';
import { busiestHour, type CrowdedPoint } from './crowded-point.js';
import { remediesFor } from './shortfall-remedies.js';
import { shortfallRemedySentence, shortfallSentence } from './shortfall-sentences.js';
import type { Trial } from './trial.js';

/**
 * Reasons that a point has no place because of other bookings. ROOM_LEFT is one of them: the search keeps a margin to
 * the risk limit and found no place within it.
 */
const CROWDED: readonly ReasonCode[] = ['POINT_FULL', 'POINT_RISK', 'COHORT_GAP', 'ROOM_LEFT'];

/**
 * The points that have no place for all who ask, and remedies. Each remedy is tried by planning the day with it: its
 * effect is counted in a plan that keeps every rule.
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

/** Unassigned recipients by the point of their first reason of crowding. */
function crowdedPoints(built: BuiltProblem, solution: Solution): CrowdedPoint[] {
  const people = new Map<number, number[]>();
  const unassigned = peopleIn(built, solution.unassigned);
  for (const { handout, reasons } of explainUnassigned(built.problem, { ...solution, unassigned })) {
    const point = reasons.find(({ code }) => CROWDED.includes(code))?.point;
    if (point !== undefined) people.set(point, [...(people.get(point) ?? []), handout]);
  }
  return [...people].map(([point, handouts]) => ({ point, people: handouts }));
}
