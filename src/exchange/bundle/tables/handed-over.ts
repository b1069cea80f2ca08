import { ATC, MEDICINE_FORMS } from '../../../dispensing/index.js';
import { defineTable, optional, required } from '../columns.js';
import { choice } from '../kinds/choice.js';
import { date } from '../kinds/civil.js';
import { integer } from '../kinds/number.js';
import { nameText, pattern } from '../kinds/text.js';
import { inOrder } from './sense.js';

/** The opening balance: what each recipient was given last before the municipality began. */
export const handed_over = defineTable({
  name: 'handed_over',
  columns: {
    recipient: required(nameText),
    atc: required(pattern(ATC, (code) => code.toUpperCase())),
    date: required(date),
    doses: required(integer(1, 124)),
    covers_until: required(date),
    form: optional(choice(...MEDICINE_FORMS)),
  },
  key: ['recipient', 'atc', 'date'],
  references: { recipient: 'recipients' },
  check: (cells) => inOrder(cells, 'date', 'covers_until'),
});
