import { OPENING_HOURS_LENGTH, parseOpeningHours } from '../../../points/index.js';
import type { Kind } from './kind.js';
import { readableBy } from './refusing.js';
import { text } from './text.js';

const notTooLong = text(OPENING_HOURS_LENGTH);
const readable = readableBy((text) => {
  parseOpeningHours(text);
  return text;
}, 'OPENING_HOURS');

/** OpenStreetMap's `opening_hours`, kept as written. */
export const openingHours: Kind<string> = {
  parse(cell) {
    const length = notTooLong.parse(cell);
    return length.ok ? readable.parse(cell) : length;
  },
};
