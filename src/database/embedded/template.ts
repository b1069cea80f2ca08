import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { EngineThread } from './engine-thread.js';
import { queryMessage, readAnswer } from './protocol.js';
import { errorCode } from '../error-code.js';

/**
 * A tarball of a data folder, kept under its key; made the first time it is asked for.
 *
 * @param kind older tarballs of the same kind are removed when a new one is made.
 * @param key of what the tarball depends on; any text.
 */
export async function cachedTemplate(
  folder: string,
  kind: string,
  key: string,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const name = `${kind}-${createHash('sha256').update(key).digest('hex').slice(0, 16)}.tar`;
  const file = join(folder, name);
  const kept = await readIfThere(file);
  if (kept !== undefined) return kept;

  const made = await make();
  await mkdir(folder, { recursive: true });
  const unfinished = `${file}.${process.pid}`; // renamed when whole: others may be reading, or making the same
  await writeFile(unfinished, made);
  await rename(unfinished, file);
  for (const other of await readdir(folder)) {
    if (other.startsWith(`${kind}-`) && other.endsWith('.tar') && other !== name) {
      await rm(join(folder, other), { force: true });
    }
  }
  return made;
}

/** Raised when an empty database is made of something else than before. */
const LAYOUT = 2;

/** What every template depends on: the engine. */
export function engineVersion(): string {
  const require = createRequire(import.meta.url);
  const versions = ['@electric-sql/pglite', '@electric-sql/pglite-postgis'].map((name) => {
    // package.json is not among the packages' exports, so it is read as a file beside dist/.
    const manifest = readFileSync(join(dirname(require.resolve(name)), '..', 'package.json'), 'utf8');
    return `${name} ${(JSON.parse(manifest) as { version: string }).version}`;
  });
  return `${versions.join(', ')}, layout ${LAYOUT}`;
}

/** An empty database with PostGIS: initdb and CREATE EXTENSION take about ten seconds, loading this takes two. */
export function emptyTemplate(cacheFolder: string): Promise<Uint8Array> {
  return cachedTemplate(cacheFolder, 'empty', engineVersion(), async () => {
    const engine = await EngineThread.open({});
    try {
      for (const extension of ['postgis', 'btree_gist']) {
        const { error } = readAnswer(await engine.run(queryMessage(`CREATE EXTENSION ${extension}`)));
        if (error !== undefined) throw new Error(`CREATE EXTENSION ${extension}: ${error.message}`);
      }
      return await engine.dump();
    } finally {
      await engine.close();
    }
  });
}

async function readIfThere(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
