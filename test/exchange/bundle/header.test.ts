import fc from 'fast-check';
import { readBundle, type BundleReading, type TableName } from '../../../src/exchange/bundle/index.js';
import { bundle, workbookOf, zipOf } from '../../builders/bundle.js';
import {
  bundleFiles,
  norwegianExcel,
  plain,
  type BundleText,
  type Dialect,
} from '../../support/bundle-text.js';
import { runs } from '../../support/runs.js';

const TITLES = [['Mottakere, uke 14; mars'], [''], ['Skrevet ut', '2027-03-22']];
const tab: Dialect = { ...plain, separator: '\t' };

/** The table's rows with others above them, all of the first row's width as in a spreadsheet. */
function under(text: BundleText, table: TableName, above: readonly (readonly string[])[]): BundleText {
  const rows = text.get(table) ?? [];
  const wide = above.map((row) => rows[0].map((_, i) => row[i] ?? ''));
  return new Map([...text, [table, [...wide, ...rows]]]);
}

const told = ({ warnings }: BundleReading) => warnings.map(({ where, code }) => `${where} ${code}`);
const faultsOf = (reading: BundleReading) =>
  reading.ok ? [] : reading.faults.map(({ where, code }) => `${where} ${code}`);
const valuesOf = (reading: BundleReading, table: TableName) =>
  reading.ok ? reading.bundle[table].rows.map(({ row, value }) => ({ row, value })) : faultsOf(reading);

describe('a title above the header', () => {
  it.each([
    ['commas', plain],
    ['semicolons', norwegianExcel],
    ['tabs', tab],
  ])('is skipped and told in a file with %s, and rows keep their numbers', async (_, dialect) => {
    const text = under(bundle().text(), 'recipients', TITLES);
    const reading = await readBundle(zipOf(bundleFiles(text, dialect)));
    expect(told(reading)).toEqual(['recipients:4 HEADER_BELOW']);
    expect(reading.warnings[0].message.nb).toContain('rad 4');
    expect(valuesOf(reading, 'recipients').map((each) => typeof each === 'string' || each.row)).toEqual([
      5, 6, 7,
    ]);
  });

  it('is skipped and told in a workbook, and a fault names the row that the spreadsheet shows', async () => {
    const text = under(bundle().text(), 'recipients', TITLES);
    expect(told(await readBundle(await workbookOf(text)))).toEqual(['recipients:4 HEADER_BELOW']);
    const wrong = bundle().withCells('recipients', 3, { mode: 'FLY' }).text();
    const reading = await readBundle(await workbookOf(under(wrong, 'recipients', TITLES)));
    expect(faultsOf(reading)).toEqual(['recipients:6:mode UNKNOWN_VALUE']);
    expect(reading.ok ? [] : reading.rowsAt(reading.faults)).toMatchObject([
      { row: 6, cells: expect.arrayContaining([{ column: 'mode', text: 'FLY' }]) as unknown },
    ]);
  });

  it('of any kind and number changes no row of the table, in any dialect', async () => {
    const good = bundle().only('vehicles', 'staff');
    const expected = await readBundle(good.zip());
    const word = fc.constantFrom('', 'Uke 14', 'a,b;c', '"', 'x\ty', '2027');
    const titles = fc.array(fc.tuple(word, fc.constant(''), word), { maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(
        titles,
        fc.constantFrom<Dialect>(plain, norwegianExcel, tab),
        async (above, dialect) => {
          const reading = await readBundle(
            zipOf(bundleFiles(under(good.text(), 'vehicles', above), dialect)),
          );
          const rows = valuesOf(expected, 'vehicles');
          expect(valuesOf(reading, 'vehicles')).toEqual(
            rows.map((each) => (typeof each === 'string' ? each : { ...each, row: each.row + above.length })),
          );
          expect(told(reading)).toEqual(
            above.length === 0 ? [] : [`vehicles:${above.length + 1} HEADER_BELOW`],
          );
        },
      ),
      runs(60),
    );
  });
});

describe('where the header is in doubt', () => {
  const only = (table: TableName, rows: readonly (readonly string[])[]) =>
    readBundle(zipOf(bundleFiles(new Map([...bundle().text(), [table, rows]]))));

  it('a table without one has one fault, and references to it have none', async () => {
    const rows = bundle().text().get('recipients')!;
    const reading = await only('recipients', rows.slice(1));
    expect(faultsOf(reading)).toEqual(['recipients:1 MISSING_HEADER']);
  });

  it('a row below a title that lacks needed columns is named with them, once', async () => {
    const without = bundle().withoutColumn('recipients', 'mode').withoutColumn('recipients', 'name');
    const rows = under(without.text(), 'recipients', TITLES).get('recipients')!;
    const reading = await only('recipients', rows);
    expect(faultsOf(reading)).toEqual(['recipients:4 MISSING_HEADER']);
    expect(reading.ok || reading.faults[0].message.en).toContain('lacks name, mode');
  });

  it('rows of data above it are never skipped: a sheet sorted with its header is refused', async () => {
    for (const table of ['recipients', 'orders', 'vehicles', 'staff'] as const) {
      const [header, first, ...rest] = bundle().text().get(table)!;
      const reading = await only(table, [first, header, ...rest]);
      expect(faultsOf(reading)).toEqual([`${table}:2 MISSING_HEADER`]);
    }
  });

  it('beyond the tenth row it is not looked for', async () => {
    const rows = bundle().text().get('vehicles')!;
    const titled = (count: number) =>
      only('vehicles', [...Array.from({ length: count }, () => ['Bilene']), ...rows]);
    expect(faultsOf(await titled(9))).toEqual([]);
    expect(faultsOf(await titled(10))).toEqual(['vehicles:1 MISSING_HEADER']);
  });

  it('a first row that lacks one column has the fault of that column, and not one a row', async () => {
    const reading = await readBundle(bundle().withoutColumn('recipients', 'mode').zip());
    expect(faultsOf(reading)).toEqual(['recipients:1:mode MISSING_COLUMN']);
  });
});

describe('tab-separated text', () => {
  it.each(['staff.csv', 'staff.txt', 'Staff.TSV'])('is read from %s', async (name) => {
    const reading = await readBundle(zipOf(new Map([[name, 'name\tskills\nHansen, Anne; Lise\tNURSE']])));
    expect(valuesOf(reading, 'staff')).toEqual([
      { row: 2, value: { name: 'Hansen, Anne; Lise', skills: ['NURSE'] } },
    ]);
  });
});
