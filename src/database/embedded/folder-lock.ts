import { readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Refusal } from '../../shared/failures.js';
import { processStart } from './process-start.js';
import { errorCode } from '../error-code.js';
import { DatabaseRefusal } from '../refusals.js';
import { folderInUse } from '../texts.js';

/** Who holds a folder. A process id alone would not do: ids are used again. */
interface Holder {
  readonly pid: number;
  readonly started: string;
  readonly host: string;
}

const HEARTBEAT_SECONDS = 10;
/** On another host (another container, say) no process can be looked up: only the heartbeat tells whether it lives. */
const SILENT_SECONDS = 60;

/**
 * Keeps a second process off a data folder: PGlite itself does not, and two on one folder lose rows silently.
 *
 * Each process first puts down its own claim, an empty file whose name says who it is, and then looks at the others':
 * of two that come at once at least one sees the other, so never both go on. A dead holder's claim (after kill -9) can
 * be removed by any process without a race, because no living process has that name.
 */
export class FolderLock {
  private readonly heartbeat: NodeJS.Timeout;

  private constructor(private readonly claim: string) {
    this.heartbeat = setInterval(() => {
      const now = new Date();
      utimes(claim, now, now).catch(() => clearInterval(this.heartbeat)); // the folder was removed under us
    }, HEARTBEAT_SECONDS * 1000);
    this.heartbeat.unref();
  }

  /**
   * @param folder exists.
   * @throws Refusal DATA_FOLDER_IN_USE, naming the holder.
   */
  static async take(folder: string): Promise<FolderLock> {
    const me: Holder = {
      pid: process.pid,
      started: processStart(process.pid) ?? '',
      host: hostname().replace(/[^A-Za-z0-9.]/g, '_'),
    };
    const claim = join(folder, claimName(me));
    try {
      await writeFile(claim, '', { flag: 'wx' });
    } catch (error) {
      if (errorCode(error) === 'EEXIST') throw inUse(folder, me);
      throw error;
    }
    for (const name of await readdir(folder)) {
      const holder = readClaim(name);
      const other = join(folder, name);
      if (holder === undefined || other === claim) continue;
      if (await isAlive(holder, other, me.host)) {
        await rm(claim, { force: true });
        throw inUse(folder, holder);
      }
      await rm(other, { force: true });
    }
    return new FolderLock(claim);
  }

  async release(): Promise<void> {
    clearInterval(this.heartbeat);
    await rm(this.claim, { force: true });
  }
}

const claimName = ({ pid, started, host }: Holder): string => `in-use-by-${pid}-${started}-${host}`;

function readClaim(name: string): Holder | undefined {
  const parts = /^in-use-by-(\d+)-([^-]*)-(.+)$/.exec(name);
  return parts === null ? undefined : { pid: Number(parts[1]), started: parts[2], host: parts[3] };
}

async function isAlive(holder: Holder, claim: string, ourHost: string): Promise<boolean> {
  if (holder.host === ourHost) return processStart(holder.pid) === holder.started;
  try {
    return Date.now() - (await stat(claim)).mtimeMs < SILENT_SECONDS * 1000;
  } catch {
    return false; // released while we looked
  }
}

function inUse(folder: string, { pid, host }: Holder): Refusal {
  return new DatabaseRefusal('DATA_FOLDER_IN_USE', folderInUse(folder, pid, host));
}
