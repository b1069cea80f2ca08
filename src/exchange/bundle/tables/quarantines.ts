import { defineTable, optional, required } from '../columns.js';
import { date } from '../kinds/civil.js';
import { nameText } from '../kinds/text.js';
import { inOrder } from './sense.js';

/** `until` is inclusive; blank while it is not known. */
export const quarantines = defineTable({
  name: 'quarantines',
  columns: {
    recipient: required(nameText),
    from: required(date),
    until: optional(date),
  },
  key: ['recipient', 'from'],
  references: { recipient: 'recipients' },
  check: (cells) => inOrder(cells, 'from', 'until'),
});
