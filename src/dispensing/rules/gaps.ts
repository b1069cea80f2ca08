import { civilDate } from '../../shared/civil-time.js';
import type { Text } from '../../shared/failures.js';
import { datesOf } from './active-days.js';
import type { Facts } from './handout-days.js';
import type { Gap, Outcome } from './model.js';
import { dateText, type GapRun, remediesOf } from './remedies.js';
import {
  NOT_GIVEN,
  IDENTITY_NOT_PROVEN,
  MET_NOBODY,
  WAS_REFUSED,
  firstHandoutLater,
  fromTo,
  handoutMissed,
  handoutNotPlaced,
  handoutNotRecorded,
  noServiceForHandout,
  takeHomeLimitReached,
  tooFewDoses,
} from './texts.js';

/** Names a run of days without a dose: why they are, and what would close them. */
export function gapOf(recipient: string, run: GapRun, facts: Facts): Gap {
  return {
    recipient,
    code: run.code,
    dates: datesOf(run.from, run.until),
    detail: detailOf(run),
    closedBy: remediesOf(run, facts),
  };
}

function detailOf(run: GapRun): Text {
  const { assignment, code, stretch } = run;
  const dayText = (day: number) => dateText(civilDate(day));
  const days = span(dayText(run.from), dayText(run.until), run.from === run.until);
  const handout = dayText(assignment?.target ?? run.from);
  const limit = stretch.order.maxTakeHomeDoses;
  switch (code) {
    case 'NO_SERVICE': {
      const due = dayText(assignment?.days.findLast(({ day }) => day <= run.from)?.day ?? run.from);
      return noServiceForHandout(due, days);
    }
    case 'TAKE_HOME_LIMIT':
      return takeHomeLimitReached(handout, limit, days);
    case 'FIRST_HANDOUT_LATER':
      return firstHandoutLater(days);
    case 'MISSED': {
      const why = WHY_MISSED[assignment?.record?.outcome ?? 'NOT_HOME'] ?? NOT_GIVEN;
      return handoutMissed(handout, why, days);
    }
    case 'NOT_RECORDED':
      return handoutNotRecorded(handout, days);
    case 'NOT_PLACED':
      return handoutNotPlaced(handout, days);
    case 'TOO_FEW_DOSES':
      return tooFewDoses(handout, days);
  }
}

const span = (from: Text, until: Text, isOneDay: boolean): Text => (isOneDay ? from : fromTo(from, until));

const WHY_MISSED: Partial<Record<Outcome, Text>> = {
  NOT_HOME: MET_NOBODY,
  REFUSED: WAS_REFUSED,
  ID_FAILED: IDENTITY_NOT_PROVEN,
};
