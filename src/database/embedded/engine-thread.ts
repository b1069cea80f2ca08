import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { OPENED, type EngineReply, type EngineRequest } from './engine-messages.js';
import type { Engine, EngineOptions } from './engine.js';

interface Pending {
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

/** The engine as seen from the service's thread. */
export class EngineThread implements Engine {
  private readonly pending = new Map<number, Pending>();
  private lastId = OPENED;
  private failure: Error | undefined;

  private constructor(private readonly worker: Worker) {
    worker.on('message', (reply: EngineReply) => this.settle(reply));
    worker.on('error', (error) => this.fail(error));
    worker.on('exit', (code) => this.fail(new Error(`The embedded database's thread ended (${code}).`)));
  }

  /** @throws Error of the engine's own when the data cannot be opened. */
  static async open(options: EngineOptions): Promise<EngineThread> {
    const thread = new EngineThread(new Worker(workerFile(), { workerData: options }));
    try {
      await thread.expect(OPENED);
      return thread;
    } catch (error) {
      await thread.worker.terminate();
      throw error;
    }
  }

  run(batch: Uint8Array): Promise<Uint8Array> {
    return this.request('run', batch);
  }

  dump(): Promise<Uint8Array> {
    return this.request('dump');
  }

  async close(): Promise<void> {
    if (this.failure === undefined) await this.request('close');
    await this.worker.terminate();
  }

  private request(does: EngineRequest['does'], bytes?: Uint8Array): Promise<Uint8Array> {
    if (this.failure !== undefined) return Promise.reject(this.failure);
    const request: EngineRequest = { id: ++this.lastId, does, bytes };
    const answer = this.expect(request.id);
    this.worker.postMessage(request);
    return answer;
  }

  /**
   * While an answer is awaited the thread keeps Node alive, and only then: an idle database keeps no process from
   * exiting.
   */
  private expect(id: number): Promise<Uint8Array> {
    this.worker.ref();
    return new Promise((resolve, reject) => this.pending.set(id, { resolve, reject }));
  }

  private settle(reply: EngineReply): void {
    const pending = this.pending.get(reply.id);
    this.pending.delete(reply.id);
    if (this.pending.size === 0) this.worker.unref();
    if ('error' in reply) pending?.reject(reply.error);
    else pending?.resolve(reply.bytes);
  }

  private fail(error: Error): void {
    this.failure ??= error;
    for (const { reject } of this.pending.values()) reject(this.failure);
    this.pending.clear();
  }
}

/** Node 20 cannot load a `.ts` worker: from the sources (in tests) the built one is taken. */
function workerFile(): URL {
  const fromSources = import.meta.url.endsWith('.ts');
  const file = new URL(
    fromSources ? '../../../dist/src/database/embedded/engine-worker.js' : './engine-worker.js',
    import.meta.url,
  );
  if (!existsSync(file)) throw new Error(`${fileURLToPath(file)} is missing: run \`npm run build\` first.`);
  return file;
}
