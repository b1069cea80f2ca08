import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { RoadsFolder } from '../../src/travel/index.js';
import { buildStreetTiles } from '../../src/travel/streets/build-street-tiles.js';
import { column, row } from '../../src/travel/streets/street-levels.js';
import { crossing, osmPbf, osmTown } from '../builders/osm-town.js';
import { testService } from '../support/service.js';

const folder = mkdtempSync(path.join(tmpdir(), 'doserute-map-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const service = await testService({
  roads: { folder: path.join(folder, 'roads'), url: null },
  baseMap: { url: 'https://kart.example.no/{z}/{y}/{x}.png', attribution: '© Kartverket' },
});
const driver = await service.as('DRIVER');
const origin = new URL(service.url).origin;

async function served(id: string): Promise<void> {
  const roads = new RoadsFolder(path.join(folder, 'roads'));
  const building = await roads.begin();
  const file = path.join(folder, 'town.osm.pbf');
  writeFileSync(file, osmPbf(osmTown(3)));
  await buildStreetTiles(file, path.join(building, 'streets'), () => undefined);
  await roads.finish(building, { id, engine: 'test', source: 'town', sha256: '', builtAt: '2027-03-22' });
}
const streetMap = async () =>
  (
    await driver.get<{ streetMap: { tiles: string | null; attribution: string | null; baseMap: unknown } }>(
      '{ streetMap { tiles minZoom maxZoom bounds attribution baseMap { url attribution } } }',
    )
  ).streetMap;
const at = crossing(1, 1);
const tile = (address: string, token = driver.token, z = 14) =>
  fetch(
    origin +
      address
        .replace('{z}', String(z))
        .replace('{x}', String(Math.floor(column(z, at.lon))))
        .replace('{y}', String(Math.floor(row(z, at.lat)))),
    { headers: token === '' ? {} : { authorization: `Bearer ${token}` } },
  );

describe('the street map', () => {
  it('is none without road data, with the base map of the configuration alone', async () => {
    expect(await streetMap()).toMatchObject({
      tiles: null,
      attribution: null,
      baseMap: { attribution: '© Kartverket' },
    });
    expect((await tile('/tiles/none/{z}/{x}/{y}.pbf')).status).toBe(404);
  });

  it('comes with the road data, to callers who are signed in, and may be kept for ever', async () => {
    await served('first');
    const { tiles, attribution } = await streetMap();
    expect(attribution).toBe('© OpenStreetMap-bidragsytere (ODbL)');
    const answer = await tile(tiles!);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([
      200,
      'private, max-age=31536000, immutable',
    ]);
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(100);
    expect((await tile(tiles!, driver.token, 5)).status).toBe(204);
    expect((await tile(tiles!, '')).status).toBe(401);
  });

  it('is another at another address once the road data is new, and no address leads out of its folder', async () => {
    await served('second');
    expect((await streetMap()).tiles).toContain('/second/');
    expect((await tile('/tiles/first/{z}/{x}/{y}.pbf')).status).toBe(200);
    for (const wrong of ['..%2Fsecond', '%2e%2e', 'third'])
      expect((await tile(`/tiles/${wrong}/{z}/{x}/{y}.pbf`)).status).toBe(404);
    expect((await tile('/tiles/second/a/{x}/{y}.pbf')).status).toBe(400);
  });
});
