import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildRoads, RoadsFolder } from '../../src/travel/index.js';
import { LocalRoads } from '../../src/travel/roads/local-roads.js';
import type { Roads } from '../../src/travel/index.js';
import { osmPbf, osmTown, type OsmMap } from '../builders/osm-town.js';

/** A folder of the test file's own, gone when the file is done. */
export function testFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'doserute-roads-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An invented map in a file. */
export function mapFile(folder: string, map: OsmMap = osmTown()): string {
  const file = path.join(folder, 'town.osm.pbf');
  writeFileSync(file, osmPbf(map));
  return file;
}

/** The real engine on an invented map; stopped when the test file is done. To be called at the top of a file. */
export async function testRoads(map: OsmMap = osmTown()): Promise<Roads> {
  const folder = testFolder();
  const roadsFolder = new RoadsFolder(path.join(folder, 'roads'));
  const roads = new LocalRoads(roadsFolder);
  afterAll(() => roads.close());
  await buildRoads(mapFile(folder, map), roadsFolder, { progress: () => undefined });
  return roads;
}
