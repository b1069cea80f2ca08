import {
  ATC,
  DEPOT_INJECTION,
  depotObjections,
  DOSE_EVERY_DAYS,
  DOSES_PER_DAY,
  formObjection,
  MEDICINE_FORMS,
  parseHandout,
  PREPARATION_LENGTH,
  TAKE_HOME_DOSES,
  TOLERANCE_DAYS,
} from '../../../dispensing/index.js';
import { defineTable, optional, required, withDefault, type CellsOf } from '../columns.js';
import type { ColumnComplaint } from '../faults.js';
import { choice, yesNo } from '../kinds/choice.js';
import { date } from '../kinds/civil.js';
import { handout } from '../kinds/handout.js';
import { integer } from '../kinds/number.js';
import { nameText, pattern, text } from '../kinds/text.js';
import { contradiction, inOrder } from './sense.js';

const columns = {
  recipient: required(nameText),
  atc: required(pattern(ATC, (code) => code.toUpperCase())),
  form: required(choice(...MEDICINE_FORMS)),
  handout: required(handout),
  supervised: required(yesNo),
  max_take_home_doses: withDefault(integer(...TAKE_HOME_DOSES), 0),
  tolerance_days: withDefault(integer(...TOLERANCE_DAYS), 0),
  valid_from: required(date),
  valid_until: optional(date),
  dose_every_days: withDefault(integer(...DOSE_EVERY_DAYS), 1),
  doses_per_day: withDefault(integer(...DOSES_PER_DAY), 1),
  preparation: optional(text(PREPARATION_LENGTH)),
};

export const orders = defineTable({
  name: 'orders',
  columns,
  key: ['recipient', 'atc', 'valid_from'],
  references: { recipient: 'recipients' },
  check: (cells) => [
    ...inOrder(cells, 'valid_from', 'valid_until'),
    ...depotMakesSense(cells),
    ...formFits(cells),
  ],
});

function formFits({ atc, form }: CellsOf<typeof columns>): ColumnComplaint[] {
  const objection = atc === undefined || form === undefined ? null : formObjection(atc, form);
  return objection === null ? [] : [contradiction('form', objection)];
}

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
