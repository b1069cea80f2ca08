import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import writeWorkbook from 'write-excel-file/node';
import type { TableName } from '../../src/exchange/bundle/index.js';
import { bundleFiles, plain, type BundleText, type Dialect } from '../support/bundle-text.js';

type TextRow = Readonly<Record<string, string>>;

/**
 * A small good bundle in memory: two points, two shifts, three recipients (one driven to, one collecting, one either)
 * and one row in every other table. `with` adds or changes, `text` is what a person would see in a spreadsheet.
 */
export function bundle(): BundleBuilder {
  return new BundleBuilder(goodTables);
}

export class BundleBuilder {
  constructor(private readonly tables: ReadonlyMap<TableName, readonly TextRow[]>) {}

  /** Adds a row: the table's first row with these cells changed. */
  withRow(table: TableName, cells: TextRow): BundleBuilder {
    const rows = this.rowsOf(table);
    return this.replace(table, [...rows, { ...rows[0], ...cells }]);
  }

  /** Changes cells of the row that a spreadsheet shows on line `row` (the first after the header is 2). */
  withCells(table: TableName, row: number, cells: TextRow): BundleBuilder {
    const rows = this.rowsOf(table).map((each, index) => (index === row - 2 ? { ...each, ...cells } : each));
    return this.replace(table, rows);
  }

  withoutColumn(table: TableName, column: string): BundleBuilder {
    return this.replace(
      table,
      this.rowsOf(table).map((row) =>
        Object.fromEntries(Object.entries(row).filter(([name]) => name !== column)),
      ),
    );
  }

  withColumnCalled(table: TableName, column: string, name: string): BundleBuilder {
    return this.replace(
      table,
      this.rowsOf(table).map((row) =>
        Object.fromEntries(Object.entries(row).map(([key, value]) => [key === column ? name : key, value])),
      ),
    );
  }

  only(...names: TableName[]): BundleBuilder {
    return new BundleBuilder(new Map([...this.tables].filter(([table]) => names.includes(table))));
  }

  rowsOf(table: TableName): readonly TextRow[] {
    return this.tables.get(table) ?? [];
  }

  replace(table: TableName, rows: readonly TextRow[]): BundleBuilder {
    return new BundleBuilder(new Map([...this.tables, [table, rows]]));
  }

  text(): BundleText {
    return new Map(
      [...this.tables].map(([table, rows]) => [
        table,
        [Object.keys(rows[0]), ...rows.map((row) => Object.values(row))],
      ]),
    );
  }

  folder(dialect: Dialect = plain): string {
    return folderOf(bundleFiles(this.text(), dialect));
  }

  zip(dialect: Dialect = plain, prefix = ''): Buffer {
    return zipOf(bundleFiles(this.text(), dialect), prefix);
  }

  xlsx(): Promise<Buffer> {
    return workbookOf(this.text());
  }
}

export function folderOf(files: ReadonlyMap<string, Uint8Array>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'doserute-bundle-'));
  for (const [name, bytes] of files) writeFileSync(path.join(folder, name), bytes);
  return folder;
}

export function zipOf(files: ReadonlyMap<string, Uint8Array | string>, prefix = ''): Buffer {
  const entries = [...files].map(
    ([name, content]) => [prefix + name, typeof content === 'string' ? strToU8(content) : content] as const,
  );
  return Buffer.from(zipSync(Object.fromEntries(entries)));
}

const workbookNumbers = new Set([
  'lat',
  'lon',
  'counters',
  'max_present',
  'slot_minutes',
  'capacity_doses',
  'capacity_kg',
  'service_minutes',
  'staff_required',
  'risk_limit',
  'max_take_home_doses',
]);

/** As people make it: numbers are numbers, dates and times are Excel's, yes and no are truth values. */
export function workbookOf(text: BundleText): Promise<Buffer> {
  const sheets = [...text].map(([table, rows]) => ({
    sheet: table.slice(0, 1).toUpperCase() + table.slice(1),
    data: rows.map((row, index) =>
      row.map((cell, i) => (index === 0 ? { value: cell } : workbookCell(rows[0][i], cell))),
    ),
  }));
  return writeWorkbook(sheets).toBuffer();
}

function workbookCell(column: string, cell: string) {
  if (cell === '') return null;
  if (workbookNumbers.has(column)) return { value: Number(cell), type: Number };
  if (/^\d{4}-\d{2}-\d{2}$/.test(cell))
    return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: 'dd.mm.yyyy' };
  const time = /^(\d{2}):(\d{2})$/.exec(cell);
  if (time) return { value: (Number(time[1]) * 60 + Number(time[2])) / 1440, type: Number, format: 'hh:mm' };
  if (cell === 'yes' || cell === 'no') return { value: cell === 'yes', type: Boolean };
  return { value: cell, type: String };
}

const row = (columns: string, ...cells: string[]): TextRow =>
  Object.fromEntries(columns.split(' ').map((column, i) => [column, cells[i]]));

const pointColumns = 'name kind address lat lon counters max_present slot_minutes injections opening_hours';
const shiftColumns =
  'date start end vehicle staff start_place end_place break_minutes break_earliest break_latest';
const recipientColumns =
  'alias name national_id phone language address lat lon mode usual_point usual_time earliest latest service_minutes staff_required cohort';
const orderColumns =
  'recipient atc form handout supervised max_take_home_doses tolerance_days valid_from valid_until';

const goodTables: ReadonlyMap<TableName, readonly TextRow[]> = new Map<TableName, readonly TextRow[]>([
  [
    'points',
    [
      row(
        pointColumns,
        'Apotek Grünerløkka',
        'PHARMACY',
        'Grüners gate 8, Oslo',
        '59.923496',
        '10.757125',
        '2',
        '10',
        '5',
        'no',
        'Mo-Fr 09:00-18:00; Sa 10:00-15:00; PH off',
      ),
      row(
        pointColumns,
        'Feltpleien',
        'FIELD_CARE',
        'Urtegata 16 A, Oslo',
        '59.91584',
        '10.76291',
        '2',
        '8',
        '5',
        'yes',
        'Mo-Fr 10:00-15:00',
      ),
    ],
  ],
  [
    'closures',
    [row('place date from until reason', 'Feltpleien', '2027-04-07', '12:00', '14:00', 'Møte på huset')],
  ],
  [
    'vehicles',
    [
      row('name mode capacity_doses capacity_kg', 'Bil 1', 'CAR', '400', '300.5'),
      row('name mode capacity_doses capacity_kg', 'Sykkel 1', 'BIKE', '80', '20'),
    ],
  ],
  [
    'staff',
    [
      row('name skills', 'Åse Hansen', 'MEDICATION NURSE'),
      row('name skills', 'Geir Larsen', 'MEDICATION'),
      row('name skills', 'Kari Haugen', 'MEDICATION TESTING'),
    ],
  ],
  [
    'shifts',
    [
      row(
        shiftColumns,
        '2027-04-05',
        '09:00',
        '15:30',
        'Bil 1',
        'Åse Hansen; Geir Larsen',
        'Apotek Grünerløkka',
        'Apotek Grünerløkka',
        '30',
        '11:00',
        '13:00',
      ),
      row(
        shiftColumns,
        '2027-04-05',
        '09:00',
        '14:30',
        'Sykkel 1',
        'Kari Haugen',
        'Feltpleien',
        'Feltpleien',
        '0',
        '',
        '',
      ),
    ],
  ],
  [
    'recipients',
    [
      row(
        recipientColumns,
        'K-0001',
        'Randi Åsen',
        '07849519322',
        '+47 44859369',
        'nb',
        'Nedre Vollgate 2, Oslo',
        '59.91239',
        '10.739266',
        'PICKUP',
        'Feltpleien',
        '10:10',
        '10:00',
        '14:00',
        '5',
        '1',
        '',
      ),
      row(
        recipientColumns,
        'K-0002',
        'Lars Bøe',
        '20856118992',
        '',
        'nb',
        'Frydens gate 48, Oslo',
        '59.925236',
        '10.776024',
        'HOME',
        '',
        '',
        '09:00',
        '15:30',
        '10',
        '2',
        'Kohort 1',
      ),
      row(
        recipientColumns,
        'K-0003',
        'Nils Öberg',
        '',
        '',
        'en',
        'Cort Adelers gate 41, Oslo',
        '59.912455',
        '10.725173',
        'FLEXIBLE',
        'Apotek Grünerløkka',
        '12:00',
        '',
        '',
        '6',
        '1',
        'Kohort 2',
      ),
    ],
  ],
  [
    'orders',
    [
      row(orderColumns, 'K-0001', 'N07BC02', 'ORAL_SOLUTION', 'MO WE FR', 'yes', '2', '', '2027-04-05', ''),
      row(
        orderColumns,
        'K-0002',
        'N07BC51',
        'SUBLINGUAL_TABLET',
        'TU',
        'no',
        '6',
        '',
        '2027-04-05',
        '2027-06-30',
      ),
      row(
        orderColumns,
        'K-0003',
        'N07BC01',
        'DEPOT_INJECTION',
        'EVERY 28 DAYS FROM 2027-04-06',
        'no',
        '0',
        '7',
        '2027-04-05',
        '',
      ),
    ],
  ],
  ['pauses', [row('recipient from until reason', 'K-0002', '2027-04-12', '2027-04-16', 'HOSPITAL')]],
  ['consents', [row('recipient purpose granted_from until', 'K-0001', 'SHARE_WITH_NGO', '2027-04-05', '')]],
  ['conflicts', [row('recipient_a recipient_b min_gap_minutes', 'K-0001', 'K-0003', '30')]],
  [
    'rulesets',
    [
      row(
        'name point_kind valid_from valid_until max_present cohort_gap_minutes risk_limit',
        'Grønt nivå',
        '*',
        '2027-04-05',
        '2027-04-11',
        '8',
        '0',
        '0.05',
      ),
    ],
  ],
  ['quarantines', [row('recipient from until', 'K-0003', '2027-04-08', '2027-04-12')]],
]);
