import type { Refusal } from '../../shared/failures.js';
import type { OpeningHours, Rule } from './model.js';
import { parseDates } from './parse-dates.js';
import { parseTimes } from './parse-times.js';
import { parseDays } from './parse-weekdays.js';
import { Reader } from './reader.js';
import {
  cannotBePlannedAgainst,
  DAYS_AND_TIMES,
  HOURS_IN_COMMENT_ONLY,
  HOURS_MISSING,
  notAWord,
  UNKNOWN_HOURS,
  WRITE_FIRST_HOURS,
  WRITE_FIXED_DAYS_AND_TIMES,
  WRITE_TIMES_BEFORE_COMMENT,
  WRITE_TIMES_OR_OFF,
  writeWord,
} from './texts.js';

/**
 * Reads OpenStreetMap's `opening_hours` syntax (wiki.openstreetmap.org/wiki/Key:opening_hours/specification, 0.7):
 * rules after `;` replace and rules after `,` add to what earlier ones say of their days; years, dates, months, weeks,
 * weekdays, PH, spans also past midnight, off/closed, 24/7. What a plan cannot rest on is refused: school holidays,
 * `unknown`, fallback rules, open ends, Easter- and sun-relative times.
 * @throws Refusal OPENING_HOURS_…, its one fault showing the place in the text (▸) and what would be right
 */
export function parseOpeningHours(text: string): OpeningHours {
  const reader = new Reader(text);
  const rules: Rule[] = [];
  let adds = false;
  do {
    if (reader.is('END') && rules.length > 0 && !adds) break; // a last ";" is harmless
    rules.push(parseRule(reader, adds));
    adds = reader.isSymbol(',');
  } while (reader.skipSymbol(',') || reader.skipSymbol(';'));
  if (!reader.is('END')) throw unexpected(reader);
  return { text, rules };
}

function parseRule(reader: Reader, adds: boolean): Rule {
  const start = reader.peek();
  if (reader.is('ALWAYS')) {
    reader.take();
    const always = { years: [], dates: [], weeks: [], weekdays: [], publicHolidays: false, times: [] };
    return { ...always, opens: takeState(reader).opens, adds };
  }
  const dates = parseDates(reader);
  reader.skipSymbol(':'); // "Jun-Aug: Mo-Fr 09:00-15:00" is the same, easier on the eye
  const days = parseDays(reader);
  const times = parseTimes(reader);
  const state = takeState(reader);
  const rule = { ...dates, ...days, times, opens: state.opens, adds };
  if (reader.peek() === start) throw unexpected(reader);
  if (state.comment && !state.word && times.length === 0) {
    throw reader.refused(
      'OPENING_HOURS_COMMENT_ONLY',
      HOURS_IN_COMMENT_ONLY,
      WRITE_TIMES_BEFORE_COMMENT,
      start,
    );
  }
  return rule;
}

function takeState(reader: Reader): { opens: boolean; word: boolean; comment: boolean } {
  const word = reader.word();
  if (word === 'unknown') {
    throw reader.refused('OPENING_HOURS_UNKNOWN', UNKNOWN_HOURS, WRITE_TIMES_OR_OFF);
  }
  const isState = word === 'open' || word === 'off' || word === 'closed';
  if (isState) reader.take();
  const comment = reader.is('COMMENT');
  if (comment) reader.take();
  return { opens: !isState || word === 'open', word: isState, comment };
}

/** What people write where OpenStreetMap has its own short word. */
const SHORT_WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    Mo: 'ma man mandag mon monday',
    Tu: 'ti tir tirsdag tue tuesday',
    We: 'on ons onsdag wed wednesday',
    Th: 'to tor tors torsdag thu thursday',
    Fr: 'fre fredag fri friday',
    Sa: 'lø lør lørdag sat saturday',
    Su: 'sø søn søndag sun sunday',
    May: 'mai',
    Oct: 'okt oktober october',
    Dec: 'des desember december',
    PH: 'helligdag helligdager holiday holidays',
    off: 'stengt',
  }).flatMap(([short, others]) => others.split(' ').map((other) => [other, short])),
);

function unexpected(reader: Reader): Refusal {
  const { text } = reader.peek();
  const word = reader.word();
  if (reader.is('END') && reader.peek().at === reader.text.length && reader.text.trim() === '') {
    return reader.refused('OPENING_HOURS_EMPTY', HOURS_MISSING, WRITE_FIRST_HOURS);
  }
  if (word !== null && word in SHORT_WORDS) {
    const short = SHORT_WORDS[word];
    return reader.refused('OPENING_HOURS_WORD', notAWord(text), writeWord(short));
  }
  if (word === 'easter' || reader.isSymbol('||') || /^(sun(rise|set)|dawn|dusk)$/.test(word ?? '')) {
    return reader.refused(
      'OPENING_HOURS_UNSUPPORTED',
      cannotBePlannedAgainst(text),
      WRITE_FIXED_DAYS_AND_TIMES,
    );
  }
  return reader.expected(DAYS_AND_TIMES);
}
