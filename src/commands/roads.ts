import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { readConfig } from '../config.js';
import { sayProgress } from '../foundation.js';
import type { Refusal } from '../shared/failures.js';
import { buildRoads, buildStreetMap, downloadMap, RoadsFolder } from '../travel/index.js';
import { CommandRefusal } from './refusals.js';
import { MAP_ONLY_NEEDS_SERVER, ROADS_BUILT_ON_SERVER, usage } from './texts.js';

const USAGE = 'npm run roads -- FILE.osm.pbf | --download norway [--map-only] [--json]';

/**
 * `npm run roads`: builds road data from an OpenStreetMap file, or from a country's that it downloads. The data so far
 * serves until the new is whole; a service that runs takes the new one by itself. With `--map-only` it draws the street
 * map alone: where a Valhalla server has the routing data.
 */
export async function run(args: string[]): Promise<number> {
  const { file, download, json, mapOnly } = parseCommandLine(args);
  const { roads } = readConfig(process.env);
  if (roads.url !== null && !mapOnly) throw servedElsewhere();
  if (roads.url === null && mapOnly) throw noServer();
  const map =
    file ?? (await downloadMap(download!, path.join(roads.folder, '.maps'), { progress: sayProgress }));
  const build = mapOnly ? buildStreetMap : buildRoads;
  const data = await build(map, new RoadsFolder(roads.folder), { progress: sayProgress });
  process.stdout.write(
    json
      ? `${JSON.stringify({ ok: true, ...data, folder: roads.folder })}\n`
      : `Vegdata ${data.id} er i bruk. (Road data ${data.id} serves.)\n© OpenStreetMap-bidragsytere, ODbL 1.0\n`,
  );
  return 0;
}

/** A file or a country, one of them. */
function parseCommandLine(args: string[]): {
  file?: string;
  download?: string;
  json: boolean;
  mapOnly: boolean;
} {
  const { values, positionals } = parse(args);
  const { download, json } = values;
  if (positionals.length + (download === undefined ? 0 : 1) !== 1) throw misuse();
  return { file: positionals.at(0), download, json, mapOnly: values['map-only'] };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        download: { type: 'string' },
        json: { type: 'boolean', default: false },
        'map-only': { type: 'boolean', default: false },
      },
    });
  } catch {
    throw misuse(); // parseArgs throws for unknown options only
  }
}

const misuse = (): Refusal => new CommandRefusal('BAD_ARGUMENTS', usage(USAGE));

const servedElsewhere = (): Refusal => new CommandRefusal('ROADS_ELSEWHERE', ROADS_BUILT_ON_SERVER);

const noServer = (): Refusal => new CommandRefusal('ROADS_HERE', MAP_ONLY_NEEDS_SERVER);
