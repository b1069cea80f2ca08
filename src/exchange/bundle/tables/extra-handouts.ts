import { defineTable, required } from '../columns.js';
import { date } from '../kinds/civil.js';
import { integer } from '../kinds/number.js';
import { nameText, text } from '../kinds/text.js';
import { inOrder } from './sense.js';

/** Handouts that people have added on days that the orders do not have. */
export const extra_handouts = defineTable({
  name: 'extra_handouts',
  columns: {
    recipient: required(nameText),
    date: required(date),
    doses: required(integer(1, 62)),
    covers_from: required(date),
    covers_until: required(date),
    reason: required(text(500)),
  },
  key: ['recipient', 'date'],
  references: { recipient: 'recipients' },
  check: (cells) => [
    ...inOrder(cells, 'date', 'covers_from'),
    ...inOrder(cells, 'covers_from', 'covers_until'),
  ],
});
