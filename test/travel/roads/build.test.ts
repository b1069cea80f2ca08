import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { buildRoads, buildStreetMap, RoadsFolder, StreetTiles } from '../../../src/travel/index.js';
import { LocalRoads } from '../../../src/travel/roads/local-roads.js';
import { crossing, osmPbf, osmTown } from '../../builders/osm-town.js';
import { mapFile, testFolder } from '../../support/roads.js';

const MAIN = fileURLToPath(new URL('../../../dist/src/main.js', import.meta.url));
const quiet = { progress: () => undefined };

const top = testFolder();

/** A folder with road data of a small town in it. */
async function served() {
  const folder = mkdtempSync(path.join(top, 'town-'));
  const roads = new RoadsFolder(path.join(folder, 'roads'));
  const data = await buildRoads(mapFile(folder, osmTown(4)), roads, quiet);
  return { folder, roads, data };
}

describe('building road data', () => {
  const base = served();

  it('is not done again for the same map', async () => {
    const { folder, roads, data } = await base;
    expect(await buildRoads(path.join(folder, 'town.osm.pbf'), roads, quiet)).toEqual(data);
  });

  it.each([
    ['cut off', 'ROADS_FILE_TRUNCATED', (pbf: Buffer) => pbf.subarray(0, pbf.length - 10)],
    ['cut off at the end of a block', 'ROADS_FILE_EMPTY', (pbf: Buffer) => pbf.subarray(0, firstBlock(pbf))],
    ['empty', 'ROADS_FILE_TRUNCATED', () => Buffer.alloc(0)],
    ['with a flipped bit', 'ROADS_FILE_CORRUPT', (pbf: Buffer) => flipped(pbf, pbf.length - 20)],
    ['that is something else', 'ROADS_FILE_CORRUPT', () => Buffer.from('PK\u0003\u0004 this is a zip file')],
  ])('refuses a map file %s as %s, and the data so far serves', async (_, code, spoil) => {
    const { folder, roads, data } = await base;
    const file = path.join(folder, 'spoilt.osm.pbf');
    writeFileSync(file, spoil(osmPbf(osmTown(5))));
    await expect(buildRoads(file, roads, quiet)).rejects.toMatchObject({ name: 'Refusal', code });
    expect(await roads.current()).toEqual(data);
    expect(readdirSync(roads.root).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('draws the street map alone for a server, which leaves nothing here to plan on', async () => {
    const folder = mkdtempSync(path.join(top, 'map-'));
    const roads = new RoadsFolder(path.join(folder, 'roads'));
    const data = await buildStreetMap(mapFile(folder, osmTown(4)), roads, quiet);
    expect(data).toMatchObject({ engine: null });
    expect(await StreetTiles.open(roads.streetsOf(data.id))).not.toBeNull();
    const engine = new LocalRoads(roads);
    expect([await engine.isThere(), await engine.engine()]).toEqual([false, null]);
  });

  it('refuses a file that is not there', async () => {
    const { roads } = await base;
    await expect(buildRoads('/no/such.osm.pbf', roads, quiet)).rejects.toMatchObject({
      code: 'ROADS_FILE_MISSING',
    });
  });

  it('leaves the data so far serving when it is killed, and clears up at the next try', async () => {
    const { folder, roads, data } = await served();
    const bigger = path.join(folder, 'bigger.osm.pbf');
    writeFileSync(bigger, osmPbf(osmTown(90)));
    const child = spawn(process.execPath, [MAIN, 'roads', bigger], {
      env: { ...process.env, NODE_OPTIONS: '', DOSERUTE_DATA: folder, DOSERUTE_ROADS: roads.root },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    await said(child, 'Building the network');
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
    expect(await roads.current()).toEqual(data);
    const engine = new LocalRoads(roads);
    try {
      expect((await engine.engine())!.dataId).toBe(data.id);
    } finally {
      await engine.close();
    }
    const next = await buildRoads(bigger, roads, quiet);
    expect(await roads.current()).toEqual(next);
    expect(readdirSync(roads.root).filter((name) => name.startsWith('.building'))).toEqual([]);
  });

  it('is noticed by a service that runs, which keeps the data before for questions in hand', async () => {
    const { folder, roads, data } = await served();
    const engine = new LocalRoads(roads);
    try {
      const before = (await engine.engine())!;
      const next = await buildRoads(mapFile(folder, osmTown(6)), roads, quiet);
      let after = before;
      while (after.dataId === before.dataId) {
        await pause(20);
        after = (await engine.engine())!;
      }
      expect([before.dataId, after.dataId]).toEqual([data.id, next.id]);
      const question = { mode: 'CAR', sources: [crossing(0, 0)], targets: [crossing(2, 2)] } as const;
      expect((await before.matrix(question)).duration[0]).toBeGreaterThan(0);
      expect((await after.matrix(question)).duration[0]).toBeGreaterThan(0);
      expect(existsSync(roads.versionOf(data.id))).toBe(true);
    } finally {
      await engine.close();
    }
  });
});

/** Length of the file's first block, its header included. */
function firstBlock(pbf: Buffer): number {
  const second = pbf.indexOf('OSMData');
  // Before the name stand its length, its field, and the length of the header.
  return second - 6;
}

function flipped(bytes: Buffer, at: number): Buffer {
  bytes[at] ^= 0x10;
  return bytes;
}

/** Resolves when the process has written the words to standard error. */
function said(child: ChildProcess, words: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stderr!.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes(words)) resolve();
    });
    child.once('exit', () => reject(new Error(`It ended before it said "${words}": ${text}`)));
  });
}
