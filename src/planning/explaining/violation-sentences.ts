import type { Text } from '../../shared/failures.js';
import type { Violation, ViolationCode } from '../../solver/index.js';
import { type BuiltProblem, nameOf } from '../problem/index.js';
import { minutes, vehicleName } from './format.js';

/** A broken rule as a sentence, with the names that its indices stand for. */
export function violationSentence(violation: Violation, built: BuiltProblem): Text {
  const { vehicle, point, handout, other, amount } = violation;
  const alias = (index: number | undefined): string => (index === undefined ? '' : nameOf(built, index));
  return SENTENCES[violation.code]({
    who: alias(handout),
    other: alias(other),
    shift: vehicle === undefined ? '' : vehicleName(built, vehicle),
    point: point === undefined ? '' : built.points[point].name,
    amount,
    skills: built.skills.namesOf(amount).join(', '),
  });
}

interface SentenceParts {
  readonly who: string;
  readonly other: string;
  readonly shift: string;
  readonly point: string;
  readonly amount: number;
  readonly skills: string;
}

const SENTENCES: Readonly<Record<ViolationCode, (parts: SentenceParts) => Text>> = {
  OUTSIDE_WINDOW: ({ who, amount }) => ({
    nb: `${who} ville blitt betjent ${minutes(amount)} min utenfor tidsrommet sitt.`,
    en: `${who} would be served ${minutes(amount)} min outside the window.`,
  }),
  SHIFT_EXCEEDED: ({ shift, amount }) => ({
    nb: `${shift} ville sluttet ${minutes(amount)} min for sent.`,
    en: `${shift} would end ${minutes(amount)} min late.`,
  }),
  BREAK_OUTSIDE_WINDOW: ({ shift, amount }) => ({
    nb: `Pausen til ${shift} ville kommet ${minutes(amount)} min utenfor tidsrommet sitt.`,
    en: `The break of ${shift} would fall ${minutes(amount)} min outside its window.`,
  }),
  LOADING_CLOSED: ({ shift, amount }) => ({
    nb: `${shift} ville kommet ${minutes(amount)} min for sent til å laste inn.`,
    en: `${shift} would come ${minutes(amount)} min too late to load.`,
  }),
  CAPACITY_EXCEEDED: ({ shift, amount }) => ({
    nb: `${shift} ville hatt ${amount} doser for mye.`,
    en: `${shift} would carry ${amount} dose(s) too many.`,
  }),
  DURATION_EXCEEDED: ({ shift, amount }) => ({
    nb: `Ruten til ${shift} ville blitt ${minutes(amount)} min for lang.`,
    en: `The route of ${shift} would be ${minutes(amount)} min too long.`,
  }),
  VISITS_EXCEEDED: ({ shift, amount }) => ({
    nb: `${shift} ville hatt ${amount} besøk for mye.`,
    en: `${shift} would have ${amount} visit(s) too many.`,
  }),
  SKILLS_MISSING: ({ who, shift, skills }) => ({
    nb: `${who} trenger ${skills}, som ${shift} ikke har.`,
    en: `${who} needs ${skills}, which ${shift} lacks.`,
  }),
  CREW_TOO_SMALL: ({ who, shift }) => ({
    nb: `${who} trenger to personer, og ${shift} har færre.`,
    en: `${who} needs two people, and ${shift} has fewer.`,
  }),
  NOT_AT_HOME: ({ who }) => ({
    nb: `${who} skal ikke ha utleveringen hjemme.`,
    en: `${who} is not to be served at home.`,
  }),
  QUARANTINED_NOT_LAST: ({ who, shift }) => ({
    nb: `${who} ville kommet etter en i karantene på ${shift}; de besøkes sist.`,
    en: `${who} would come after somebody in quarantine on ${shift}; those are visited last.`,
  }),
  LOCK_BROKEN: ({ who }) => ({
    nb: `${who} er låst der utleveringen står; lås opp først.`,
    en: `${who} is locked in place; unlock the handout first.`,
  }),
  SERVED_TWICE: ({ who }) => ({ nb: `${who} ville stått to ganger.`, en: `${who} would be there twice.` }),
  POINT_NOT_OFFERED: ({ who, point }) => ({
    nb: `${who} kan ikke hente på ${point} denne dagen.`,
    en: `${who} cannot collect at ${point} on this day.`,
  }),
  POINT_CLOSED: ({ who, point }) => ({
    nb: `${point} er ikke åpent til å betjene ${who} da.`,
    en: `${point} is not open to serve ${who} then.`,
  }),
  NOBODY_STANDS_THERE: ({ who, point }) => ({
    nb: `Ingen bil står på ${point}, så ${who} kan ikke hente der.`,
    en: `No vehicle stands at ${point}, so ${who} cannot collect there.`,
  }),
  STAND_SOLD_OUT: ({ point, amount }) => ({
    nb: `Bilen på ${point} ville hatt ${amount} doser for lite med.`,
    en: `The vehicle at ${point} would be ${amount} dose(s) short.`,
  }),
  OFF_SLOT_GRID: ({ who, point }) => ({
    nb: `Tiden til ${who} er ikke en av hentetidene på ${point}.`,
    en: `The time of ${who} is not one of the booking times at ${point}.`,
  }),
  POINT_FULL: ({ point, amount }) => ({
    nb: `${point} ville hatt ${amount} for mange samtidig.`,
    en: `${point} would have ${amount} too many at once.`,
  }),
  COHORTS_TOO_CLOSE: ({ who, other, point }) => ({
    nb: `${who} og ${other} er av ulike kohorter og ville kommet for tett på ${point}.`,
    en: `${who} and ${other} are of different cohorts and would come too close at ${point}.`,
  }),
  TOO_SOON_AFTER: ({ who, other, amount }) => ({
    nb: `${other} ville kommet ${minutes(amount)} min for tidlig etter ${who}.`,
    en: `${other} would come ${minutes(amount)} min too soon after ${who}.`,
  }),
  NOT_SAME_ROUTE: ({ who, other }) => ({
    nb: `${who} og ${other} må besøkes av samme vakt.`,
    en: `${who} and ${other} must be visited by one shift.`,
  }),
  NOT_APART: ({ who, other }) => ({
    nb: `${who} og ${other} må besøkes av hver sin vakt.`,
    en: `${who} and ${other} must be visited by different shifts.`,
  }),
  NOT_MET: ({ who }) => ({
    nb: `De to vaktene som skal møtes hos ${who}, ville ikke vært der samtidig.`,
    en: `The two shifts that are to meet at ${who} would not be there at the same time.`,
  }),
  CONFLICT_TOO_CLOSE: ({ who, other, point }) => ({
    nb: `${who} og ${other} skal ikke møtes på ${point}.`,
    en: `${who} and ${other} must not meet at ${point}.`,
  }),
};
