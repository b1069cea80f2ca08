import {
  ATC,
  DEPOT_INJECTION,
  depotObjections,
  MEDICINE_FORMS,
  parseHandout,
  TAKE_HOME_DOSES,
  TOLERANCE_DAYS,
} from '../../../dispensing/index.js';
import { defineTable, optional, required, withDefault, type CellsOf } from '../columns.js';
import type { ColumnComplaint } from '../faults.js';
import { choice, yesNo } from '../kinds/choice.js';
import { date } from '../kinds/civil.js';
import { handout } from '../kinds/handout.js';
import { integer } from '../kinds/number.js';
import { nameText, pattern } from '../kinds/text.js';
import { contradiction, inOrder } from './sense.js';

const columns = {
  recipient: required(nameText),
  atc: required(pattern(ATC, (code) => code.toUpperCase())),
  form: required(choice(...MEDICINE_FORMS)),
  handout: required(handout),
  supervised: required(yesNo),
  max_take_home_doses: required(integer(...TAKE_HOME_DOSES)),
  tolerance_days: withDefault(integer(...TOLERANCE_DAYS), 0),
  valid_from: required(date),
  valid_until: optional(date),
};

export const orders = defineTable({
  name: 'orders',
  columns,
  key: ['recipient', 'atc', 'valid_from'],
  references: { recipient: 'recipients' },
  check: (cells) => [...inOrder(cells, 'valid_from', 'valid_until'), ...depotMakesSense(cells)],
});

function depotMakesSense(cells: CellsOf<typeof columns>): ColumnComplaint[] {
  const { form, handout, max_take_home_doses, tolerance_days } = cells;
  if (form !== DEPOT_INJECTION) return [];
  const objections = depotObjections({
    maxTakeHomeDoses: max_take_home_doses,
    handout: handout === undefined ? undefined : parseHandout(handout),
    toleranceDays: tolerance_days,
  });
  return objections.map((each) => contradiction(COLUMN[each.field], each));
}

const COLUMN = {
  maxTakeHomeDoses: 'max_take_home_doses',
  handout: 'handout',
  toleranceDays: 'tolerance_days',
} as const;
