import { defineTable, optional, required } from '../columns.js';
import { code } from '../kinds/choice.js';
import { date } from '../kinds/civil.js';
import { nameText } from '../kinds/text.js';
import { inOrder } from './sense.js';

export const consents = defineTable({
  name: 'consents',
  columns: {
    recipient: required(nameText),
    purpose: required(code),
    granted_from: required(date),
    until: optional(date),
  },
  key: ['recipient', 'purpose', 'granted_from'],
  references: { recipient: 'recipients' },
  check: (cells) => inOrder(cells, 'granted_from', 'until'),
});
