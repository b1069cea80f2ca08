import { isCivilDate } from '../../../shared/civil-time.js';
import { parsed, wrong, type Kind } from './kind.js';
import { shown } from './text.js';
import {
  WRITE_DATE,
  WRITE_TIME,
  notInCalendar,
  notATimeOfDay,
  yearCannotBeRight,
  yearsBetween,
} from './texts.js';

const FIRST_YEAR = 1990; // LAR began as a trial in 1994; an older year is a typing error
const LAST_YEAR = 2100;

/** `YYYY-MM-DD` or `DD.MM.YYYY` → `YYYY-MM-DD`. A day that no calendar has (31.02.) is refused. */
export const date: Kind<string> = {
  parse(text) {
    const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
    const norwegian = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
    const parts = iso ? iso.slice(1) : norwegian?.slice(1).reverse();
    if (!parts) return notADate(text);
    const day = parts.map((part) => part.padStart(2, '0')).join('-');
    if (!isCivilDate(day)) return notADate(text);
    const year = Number(parts[0]);
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return wrong('OUT_OF_RANGE', yearCannotBeRight(year), yearsBetween(FIRST_YEAR, LAST_YEAR));
    }
    return parsed(day);
  },
};

/** `HH:MM`, `H:MM`, `HH.MM` or `H.MM`, the first two also with `:00` for seconds as spreadsheets write it → `HH:MM`. */
export const time: Kind<string> = {
  parse(text) {
    const match = /^(\d{1,2})(?:\.(\d{2})|:(\d{2})(?::00)?)$/.exec(text);
    const [hours, minutes] = [match?.[1] ?? '', match?.[2] ?? match?.[3] ?? ''];
    if (!match || Number(hours) > 23 || Number(minutes) > 59) {
      return wrong('WRONG_TYPE', notATimeOfDay(shown(text)), WRITE_TIME);
    }
    return parsed(`${hours.padStart(2, '0')}:${minutes}`);
  },
};

function notADate(text: string) {
  return wrong<string>('WRONG_TYPE', notInCalendar(shown(text)), WRITE_DATE);
}
