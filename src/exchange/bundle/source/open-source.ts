import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { UnreadableSource, type Complaint } from '../faults.js';
import { TABLE_FILE, tablesOfFiles, type BundleFile } from './files.js';
import type { RawBundle } from './raw-table.js';
import { tablesOfWorkbook } from './workbook.js';
import { isZip, readZip } from './zip.js';
import {
  IMPORT_TOO_LARGE,
  NAME_A_SOURCE,
  NO_KNOWN_SOURCE,
  PACK_OR_SAVE_AS_XLSX,
  SPLIT_IMPORT,
  sourceNotFound,
} from './texts.js';

/** A path to a folder, zip or xlsx, or the bytes of a zip or xlsx. What it is, its content tells, not its name. */
export type BundleSource = string | Buffer;

const MAX_FILE_BYTES = 100 * 1024 * 1024;

/** @throws UnreadableSource when nothing can be read from it. */
export async function openSource(source: BundleSource): Promise<RawBundle> {
  if (typeof source !== 'string') return openBytes(source);
  const found = await stat(source).catch((error: unknown) => {
    throw new UnreadableSource(notThere(source, error));
  });
  if (found.isDirectory()) return tablesOfFiles(await filesOfFolder(source));
  if (found.size > MAX_FILE_BYTES) throw new UnreadableSource(tooLarge);
  return openBytes(await readFile(source));
}

async function openBytes(bytes: Buffer): Promise<RawBundle> {
  if (bytes.length > MAX_FILE_BYTES) throw new UnreadableSource(tooLarge);
  if (!isZip(bytes)) throw new UnreadableSource(unknownForm);
  const files = readZip(bytes); // checked whole before the workbook reader, which sets no limits, sees it
  const isWorkbook = files.some((file) => file.name === 'xl/workbook.xml');
  return isWorkbook ? tablesOfWorkbook(bytes, files) : tablesOfFiles(files);
}

/** The files at the folder's top, or of its only subfolder when the top holds no tables. */
async function filesOfFolder(folder: string): Promise<BundleFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  if (!names.some((name) => TABLE_FILE.test(name)) && folders.length === 1) {
    return filesOfFolder(path.join(folder, folders[0].name));
  }
  const files: BundleFile[] = [];
  let total = 0;
  for (const name of names.sort()) {
    const { size } = await stat(path.join(folder, name));
    const isTable = TABLE_FILE.test(name);
    if (isTable) total += size;
    if (total > MAX_FILE_BYTES) throw new UnreadableSource(tooLarge);
    files.push({ name, bytes: isTable ? await readFile(path.join(folder, name)) : new Uint8Array() });
  }
  return files;
}

function notThere(source: string, error: unknown): Complaint {
  const detail = error instanceof Error ? error.message : String(error);
  return {
    code: 'UNREADABLE_SOURCE',
    message: sourceNotFound(source, detail),
    remedy: NAME_A_SOURCE,
  };
}

const unknownForm: Complaint = {
  code: 'UNREADABLE_SOURCE',
  message: NO_KNOWN_SOURCE,
  remedy: PACK_OR_SAVE_AS_XLSX,
};

const tooLarge: Complaint = {
  code: 'TOO_LARGE',
  message: IMPORT_TOO_LARGE,
  remedy: SPLIT_IMPORT,
};
