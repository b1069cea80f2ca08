import { CLOSURE_REASON_LENGTH } from '../../../points/index.js';
import { defineTable, optional, required, withDefault } from '../columns.js';
import { date, time } from '../kinds/civil.js';
import { nameText, text } from '../kinds/text.js';
import { incomplete, inOrder } from './sense.js';

/** Both times blank is the whole day; one alone could mean either half, so it is refused. */
export const closures = defineTable({
  name: 'closures',
  columns: {
    place: required(nameText),
    date: required(date),
    from: optional(time),
    until: optional(time),
    reason: withDefault(text(CLOSURE_REASON_LENGTH), ''),
  },
  key: ['place', 'date', 'from'],
  references: { place: 'points' },
  check: (cells) => [
    ...(cells.from === null && cells.until ? [incomplete('from', 'until')] : []),
    ...(cells.until === null && cells.from ? [incomplete('until', 'from')] : []),
    ...inOrder(cells, 'from', 'until', 'must differ'),
  ],
});
