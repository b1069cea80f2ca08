import { defineTable, required } from '../columns.js';
import { choice } from '../kinds/choice.js';
import { decimal, integer } from '../kinds/number.js';
import { nameText } from '../kinds/text.js';

export const vehicles = defineTable({
  name: 'vehicles',
  columns: {
    name: required(nameText),
    mode: required(choice('CAR', 'BIKE', 'FOOT')),
    capacity_doses: required(integer(1, 100_000)),
    capacity_kg: required(decimal(0, 50_000)),
  },
  key: ['name'],
});
