import { BREAK_MINUTES, breakOutsideShift } from '../../../fleet/index.js';
import { defineTable, optional, required, type CellsOf } from '../columns.js';
import type { ColumnComplaint } from '../faults.js';
import { date, time } from '../kinds/civil.js';
import { integer } from '../kinds/number.js';
import { list, nameText } from '../kinds/text.js';
import { contradiction, incomplete, inOrder } from './sense.js';
import { SHIFT_WITHOUT_STAFF, WRITE_STAFF_NAMES } from './texts.js';

const columns = {
  date: required(date),
  start: required(time),
  end: required(time),
  vehicle: required(nameText),
  staff: required(list(';', nameText)),
  start_place: required(nameText),
  end_place: required(nameText),
  /** Blank is no break; a window without a length is refused, lest a break be lost. */
  break_minutes: optional(integer(...BREAK_MINUTES)),
  break_earliest: optional(time),
  break_latest: optional(time),
};

export const shifts = defineTable({
  name: 'shifts',
  columns,
  key: ['date', 'start', 'vehicle'],
  references: { vehicle: 'vehicles', staff: 'staff', start_place: 'points', end_place: 'points' },
  check: (cells) => [
    ...inOrder(cells, 'start', 'end', 'must differ'),
    ...inOrder(cells, 'break_earliest', 'break_latest'),
    ...(cells.staff?.length === 0 ? [noCrew] : []),
    ...breakIsWhole(cells),
    ...breakFits(cells),
  ],
});

function breakIsWhole({
  break_minutes,
  break_earliest,
  break_latest,
}: CellsOf<typeof columns>): ColumnComplaint[] {
  if (break_minutes === null && break_earliest) return [incomplete('break_minutes', 'break_earliest')];
  if (break_minutes === null && break_latest) return [incomplete('break_minutes', 'break_latest')];
  if (!break_minutes) return [];
  const complaints: ColumnComplaint[] = [];
  if (break_earliest === null) complaints.push(incomplete('break_earliest', 'break_minutes'));
  if (break_latest === null) complaints.push(incomplete('break_latest', 'break_minutes'));
  return complaints;
}

function breakFits(cells: CellsOf<typeof columns>): ColumnComplaint[] {
  const { start, end, break_minutes, break_earliest, break_latest } = cells;
  if (!start || !end || !break_minutes) return [];
  const outside = breakOutsideShift({
    start,
    end,
    minutes: break_minutes,
    earliest: break_earliest,
    latest: break_latest,
  });
  return outside ? [contradiction(`break_${outside.at}`, outside)] : [];
}

const noCrew: ColumnComplaint = {
  column: 'staff',
  code: 'BLANK',
  message: SHIFT_WITHOUT_STAFF,
  remedy: WRITE_STAFF_NAMES,
};
