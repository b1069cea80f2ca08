import {
  COUNTERS,
  MAX_PRESENT,
  POINT_ADDRESS_LENGTH,
  POINT_KINDS,
  POINT_NAME_LENGTH,
  SLOT_MINUTES,
} from '../../../points/index.js';
import { coordinate, defineTable, required, withDefault } from '../columns.js';
import { choice, yesNo } from '../kinds/choice.js';
import { integer, latitude, longitude } from '../kinds/number.js';
import { text } from '../kinds/text.js';
import { openingHours } from '../kinds/opening-hours.js';
import { inNorway, placed } from './sense.js';

export const points = defineTable({
  name: 'points',
  columns: {
    name: required(text(POINT_NAME_LENGTH)),
    kind: required(choice(...POINT_KINDS)),
    address: withDefault(text(POINT_ADDRESS_LENGTH), ''),
    lat: coordinate(latitude),
    lon: coordinate(longitude),
    counters: required(integer(...COUNTERS)),
    max_present: required(integer(...MAX_PRESENT)),
    slot_minutes: required(integer(...SLOT_MINUTES)),
    injections: required(yesNo),
    opening_hours: required(openingHours),
  },
  key: ['name'],
  check: (cells) => [...inNorway(cells), ...placed(cells)],
});
