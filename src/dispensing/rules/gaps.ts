import { civilDate, type DayNumber } from '../../shared/civil-time.js';
import type { Text } from '../../shared/failures.js';
import type { Course, Reason } from './course.js';
import type { Gap, NotGivenReason } from './model.js';
import { datesOf } from './order-days.js';
import { dateText, type GapRun, remediesOf } from './remedies.js';
import {
  decisionOnInjection,
  decisionOnLeftovers,
  fromTo,
  handoutMissed,
  handoutNotInPlan,
  handoutNotPlaced,
  handoutNotRecorded,
  IDENTITY_NOT_PROVEN,
  MET_NOBODY,
  NOT_GIVEN,
  noServiceForHandout,
  notStarted,
  openingUnknown,
  orderEnds,
  takeHomeLimitReached,
  tooFewDoses,
  WAS_REFUSED,
} from './texts.js';

/** The days without a dose, cut where the reason or the handout changes: why they are, and what would close them. */
export function gapsOf(
  recipient: string,
  course: Course,
  days: readonly { readonly day: DayNumber; readonly reason: Reason | null }[],
): Gap[] {
  const runs: GapRun[] = [];
  for (const { day, reason } of days) {
    if (reason === null) continue;
    const run = runs.at(-1);
    const goesOn = run?.until === day - 1 && run.code === reason.code && run.handout === reason.handout;
    if (goesOn) runs[runs.length - 1] = { ...run, until: day };
    else runs.push({ order: course.days.governingOn(day)?.order ?? null, ...reason, from: day, until: day });
  }
  return runs.map((run) => ({
    recipient,
    code: run.code,
    dates: datesOf(Array.from({ length: run.until - run.from + 1 }, (_, i) => run.from + i)),
    detail: detailOf(run, course),
    closedBy: remediesOf(run, course),
  }));
}

function detailOf(run: GapRun, course: Course): Text {
  const dayText = (day: number) => dateText(civilDate(day));
  const days = run.from === run.until ? dayText(run.from) : fromTo(dayText(run.from), dayText(run.until));
  const handout = dayText(run.handout?.day ?? run.from);
  switch (run.code) {
    case 'NO_SERVICE':
      return noServiceForHandout(dayText(dueDay(run, course)), days);
    case 'TAKE_HOME_LIMIT':
      return takeHomeLimitReached(handout, run.order?.maxTakeHomeDoses ?? 0, days);
    case 'NOT_STARTED':
      return notStarted(days);
    case 'OPENING_UNKNOWN':
      return openingUnknown(days);
    case 'MISSED':
    case 'REFUSED': {
      const reason = run.handout && course.facts.failedOn(run.handout.day)?.reason;
      return handoutMissed(handout, reason ? WHY_MISSED[reason] : NOT_GIVEN, days);
    }
    case 'NOT_RECORDED':
      return handoutNotRecorded(handout, days);
    case 'NOT_PLACED':
      return handoutNotPlaced(handout, days);
    case 'NOT_IN_PLAN':
      return handoutNotInPlan(handout, days);
    case 'PART_GIVEN':
      return tooFewDoses(handout, days);
    case 'DECISION_NEEDED':
      return run.handout ? decisionOnInjection(handout, days) : decisionOnLeftovers(days);
    case 'ORDER_ENDS':
      return orderEnds(days);
  }
}

/** The handout day without service that leaves the gap. */
function dueDay({ from }: GapRun, { days }: Course): DayNumber {
  const on = days.governingOn(from);
  if (on === null) return from;
  for (let day = from; day >= on.terms.first && !days.isPaused(day); day--)
    if (days.regularDaysAt(on, day).length > 0) return day;
  return from;
}

const WHY_MISSED: Record<NotGivenReason, Text> = {
  NOT_HOME: MET_NOBODY,
  REFUSED: WAS_REFUSED,
  ID_FAILED: IDENTITY_NOT_PROVEN,
  NOT_FIT: NOT_GIVEN,
};
