import { Closure } from './closure.entity.js';
import { HeldTime } from './held-time.entity.js';
import { Point } from './point.entity.js';
import { Ruleset } from './ruleset.entity.js';

/** The tables that this slice owns, for the data source. */
export const entities = [Closure, HeldTime, Point, Ruleset];
