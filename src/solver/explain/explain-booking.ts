/** Why a point cannot take a handout: for each start on its grid, the rules that exclude it there. */
import { EFFORT, type Finding, type Proposal, type Reason, type Remedy } from './explanation.js';
import { mayStartAt, secondsOutside } from '../rules/time-windows.js';
import type { BookingObstacles, PointView } from './point-view.js';

/** What excludes a handout from a point that it offers, and the single changes that would let it in there. */
export function explainBooking(view: PointView, h: number): Finding {
  const handout = view.problem.handouts[h];
  const point = view.index;
  const starts = view.starts(handout.service);
  const inTime = starts
    .filter((start) => mayStartAt(handout.windows, start))
    .map((start) => ({ start, obstacles: view.obstaclesAt(h, start) }))
    .sort((a, b) => effortOf(a.obstacles) - effortOf(b.obstacles) || a.obstacles.risk - b.obstacles.risk);
  const changes = timeProposals(view, h, starts);
  if (inTime.length === 0) {
    const nearest = Math.min(EFFORT.never, ...changes.map((change) => change.effort));
    const rule = { code: 'POINT_CLOSED' as const, point, amount: amountOf(changes) ?? handout.service };
    return { excludedBy: [rule], proposals: changes, effort: nearest };
  }
  const { start, obstacles } = inTime[0];
  const easiest = lifting(view, start, obstacles);
  return {
    excludedBy: rulesOf(view, obstacles),
    proposals: easiest ? [{ ...easiest, placement: { point, start } }, ...changes] : changes,
    effort: effortOf(obstacles),
  };
}

/** Changes of time: the handout's windows, or the point's opening hours. */
function timeProposals(view: PointView, h: number, starts: readonly number[]): Proposal[] {
  const { windows, service } = view.problem.handouts[h];
  const point = view.index;
  const found: Proposal[] = [];
  const add = (remedy: Remedy, start: number, effort: number): void => {
    found.push({ remedy, placement: { point, start }, effort });
  };
  const nearest = starts
    .map((start) => ({ start, by: secondsOutside(windows, start) }))
    .filter(({ start, by }) => by > 0 && view.isFree(h, start))
    .sort((a, b) => a.by - b.by)
    .at(0);
  if (nearest) {
    const { start, by } = nearest;
    add({ kind: 'OTHER_TIME_AT_POINT', point, by, at: start }, start, by);
  }
  const stretch = view
    .stretches(service)
    .find(({ start }) => mayStartAt(windows, start) && view.isFree(h, start));
  if (stretch)
    add({ kind: stretch.remedy, point, by: stretch.by, at: stretch.at }, stretch.start, stretch.by);
  if (view.point.opens.length === 0) {
    const at = windows[0].from;
    if (view.isFree(h, at)) add({ kind: 'OPEN_POINT', point, by: service, at }, at, EFFORT.openPoint);
  }
  return found;
}

/** What lifts the only rule that excludes a start; null when there are two, or one that should not be lifted. */
function lifting(
  view: PointView,
  at: number,
  obstacles: BookingObstacles,
): { remedy: Remedy; effort: number } | null {
  const point = view.index;
  const { tooMany, cohort, conflict, risk } = obstacles;
  const effort = effortOf(obstacles);
  if (conflict > 0 || [tooMany > 0, cohort > 0, risk > 0].filter((rule) => rule).length > 1) return null;
  if (risk > 0) return { remedy: { kind: 'MORE_COUNTERS', point, by: 1, at }, effort };
  if (tooMany > 0) return { remedy: { kind: 'RAISE_CAP', point, by: tooMany, at }, effort };
  if (cohort === 0) return { remedy: { kind: 'BOOK', point, at }, effort };
  // Two that overlap would still be together with any gap.
  if (cohort > view.point.cohortGap) return null;
  return { remedy: { kind: 'SMALLER_COHORT_GAP', point, by: cohort, at }, effort };
}

const effortOf = ({ tooMany, cohort, conflict, risk }: BookingObstacles): number =>
  tooMany * EFFORT.seat +
  (risk > 0 ? EFFORT.person : 0) +
  (cohort > 0 ? EFFORT.cohortGap + cohort : 0) +
  (conflict > 0 ? EFFORT.never : 0);

function rulesOf(
  { index: point, load }: PointView,
  { tooMany, cohort, conflict, risk }: BookingObstacles,
): Omit<Reason, 'places'>[] {
  const rules: Omit<Reason, 'places'>[] = [
    { code: 'POINT_FULL', point, amount: tooMany },
    { code: 'COHORT_GAP', point, amount: cohort },
    { code: 'CONFLICT', point, amount: conflict },
  ];
  const broken = rules.filter((rule) => rule.amount > 0);
  if (risk > 0) broken.push({ code: 'POINT_RISK', point, amount: load });
  return broken.length > 0 ? broken : [{ code: 'ROOM_LEFT', point, amount: 0 }];
}

/** The least seconds of any of the changes of time; null = there is none. */
function amountOf(changes: readonly Proposal[]): number | null {
  const amounts = changes.flatMap(({ remedy }) => ('by' in remedy ? [remedy.by] : []));
  return amounts.length > 0 ? Math.min(...amounts) : null;
}
