import {
  COHORT_GAP_MINUTES,
  MAX_PRESENT,
  POINT_KINDS,
  POINT_NAME_LENGTH,
  RISK_LIMIT,
} from '../../../points/index.js';
import { defineTable, optional, required, withDefault } from '../columns.js';
import { choice } from '../kinds/choice.js';
import { date } from '../kinds/civil.js';
import { decimal, integer } from '../kinds/number.js';
import { text } from '../kinds/text.js';
import { inOrder } from './sense.js';

/** Where several are in force at one point, the strictest of each rule holds, so they may overlap. */
export const rulesets = defineTable({
  name: 'rulesets',
  columns: {
    name: required(text(POINT_NAME_LENGTH)),
    point_kind: required(choice('*', ...POINT_KINDS)),
    valid_from: required(date),
    valid_until: optional(date),
    max_present: optional(integer(...MAX_PRESENT)),
    cohort_gap_minutes: withDefault(integer(...COHORT_GAP_MINUTES), 0),
    risk_limit: withDefault(decimal(...RISK_LIMIT), 0.05),
  },
  key: ['name', 'point_kind'],
  check: (cells) => inOrder(cells, 'valid_from', 'valid_until'),
});
