import { parseHandout } from '../../../dispensing/index.js';
import { date } from './civil.js';
import { readableBy } from './refusing.js';

/** `MO WE FR` or `EVERY n DAYS FROM date` in capitals; the date in either form of the bundle. */
export const handout = readableBy(parseHandout, 'HANDOUT', (text) =>
  text.toUpperCase().replace(/(?<= FROM )\S+$/, (day) => {
    const iso = date.parse(day);
    return iso.ok ? iso.value : day;
  }),
);
