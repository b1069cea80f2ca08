import { type BulkWrite, bulkWrite } from '../database/index.js';
import { Closure } from './closure.entity.js';
import { Point } from './point.entity.js';
import { Ruleset } from './ruleset.entity.js';

/*
 * Many rows at once, for the import: one statement a table for each 2,000 rows. The caller has checked them and writes
 * the audit row. What an import does not say of a row (a point's presence, whether a ruleset is active) stays as it is.
 */

export const writePoints = (rows: BulkWrite<Omit<Point, 'version' | 'presence'>>): Promise<void> =>
  bulkWrite(Point, rows);

export const writeClosures = (rows: BulkWrite<Closure>): Promise<void> => bulkWrite(Closure, rows);

export const writeRulesets = (rows: BulkWrite<Omit<Ruleset, 'version' | 'active'>>): Promise<void> =>
  bulkWrite(Ruleset, rows);
