import { civilMoment, instantAt } from '../shared/civil-time.js';
import type { Text } from '../shared/failures.js';
import type { MessageKind } from './message.entity.js';

export const RECIPIENT: Text = { nb: 'mottakeren', en: 'recipient' };
export const POINT: Text = { nb: 'utleveringsstedet', en: 'point' };

/**
 * What a message says in one language, `{when}` and `{place}` standing for the time and the address. Others may read
 * it over a shoulder: it says neither what is handed out nor by whom.
 */
type Sentences = Readonly<Record<MessageKind, string>> & { readonly usualPlace: string };

/** Bokmål and English first. The sentences of a new language are to be read by a speaker of it. */
const SENTENCES: Readonly<Record<string, Sentences>> = {
  nb: {
    BOOKED: 'Du har time {when}. Sted: {place}.',
    MOVED: 'Timen din er flyttet til {when}. Sted: {place}.',
    CANCELLED: 'Timen din {when} er avlyst.',
    usualPlace: 'det vanlige stedet',
  },
  en: {
    BOOKED: 'You have an appointment {when}. Place: {place}.',
    MOVED: 'Your appointment has been moved to {when}. Place: {place}.',
    CANCELLED: 'Your appointment {when} has been cancelled.',
    usualPlace: 'the usual place',
  },
  nn: {
    BOOKED: 'Du har time {when}. Stad: {place}.',
    MOVED: 'Timen din er flytta til {when}. Stad: {place}.',
    CANCELLED: 'Timen din {when} er avlyst.',
    usualPlace: 'den vanlege staden',
  },
  pl: {
    BOOKED: 'Ma Pan/Pani wizytę: {when}. Miejsce: {place}.',
    MOVED: 'Wizyta została przeniesiona na: {when}. Miejsce: {place}.',
    CANCELLED: 'Wizyta została odwołana: {when}.',
    usualPlace: 'to, co zwykle',
  },
  uk: {
    BOOKED: 'У Вас призначено зустріч: {when}. Місце: {place}.',
    MOVED: 'Вашу зустріч перенесено на: {when}. Місце: {place}.',
    CANCELLED: 'Вашу зустріч скасовано: {when}.',
    usualPlace: 'звичайне місце',
  },
  ar: {
    BOOKED: 'لديك موعد: {when}. المكان: {place}.',
    MOVED: 'تم نقل موعدك إلى: {when}. المكان: {place}.',
    CANCELLED: 'تم إلغاء موعدك: {when}.',
    usualPlace: 'المكان المعتاد',
  },
  so: {
    BOOKED: 'Waxaad leedahay ballan: {when}. Goobta: {place}.',
    MOVED: 'Ballantaada waxaa loo beddelay: {when}. Goobta: {place}.',
    CANCELLED: 'Ballantaada waa la baajiyay: {when}.',
    usualPlace: 'goobta caadiga ah',
  },
};

/** The languages whose sentences a speaker of them has read. */
const READ_BY_A_SPEAKER = ['nb', 'nn', 'en'];

/** Whether the sentences in a language are known to say what they should. */
export const isReviewed = (language: string): boolean => READ_BY_A_SPEAKER.includes(language);

/** Neighbours who read bokmål more easily than English, and the code for Norwegian without its form. */
const READS_BOKMAL = ['no', 'da', 'sv'];

/** Words by which an address would tell what it is for. */
const TELLING =
  /\bLAR\b|metado|subutex|bupreno|medisin|medicin|apotek|pharmacy|rus(?:team|omsorg|klinikk)|feltpleie/i;

/** The language in which a recipient with this code is written to: their own, or the nearest that there is. */
export function languageFor(code: string): string {
  const [base] = code.toLowerCase().split('-');
  if (base in SENTENCES) return base;
  return READS_BOKMAL.includes(base) ? 'nb' : 'en';
}

/**
 * @param language as recorded for the recipient
 * @param address of the point, which is told by no name
 */
export function messageText(
  kind: MessageKind,
  language: string,
  { startsAt, address }: { readonly startsAt: Date; readonly address: string },
): string {
  const spoken = languageFor(language);
  const sentences = SENTENCES[spoken];
  const place = address.trim() === '' || TELLING.test(address) ? sentences.usualPlace : address.trim();
  return sentences[kind].replace('{when}', whenText(spoken, startsAt)).replace('{place}', place);
}

/** The day in words and the time as its clock shows it, in the digits that are on the clock. */
function whenText(language: string, startsAt: Date): string {
  const { date, seconds } = civilMoment(startsAt);
  const day = new Intl.DateTimeFormat(`${language}-u-nu-latn`, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${date}T12:00:00Z`));
  const time = instantAt(date, seconds).slice(11, 16);
  return ['nb', 'nn'].includes(language) ? `${day} kl. ${time}` : `${day}, ${time}`;
}
