import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { BoundariesService } from '../../src/addresses/index.js';
import { currentManager } from '../../src/database/index.js';
import { Audit } from '../../src/identity/index.js';
import { isRefusal } from '../../src/shared/failures.js';
import { testDatabase, testTenant } from '../support/database.js';

const { transactions } = await testDatabase();
const oslo = await testTenant(transactions);
const boundaries = new BoundariesService(new Audit());

/** A square municipality of a tenth of a degree. */
const square = (west: number, south: number) => [
  [west, south],
  [west + 0.1, south],
  [west + 0.1, south + 0.1],
  [west, south + 0.1],
  [west, south],
];
const file = (...features: { kommunenummer: string; rings: number[][][] }[]) =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: features.map(({ kommunenummer, rings }) => ({
      type: 'Feature',
      properties: { kommunenummer },
      geometry: { type: 'Polygon', coordinates: rings },
    })),
  });
const read = (text: string, tenant = oslo) =>
  transactions.run(tenant, () => boundaries.import(text, 'x.geojson'));
const refused = async (text: string, tenant = oslo) => {
  const error: unknown = await read(text, tenant).catch((reason: unknown) => reason);
  return isRefusal(error) ? error.code : error;
};
const outside = (tenant = oslo) =>
  transactions.run(tenant, () =>
    boundaries.outside([
      { lat: 59.95, lon: 10.75 },
      { lat: 59.9995, lon: 10.8005 }, // some 30 m east of the corner: within the tolerance
      { lat: 60.2, lon: 10.75 },
    ]),
  );

describe('the boundary of a municipality', () => {
  it('says nothing before it is imported', async () => {
    expect(await outside()).toEqual([false, false, false]);
  });

  it('is found by number in a file of many, and tells what lies outside by more than 100 m', async () => {
    const text = file(
      { kommunenummer: '4601', rings: [square(5.3, 60.3)] },
      { kommunenummer: '301', rings: [square(10.7, 59.9)] },
    );
    expect(await read(text)).toBeCloseTo(62.2, 0);
    expect(await outside()).toEqual([false, false, true]);
  });

  it('is replaced by a newer one, and is one municipality’s alone', async () => {
    await read(file({ kommunenummer: '0301', rings: [square(10.7, 60.15)] }));
    expect(await outside()).toEqual([true, true, false]);
    expect(await outside(await testTenant(transactions, '4601'))).toEqual([false, false, false]);
    const [{ count }] = await transactions.run(oslo, () =>
      currentManager().query<{ count: string }[]>(
        "SELECT count(*) FROM audit_log WHERE action = 'IMPORT' AND subject = 'boundary'",
      ),
    );
    expect(Number(count)).toBe(2);
  });

  it('is made an area again where its line touches itself', async () => {
    const bow = [[10.7, 59.9], [10.8, 60], [10.8, 59.9], [10.7, 60], [10.7, 59.9]]; // prettier-ignore
    expect(await read(file({ kommunenummer: '0301', rings: [bow] }))).toBeGreaterThan(10);
  });

  it('is refused by name where the file is none, lacks it, or is in metres', async () => {
    expect(await refused('kommuner')).toBe('BOUNDARY_UNREADABLE');
    expect(await refused('{"type":"Feature"}')).toBe('BOUNDARY_UNREADABLE');
    expect(await refused(file({ kommunenummer: '4601', rings: [square(5.3, 60.3)] }))).toBe(
      'BOUNDARY_NOT_FOUND',
    );
    const metres = file({ kommunenummer: '0301', rings: [square(262_000, 6_649_000)] });
    expect(await refused(metres)).toBe('BOUNDARY_UNREADABLE');
    const nowhere = { ...oslo, municipality: '5001' };
    expect(await refused(file({ kommunenummer: '5001', rings: [square(10, 63)] }), nowhere)).toBe(
      'UNKNOWN_MUNICIPALITY',
    );
  });

  const published = path.resolve(import.meta.dirname, '../../../shared/roads/Kommuner-S.geojson');
  (existsSync(published) ? it : it.skip)(
    'is read from the published file of all municipalities (needs ../shared/roads)',
    async () => {
      expect(await read(readFileSync(published, 'utf8'))).toBeGreaterThan(400);
      expect(await outside()).toEqual([false, false, true]);
    },
  );
});
