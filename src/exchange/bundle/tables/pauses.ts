import { PAUSE_REASONS } from '../../../recipients/index.js';
import { defineTable, optional, required } from '../columns.js';
import { choice } from '../kinds/choice.js';
import { date } from '../kinds/civil.js';
import { nameText } from '../kinds/text.js';
import { inOrder } from './sense.js';

/** `until` is inclusive; blank while it is not known. */
export const pauses = defineTable({
  name: 'pauses',
  columns: {
    recipient: required(nameText),
    from: required(date),
    until: optional(date),
    reason: required(choice(...PAUSE_REASONS)),
  },
  key: ['recipient', 'from'],
  references: { recipient: 'recipients' },
  check: (cells) => inOrder(cells, 'from', 'until'),
});
