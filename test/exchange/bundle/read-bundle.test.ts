import fc from 'fast-check';
import { nothingKnown, readBundle, type BundleReading } from '../../../src/exchange/bundle/index.js';
import { bundle, type BundleBuilder } from '../../builders/bundle.js';
import { norwegianExcel, plain, sharedScenario, type Dialect } from '../../support/bundle-text.js';

/** The rows alone, for comparing readings of different forms. */
function rowsOf(reading: BundleReading) {
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults.slice(0, 5), null, 1));
  return Object.fromEntries(Object.entries(reading.bundle).map(([table, { rows }]) => [table, rows]));
}

const read = async (source: string | Buffer) => rowsOf(await readBundle(source));

describe('reading a good bundle', () => {
  it('gives typed rows with the line each stands on', async () => {
    const reading = await readBundle(bundle().folder());
    if (!reading.ok) throw new Error('must be good');
    expect(reading.bundle.points.rows[1]).toEqual({
      row: 3,
      value: {
        name: 'Feltpleien',
        kind: 'FIELD_CARE',
        address: 'Urtegata 16 A, Oslo',
        lat: 59.91584,
        lon: 10.76291,
        counters: 2,
        max_present: 8,
        slot_minutes: 5,
        injections: true,
        opening_hours: 'Mo-Fr 10:00-15:00',
      },
    });
    expect(reading.bundle.shifts.rows[0].value).toMatchObject({
      date: '2027-04-05',
      staff: ['Åse Hansen', 'Geir Larsen'],
      break_earliest: '11:00',
    });
    expect(reading.bundle.shifts.rows[1].value).toMatchObject({ break_minutes: 0, break_earliest: null });
    expect(reading.bundle.orders.rows[0].value).toMatchObject({ tolerance_days: 0, valid_until: null });
    expect(reading.warnings).toEqual([]);
  });

  it('reads a folder, a zip, a zip with one wrapping folder and a workbook as the same rows', async () => {
    const good = bundle();
    const folder = await read(good.folder());
    expect(await read(good.zip())).toEqual(folder);
    expect(await read(good.zip(plain, 'Oslo april/'))).toEqual(folder);
    expect(await read(await good.xlsx())).toEqual(folder);
  });

  it('takes tables by themselves when the names they refer to are in the database already', async () => {
    const pausesOnly = bundle().only('pauses').folder();
    const known = { ...nothingKnown, recipients: new Set(['K-0002']) };
    expect((await readBundle(pausesOnly, known)).ok).toBe(true);
    const unknown = await readBundle(pausesOnly);
    expect(unknown).toMatchObject({
      ok: false,
      faults: [{ code: 'UNKNOWN_REFERENCE', table: 'pauses', row: 2 }],
    });
  });

  it('tells which columns a table has, so that an import can leave the others alone', async () => {
    const reading = await readBundle(bundle().withoutColumn('recipients', 'cohort').folder());
    if (!reading.ok) throw new Error('must be good');
    expect(reading.bundle.recipients.present.has('cohort')).toBe(false);
    expect(reading.bundle.recipients.present.has('phone')).toBe(true);
  });

  it('finds nothing wrong with an invented bundle', async () => {
    const reading = await readBundle(bundle().folder());
    if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
    expect(reading.bundle.recipients.rows).toHaveLength(bundle().rowsOf('recipients').length);
  });

  for (const name of ['easter-35', 'city-250', 'region-1500']) {
    const folder = sharedScenario(name);
    const itIfThere = folder === null ? it.skip : it;
    itIfThere(`finds nothing wrong with ${name} (needs ../shared/scenarios)`, async () => {
      const reading = await readBundle(folder!);
      expect(reading.ok ? [] : reading.faults.slice(0, 5)).toEqual([]);
      if (reading.ok) expect(reading.bundle.recipients.rows).toHaveLength(Number(name.split('-')[1]));
    });
  }
});

const dialects: fc.Arbitrary<Dialect> = fc.record({
  separator: fc.constantFrom(',', ';', '\t'),
  encoding: fc.constantFrom('utf-8', 'utf-8 with BOM', 'windows-1252'),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  decimal: fc.constantFrom('.', ','),
  dates: fc.constantFrom('iso', 'norwegian'),
  header: fc.constantFrom('lower', 'UPPER', ' Spaced '),
  truth: fc.constantFrom(['yes', 'no'], ['ja', 'nei'], ['TRUE', 'False'], ['SANN', 'USANN']),
  quotes: fc.constantFrom('where needed', 'everywhere'),
});

/** Names with everything that CSV and Windows-1252 make difficult. */
const names = fc
  .array(fc.constantFrom(...Array.from('aboyæøåÆØÅéüö019 -.,;"\'()«»–')), { minLength: 1, maxLength: 20 })
  .map((letters) => `x${letters.join('')}x`.replace(/\s+/g, ' '));

const goodBundles: fc.Arbitrary<BundleBuilder> = fc
  .record({
    people: fc.uniqueArray(names, { maxLength: 5 }),
    reason: names,
    lat: fc.integer({ min: 578_000, max: 809_999 }),
    lon: fc.integer({ min: 40_000, max: 319_999 }),
    days: fc.integer({ min: 10, max: 28 }),
  })
  .map(({ people, reason, lat, lon, days }) => {
    let built = bundle().withCells('closures', 2, { reason, date: `2027-02-${days}` });
    for (const [i, name] of people.entries()) {
      built = built.withRow('recipients', {
        alias: `K-1${i}`,
        name,
        national_id: '',
        lat: String(lat / 10_000),
        lon: String(lon / 10_000),
      });
    }
    return built;
  });

describe('dialects', () => {
  it('read back equal to the plain form, whatever the bundle', async () => {
    await fc.assert(
      fc.asyncProperty(goodBundles, dialects, async (good, dialect) => {
        expect(await read(good.zip(dialect))).toEqual(await read(good.zip(plain)));
      }),
      { numRuns: 150, seed: 2027 },
    );
  });

  it('include what a Norwegian Excel saves', async () => {
    expect(await read(bundle().folder(norwegianExcel))).toEqual(await read(bundle().folder()));
  });

  it('read back equal from a workbook, whatever the bundle', async () => {
    await fc.assert(
      fc.asyncProperty(goodBundles, async (good) => {
        expect(await read(await good.xlsx())).toEqual(await read(good.zip(plain)));
      }),
      { numRuns: 15, seed: 2027 },
    );
  });
});
