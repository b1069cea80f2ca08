import type { CivilDate } from '../../shared/civil-time.js';
import { assertUnreachable, type Text } from '../../shared/failures.js';
import type { Remedy } from '../../solver/index.js';
import { type BuiltProblem, nameOf } from '../problem/index.js';
import { clockTime, minutes, vehicleName } from './format.js';

/** A sentence that says what to change so that an unassigned handout can be given; null: no single change is enough. */
export function remedySentence(remedy: Remedy | null, built: BuiltProblem, date: CivilDate): Text {
  if (remedy === null) {
    return {
      nb: 'Ingen enkelt endring er nok; flytt utleveringen til en annen dag eller sett opp en ekstra vakt.',
      en: 'No single change is enough; move the handout to another day or add a shift.',
    };
  }
  const shift = 'vehicle' in remedy ? vehicleName(built, remedy.vehicle) : '';
  const point = 'point' in remedy ? built.points[remedy.point].name : '';
  const at = 'at' in remedy ? clockTime(date, remedy.at) : '';
  const by = 'by' in remedy ? remedy.by : 0;
  switch (remedy.kind) {
    case 'INSERT_VISIT':
      return {
        nb: `Planlegg lenger, eller legg besøket til på ${shift}.`,
        en: `Plan for longer, or add the visit to ${shift}.`,
      };
    case 'BOOK':
      return { nb: `Sett opp hentetid på ${point} kl. ${at}.`, en: `Book ${point} at ${at}.` };
    case 'SHIFT_ENDS_LATER':
      return {
        nb: `La ${shift} slutte ${minutes(by)} min senere, kl. ${at}.`,
        en: `Let ${shift} end ${minutes(by)} min later, at ${at}.`,
      };
    case 'SHIFT_STARTS_EARLIER':
      return {
        nb: `La ${shift} begynne ${minutes(by)} min tidligere, kl. ${at}.`,
        en: `Let ${shift} start ${minutes(by)} min earlier, at ${at}.`,
      };
    case 'WIDER_WINDOW':
      return {
        nb: `Avtal besøk kl. ${at} med mottakeren, ${minutes(by)} min utenfor tidsrommet (${shift}).`,
        en: `Agree on a visit at ${at} with the recipient, ${minutes(by)} min outside the window (${shift}).`,
      };
    case 'OTHER_TIME_AT_POINT':
      return {
        nb: `Avtal henting på ${point} kl. ${at} med mottakeren, ${minutes(by)} min utenfor tidsrommet.`,
        en: `Agree on collecting at ${point} at ${at} with the recipient, ${minutes(by)} min outside the window.`,
      };
    case 'WIDER_BREAK':
      return {
        nb: `La pausen på ${shift} flyttes ${minutes(by)} min ut over sitt tidsrom.`,
        en: `Let the break of ${shift} move ${minutes(by)} min beyond its window.`,
      };
    case 'LONGER_DURATION':
      return {
        nb: `La ruten til ${shift} vare ${minutes(by)} min lenger.`,
        en: `Let the route of ${shift} take ${minutes(by)} min longer.`,
      };
    case 'MORE_VISITS':
      return {
        nb: `Tillat ${by} besøk mer på ${shift}.`,
        en: `Allow ${by} more visit(s) on ${shift}.`,
      };
    case 'MORE_CAPACITY':
      return {
        nb: `Gi ${shift} plass til ${by} doser mer.`,
        en: `Give ${shift} room for ${by} more dose(s).`,
      };
    case 'ADD_SKILLS': {
      const skills = built.skills.namesOf(remedy.skills).join(', ');
      return {
        nb: `Sett noen med ${skills} på ${shift}.`,
        en: `Put somebody with ${skills} on ${shift}.`,
      };
    }
    case 'SECOND_PERSON':
      return { nb: `Sett en til på ${shift}.`, en: `Put one more person on ${shift}.` };
    case 'CLOSE_LATER':
      return {
        nb: `Hold ${point} åpent ${minutes(by)} min lenger, til kl. ${at}.`,
        en: `Keep ${point} open ${minutes(by)} min longer, until ${at}.`,
      };
    case 'OPEN_EARLIER':
      return {
        nb: `Åpne ${point} ${minutes(by)} min tidligere, kl. ${at}.`,
        en: `Open ${point} ${minutes(by)} min earlier, at ${at}.`,
      };
    case 'OPEN_POINT':
      return {
        nb: `Åpne ${point} fra kl. ${at} i ${minutes(by)} min.`,
        en: `Open ${point} from ${at} for ${minutes(by)} min.`,
      };
    case 'RAISE_CAP':
      return {
        nb: `Tillat ${by} til samtidig på ${point} kl. ${at}.`,
        en: `Allow ${by} more at once at ${point} at ${at}.`,
      };
    case 'MORE_COUNTERS':
      return {
        nb: `Sett ${by} til i skranken på ${point}; da er det plass kl. ${at}.`,
        en: `Put ${by} more at the counter of ${point}; then there is room at ${at}.`,
      };
    case 'SMALLER_COHORT_GAP':
      return {
        nb: `Minsk avstanden mellom kohorter på ${point} med ${minutes(by)} min kl. ${at}.`,
        en: `Shorten the gap between cohorts at ${point} by ${minutes(by)} min at ${at}.`,
      };
    case 'UNLINK': {
      const alias = nameOf(built, remedy.other);
      return {
        nb: `La besøket være uavhengig av det til ${alias}.`,
        en: `Let the visit be independent of the one to ${alias}.`,
      };
    }
    case 'ALLOW_HOME':
      return {
        nb: `Tillat hjemkjøring denne dagen; ${shift} har plass.`,
        en: `Allow home delivery on this day; ${shift} has room.`,
      };
    case 'ALLOW_POINT':
      return {
        nb: `Tillat henting denne dagen; ${point} har plass kl. ${at}.`,
        en: `Allow collection on this day; ${point} has room at ${at}.`,
      };
    case 'ADD_SHIFT':
      return {
        nb: `Sett opp en vakt til, som ${shift}.`,
        en: `Add one more shift like ${shift}.`,
      };
    default:
      return assertUnreachable(remedy);
  }
}
