import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { postgis } from '@electric-sql/pglite-postgis';

/** Where the engine keeps its data: a folder that survives, or memory that does not. */
export interface EngineOptions {
  readonly folder?: string;
  /** A tarball of a data folder to begin from; only where no data are yet. */
  readonly template?: Uint8Array;
}

/** One PGlite: one backend that answers one protocol batch at a time. Runs inside the worker thread. */
export interface Engine {
  /** Whole frontend messages in, whole backend messages out. */
  run(batch: Uint8Array): Promise<Uint8Array>;
  /** The data folder as an uncompressed tarball. */
  dump(): Promise<Uint8Array>;
  close(): Promise<void>;
}

// PGlite has no background processes: nothing recycles the WAL or writes checkpoints but what the bridge's maintenance
// asks for, so the WAL is kept small. With log_startup_progress_interval on, a recovery leaves a timer that keeps Node
// alive.
const SETTINGS = {
  max_wal_size: '64MB',
  min_wal_size: '32MB',
  log_startup_progress_interval: '0',
  timezone: 'UTC',
};

export async function openEngine({ folder, template }: EngineOptions): Promise<Engine> {
  const pglite = await PGlite.create({
    dataDir: folder === undefined ? 'memory://' : `file://${folder}`,
    loadDataDir: template && asBlob(template),
    extensions: { postgis, btree_gist },
    initDbStartParams: ['--wal-segsize=1'], // MB; the usual 16 would make every template twice as large
    startParams: [
      ...PGlite.defaultStartParams,
      ...Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
  });
  return {
    async run(batch) {
      // Not execProtocolRaw: that keeps every parsed message of every answer until the engine closes.
      const chunks: Uint8Array[] = [];
      await pglite.execProtocolRawStream(batch, {
        onRawData: (bytes) => chunks.push(bytes.slice()), // a view into WASM memory, overwritten by the next
      });
      return concatenate(chunks);
    },
    async dump() {
      const tarball = await pglite.dumpDataDir('none');
      return new Uint8Array(await tarball.arrayBuffer());
    },
    close: () => pglite.close(),
  };
}

/** PGlite only asks a blob for its bytes and its type; Node's own copies 50 MB in small pieces, which takes seconds. */
const asBlob = (tarball: Uint8Array): Blob =>
  ({ type: 'application/x-tar', arrayBuffer: () => Promise.resolve(tarball) }) as unknown as Blob;

function concatenate(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
