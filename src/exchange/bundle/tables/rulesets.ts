import { defineTable, optional, required, withDefault } from '../columns.js';
import { choice } from '../kinds/choice.js';
import { date } from '../kinds/civil.js';
import { decimal, integer } from '../kinds/number.js';
import { nameText } from '../kinds/text.js';
import { inOrder } from './sense.js';
import { pointKinds } from './points.js';

/** Where several are in force at one point, the strictest of each rule holds, so they may overlap. */
export const rulesets = defineTable({
  name: 'rulesets',
  columns: {
    name: required(nameText),
    point_kind: required(choice('*', ...pointKinds)),
    valid_from: required(date),
    valid_until: optional(date),
    max_present: optional(integer(1, 1_000)),
    cohort_gap_minutes: withDefault(integer(0, 1_440), 0),
    /** A probability; 0 would allow nobody at all. */
    risk_limit: withDefault(decimal(0.000_001, 1), 0.05),
  },
  key: ['name', 'point_kind'],
  check: (cells) => inOrder(cells, 'valid_from', 'valid_until'),
});
