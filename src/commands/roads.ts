import process from 'node:process';
import { parseArgs } from 'node:util';
import { readConfig } from '../config.js';
import { sayProgress } from '../foundation.js';
import { Refusal } from '../shared/failures.js';
import { buildRoads, RoadsFolder } from '../travel/index.js';

const USAGE = 'npm run roads -- FILE.osm.pbf [--json]';

/**
 * `npm run roads`: builds road data from an OpenStreetMap file. The data so far serves until the new is whole; a service
 * that runs takes the new one by itself.
 */
export async function run(args: string[]): Promise<number> {
  const { file, json } = parseCommandLine(args);
  const { roads } = readConfig(process.env);
  if ('url' in roads) throw servedElsewhere();
  const data = await buildRoads(file, new RoadsFolder(roads.folder), { progress: sayProgress });
  process.stdout.write(
    json
      ? `${JSON.stringify({ ok: true, ...data, folder: roads.folder })}\n`
      : `Vegdata ${data.id} er i bruk. (Road data ${data.id} serves.)\n© OpenStreetMap-bidragsytere, ODbL 1.0\n`,
  );
  return 0;
}

function parseCommandLine(args: string[]): { file: string; json: boolean } {
  const { values, positionals } = parse(args);
  if (positionals.length !== 1) throw misuse();
  return { file: positionals[0], json: values.json };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
  } catch {
    throw misuse(); // parseArgs throws for unknown options only
  }
}

const misuse = (): Refusal => new Refusal('BAD_ARGUMENTS', { nb: `Bruk: ${USAGE}`, en: `Usage: ${USAGE}` });

const servedElsewhere = (): Refusal =>
  new Refusal('ROADS_ELSEWHERE', {
    nb: 'VALHALLA_URL er satt: vegdataene bygges på den tjeneren. Fjern innstillingen for å bygge dem her.',
    en: 'VALHALLA_URL is set: the road data is built on that server. Remove the setting to build it here.',
  });
