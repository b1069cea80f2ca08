import { seededRng } from '../builders/problem.js';
import type { BundleFault, TableName } from '../../src/exchange/bundle/index.js';
import { bundleFiles, fileName, type BundleText } from './bundle-text.js';

/** A bundle with one thing changed, and where its fault must be told (null: the change leaves it good). */
export interface Mutation {
  readonly description: string;
  readonly files: ReadonlyMap<string, Buffer>;
  readonly expected: Place | null;
}

interface Place {
  readonly table: TableName;
  readonly row: number;
  /** Null where a whole row is at fault. */
  readonly column: string | null;
}

/** `count` mutations of a good bundle, taking each way of breaking it in turn; the same seed gives the same ones. */
export function mutations(text: BundleText, count: number, seed: number): Mutation[] {
  const random = seededRng(seed);
  const made: Mutation[] = [];
  for (let i = 0; made.length < count; i++) {
    const draft = new Draft(text, random);
    const { name, mutate } = ways[i % ways.length];
    const expected = mutate(draft);
    if (expected === 'does not apply') continue; // e.g. no such table in this bundle
    made.push({ description: `${made.length + 1}: ${name} ${draft.change}`, files: draft.files(), expected });
  }
  return made;
}

/** Whether some fault names the place; a mutation may cause others as well (a renamed point leaves references). */
export function isNamed(expected: Place, faults: readonly BundleFault[]): boolean {
  return faults.some(
    ({ table, row, column }) =>
      table === expected.table &&
      row === expected.row &&
      (expected.column === null || column === expected.column),
  );
}

/** A copy of a bundle's text under change. */
class Draft {
  private readonly tables: Map<TableName, string[][]>;
  private readonly brokenBytes = new Map<TableName, Buffer>();
  change = '';

  constructor(
    text: BundleText,
    private readonly random: () => number,
  ) {
    this.tables = new Map([...text].map(([table, rows]) => [table, rows.map((row) => [...row])]));
  }

  pick<T>(values: readonly T[]): T {
    return values[Math.floor(this.random() * values.length)];
  }

  /** A random row of one of these tables that has rows, by spreadsheet line. */
  row(tables: readonly TableName[]): { table: TableName; row: number } | null {
    const filled = tables.filter((table) => (this.tables.get(table)?.length ?? 0) > 1);
    if (filled.length === 0) return null;
    const table = this.pick(filled);
    return { table, row: 2 + Math.floor(this.random() * (this.rows(table).length - 1)) };
  }

  rows(table: TableName): string[][] {
    return this.tables.get(table) ?? [];
  }

  get({ table, row }: { table: TableName; row: number }, column: string): string {
    return this.rows(table)[row - 1][this.rows(table)[0].indexOf(column)];
  }

  set(at: { table: TableName; row: number }, column: string, value: string): Place {
    this.change = `${at.table}:${at.row}:${column} ${JSON.stringify(value.slice(0, 40))}`;
    this.rows(at.table)[at.row - 1][this.rows(at.table)[0].indexOf(column)] = value;
    return { ...at, column };
  }

  /** Writes a cell whose bytes are no UTF-8. */
  setBytes(at: { table: TableName; row: number }, column: string, bytes: Buffer): Place {
    this.brokenBytes.set(at.table, bytes);
    return this.set(at, column, `${this.get(at, column)}${PLACEHOLDER}`);
  }

  files(): Map<string, Buffer> {
    const files = bundleFiles(this.tables);
    for (const [table, bytes] of this.brokenBytes) {
      const file = files.get(fileName(table));
      if (file) files.set(fileName(table), replaceBytes(file, Buffer.from(PLACEHOLDER), bytes));
    }
    return files;
  }
}

const PLACEHOLDER = '\uE000';

function replaceBytes(file: Buffer, from: Buffer, to: Buffer): Buffer {
  const at = file.indexOf(from);
  return Buffer.concat([file.subarray(0, at), to, file.subarray(at + from.length)]);
}

type Way = (draft: Draft) => Place | null | 'does not apply';

/** Changes a random row's cell of one of `table: column` pairs. */
function inCells(
  columns: Partial<Record<TableName, readonly string[]>>,
  change: (draft: Draft, cell: string) => string,
): Way {
  return (draft) => {
    const at = draft.row(Object.keys(columns) as TableName[]);
    const names = at && columns[at.table];
    if (!at || !names) return 'does not apply';
    const column = draft.pick(names);
    return draft.set(at, column, change(draft, draft.get(at, column)));
  };
}

const needed: Partial<Record<TableName, readonly string[]>> = {
  points: [
    'name',
    'kind',
    'lat',
    'lon',
    'counters',
    'max_present',
    'slot_minutes',
    'injections',
    'opening_hours',
  ],
  closures: ['place', 'date'],
  vehicles: ['name', 'mode', 'capacity_doses', 'capacity_kg'],
  staff: ['name'],
  shifts: ['date', 'start', 'end', 'vehicle', 'staff', 'start_place', 'end_place'],
  recipients: ['alias', 'name', 'lat', 'lon', 'mode', 'service_minutes', 'staff_required'],
  orders: ['recipient', 'atc', 'form', 'handout', 'supervised', 'max_take_home_doses', 'valid_from'],
  pauses: ['recipient', 'from', 'reason'],
  consents: ['recipient', 'purpose', 'granted_from'],
  conflicts: ['recipient_a', 'recipient_b', 'min_gap_minutes'],
  rulesets: ['name', 'point_kind', 'valid_from'],
  quarantines: ['recipient', 'from'],
};

const numbers: Partial<Record<TableName, readonly string[]>> = {
  points: ['lat', 'lon', 'counters', 'max_present', 'slot_minutes'],
  vehicles: ['capacity_doses', 'capacity_kg'],
  shifts: ['break_minutes'],
  recipients: ['lat', 'lon', 'service_minutes', 'staff_required'],
  orders: ['max_take_home_doses'],
  conflicts: ['min_gap_minutes'],
  rulesets: ['cohort_gap_minutes', 'risk_limit'],
};

const dates: Partial<Record<TableName, readonly string[]>> = {
  closures: ['date'],
  shifts: ['date'],
  orders: ['valid_from', 'valid_until'],
  pauses: ['from', 'until'],
  consents: ['granted_from'],
  quarantines: ['from', 'until'],
  rulesets: ['valid_from'],
};

const texts: Partial<Record<TableName, readonly string[]>> = {
  points: ['name', 'address'],
  closures: ['reason'],
  vehicles: ['name'],
  staff: ['name'],
  recipients: ['alias', 'name', 'address', 'cohort'],
  rulesets: ['name'],
};

const references: Partial<Record<TableName, readonly string[]>> = {
  closures: ['place'],
  shifts: ['vehicle', 'staff', 'start_place', 'end_place'],
  recipients: ['usual_point'],
  orders: ['recipient'],
  pauses: ['recipient'],
  consents: ['recipient'],
  conflicts: ['recipient_a', 'recipient_b'],
  quarantines: ['recipient'],
};

const tooMuch: Partial<Record<string, string>> = {
  staff_required: '3',
  slot_minutes: '241',
  service_minutes: '481',
  risk_limit: '1.5',
};

const brokenEncoding: Way = (draft) => {
  const at = draft.row(['points', 'recipients', 'staff']);
  if (!at) return 'does not apply';
  const bytes = draft.pick([Buffer.of(0xff), Buffer.of(0xc3), Buffer.of(0x81), Buffer.of(0xe2, 0x82)]);
  return draft.setBytes(at, 'name', bytes);
};

const duplicatedKey: Way = (draft) => {
  const at = draft.row([
    'points',
    'vehicles',
    'shifts',
    'recipients',
    'orders',
    'pauses',
    'consents',
    'conflicts',
    'rulesets',
    'quarantines',
    'closures',
  ]);
  if (!at) return 'does not apply';
  const rows = draft.rows(at.table);
  rows.push([...rows[at.row - 1]]);
  draft.change = `${at.table}:${at.row}`;
  return { table: at.table, row: rows.length, column: rows[0][0] };
};

const swappedCoordinates: Way = (draft) => {
  const at = draft.row(['points', 'recipients']);
  if (!at) return 'does not apply';
  const [lat, lon] = [draft.get(at, 'lat'), draft.get(at, 'lon')];
  draft.set(at, 'lon', lat);
  return draft.set(at, 'lat', lon);
};

const renamedHeader: Way = (draft) => {
  const table = draft.pick(Object.keys(needed) as TableName[]);
  const header = draft.rows(table).at(0);
  if (!header) return 'does not apply';
  const column = draft.pick(needed[table] ?? []);
  header[header.indexOf(column)] = `${column.slice(0, -1)}_x`;
  draft.change = `${table} ${column}`;
  return { table, row: 1, column };
};

const backwards: Way = (draft) => {
  const pair = draft.pick([
    { table: 'shifts', from: 'start', until: 'end', late: '23:00' },
    { table: 'recipients', from: 'earliest', until: 'latest', late: '23:00' },
    { table: 'pauses', from: 'from', until: 'until', late: '2099-01-01' },
    { table: 'quarantines', from: 'from', until: 'until', late: '2099-01-01' },
  ] as const);
  const at = draft.row([pair.table]);
  if (!at || draft.get(at, pair.until) === '') return 'does not apply';
  draft.set(at, pair.from, pair.late);
  return { ...at, column: pair.until };
};

const overlappingOrder: Way = (draft) => {
  const at = draft.row(['orders']);
  if (!at) return 'does not apply';
  const rows = draft.rows('orders');
  rows.push([...rows[at.row - 1]]);
  const last = { table: 'orders', row: rows.length } as const;
  return draft.set(last, 'valid_from', '2027-04-06');
};

const missingField: Way = (draft) => {
  const at = draft.row(['points', 'shifts', 'recipients', 'orders', 'vehicles']);
  if (!at) return 'does not apply';
  draft.rows(at.table)[at.row - 1].pop();
  draft.change = `${at.table}:${at.row}`;
  return { ...at, column: null };
};

/** Every way to break a bundle, and two that leave it good. */
const ways: readonly { readonly name: string; readonly mutate: Way }[] = [
  { name: 'a needed cell blanked', mutate: inCells(needed, () => '') },
  { name: 'a negative number', mutate: inCells(numbers, () => '-100') },
  {
    name: 'a wrong type',
    mutate: inCells(numbers, (draft) => draft.pick(['mange', '1 000', '1e3', '1,234.5', '0x10', 'NaN'])),
  },
  { name: 'a duplicated key', mutate: duplicatedKey },
  { name: 'a broken encoding', mutate: brokenEncoding },
  { name: 'an unknown reference', mutate: inCells(references, () => 'Finnes ikke 99') },
  { name: 'swapped lat and lon', mutate: swappedCoordinates },
  {
    name: 'a place outside Norway',
    mutate: inCells({ points: ['lon'], recipients: ['lon'] }, () => '-10.75'),
  },
  { name: 'a text too long', mutate: inCells(texts, () => 'x'.repeat(2_001)) },
  {
    name: 'a bad date',
    mutate: inCells(dates, (draft) =>
      draft.pick(['31.02.2027', '2027-13-01', '2027-02-29', '05/04/2027', '1.1.27', '2207-04-05']),
    ),
  },
  { name: 'a NUL byte', mutate: inCells(texts, (_, cell) => `${cell}\0`) },
  {
    name: 'a control character',
    mutate: inCells(texts, (draft, cell) => `x${draft.pick(['\u0007', '\u202E', '\n', '\u200B'])}${cell}`),
  },
  { name: 'a header renamed', mutate: renamedHeader },
  { name: 'a number above its range', mutate: inCells(numbers, () => '9999999') },
  {
    name: 'a number just above its range',
    mutate: (draft) => {
      const column = draft.pick(Object.keys(tooMuch));
      const at = draft.row([
        column === 'slot_minutes' ? 'points' : column === 'risk_limit' ? 'rulesets' : 'recipients',
      ]);
      return at ? draft.set(at, column, tooMuch[column] ?? '') : 'does not apply';
    },
  },
  {
    name: 'an unknown choice',
    mutate: inCells(
      {
        points: ['kind'],
        vehicles: ['mode'],
        recipients: ['mode'],
        orders: ['form'],
        pauses: ['reason'],
        rulesets: ['point_kind'],
      },
      () => 'SJARK',
    ),
  },
  {
    name: 'a bad time',
    mutate: inCells({ shifts: ['start', 'end'], recipients: ['earliest', 'latest', 'usual_time'] }, (draft) =>
      draft.pick(['24:00', '0900', '9', '12:60', 'kl. 9']),
    ),
  },
  {
    name: 'a bad national id',
    mutate: inCells({ recipients: ['national_id'] }, (draft, cell) =>
      draft.pick(['1234567890', '12345678901', `${(Number(cell[0] || '0') + 1) % 4}${cell.slice(1)}`]),
    ),
  },
  {
    name: 'bad opening hours',
    mutate: inCells({ points: ['opening_hours'] }, (draft) =>
      draft.pick(['Mo-Xx 09:00-18:00', 'man-fre 9-17', 'Mo 25:00-26:00', 'sunrise']),
    ),
  },
  {
    name: 'bad handout days',
    mutate: inCells({ orders: ['handout'] }, (draft) =>
      draft.pick(['MO WEE', 'EVERY 0 DAYS FROM 2027-04-05', 'EVERY 7 DAYS FROM 2027-02-30', 'MANDAG']),
    ),
  },
  { name: 'an end before its start', mutate: backwards },
  { name: 'an overlapping order', mutate: overlappingOrder },
  { name: 'a missing field', mutate: missingField },
  {
    name: 'double encoding',
    mutate: inCells({ points: ['name'], recipients: ['name'] }, () => 'GrÃ¼nerlÃ¸kka'),
  },
  {
    name: 'neither yes nor no',
    mutate: inCells({ points: ['injections'], orders: ['supervised'] }, (draft) =>
      draft.pick(['kanskje', '2', 'y/n']),
    ),
  },
  {
    name: 'an optional cell blanked',
    mutate: (draft) => {
      const at = draft.row(['recipients']);
      if (at) draft.set(at, draft.pick(['phone', 'cohort', 'usual_time', 'usual_point']), '');
      return at ? null : 'does not apply';
    },
  },
  {
    name: 'blanks around a cell',
    mutate: (draft) => {
      const at = draft.row(['recipients']);
      if (at) draft.set(at, 'alias', `  ${draft.get(at, 'alias')} `);
      return at ? null : 'does not apply';
    },
  },
];
