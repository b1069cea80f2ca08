import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { announced, type Progress } from '../progress.js';
import { Bridge, type BridgeLimits, type NotificationListener } from './bridge.js';
import { EngineThread } from './engine-thread.js';
import type { Engine } from './engine.js';
import { FolderLock } from './folder-lock.js';
import { maintain } from './maintenance.js';
import type { Session } from './session.js';
import { emptyTemplate } from './template.js';
import { errorCode } from '../error-code.js';
import { OPENING, PREPARING } from '../texts.js';

/** A PostgreSQL inside the process: sessions for `pg`, notifications, maintenance, an orderly end. */
export interface EmbeddedServer {
  connect(): Session;
  onNotification(listener: NotificationListener): () => void;
  /** Runs SQL between the sessions' transactions. */
  run(sql: string): Promise<void>;
  /** The data folder as a tarball. */
  dump(): Promise<Uint8Array>;
  close(): Promise<void>;
}

export interface EmbeddedOptions {
  readonly limits: BridgeLimits;
  readonly cacheFolder: string;
  readonly progress: Progress;
  readonly report: (error: unknown) => void;
}

/**
 * Opens the database that is kept in a folder, or begins a new one there. It survives kill -9: what was committed is in
 * the WAL, and the engine recovers when it opens. It is not safe against power failure (PGlite cannot fsync its data
 * files): for that there is PostgreSQL.
 *
 * @throws Refusal DATA_FOLDER_IN_USE when another process has it open.
 */
export async function openInFolder(folder: string, options: EmbeddedOptions): Promise<EmbeddedServer> {
  const root = resolve(folder);
  await mkdir(root, { recursive: true });
  const lock = await FolderLock.take(root);
  try {
    const data = join(root, 'postgres');
    if (!(await exists(data))) await begin(data, options);
    const engine = await announced(options.progress, OPENING, () => EngineThread.open({ folder: data }));
    return await serve(engine, options, () => lock.release());
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** A database that is gone when it is closed. */
export async function openInMemory(
  template: Uint8Array | undefined,
  options: EmbeddedOptions,
): Promise<EmbeddedServer> {
  const start =
    template ?? (await announced(options.progress, PREPARING, () => emptyTemplate(options.cacheFolder)));
  return serve(await EngineThread.open({ template: start }), options);
}

/** Made under another name first: a kill in the middle leaves nothing that looks like a database. */
async function begin(data: string, { cacheFolder, progress }: EmbeddedOptions): Promise<void> {
  const unfinished = `${data}.unfinished`;
  await announced(progress, PREPARING, async () => {
    await rm(unfinished, { recursive: true, force: true });
    const engine = await EngineThread.open({
      folder: unfinished,
      template: await emptyTemplate(cacheFolder),
    });
    await engine.close();
    await rename(unfinished, data);
  });
}

/** An open engine, which is closed with the server. */
export async function serve(
  engine: Engine,
  options: EmbeddedOptions,
  onClosed: () => Promise<void> = () => Promise.resolve(),
): Promise<EmbeddedServer> {
  const bridge = await Bridge.over(engine, options.limits);
  const stopMaintenance = maintain(bridge, options.report);
  return {
    connect: () => bridge.connect(),
    onNotification: (listener) => bridge.onNotification(listener),
    run: (sql) => bridge.run(sql),
    async dump() {
      await bridge.run('CHECKPOINT');
      return engine.dump();
    },
    async close() {
      stopMaintenance();
      try {
        await bridge.close();
      } finally {
        await engine.close();
        await onClosed();
      }
    },
  };
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    throw error;
  }
}
