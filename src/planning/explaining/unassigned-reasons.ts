import { isDepot } from '../../dispensing/index.js';
import type { UnassignedReason, UnassignedRemedy } from '../../plans/index.js';
import type { CivilDate } from '../../shared/civil-time.js';
import {
  type Alternatives,
  explainUnassigned,
  type Problem,
  type Remedy,
  type Solution,
} from '../../solver/index.js';
import { UNREACHABLE } from '../../travel/index.js';
import { type NotToday, pointOptions, serviceTerms } from '../eligibility/index.js';
import { type BuiltProblem, peopleIn, type PreparedRound } from '../problem/index.js';
import { isQuarantined, type Round } from '../round/index.js';
import { reasonSentence } from './reason-sentences.js';
import { remedyChange } from './remedy-change.js';
import { remedySentence } from './remedy-sentences.js';
import {
  CHECK_ADDRESS_OR_CLOSURE,
  CLEAR_THE_HOLD,
  DOSES_HELD,
  movedTo,
  type Needs,
  NO_ROAD_TO_HOME,
  obstacleOf,
  PUT_BACK_ON_PLAN,
  serveOn,
  TAKE_BACK_THE_MOVE,
  TAKEN_OFF_PLAN,
} from './texts.js';

/** Why a handout is not given on the date, and the smallest change that would lift that. */
export interface Explanation {
  readonly reasons: readonly UnassignedReason[];
  readonly remedy: UnassignedRemedy;
}

/** Code of a handout that a dispatcher has taken off the plan. */
export const TAKEN_OFF = 'TAKEN_OFF';

export const takenOff: Explanation = {
  reasons: [{ code: TAKEN_OFF, detail: TAKEN_OFF_PLAN }],
  remedy: PUT_BACK_ON_PLAN,
};

/** The solver's reasons and remedies as sentences, by handout index, for each unassigned handout. */
export function explanationsFor(
  { round, built, hours }: PreparedRound,
  solution: Solution,
): Map<number, Explanation> {
  // A recipient with mode HOME may be offered collection. The other way round is not looked at: it would take travel
  // times to the homes of all who collect.
  const alternatives = (handout: number): Alternatives => {
    const due = built.handouts[handout];
    const mayChoose = due.recipient.mode === 'HOME' && !isQuarantined(due.recipient, round.date);
    return {
      home: -1,
      points: mayChoose ? pointOptions(round, hours, due).map(({ point }) => point) : [],
    };
  };
  const people = { ...solution, unassigned: peopleIn(built, solution.unassigned) };
  return new Map(
    explainUnassigned(built.problem, people, alternatives).map(({ handout, reasons, remedy }) => {
      const cutOff = isCutOff(handout, built.problem);
      // Where no vehicle can get there, the reasons of single shifts say nothing more.
      const relevant = cutOff ? reasons.filter(({ point }) => point !== undefined) : reasons;
      return [
        handout,
        {
          reasons: [
            ...(cutOff ? [{ code: 'UNREACHABLE' as const, detail: NO_ROAD_TO_HOME }] : []),
            ...relevant.map((reason) => ({ code: reason.code, detail: reasonSentence(reason, built) })),
          ],
          remedy:
            cutOff && !(remedy && 'point' in remedy)
              ? CHECK_ADDRESS_OR_CLOSURE
              : remedyOf(remedy, built, round.date),
        },
      ];
    }),
  );
}

function remedyOf(remedy: Remedy | null, built: BuiltProblem, date: CivilDate): UnassignedRemedy {
  const change = remedy && remedyChange(remedy, built, date);
  return { ...remedySentence(remedy, built, date), ...(change && { change }) };
}

/** Whether no vehicle that is out has a way to the home and, if it must end somewhere, back from it. */
function isCutOff(handout: number, { handouts, vehicles, profiles, places }: Problem): boolean {
  const { home } = handouts[handout];
  if (home < 0 || vehicles.length === 0) return false;
  const noWay = (profile: number, from: number, to: number): boolean =>
    profiles[profile].duration[from * places + to] >= UNREACHABLE.duration;
  return vehicles.every(
    ({ profile, start, end }) => noWay(profile, start, home) || (end >= 0 && noWay(profile, home, end)),
  );
}

/** For a handout that the order has on the date but that is moved or held. */
export function explainNotToday(notToday: NotToday, round: Round): Explanation {
  const { why } = notToday;
  if (why.code === 'HELD') {
    return { reasons: [{ code: why.code, detail: DOSES_HELD }], remedy: CLEAR_THE_HOLD };
  }
  const decided = notToday.recipient.moves.some((move) => move.from === round.date);
  const needs = needsOf(notToday, round.date);
  return {
    reasons: [{ code: why.code, detail: movedTo(why.to, decided ? null : obstacleOf(needs)) }],
    remedy: decided ? TAKE_BACK_THE_MOVE : serveOn(round.date, needs),
  };
}

function needsOf({ recipient, order }: NotToday, date: CivilDate): Needs {
  const { atHome, atPoint } = serviceTerms(recipient, order, date);
  return { injection: isDepot(order), crewOfTwo: recipient.staffRequired === 2, atHome, atPoint };
}
