import { parseHandout } from '../../../dispensing/index.js';
import { defineTable, optional, required, withDefault, type CellsOf } from '../columns.js';
import type { ColumnComplaint } from '../faults.js';
import { choice, yesNo } from '../kinds/choice.js';
import { date } from '../kinds/civil.js';
import { handout } from '../kinds/handout.js';
import { integer } from '../kinds/number.js';
import { nameText, pattern } from '../kinds/text.js';
import { contradiction, inOrder } from './sense.js';

/** A closed list: a misspelt DEPOT_INJECTION taken for an oral form would be handed out as doses to take home. */
const medicineForms = [
  'ORAL_SOLUTION',
  'ORAL_TABLET',
  'SUBLINGUAL_TABLET',
  'SUBLINGUAL_FILM',
  'CAPSULE',
  'DEPOT_INJECTION',
] as const;

const columns = {
  recipient: required(nameText),
  atc: required(
    pattern(/^[A-V]\d{2}[A-Z]{2}\d{2}$/, { nb: 'en ATC-kode', en: 'an ATC code' }, 'N07BC02', (code) =>
      code.toUpperCase(),
    ),
  ),
  form: required(choice(...medicineForms)),
  handout: required(handout),
  supervised: required(yesNo),
  max_take_home_doses: required(integer(0, 31)),
  tolerance_days: withDefault(integer(0, 14), 0),
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

/**
 * A depot injection is given by a clinician and never taken home (SmPC), on one weekday or every n days, and its
 * tolerance is shorter than its interval (weekly ± 2 days, monthly ± 7).
 */
function depotMakesSense(cells: CellsOf<typeof columns>): ColumnComplaint[] {
  const { form, handout, max_take_home_doses, tolerance_days } = cells;
  if (form !== 'DEPOT_INJECTION') return [];
  const complaints: ColumnComplaint[] = [];
  if (max_take_home_doses !== undefined && max_take_home_doses > 0) complaints.push(depotTakenHome);
  if (handout === undefined) return complaints;
  const days = parseHandout(handout);
  if (days.kind === 'WEEKDAYS' && days.weekdays.filter(Boolean).length > 1) complaints.push(depotTooOften);
  const interval = days.kind === 'EVERY' ? days.days : 7;
  if (tolerance_days !== undefined && tolerance_days >= interval) complaints.push(toleranceTooWide(interval));
  return complaints;
}

const depotTakenHome = contradiction(
  'max_take_home_doses',
  { nb: 'En depotinjeksjon kan ikke tas med hjem.', en: 'A depot injection cannot be taken home.' },
  { nb: 'Skriv 0.', en: 'Write 0.' },
);

const depotTooOften = contradiction(
  'handout',
  {
    nb: 'En depotinjeksjon kan ikke gis flere ganger i uken.',
    en: 'A depot injection cannot be given several times a week.',
  },
  {
    nb: 'Skriv for eksempel EVERY 7 DAYS FROM 2027-04-05.',
    en: 'Write for example EVERY 7 DAYS FROM 2027-04-05.',
  },
);

function toleranceTooWide(interval: number): ColumnComplaint {
  return contradiction(
    'tolerance_days',
    {
      nb: `Toleransen rekker over hele intervallet på ${interval} dager.`,
      en: `The tolerance reaches across the whole interval of ${interval} days.`,
    },
    { nb: `Høyst ${interval - 1} dager.`, en: `At most ${interval - 1} days.` },
  );
}
