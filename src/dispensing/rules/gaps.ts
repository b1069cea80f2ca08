import { civilDate } from '../../shared/civil-time.js';
import type { Text } from '../../shared/failures.js';
import { datesOf } from './active-days.js';
import type { Facts } from './handout-days.js';
import type { Gap, Outcome } from './model.js';
import { dateText, type GapRun, remediesOf } from './remedies.js';

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
      return {
        nb: `Utleveringen ${due.nb} har verken tilbud den dagen eller en dag den kan flyttes til; ${days.nb} er uten dose.`,
        en: `The handout of ${due.en} has no service that day and no day to move to; ${days.en} is without a dose.`,
      };
    }
    case 'TAKE_HOME_LIMIT':
      return {
        nb: `Utleveringen ${handout.nb} kan gi høyst ${limit} hjemdoser; ${days.nb} er uten dose.`,
        en: `The handout on ${handout.en} may give at most ${limit} take-home doses; ${days.en} is without a dose.`,
      };
    case 'FIRST_HANDOUT_LATER':
      return {
        nb: `Ordningen gjelder, men første utleveringsdag er ikke kommet; ${days.nb} er uten dose.`,
        en: `The order is in force, but its first handout day is yet to come; ${days.en} is without a dose.`,
      };
    case 'MISSED': {
      const why = MISSED[assignment?.record?.outcome ?? 'NOT_HOME'] ?? {
        nb: 'ble ikke gitt',
        en: 'was not given',
      };
      return {
        nb: `Utleveringen ${handout.nb} ${why.nb}; ${days.nb} er uten dose.`,
        en: `The handout on ${handout.en} ${why.en}; ${days.en} is without a dose.`,
      };
    }
    case 'NOT_RECORDED':
      return {
        nb: `Ingen har registrert om utleveringen ${handout.nb} ble gitt; ${days.nb} er uten kjent dose.`,
        en: `Nobody has recorded whether the handout on ${handout.en} was given; ${days.en} is without a known dose.`,
      };
    case 'NOT_PLACED':
      return {
        nb: `Planen har ikke plass til utleveringen ${handout.nb}; ${days.nb} er uten dose.`,
        en: `The plan has no place for the handout on ${handout.en}; ${days.en} is without a dose.`,
      };
    case 'TOO_FEW_DOSES':
      return {
        nb: `Utleveringen ${handout.nb} ga færre doser enn dagene til neste; ${days.nb} er uten dose.`,
        en: `The handout on ${handout.en} gave fewer doses than the days to the next; ${days.en} is without a dose.`,
      };
  }
}

const MISSED: Partial<Record<Outcome, Text>> = {
  NOT_HOME: { nb: 'møtte ingen', en: 'met nobody' },
  REFUSED: { nb: 'ble avslått', en: 'was refused' },
  ID_FAILED: {
    nb: 'ble stanset fordi identiteten ikke ble bevist',
    en: 'was stopped because identity was not proven',
  },
};

const span = (from: Text, until: Text, isOneDay: boolean): Text =>
  isOneDay ? from : { nb: `${from.nb}–${until.nb}`, en: `${from.en} to ${until.en}` };
