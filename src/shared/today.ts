import { type CivilDate, civilMoment } from './civil-time.js';
import type { Clock } from './clock.js';

/** Today's calendar date in Oslo. */
export const today = (clock: Clock): CivilDate => civilMoment(clock.now()).date;
