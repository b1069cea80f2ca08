import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { downloadMap } from '../../../src/travel/roads/download-map.js';
import { osmPbf, osmTown } from '../../builders/osm-town.js';
import { testFolder } from '../../support/roads.js';

const MAP = osmPbf(osmTown(3));
const MD5 = createHash('md5').update(MAP).digest('hex');
const top = testFolder();

/** What the server does today. */
let checksum = MD5;
let breaksOff = false;
let ranges: (string | undefined)[] = [];

const server = createServer((request, response) => {
  if (request.url === '/norway-latest.osm.pbf.md5')
    return void response.end(`${checksum}  norway-latest.osm.pbf\n`);
  if (request.url !== '/norway-latest.osm.pbf') return void response.writeHead(404).end();
  const { range } = request.headers;
  ranges.push(range);
  const from = Number(range?.match(/\d+/)?.[0] ?? 0);
  if (from >= MAP.length) return void response.writeHead(416).end();
  response.writeHead(range === undefined ? 200 : 206, { 'content-length': MAP.length - from });
  if (!breaksOff) return void response.end(MAP.subarray(from));
  response.write(MAP.subarray(from, from + 100), () => response.destroy());
});
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => server.close());
beforeEach(() => {
  [checksum, breaksOff, ranges] = [MD5, false, []];
});

const download = (folder: string, name = 'norway'): Promise<string> =>
  downloadMap(name, folder, {
    progress: () => undefined,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
  });
const aFolder = (): string => mkdtempSync(path.join(top, 'maps-'));

describe('downloading a map', () => {
  it('fetches it whole, and not again', async () => {
    const folder = aFolder();
    const file = await download(folder);
    expect(readFileSync(file)).toEqual(MAP);
    expect(await download(folder)).toBe(file);
    expect(ranges).toEqual([undefined]);
  });

  it('goes on where the connection broke', async () => {
    const folder = aFolder();
    const part = path.join(folder, `norway-${MD5.slice(0, 12)}.osm.pbf.part`);
    writeFileSync(part, MAP.subarray(0, 150));
    expect(readFileSync(await download(folder))).toEqual(MAP);
    expect(ranges).toEqual(['bytes=150-']);
  });

  it('says that the connection broke', async () => {
    breaksOff = true;
    await expect(download(aFolder())).rejects.toMatchObject({ code: 'ROADS_DOWNLOAD_FAILED' });
  });

  it('throws away what does not match its checksum', async () => {
    const folder = aFolder();
    checksum = MD5.replace(/^./, MD5.startsWith('0') ? '1' : '0');
    await expect(download(folder)).rejects.toMatchObject({ code: 'ROADS_CHECKSUM_WRONG' });
    checksum = MD5;
    expect(readFileSync(await download(folder))).toEqual(MAP);
  });

  it.each(['sweden', '../etc'])('refuses %s, which the server does not have', async (name) => {
    await expect(download(aFolder(), name)).rejects.toMatchObject({ code: 'ROADS_DOWNLOAD_FAILED' });
  });
});
