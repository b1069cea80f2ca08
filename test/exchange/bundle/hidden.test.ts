import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readBundle } from '../../../src/exchange/bundle/index.js';
import { bundle, workbookOf } from '../../builders/bundle.js';

/** A workbook of some tables with its parts changed: path in the archive → change of its text. */
async function changed(
  changes: Readonly<Record<string, (xml: string) => string>>,
  text = bundle().only('staff', 'vehicles').text(),
): Promise<Buffer> {
  const files = unzipSync(await workbookOf(text));
  for (const [name, change] of Object.entries(changes)) {
    const before = strFromU8(files[name]);
    const after = change(before);
    expect(after).not.toBe(before);
    files[name] = strToU8(after);
  }
  return Buffer.from(zipSync(files));
}
const STAFF = 'xl/worksheets/sheet2.xml'; // after vehicles
const hideRows =
  (...rows: number[]) =>
  (xml: string) =>
    rows.reduce((text, row) => text.replace(`<row r="${row}"`, `<row r="${row}" hidden="1"`), xml);
const told = async (source: Buffer) => {
  const reading = await readBundle(source);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return {
    warnings: reading.warnings.map(({ where, code, message: { nb } }) => [where, code, nb]),
    staff: reading.bundle.staff.rows.map(({ row }) => row),
  };
};

describe('hidden parts of a workbook are read, and told', () => {
  it('a sheet, by the name it has', async () => {
    for (const state of ['hidden', 'veryHidden']) {
      const source = await changed({
        'xl/workbook.xml': (xml) => xml.replace('name="Staff"', `name="Staff" state="${state}"`),
      });
      expect(await told(source)).toEqual({
        warnings: [['staff', 'HIDDEN_SHEET', 'Arket «Staff» er skjult; det er lest.']],
        staff: [2, 3, 4],
      });
    }
  });

  it('rows, by their numbers, those without content left out', async () => {
    expect(await told(await changed({ [STAFF]: hideRows(2, 3) }))).toEqual({
      warnings: [['staff:2', 'HIDDEN_ROWS', 'Arket «Staff» har skjulte rader: 2–3. De er lest.']],
      staff: [2, 3, 4],
    });
    const beyond = await changed({
      [STAFF]: (xml) => xml.replace('</sheetData>', '<row r="9" hidden="1"/></sheetData>'),
    });
    expect((await told(beyond)).warnings).toEqual([]);
  });

  it('rows below a title, by the numbers that the spreadsheet shows; a hidden title is not read', async () => {
    const rows = bundle().text().get('staff')!;
    const titled = new Map(bundle().only('staff', 'vehicles').text()).set('staff', [
      ['Ansatte', ''],
      ...rows,
    ]);
    expect((await told(await changed({ [STAFF]: hideRows(1, 4) }, titled))).warnings).toEqual([
      ['staff:2', 'HEADER_BELOW', 'Overskriften står på rad 2; radene over den er ikke lest.'],
      ['staff:4', 'HIDDEN_ROWS', 'Arket «Staff» har skjulte rader: 4. De er lest.'],
    ]);
  });

  it('columns, by their headings', async () => {
    const source = await changed({
      [STAFF]: (xml) =>
        xml.replace('<sheetData>', "<cols><col max='16384' min='2' hidden='true'/></cols><sheetData>"),
    });
    expect((await told(source)).warnings).toEqual([
      ['staff:skills', 'HIDDEN_COLUMNS', 'Arket «Staff» har skjulte kolonner: skills. De er lest.'],
    ]);
  });

  it('and of what is shown nothing is told, nor of what a comment of the file says', async () => {
    const source = await changed({
      [STAFF]: (xml) =>
        xml
          .replace('<sheetData>', '<sheetData><!-- <row r="2" hidden="1"> -->')
          .replace('<row r="3"', '<row hidden="0" r="3"'),
    });
    expect(await told(source)).toEqual({ warnings: [], staff: [2, 3, 4] });
  });
});
