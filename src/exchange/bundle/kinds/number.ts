import type { Range } from '../../../shared/field-rule.js';
import { parsed, wrong, type Kind } from './kind.js';
import { shown } from './text.js';
import { NUMBER, WHOLE_NUMBER, isNot, outOfRange, writeBetween } from './texts.js';

/** A whole number in [min, max]; `5.0` and `5,0`, as spreadsheets write it, are 5. */
export function integer(...[min, max]: Range): Kind<number> {
  return number(/^[+-]?\d{1,15}(?:[.,]0+)?$/, min, max, WHOLE_NUMBER);
}

/** A number in [min, max] with decimal point or comma, without thousands separators. */
export function decimal(...[min, max]: Range): Kind<number> {
  return number(/^[+-]?\d{1,15}(?:[.,]\d{1,20})?$/, min, max, NUMBER);
}

/** WGS 84 degrees; whether the place is in Norway is judged by both coordinates together. */
export const latitude = decimal(-90, 90);
export const longitude = decimal(-180, 180);

function number(form: RegExp, min: number, max: number, what: { nb: string; en: string }): Kind<number> {
  const remedy = writeBetween(what, min, max);
  return {
    parse(text) {
      if (!form.test(text)) {
        const message = isNot(shown(text), what);
        return wrong('WRONG_TYPE', message, remedy);
      }
      const value = Number(text.replace(',', '.'));
      if (value >= min && value <= max) return parsed(value);
      return wrong('OUT_OF_RANGE', outOfRange(text), remedy);
    },
  };
}
