import { coordinate, defineTable, required, withDefault } from '../columns.js';
import { choice, yesNo } from '../kinds/choice.js';
import { integer, latitude, longitude } from '../kinds/number.js';
import { nameText, text } from '../kinds/text.js';
import { openingHours } from '../kinds/opening-hours.js';
import { inNorway, placed } from './sense.js';

export const pointKinds = ['PHARMACY', 'LAR_CLINIC', 'FIELD_CARE', 'MOBILE_STOP', 'HOUSING'] as const;

export const points = defineTable({
  name: 'points',
  columns: {
    name: required(nameText),
    kind: required(choice(...pointKinds)),
    address: withDefault(text(500), ''),
    lat: coordinate(latitude),
    lon: coordinate(longitude),
    counters: required(integer(1, 100)),
    max_present: required(integer(1, 1_000)),
    slot_minutes: required(integer(1, 240)),
    injections: required(yesNo),
    opening_hours: required(openingHours),
  },
  key: ['name'],
  check: (cells) => [...inNorway(cells), ...placed(cells)],
});
