import type { CivilDate } from '../../shared/civil-time.js';
import type { Text } from '../../shared/failures.js';
import { dayText } from './format.js';

/** What people read about handouts that are left out, apart from the solver's own reasons and remedies. */

export const OTHER_PLACE_OR_RULE: Text = {
  nb: 'Velg en annen plass, eller endre det som regelen bygger på.',
  en: 'Choose another place, or change what the rule rests on.',
};

export const TAKEN_OFF_PLAN: Text = {
  nb: 'Utleveringen er tatt av planen.',
  en: 'The handout was taken off the plan.',
};

export const PUT_BACK_ON_PLAN: Text = {
  nb: 'Sett utleveringen på en rute eller et sted igjen.',
  en: 'Put the handout on a route or at a point again.',
};

export const NO_ROAD_TO_HOME: Text = {
  nb: 'Ingen veg i vegdataene fører til adressen for kjøretøyene som er ute, eller den er stengt.',
  en: 'No road of the road data leads to the address for the vehicles that are out, or it is closed.',
};

export const CHECK_ADDRESS_OR_CLOSURE: Text = {
  nb: 'Kontroller adressens plass på kartet, opphev vegstengningen, eller avtal henting.',
  en: "Check the address's place on the map, end the road closure, or agree on collection.",
};

export const DOSES_HELD: Text = {
  nb: 'Dosene holdes tilbake etter tapte doser, til en kliniker har vurdert mottakeren.',
  en: 'The doses are held after missed ones, until a clinician has seen the recipient.',
};

export const CLEAR_THE_HOLD: Text = {
  nb: 'La en kliniker vurdere mottakeren og eventuelt oppheve tilbakeholdelsen.',
  en: 'Have a clinician see the recipient and, if they find it right, clear the hold.',
};

export const TAKE_BACK_THE_MOVE: Text = { nb: 'Opphev flyttingen.', en: 'Take back the move.' };

/** @param obstacle why the day cannot serve the recipient; null where a person has decided the move */
export function movedTo(date: CivilDate, obstacle: Text | null): Text {
  const to = dayText(date);
  const cause = obstacle
    ? { nb: `fordi ${obstacle.nb}`, en: `because ${obstacle.en}` }
    : { nb: 'slik det er bestemt', en: 'as was decided' };
  return {
    nb: `Utleveringen er flyttet til ${to.nb}, ${cause.nb}.`,
    en: `The handout is moved to ${to.en}, ${cause.en}.`,
  };
}

/** How a recipient on a date may be served, and what it takes. */
export interface Needs {
  readonly injection: boolean;
  readonly crewOfTwo: boolean;
  readonly atHome: boolean;
  readonly atPoint: boolean;
}

/** What the day lacks for a recipient, as a subordinate clause. */
export function obstacleOf({ injection, crewOfTwo, atHome, atPoint }: Needs): Text {
  const purpose = injection
    ? { nb: ' og sette injeksjonen', en: ' and give the injection' }
    : { nb: '', en: '' };
  const crew = crewOfTwo ? { nb: 'vakt med to personer', en: 'shift of two' } : { nb: 'vakt', en: 'shift' };
  const missing: Text[] = [];
  if (atHome) {
    missing.push({
      nb: `ingen ${crew.nb} kan komme i tidsrommet${purpose.nb}`,
      en: `no ${crew.en} can come within the window${purpose.en}`,
    });
  }
  if (atPoint) {
    missing.push({
      nb: `ingen steder kan ta imot i tidsrommet${purpose.nb}`,
      en: `no point can receive them within the window${purpose.en}`,
    });
  }
  return {
    nb: missing.map(({ nb }) => nb).join(' og '),
    en: missing.map(({ en }) => en).join(' and '),
  };
}

/** What would let the date serve the recipient. */
export function serveOn(date: CivilDate, { injection, crewOfTwo, atPoint }: Needs): Text {
  const day = dayText(date);
  if (atPoint) {
    return injection
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
    ...(injection ? [{ nb: 'sykepleier', en: 'a nurse' }] : []),
    ...(crewOfTwo ? [{ nb: 'to på laget', en: 'two on the crew' }] : []),
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

const DIRECTIONS: readonly Text[] = [
  { nb: 'nord', en: 'north' },
  { nb: 'nordøst', en: 'north-east' },
  { nb: 'øst', en: 'east' },
  { nb: 'sørøst', en: 'south-east' },
  { nb: 'sør', en: 'south' },
  { nb: 'sørvest', en: 'south-west' },
  { nb: 'vest', en: 'west' },
  { nb: 'nordvest', en: 'north-west' },
];

export const atNamedPoint = (name: string): Text => ({ nb: `på ${name}`, en: `at ${name}` });

/** @param eighth of a circle, clockwise from north, 0–7 */
export function placeNear(point: string, metres: number, eighth: number): Text {
  if (metres === 0) return { nb: `like ved ${point}`, en: `close to ${point}` };
  const { nb, en } = DIRECTIONS[eighth];
  return {
    nb: `omtrent ${metres} m ${nb} for ${point}`,
    en: `about ${metres} m ${en} of ${point}`,
  };
}
