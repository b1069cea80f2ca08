import type { Booking, Point, Problem } from '../model/problem.js';
import { secondsOutside } from './arithmetic.js';
import type { Report } from './finding.js';

/** All bookings against the rules of points: each alone, then those that share a point. */
export function checkBookings(problem: Problem, bookings: readonly Booking[], report: Report): void {
  for (const booking of bookings) checkOne(problem, booking, report);
  problem.points.forEach((_, point) => {
    const here = bookings.filter((booking) => booking.point === point);
    checkCap(problem, point, here, report);
    checkMeetings(problem, point, here, report);
  });
  for (const lock of problem.lockedBookings) {
    const isKept = bookings.some(
      (b) => b.handout === lock.handout && b.point === lock.point && b.start === lock.start,
    );
    if (!isKept) report({ code: 'LOCK_BROKEN', point: lock.point, handout: lock.handout, amount: 1 });
  }
}

function checkOne(problem: Problem, { handout, point, start }: Booking, report: Report): void {
  const { windows, points, service, quarantined } = problem.handouts[handout];
  if (quarantined || !points.some((option) => option.point === point)) {
    report({ code: 'POINT_NOT_OFFERED', point, handout, amount: 1 });
  }
  const off = secondsOutside(windows, start);
  if (off > 0) report({ code: 'OUTSIDE_WINDOW', point, handout, amount: off });
  const { opens, slot } = problem.points[point];
  const open = opens.filter(({ from, to }) => from <= start && start + service <= to);
  if (open.length === 0) {
    report({
      code: 'POINT_CLOSED',
      point,
      handout,
      amount: secondsClosed(problem.points[point], start, service),
    });
  } else if (!open.some(({ from }) => (start - from) % slot === 0)) {
    report({ code: 'OFF_SLOT_GRID', point, handout, amount: (start - open[0].from) % slot });
  }
}

/** By how much the nearest opening would have to be longer. */
function secondsClosed({ opens }: Point, start: number, service: number): number {
  const lacks = opens.map(({ from, to }) => Math.max(0, from - start) + Math.max(0, start + service - to));
  return lacks.length > 0 ? Math.min(...lacks) : service;
}

/** Presence only grows at starts, so the most that are ever present are present at one of them. */
function checkCap(problem: Problem, point: number, here: readonly Booking[], report: Report): void {
  const { cap } = problem.points[point];
  for (const instant of new Set(here.map((booking) => booking.start))) {
    const present = here.filter(
      ({ handout, start }) => start <= instant && instant < start + problem.handouts[handout].service,
    ).length;
    if (present > cap) {
      const { handout } = here.find((booking) => booking.start === instant)!;
      report({ code: 'POINT_FULL', point, handout, amount: present - cap });
    }
  }
}

/** Each two bookings at one point: cohorts keep their gap, and conflicts theirs. */
function checkMeetings(problem: Problem, point: number, here: readonly Booking[], report: Report): void {
  const { cohortGap } = problem.points[point];
  here.forEach((one, k) => {
    for (const two of here.slice(k + 1)) {
      const apart = secondsBetween(problem, one, two);
      const pair = { point, handout: one.handout, other: two.handout };
      const a = problem.handouts[one.handout].cohort;
      const b = problem.handouts[two.handout].cohort;
      if (cohortGap > 0 && a !== -1 && b !== -1 && a !== b && apart < cohortGap) {
        report({ code: 'COHORTS_TOO_CLOSE', ...pair, amount: cohortGap - apart });
      }
      const gap = conflictGap(problem, one.handout, two.handout);
      if (gap !== null && apart < gap) {
        report({ code: 'CONFLICT_TOO_CLOSE', ...pair, amount: gap - apart });
      }
    }
  });
}

/** From the end of the earlier to the start of the later; negative when they overlap. */
function secondsBetween(problem: Problem, one: Booking, two: Booking): number {
  const end = ({ handout, start }: Booking): number => start + problem.handouts[handout].service;
  return Math.max(two.start - end(one), one.start - end(two));
}

/** The longest gap of the conflicts between these two, null when there is none. */
function conflictGap(problem: Problem, a: number, b: number): number | null {
  const gaps = problem.conflicts
    .filter((c) => (c.a === a && c.b === b) || (c.a === b && c.b === a))
    .map((c) => c.gap);
  return gaps.length > 0 ? Math.max(...gaps) : null;
}
