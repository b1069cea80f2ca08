import type { CivilDate } from '../../shared/civil-time.js';
import type { Text } from '../../shared/failures.js';
import {
  type Alternatives,
  explainUnassigned,
  type Problem,
  type Remedy,
  type Solution,
} from '../../solver/index.js';
import { UNREACHABLE } from '../../travel/index.js';
import type { BuiltProblem } from '../problem/build-problem.js';
import type { NotToday } from '../eligibility/due-handouts.js';
import type { PointHours } from '../eligibility/point-hours.js';
import { pointOptions } from '../eligibility/point-options.js';
import { reasonSentence } from './reason-sentences.js';
import { remedyChange } from './remedy-change.js';
import { remedySentence } from './remedy-sentences.js';
import { isDepot, isQuarantined, type Round } from '../round/round.js';
import { mayBeHome, mayCollect } from '../eligibility/service-days.js';
import type { UnassignedReason, UnassignedRemedy } from '../../plans/index.js';
import { peopleIn } from '../problem/built-problem.js';
import { dayText } from './format.js';

/** Why somebody gets nothing on the date, and the smallest change that would lift it. */
export interface Refused {
  readonly reasons: readonly UnassignedReason[];
  readonly remedy: UnassignedRemedy;
}

/** Code of a handout that a dispatcher has taken off the plan. */
export const TAKEN_OFF = 'TAKEN_OFF';

export const takenOff: Refused = {
  reasons: [
    {
      code: TAKEN_OFF,
      detail: { nb: 'Utleveringen er tatt av planen.', en: 'The handout was taken off the plan.' },
    },
  ],
  remedy: {
    nb: 'Sett utleveringen på en rute eller et sted igjen.',
    en: 'Put the handout on a route or at a point again.',
  },
};

/** For each unassigned handout, by index: the solver's findings in words. */
export function refusalsOf(
  round: Round,
  built: BuiltProblem,
  hours: PointHours,
  solution: Solution,
): Map<number, Refused> {
  // Collecting may be the way out for somebody who is served at home. The other way round would take travel to all
  // who collect, which is not worked out.
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
      // What is wrong with each shift is beside the point when none can get there.
      const told = cutOff ? reasons.filter(({ point }) => point !== undefined) : reasons;
      return [
        handout,
        {
          reasons: [
            ...(cutOff ? [unreachable.reason] : []),
            ...told.map((reason) => ({ code: reason.code, detail: reasonSentence(reason, built) })),
          ],
          remedy:
            cutOff && !(remedy && 'point' in remedy)
              ? unreachable.remedy
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

/** Whether no way leads to (or back from) the home, for any vehicle that is out. */
function isCutOff(handout: number, { handouts, vehicles, profiles, places }: Problem): boolean {
  const { home } = handouts[handout];
  if (home < 0 || vehicles.length === 0) return false;
  const noWay = (profile: number, from: number, to: number): boolean =>
    profiles[profile].duration[from * places + to] >= UNREACHABLE.duration;
  return vehicles.every(
    ({ profile, start, end }) => noWay(profile, start, home) || (end >= 0 && noWay(profile, home, end)),
  );
}

const unreachable = {
  reason: {
    code: 'UNREACHABLE',
    detail: {
      nb: 'Ingen veg i vegdataene fører til adressen for kjøretøyene som er ute, eller den er stengt.',
      en: 'No road of the road data leads to the address for the vehicles that are out, or it is closed.',
    },
  },
  remedy: {
    nb: 'Kontroller adressens plass på kartet, opphev vegstengningen, eller avtal henting.',
    en: "Check the address's place on the map, end the road closure, or agree on collection.",
  },
} as const;

/** For somebody whose regular day it is but whose doses are moved or held. */
export function refusedNotToday(notToday: NotToday, round: Round): Refused {
  const { why } = notToday;
  if (why.code === 'HELD') {
    return {
      reasons: [
        {
          code: why.code,
          detail: {
            nb: 'Dosene holdes tilbake etter tapte doser, til en kliniker har vurdert mottakeren.',
            en: 'The doses are held after missed ones, until a clinician has seen the recipient.',
          },
        },
      ],
      remedy: {
        nb: 'La en kliniker vurdere mottakeren og eventuelt oppheve tilbakeholdelsen.',
        en: 'Have a clinician see the recipient and, if they find it right, clear the hold.',
      },
    };
  }
  const decided = notToday.recipient.moves.some((move) => move.from === round.date);
  const to = dayText(why.to);
  const cause = decided
    ? { nb: 'slik det er bestemt', en: 'as was decided' }
    : { nb: `fordi ${obstacle(notToday, round).nb}`, en: `because ${obstacle(notToday, round).en}` };
  return {
    reasons: [
      {
        code: why.code,
        detail: {
          nb: `Utleveringen er flyttet til ${to.nb}, ${cause.nb}.`,
          en: `The handout is moved to ${to.en}, ${cause.en}.`,
        },
      },
    ],
    remedy: decided
      ? { nb: 'Opphev flyttingen.', en: 'Take back the move.' }
      : remedyOnTheDay(notToday, round),
  };
}

/** What the day lacks for this recipient; `ServiceDays` has found that it lacks something. */
function obstacle({ recipient, order }: NotToday, { date }: Round): Text {
  const needs = isDepot(order)
    ? { nb: ' og sette injeksjonen', en: ' and give the injection' }
    : { nb: '', en: '' };
  const two = recipient.staffRequired === 2;
  const crew = two ? { nb: 'vakt med to personer', en: 'shift of two' } : { nb: 'vakt', en: 'shift' };
  const missing: Text[] = [];
  if (mayBeHome(recipient, date)) {
    missing.push({
      nb: `ingen ${crew.nb} kan komme i tidsrommet${needs.nb}`,
      en: `no ${crew.en} can come within the window${needs.en}`,
    });
  }
  if (mayCollect(recipient, date)) {
    missing.push({
      nb: `ingen steder kan ta imot i tidsrommet${needs.nb}`,
      en: `no point can receive them within the window${needs.en}`,
    });
  }
  return {
    nb: missing.map(({ nb }) => nb).join(' og '),
    en: missing.map(({ en }) => en).join(' and '),
  };
}

function remedyOnTheDay({ recipient, order }: NotToday, { date }: Round): Text {
  const day = dayText(date);
  if (mayCollect(recipient, date)) {
    return isDepot(order)
      ? {
          nb: `Åpne et sted som setter injeksjoner ${day.nb}.`,
          en: `Open a point that gives injections on ${day.en}.`,
        }
      : {
          nb: `Åpne et utleveringssted i tidsrommet ${day.nb}.`,
          en: `Open a point within the window on ${day.en}.`,
        };
  }
  const who = [
    ...(isDepot(order) ? [{ nb: 'sykepleier', en: 'a nurse' }] : []),
    ...(recipient.staffRequired === 2 ? [{ nb: 'to på laget', en: 'two on the crew' }] : []),
  ];
  const withWhom = {
    nb: who.length === 0 ? '' : ` med ${who.map(({ nb }) => nb).join(' og ')}`,
    en: who.length === 0 ? '' : ` with ${who.map(({ en }) => en).join(' and ')}`,
  };
  return {
    nb: `Sett opp en vakt${withWhom.nb} i tidsrommet ${day.nb}.`,
    en: `Put on a shift${withWhom.en} within the window on ${day.en}.`,
  };
}
