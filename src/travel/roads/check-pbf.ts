import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import { PbfReader } from 'pbf';
import { isRefusal, type Refusal } from '../../shared/failures.js';
import { TravelRefusal } from '../refusals.js';
import { mapFileCorrupt, mapFileMissing, mapFileTruncated, noRoadsInFile } from './texts.js';

/** The most that the format allows (OpenStreetMap wiki, "PBF Format", "File format"). */
const MOST_HEADER_BYTES = 64 * 1024;
const MOST_BLOB_BYTES = 32 * 1024 * 1024;

const inflated = promisify(inflate);

/**
 * Reads a map file to its end and unpacks every block: the engine's builder takes the intact part of a truncated file
 * without an error.
 *
 * @param onProgress share of the file that is read, 0 to 1
 * @returns the file's SHA-256, hexadecimal
 * @throws Refusal ROADS_FILE_MISSING, ROADS_FILE_TRUNCATED, ROADS_FILE_CORRUPT, ROADS_FILE_EMPTY
 */
export async function checkPbf(file: string, onProgress: (share: number) => void): Promise<string> {
  const handle = await opened(file);
  try {
    const { size } = await handle.stat();
    const hash = createHash('sha256');
    let offset = 0;
    const read = async (length: number): Promise<Buffer> => {
      if (offset + length > size) throw truncated(file, size);
      const bytes = Buffer.alloc(length);
      await handle.read(bytes, 0, length, offset);
      hash.update(bytes);
      offset += length;
      return bytes;
    };
    if (size === 0) throw truncated(file, size);
    let blocks = 0;
    while (offset < size) {
      const start = offset;
      try {
        await readBlob(read, start === 0);
      } catch (error) {
        throw isRefusal(error) ? error : corrupt(file, start);
      }
      blocks++;
      onProgress(offset / size);
    }
    // Nothing but its heading.
    if (blocks < 2) throw withoutRoads(file);
    return hash.digest('hex');
  } finally {
    await handle.close();
  }
}

/** One block of the file: length of its header, header, data. @throws Error when it is not one */
async function readBlob(read: (length: number) => Promise<Buffer>, first: boolean): Promise<void> {
  const headerLength = (await read(4)).readUInt32BE(0);
  if (headerLength === 0 || headerLength > MOST_HEADER_BYTES) throw new Error('No length of a header.');
  const header = new PbfReader(await read(headerLength)).readFields(
    (tag, result, pbf) => {
      if (tag === 1) result.type = pbf.readString();
      if (tag === 3) result.size = pbf.readVarint();
    },
    { type: '', size: 0 },
  );
  if (header.type !== (first ? 'OSMHeader' : 'OSMData')) throw new Error(`A block of type ${header.type}.`);
  if (header.size === 0 || header.size > MOST_BLOB_BYTES) throw new Error('No size of a block.');
  const blob = new PbfReader(await read(header.size)).readFields(
    (tag, result, pbf) => {
      if (tag === 1) result.raw = pbf.readBytes();
      if (tag === 2) result.rawSize = pbf.readVarint();
      if (tag === 3) result.zlib = pbf.readBytes();
    },
    { raw: null as Uint8Array | null, rawSize: 0, zlib: null as Uint8Array | null },
  );
  if (blob.raw) return;
  // The sum at the end of the packed data is what tells a flipped bit. Other packings Valhalla cannot read either.
  if (!blob.zlib || (await inflated(blob.zlib)).length !== blob.rawSize)
    throw new Error('A block of another size.');
}

async function opened(file: string): Promise<FileHandle> {
  try {
    return await open(file, 'r');
  } catch {
    throw new TravelRefusal('ROADS_FILE_MISSING', mapFileMissing(file));
  }
}

export const withoutRoads = (file: string): Refusal =>
  new TravelRefusal('ROADS_FILE_EMPTY', noRoadsInFile(file));

const truncated = (file: string, size: number): Refusal =>
  new TravelRefusal('ROADS_FILE_TRUNCATED', mapFileTruncated(file, size));

const corrupt = (file: string, offset: number): Refusal =>
  new TravelRefusal('ROADS_FILE_CORRUPT', mapFileCorrupt(file, offset));
