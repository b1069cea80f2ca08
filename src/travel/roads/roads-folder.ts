import { access, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

/** A name of a folder beside the others, never a way out of them. */
const IDS = /^\w[\w.-]*$/;

/** What is known of one version of road data. */
const roadData = z.object({
  /** Hash of the map file and version of the engine: names the folder, and the data in plans. */
  id: z.string().regex(IDS),
  /** Null for a street map alone, whose routes a server knows. */
  engine: z.string().nullable(),
  /** Name of the map file, without its folder. */
  source: z.string(),
  sha256: z.string(),
  builtAt: z.string(),
});

export type RoadData = z.infer<typeof roadData>;

const POINTER = 'current';
const DESCRIPTION = 'roads.json';
const UNFINISHED = '.building-';

/**
 * The folder of road data: a folder for each version, and the file `current` that names the one that serves. A version
 * is built beside them and moved in whole; the pointer is replaced by one rename, so that there is no moment, and no
 * crash, in which a reader finds half of anything.
 */
export class RoadsFolder {
  constructor(readonly root: string) {}

  /** Null where there is none (yet). */
  async current(): Promise<RoadData | null> {
    let id: string;
    try {
      id = (await readFile(path.join(this.root, POINTER), 'utf8')).trim();
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
    return roadData.parse(JSON.parse(await readFile(path.join(this.versionOf(id), DESCRIPTION), 'utf8')));
  }

  /** Whether a version is (still) here. */
  async has(id: string): Promise<boolean> {
    if (!IDS.test(id)) return false;
    try {
      await access(path.join(this.versionOf(id), DESCRIPTION));
      return true;
    } catch (error) {
      if (isMissing(error)) return false;
      throw error;
    }
  }

  /** Where the engine's tiles of a version are. */
  tilesOf = (id: string): string => path.join(this.versionOf(id), 'tiles');

  /** Where the street map of a version is. */
  streetsOf = (id: string): string => path.join(this.versionOf(id), 'streets');

  versionOf = (id: string): string => path.join(this.root, id);

  /** A folder to build a version in. What earlier builds left behind when they were killed goes away. */
  async begin(): Promise<string> {
    await mkdir(this.root, { recursive: true });
    for (const name of await readdir(this.root)) {
      if (name.startsWith(UNFINISHED) && !isRunning(Number(name.slice(UNFINISHED.length)))) {
        await rm(path.join(this.root, name), { recursive: true, force: true });
      }
    }
    const folder = path.join(this.root, `${UNFINISHED}${process.pid}`);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder);
    return folder;
  }

  /**
   * Makes what was built in `folder` the version that serves. The one that served so far stays, for services that
   * have it open; those before it go.
   */
  async finish(folder: string, data: RoadData): Promise<void> {
    const before = await this.current();
    await writeFile(path.join(folder, DESCRIPTION), `${JSON.stringify(data, null, 1)}\n`);
    const target = this.versionOf(data.id);
    await rm(target, { recursive: true, force: true });
    await rename(folder, target);
    const pointer = path.join(this.root, `.${POINTER}-${process.pid}`);
    await writeFile(pointer, `${data.id}\n`, { flush: true });
    await rename(pointer, path.join(this.root, POINTER));
    const keep = new Set([data.id, before?.id]);
    for (const entry of await readdir(this.root, { withFileTypes: true })) {
      if (entry.isDirectory() && !entry.name.startsWith('.') && !keep.has(entry.name)) {
        await rm(path.join(this.root, entry.name), { recursive: true, force: true });
      }
    }
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

const isMissing = (error: unknown): boolean => codeOf(error) === 'ENOENT';

/** By its code alone: not every error of Node's is an `Error` of this realm. */
const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
