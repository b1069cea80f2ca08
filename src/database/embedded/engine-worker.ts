import { parentPort, workerData } from 'node:worker_threads';
import { textAt } from '../error-code.js';
import { OPENED, type EngineReply, type EngineRequest } from './engine-messages.js';
import { openEngine, type EngineOptions } from './engine.js';

/** The thread in which PGlite computes, so that a long query does not hold up the service's event loop. */

const port = parentPort;
if (port === null) throw new Error('engine-worker runs in a worker thread only.');

const reply = (message: EngineReply): void => {
  port.postMessage(message, 'bytes' in message ? [message.bytes.buffer as ArrayBuffer] : []);
};
/** Emscripten throws objects of its own, which are not Errors, when the engine exits. */
const asError = (reason: unknown): Error =>
  reason instanceof Error ? reason : new Error(textAt(reason, 'message') ?? String(reason));

try {
  const engine = await openEngine(workerData as EngineOptions);
  const nothing = new Uint8Array(0);
  const answer = async ({ does, bytes }: EngineRequest): Promise<Uint8Array> => {
    if (does === 'run') return engine.run(bytes ?? nothing);
    if (does === 'dump') return engine.dump();
    await engine.close();
    return new Uint8Array(0);
  };
  port.on('message', (request: EngineRequest) => {
    answer(request).then(
      (bytes) => reply({ id: request.id, bytes }),
      (reason: unknown) => reply({ id: request.id, error: asError(reason) }),
    );
  });
  reply({ id: OPENED, bytes: new Uint8Array(0) });
} catch (reason) {
  reply({ id: OPENED, error: asError(reason) });
}
