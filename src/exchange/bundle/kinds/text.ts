import type { Form } from '../../../shared/field-rule.js';
import { parsed, wrong, type Kind } from './kind.js';
import { atMostCharacters, isNot, textHasCharacters, writeLike } from './texts.js';

/** Text on one line, at most `max` characters long. */
export function text(max: number): Kind<string> {
  return {
    parse: (value) =>
      value.length <= max
        ? parsed(value)
        : wrong('TOO_LONG', textHasCharacters(value.length), atMostCharacters(max)),
  };
}

export const nameText = text(200);

/** Text of one form, told by an example; `tidy` may mend it (case, spaces) first. */
export function pattern(
  [form, what, example]: Form,
  tidy: (text: string) => string = (value) => value,
): Kind<string> {
  return {
    parse: (value) =>
      form.test(tidy(value))
        ? parsed(tidy(value))
        : wrong('WRONG_TYPE', isNot(shown(value), what), writeLike(example)),
  };
}

/** A list with a separator; blanks around its parts and empty parts are dropped. */
export function list(separator: string, part: Kind<string>): Kind<readonly string[]> {
  return {
    parse(value) {
      const values: string[] = [];
      for (const piece of value.split(separator).map((each) => each.trim())) {
        if (piece === '') continue;
        const result = part.parse(piece);
        if (!result.ok) return result;
        if (!values.includes(result.value)) values.push(result.value);
      }
      return parsed(values);
    },
  };
}

/** Long cells are cut where they are quoted in a message. */
export const shown = (value: string) => (value.length > 60 ? `${value.slice(0, 60)}…` : value);
