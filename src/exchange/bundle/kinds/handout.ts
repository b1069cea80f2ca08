import { spelledHandout } from '../../../dispensing/index.js';
import type { Kind } from './kind.js';
import { date } from './civil.js';
import { readableBy } from './refusing.js';

/** Weekdays or an interval, its date in either form of the bundle → the one spelling that is stored: `MA ON FR` is `MO WE FR`. */
export const handout: Kind<string> = readableBy((text) => spelledHandout(withIsoDate(text)), 'HANDOUT');

const withIsoDate = (text: string): string =>
  text.toUpperCase().replace(/(?<= FROM )\S+$/, (day) => {
    const iso = date.parse(day);
    return iso.ok ? iso.value : day;
  });
