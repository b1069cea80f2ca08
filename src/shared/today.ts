import { type CivilDate, civilMoment } from './civil-time.js';
import type { Clock } from './clock.js';

/** The date on the wall in Oslo. */
export const today = (clock: Clock): CivilDate => civilMoment(clock.now()).date;
