import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { StreetTiles } from '../../../src/travel/index.js';
import { buildStreetTiles } from '../../../src/travel/streets/build-street-tiles.js';
import { column, LEVELS, row, tilesTouching } from '../../../src/travel/streets/street-levels.js';
import { crossing, osmPbf, osmTown } from '../../builders/osm-town.js';

const folder = mkdtempSync(path.join(tmpdir(), 'doserute-streets-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const corner = crossing(0, 0);
const town = osmTown(3, {
  nodes: new Map([['house', { lat: corner.lat - 0.001, lon: corner.lon }]]),
  ways: [
    { tags: { highway: 'primary', name: 'Riksvegen' }, nodes: ['0 0', '1 1'] },
    { tags: { highway: 'footway' }, nodes: ['0 0', 'house'] },
    { tags: { highway: 'construction', name: 'Kommer' }, nodes: ['0 0', '2 2'] },
    { tags: { building: 'yes' }, nodes: ['0 0', '2 2'] },
    // The rest of it is outside the extract.
    { tags: { highway: 'residential', name: 'Ut av kartet' }, nodes: ['0 0', 'house'] },
  ],
});
const file = path.join(folder, 'town.osm.pbf');
writeFileSync(file, osmPbf(town));
const description = await buildStreetTiles(file, path.join(folder, 'streets'), () => undefined);
const tiles = (await StreetTiles.open(path.join(folder, 'streets')))!;

/** What is drawn around the town's corner: `class name`, in order. */
async function drawn(z: number, at = corner): Promise<string[]> {
  const tile = await tiles.tile(z, Math.floor(column(z, at.lon)), Math.floor(row(z, at.lat)));
  if (!tile) return [];
  const { streets } = new VectorTile(new PbfReader(tile)).layers;
  return Array.from({ length: streets.length }, (_, i) => {
    const { properties } = streets.feature(i);
    return `${String(properties['class'])} ${String(properties['name'] ?? '')}`.trim();
  }).sort();
}

describe('the street map', () => {
  it('has every street by class and name close by, and only those that are streets', async () => {
    const close = await drawn(14);
    expect(close).toEqual(
      expect.arrayContaining(['path', 'primary Riksvegen', 'street Allé 1', 'street Gate 1']),
    );
    expect(close.join()).not.toContain('Kommer');
    expect(description.streets).toBe(3 + 3 + 3);
  });

  it('leaves out the smaller ones from farther away', async () => {
    expect(await drawn(12)).not.toContain('path');
    expect(await drawn(12)).toContain('street Gate 1');
    for (const zoom of [6, 8, 11]) expect(await drawn(zoom)).toEqual(['primary Riksvegen']);
    expect(await drawn(5)).toEqual([]);
  });

  it('has nothing where there are no roads, above and below its zooms, and in a folder that was never finished', async () => {
    expect(await drawn(14, { lat: 63, lon: 10 })).toEqual([]);
    expect(await drawn(4)).toEqual([]);
    expect(await drawn(15)).toEqual([]);
    expect(await StreetTiles.open(folder)).toBeNull();
  });

  it('knows how far it goes', () => {
    const far = crossing(2, 2);
    expect(description.bounds.west).toBeCloseTo(corner.lon, 6);
    expect(description.bounds.north).toBeCloseTo(far.lat, 6);
  });

  it('is cut alike from whichever block a tile lies in: a street on an edge is in both', () => {
    const [{ from }] = LEVELS.slice(-1);
    const edge = (Math.floor(column(from, corner.lon)) / 2 ** from) * 360 - 180;
    const box = { west: edge, east: edge, south: corner.lat, north: corner.lat };
    expect([...tilesTouching(from, box)]).toHaveLength(2);
  });
});
