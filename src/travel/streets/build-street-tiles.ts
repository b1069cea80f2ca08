import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Text } from '../../shared/failures.js';
import { readStreets, type Street } from './read-streets.js';
import { isDrawnAt } from './street-classes.js';
import { type Box, blockFile, type Level, LEVELS, tilesTouching } from './street-levels.js';
import { DRAWING_STREET_MAP } from './texts.js';

const zipped = promisify(gzip);

/** What the map needs to know of the streets before it asks for any. */
export interface StreetsDescription {
  readonly streets: number;
  readonly bounds: Box;
}

export const DESCRIPTION = 'streets.json';

/**
 * Puts the streets of an OpenStreetMap file in blocks (`street-levels`) from which StreetTiles cuts the map's tiles.
 * @param file a whole .osm.pbf
 * @param folder where to, made if it is not there; what is in it belongs to this version of the data alone
 */
export async function buildStreetTiles(
  file: string,
  folder: string,
  progress: (step: Text) => void,
): Promise<StreetsDescription> {
  progress(DRAWING_STREET_MAP);
  await mkdir(folder, { recursive: true });
  const blocks = new Map<string, Street[]>();
  let bounds: Box | null = null;
  let streets = 0;
  for await (const street of readStreets(file)) {
    const box = boxOf(street);
    bounds = bounds ? around(bounds, box) : box;
    streets++;
    for (const level of LEVELS) {
      if (isDrawnAt(level.to, street.street)) putInBlocks(blocks, level, street, box);
    }
  }
  for (const [name, content] of blocks)
    await writeFile(path.join(folder, name), await zipped(textOf(content)));
  const description = { streets, bounds: bounds ?? NOWHERE };
  // Last: a folder without it is not whole.
  await writeFile(path.join(folder, DESCRIPTION), JSON.stringify(description));
  return description;
}

const NOWHERE: Box = { west: 0, south: 0, east: 0, north: 0 };

function putInBlocks(blocks: Map<string, Street[]>, level: Level, street: Street, box: Box): void {
  for (const { x, y } of tilesTouching(level.from, box)) {
    const name = blockFile(level, x, y);
    const block = blocks.get(name);
    if (block) block.push(street);
    else blocks.set(name, [street]);
  }
}

const textOf = (streets: readonly Street[]): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: streets.map(({ street, name, line }) => ({
      type: 'Feature',
      properties: name === null ? { class: street } : { class: street, name },
      geometry: { type: 'LineString', coordinates: line },
    })),
  });

function boxOf({ line }: Street): Box {
  let box: Box = { west: line[0][0], east: line[0][0], south: line[0][1], north: line[0][1] };
  for (const [lon, lat] of line) box = around(box, { west: lon, east: lon, south: lat, north: lat });
  return box;
}

const around = (a: Box, b: Box): Box => ({
  west: Math.min(a.west, b.west),
  south: Math.min(a.south, b.south),
  east: Math.max(a.east, b.east),
  north: Math.max(a.north, b.north),
});
