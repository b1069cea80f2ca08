import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Refusal, Text } from '../../shared/failures.js';
import { TravelRefusal } from '../refusals.js';
import { checksumWrong, downloading, goingOnWith, notDownloaded } from './texts.js';

/** Geofabrik's extracts of OpenStreetMap by country, each with its MD5 beside it. */
export const MAPS_URL = 'https://download.geofabrik.de/europe/';

/**
 * Fetches a country's extract into a folder, going on where an earlier try ended, and holds it against its checksum.
 *
 * @param name of the country, as the maps' server has it: `norway`
 * @returns the file
 * @throws Refusal ROADS_DOWNLOAD_FAILED, ROADS_CHECKSUM_WRONG (what was fetched is thrown away)
 */
export async function downloadMap(
  name: string,
  folder: string,
  { progress, url = MAPS_URL }: { progress: (step: Text) => void; url?: string },
): Promise<string> {
  if (!/^[a-z-]+$/.test(name)) throw failed(name, 'a name of small letters is expected');
  const source = new URL(`${name}-latest.osm.pbf`, url);
  await mkdir(folder, { recursive: true });
  const checksum = (await textOf(await answered(new URL(`${source.href}.md5`)))).trim().split(/\s+/)[0];
  const file = path.join(folder, `${name}-${checksum.slice(0, 12)}.osm.pbf`);
  if (await sizeOf(file)) return file;
  // Named after the finished file, checksum included: a part of an older extract is not continued.
  const part = `${file}.part`;
  const begun = await sizeOf(part);
  progress(begun > 0 ? goingOnWith(source.href) : downloading(source.href));
  const response = await answered(source, begun > 0 ? { range: `bytes=${begun}-` } : {});
  if (response.body) {
    const goesOn = response.status === 206;
    try {
      await pipeline(Readable.fromWeb(response.body), createWriteStream(part, { flags: goesOn ? 'a' : 'w' }));
    } catch (error) {
      throw failed(source.href, String(error));
    }
  }
  if ((await md5Of(part)) !== checksum) {
    await rm(part);
    throw new TravelRefusal('ROADS_CHECKSUM_WRONG', checksumWrong(source.href));
  }
  await rename(part, file);
  return file;
}

/** A range beyond the end (416) is a part that is whole already. */
async function answered(url: URL, headers: Record<string, string> = {}): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, { headers });
  } catch (error) {
    throw failed(url.href, String(error));
  }
  if (response.status === 416) return new Response(null);
  if (!response.ok) throw failed(url.href, String(response.status));
  return response;
}

async function textOf(response: Response): Promise<string> {
  const text = await response.text();
  if (/^[0-9a-f]{32}\b/.test(text)) return text;
  throw failed(response.url, 'no checksum');
}

async function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => 0, // not there: the writing that follows finds out about anything else
  );
}

async function md5Of(file: string): Promise<string> {
  const hash = createHash('md5');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

const failed = (what: string, why: string): Refusal =>
  new TravelRefusal('ROADS_DOWNLOAD_FAILED', notDownloaded(what, why));
