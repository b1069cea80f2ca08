import { spawn } from 'node:child_process';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import readline from 'node:readline';
import type { Text } from '../../shared/failures.js';
import { buildStreetTiles } from '../streets/build-street-tiles.js';
import { checkPbf, withoutRoads } from './check-pbf.js';
import type { RoadData, RoadsFolder } from './roads-folder.js';
import { valhallaConfig } from './valhalla-config.js';
import { valhallaPackage } from './valhalla-package.js';
import { TravelRefusal } from '../refusals.js';
import {
  BUILDING_NETWORK,
  DIVIDING_INTO_LEVELS,
  READING_NODES,
  READING_ROADS,
  READING_TURN_RESTRICTIONS,
  ROADS_SERVE_ALREADY,
  VALIDATING,
  WORKING_OUT_SPEEDS,
  percentRead,
  readingThrough,
  roadsNotBuilt,
} from './texts.js';

type Progress = (step: Text) => void;

interface BuildOptions {
  readonly progress: Progress;
  readonly now?: () => Date;
}

/** The stages of the engine's builder, by the words with which its log begins them. */
const STAGES: readonly [log: string, step: Text][] = [
  ['Parsing ways', READING_ROADS],
  ['Parsing relations', READING_TURN_RESTRICTIONS],
  ['Parsing nodes', READING_NODES],
  ['Creating graph edges', BUILDING_NETWORK],
  ['Enhancing local graph', WORKING_OUT_SPEEDS],
  ['HierarchyBuilder', DIVIDING_INTO_LEVELS],
  ['Validating, finishing', VALIDATING],
];

/**
 * Builds road data from an OpenStreetMap file and makes it the data that serves. Until then the data so far serves,
 * whatever happens to this process.
 *
 * @returns the data that serves now; built anew only if it is not what served already
 * @throws Refusal ROADS_FILE_MISSING, ROADS_FILE_TRUNCATED, ROADS_FILE_CORRUPT, ROADS_FILE_EMPTY, ROADS_UNSUPPORTED,
 * ROADS_BUILD_FAILED
 */
export async function buildRoads(file: string, roads: RoadsFolder, options: BuildOptions): Promise<RoadData> {
  const { folder: programs, version } = valhallaPackage();
  const { progress } = options;
  const sha256 = await checked(file, progress);
  const engine = `valhalla-${version}`;
  return built(`${sha256.slice(0, 16)}-${engine}`, roads, progress, async (folder) => {
    const tiles = path.join(folder, 'tiles');
    await mkdir(tiles);
    const config = path.join(folder, 'build.json');
    await writeFile(config, JSON.stringify(valhallaConfig(tiles, { verbose: true })));
    await runBuilder(
      path.join(programs, 'valhalla_build_tiles'),
      ['-c', config, path.resolve(file)],
      folder,
      progress,
    );
    await rm(config);
    if (!(await hasTiles(tiles))) throw withoutRoads(file);
    await buildStreetTiles(file, path.join(folder, 'streets'), progress);
    return describe(file, { engine, sha256 }, options);
  });
}

/**
 * Draws the street map of an OpenStreetMap file and makes it the one that is shown: for a Valhalla server, whose routing
 * data is its own.
 *
 * @throws Refusal ROADS_FILE_MISSING, ROADS_FILE_TRUNCATED, ROADS_FILE_CORRUPT, ROADS_FILE_EMPTY
 */
export async function buildStreetMap(
  file: string,
  roads: RoadsFolder,
  options: BuildOptions,
): Promise<RoadData> {
  const sha256 = await checked(file, options.progress);
  return built(`${sha256.slice(0, 16)}-map`, roads, options.progress, async (folder) => {
    await buildStreetTiles(file, path.join(folder, 'streets'), options.progress);
    return describe(file, { engine: null, sha256 }, options);
  });
}

/** Builds a version beside the others and lets it serve, unless it does so already. */
async function built(
  id: string,
  roads: RoadsFolder,
  progress: Progress,
  build: (folder: string) => Promise<Omit<RoadData, 'id'>>,
): Promise<RoadData> {
  const current = await roads.current();
  if (current?.id === id) {
    progress(ROADS_SERVE_ALREADY);
    return current;
  }
  const folder = await roads.begin();
  try {
    const data = { id, ...(await build(folder)) };
    await roads.finish(folder, data);
    return data;
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

const describe = (
  file: string,
  what: Pick<RoadData, 'engine' | 'sha256'>,
  { now = () => new Date() }: BuildOptions,
): Omit<RoadData, 'id'> => ({ ...what, source: path.basename(file), builtAt: now().toISOString() });

/** @returns the file's SHA-256 */
function checked(file: string, progress: Progress): Promise<string> {
  let told = 0;
  progress(readingThrough(path.basename(file)));
  return checkPbf(file, (share) => {
    const percent = Math.floor(share * 10) * 10;
    if (percent <= told) return;
    told = percent;
    if (percent < 100) progress(percentRead(percent));
  });
}

/** @param folder where the builder leaves its lists of oddities */
async function runBuilder(
  program: string,
  args: readonly string[],
  folder: string,
  progress: Progress,
): Promise<void> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], cwd: folder });
  let last = '';
  const listen = async (stream: NodeJS.ReadableStream): Promise<void> => {
    for await (const line of readline.createInterface({ input: stream })) {
      if (line.trim() !== '') last = line;
      const stage = STAGES.find(([log]) => line.includes(`[INFO] ${log}`));
      if (stage) progress(stage[1]);
    }
  };
  const ended = new Promise<string | number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? signal));
  });
  await Promise.all([listen(child.stdout), listen(child.stderr)]);
  const status = await ended;
  if (status === 0) return;
  throw new TravelRefusal('ROADS_BUILD_FAILED', roadsNotBuilt(status, last));
}

const hasTiles = async (folder: string): Promise<boolean> =>
  (await readdir(folder, { recursive: true })).some((name) => name.endsWith('.gph'));
