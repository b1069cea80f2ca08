import { CONFLICT_GAP_MINUTES, CONFLICT_WITH_ONESELF } from '../../../recipients/index.js';
import { defineTable, required } from '../columns.js';
import { integer } from '../kinds/number.js';
import { nameText } from '../kinds/text.js';
import { contradiction } from './sense.js';
import { WRITE_OTHER_ALIAS } from './texts.js';

/** The pair has no order: A with B and B with A are the same conflict. */
export const conflicts = defineTable({
  name: 'conflicts',
  columns: {
    recipient_a: required(nameText),
    recipient_b: required(nameText),
    min_gap_minutes: required(integer(...CONFLICT_GAP_MINUTES)),
  },
  key: ['recipient_a', 'recipient_b'],
  keyIsUnordered: true,
  references: { recipient_a: 'recipients', recipient_b: 'recipients' },
  check: ({ recipient_a, recipient_b }) =>
    recipient_a !== undefined && recipient_a === recipient_b ? [withOneself] : [],
});

const withOneself = contradiction('recipient_b', {
  message: CONFLICT_WITH_ONESELF,
  remedy: WRITE_OTHER_ALIAS,
});
