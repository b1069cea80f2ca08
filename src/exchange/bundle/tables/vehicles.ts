import { CAPACITY_DOSES, CAPACITY_KG, FLEET_NAME_LENGTH, TRAVEL_MODES } from '../../../fleet/index.js';
import { defineTable, required } from '../columns.js';
import { choice } from '../kinds/choice.js';
import { decimal, integer } from '../kinds/number.js';
import { text } from '../kinds/text.js';

export const vehicles = defineTable({
  name: 'vehicles',
  columns: {
    name: required(text(FLEET_NAME_LENGTH)),
    mode: required(choice(...TRAVEL_MODES)),
    capacity_doses: required(integer(...CAPACITY_DOSES)),
    capacity_kg: required(decimal(...CAPACITY_KG)),
  },
  key: ['name'],
});
