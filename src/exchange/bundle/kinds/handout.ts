import { parseHandout, spelledHandout } from '../../../dispensing/index.js';
import type { Kind } from './kind.js';
import { parsed } from './kind.js';
import { date } from './civil.js';
import { readableBy } from './refusing.js';

/** Weekdays or an interval (`parseHandout`), the interval's date in either form of the bundle. */
const readable = readableBy(parseHandout, 'HANDOUT', (text) =>
  text.toUpperCase().replace(/(?<= FROM )\S+$/, (day) => {
    const iso = date.parse(day);
    return iso.ok ? iso.value : day;
  }),
);

/** → the one spelling that is stored: `MA ON FR` is `MO WE FR`. */
export const handout: Kind<string> = {
  parse(text) {
    const expression = readable.parse(text);
    return expression.ok ? parsed(spelledHandout(expression.value)) : expression;
  },
};
