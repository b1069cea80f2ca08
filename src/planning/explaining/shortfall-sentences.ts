import type { PlanShortfall, ShortfallRemedy } from '../../plans/index.js';
import type { Text } from '../../shared/failures.js';
import { minutes } from './format.js';

/** The point, how many it takes of how many ask, and its fullest hour. */
export function shortfallSentence(
  name: string,
  { hour, safeLoad, askedLoad }: Pick<PlanShortfall, 'hour' | 'safeLoad' | 'askedLoad'>,
): Text {
  const from = String(hour).padStart(2, '0');
  const until = String(hour + 1).padStart(2, '0');
  return {
    nb: `${name} tar trygt imot ${safeLoad} av ${askedLoad}; trangest er det kl. ${from}–${until}.`,
    en: `${name} safely takes ${safeLoad} of ${askedLoad}; it is tightest from ${from} to ${until}.`,
  };
}

/** The remedy and its effect. @param where the remedy's point, or a description of its place */
export function shortfallRemedySentence(remedy: Omit<ShortfallRemedy, 'text'>, where: Text): Text {
  const { lifts, people, duration, distance } = remedy;
  const nb = `Da får ${lifts} plass${drivingNb(duration, distance)}.`;
  const en = `${lifts} get a place then${drivingEn(duration, distance)}.`;
  switch (remedy.kind) {
    case 'OPEN_LONGER':
      return {
        nb: `Hold ${where.nb} åpent ${remedy.minutes} min lenger. ${nb}`,
        en: `Keep ${where.en} open ${remedy.minutes} min longer. ${en}`,
      };
    case 'MORE_COUNTERS':
      return {
        nb: `Betjen én luke til på ${where.nb}. ${nb}`,
        en: `Serve one more counter at ${where.en}. ${en}`,
      };
    case 'OTHER_POINT':
      return {
        nb: `La ${people} hente på ${where.nb}. ${nb}`,
        en: `Let ${people} collect at ${where.en}. ${en}`,
      };
    case 'MOBILE_STOP': {
      const { from, until, doses } = remedy.stand!;
      return {
        nb: `La en av vaktene stå ${where.nb} kl. ${from}–${until} med ${doses} doser, der ${people} kan komme. ${nb}`,
        en: `Let one of the shifts stand ${where.en} from ${from} to ${until} with ${doses} doses, where ${people} can come. ${en}`,
      };
    }
    case 'HOME':
      return { nb: `Kjør hjem til ${people} av dem. ${nb}`, en: `Bring it home to ${people} of them. ${en}` };
  }
}

const drivingNb = (duration: number, distance: number): string =>
  duration > 0 ? `, med ${minutes(duration)} min og ${km(distance)} km mer kjøring` : '';
const drivingEn = (duration: number, distance: number): string =>
  duration > 0 ? `, for ${minutes(duration)} min and ${km(distance)} km more driving` : '';
const km = (metres: number): string => (metres / 1000).toFixed(1);
