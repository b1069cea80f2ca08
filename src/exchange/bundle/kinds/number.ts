import type { Range } from '../../../shared/field-rule.js';
import { parsed, wrong, type Kind } from './kind.js';
import { shown } from './text.js';

/** A whole number in [min, max]; `5.0` and `5,0`, as spreadsheets write it, are 5. */
export function integer(...[min, max]: Range): Kind<number> {
  return number(/^[+-]?\d{1,15}(?:[.,]0+)?$/, min, max, { nb: 'et helt tall', en: 'a whole number' });
}

/** A number in [min, max] with decimal point or comma, without thousands separators. */
export function decimal(...[min, max]: Range): Kind<number> {
  return number(/^[+-]?\d{1,15}(?:[.,]\d{1,20})?$/, min, max, { nb: 'et tall', en: 'a number' });
}

/** WGS 84 degrees; whether the place is in Norway is judged by both coordinates together. */
export const latitude = decimal(-90, 90);
export const longitude = decimal(-180, 180);

function number(form: RegExp, min: number, max: number, what: { nb: string; en: string }): Kind<number> {
  const remedy = {
    nb: `Skriv ${what.nb} fra ${min} til ${max}.`,
    en: `Write ${what.en} from ${min} to ${max}.`,
  };
  return {
    parse(text) {
      if (!form.test(text)) {
        const message = {
          nb: `«${shown(text)}» er ikke ${what.nb}.`,
          en: `"${shown(text)}" is not ${what.en}.`,
        };
        return wrong('WRONG_TYPE', message, remedy);
      }
      const value = Number(text.replace(',', '.'));
      if (value >= min && value <= max) return parsed(value);
      return wrong(
        'OUT_OF_RANGE',
        { nb: `${text} er utenfor grensene.`, en: `${text} is out of range.` },
        remedy,
      );
    },
  };
}
