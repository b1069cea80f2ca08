import { crc32, inflateRawSync } from 'node:zlib';
import { UnreadableSource, type Complaint } from '../faults.js';
import {
  ARCHIVE_DAMAGED,
  ARCHIVE_HAS_PASSWORD,
  ARCHIVE_TOO_LARGE,
  MAKE_ARCHIVE_AGAIN,
  ONLY_TABLES_IN_ARCHIVE,
  PACK_WITHOUT_PATHS,
  SAVE_WITHOUT_PASSWORD,
  leadsOutOfArchive,
} from './texts.js';

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const MAX_ENTRIES = 1_000;
const MAX_TOTAL_BYTES = 200 * 1024 * 1024;

/** Files start with "PK\3\4" (an archive without entries would start otherwise, and holds no bundle). */
export function isZip(bytes: Buffer): boolean {
  return bytes.length >= 4 && bytes.readUInt32LE(0) === 0x04034b50;
}

/**
 * The files of a zip, by its central directory (APPNOTE 6.3.10, §4.3.12). Every length is held against what really
 * comes out and every checksum is checked: a flipped bit in a dose limit must not pass as a number.
 *
 * @throws UnreadableSource for broken, encrypted or too large archives and for names that lead out of them.
 */
export function readZip(bytes: Buffer): ZipEntry[] {
  try {
    const entries = centralDirectory(bytes);
    const total = entries.reduce((sum, entry) => sum + entry.size, 0);
    if (entries.length > MAX_ENTRIES || total > MAX_TOTAL_BYTES) throw new UnreadableSource(tooLarge);
    return entries
      .filter((entry) => !entry.name.endsWith('/'))
      .map((entry) => ({ name: safeName(entry.name), bytes: unpack(bytes, entry) }));
  } catch (error) {
    if (isDamage(error)) throw new UnreadableSource(broken);
    throw error;
  }
}

interface DirectoryEntry {
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

function centralDirectory(bytes: Buffer): DirectoryEntry[] {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new UnreadableSource(broken);
  const count = bytes.readUInt16LE(end + 10);
  if (count === 0xffff) throw new UnreadableSource(tooLarge); // zip64: far above our limits
  const entries: DirectoryEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < count; i++) {
    if (bytes.readUInt32LE(at) !== 0x02014b50) throw new UnreadableSource(broken);
    const flags = bytes.readUInt16LE(at + 8);
    if (flags & 1) throw new UnreadableSource(encrypted);
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.subarray(at + 46, at + 46 + nameLength);
    entries.push({
      name: name.toString(flags & 0x800 ? 'utf8' : 'latin1'),
      method: bytes.readUInt16LE(at + 10),
      checksum: bytes.readUInt32LE(at + 16),
      packedSize: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function unpack(bytes: Buffer, entry: DirectoryEntry): Buffer {
  const { offset, packedSize, size, method } = entry;
  if (bytes.readUInt32LE(offset) !== 0x04034b50) throw new UnreadableSource(broken);
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const packed = bytes.subarray(start, start + packedSize);
  if (method !== 0 && method !== 8) throw new UnreadableSource(broken);
  const content = method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  if (content.length !== size || crc32(content) !== entry.checksum) throw new UnreadableSource(broken);
  return content;
}

function safeName(name: string): string {
  const leadsOut = name.startsWith('/') || /\\|^[A-Za-z]:|(^|\/)\.\.(\/|$)|\0/.test(name);
  if (leadsOut) throw new UnreadableSource(leadsOutside(name));
  return name;
}

/** zlib's own errors, and reads past the end of the buffer; told by code, any other error goes on up. */
function isDamage(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return /^(Z_|ERR_BUFFER_|ERR_OUT_OF_RANGE)/.test(code);
}

const broken: Complaint = {
  code: 'UNREADABLE_SOURCE',
  message: ARCHIVE_DAMAGED,
  remedy: MAKE_ARCHIVE_AGAIN,
};

const encrypted: Complaint = {
  code: 'UNREADABLE_SOURCE',
  message: ARCHIVE_HAS_PASSWORD,
  remedy: SAVE_WITHOUT_PASSWORD,
};

const tooLarge: Complaint = {
  code: 'TOO_LARGE',
  message: ARCHIVE_TOO_LARGE,
  remedy: ONLY_TABLES_IN_ARCHIVE,
};

function leadsOutside(name: string): Complaint {
  return {
    code: 'UNREADABLE_SOURCE',
    message: leadsOutOfArchive(name),
    remedy: PACK_WITHOUT_PATHS,
  };
}
