import { parseOpeningHours } from '../../../points/index.js';
import { readableBy } from './refusing.js';

/** OpenStreetMap's `opening_hours`, kept as written. */
export const openingHours = readableBy(parseOpeningHours, 'OPENING_HOURS');
