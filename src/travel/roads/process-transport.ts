import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Breaker } from './breaker.js';
import type { ProcessQuestion, ProcessReply } from './process-messages.js';
import { EngineRefused, EngineUnavailable } from './road-engine.js';
import type { Action, Transport } from './transport.js';

/** A call that takes longer has hung; one chunk of a matrix takes a second or two, on a busy machine several. */
const MILLISECONDS = 60_000;
const REST_MILLISECONDS = 10_000;

interface Pending {
  readonly resolve: (answer: string) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Valhalla in a process of its own: neither a crash of the native code nor a long matrix touches the service. The
 * process starts with the first question, and again after a crash.
 */
export class ProcessTransport implements Transport {
  private readonly breaker = new Breaker(REST_MILLISECONDS);
  private readonly pending = new Map<number, Pending>();
  private starting: Promise<ChildProcess> | undefined;
  private lastId = 0;
  private closed = false;

  constructor(private readonly tiles: string) {}

  call(action: Action, body: string): Promise<string> {
    return this.breaker.guard(async () => {
      if (this.closed) throw new EngineUnavailable('The road engine is closed.');
      const child = await (this.starting ??= this.start());
      return this.ask(child, action, body);
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    const child = await this.starting?.catch(() => undefined);
    child?.kill('SIGKILL');
  }

  private start(): Promise<ChildProcess> {
    const child = fork(processFile(), [this.tiles], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: [],
    });
    // An idle engine does not keep the process from exiting.
    child.unref();
    return new Promise((resolve, reject) => {
      const gone = (why: string): void => {
        const error = new EngineUnavailable(why);
        this.starting = undefined;
        reject(error);
        for (const each of this.pending.values()) each.reject(error);
        this.pending.clear();
      };
      child.on('error', (error) => gone(`The road engine cannot be started: ${error.message}`));
      child.on('exit', (code, signal) => gone(`The road engine's process ended (${signal ?? code}).`));
      child.on('message', (reply: ProcessReply) => {
        if ('ready' in reply) resolve(child);
        else if ('unloadable' in reply) {
          gone(`The road engine cannot be loaded: ${reply.unloadable}`);
          child.kill('SIGKILL');
        } else this.settle(child, reply);
      });
    });
  }

  private ask(child: ChildProcess, action: Action, body: string): Promise<string> {
    const question: ProcessQuestion = { id: ++this.lastId, action, body };
    return new Promise<string>((resolve, reject) => {
      const timer = setTimeout(() => child.kill('SIGKILL'), MILLISECONDS);
      const settled =
        <T>(settle: (value: T) => void) =>
        (value: T): void => {
          clearTimeout(timer);
          settle(value);
        };
      this.pending.set(question.id, { resolve: settled(resolve), reject: settled(reject) });
      child.channel?.ref();
      child.send(question, (error) => {
        if (error) this.pending.get(question.id)?.reject(new EngineUnavailable(error.message));
      });
    });
  }

  private settle(child: ChildProcess, reply: Extract<ProcessReply, { id: number }>): void {
    const pending = this.pending.get(reply.id);
    this.pending.delete(reply.id);
    if (this.pending.size === 0) child.channel?.unref();
    if ('answer' in reply) pending?.resolve(reply.answer);
    else pending?.reject(new EngineRefused(reply.refused));
  }
}

/** Node 20 cannot load a `.ts` process: from the sources (in tests) the built one is taken. */
function processFile(): string {
  const fromSources = import.meta.url.endsWith('.ts');
  const name = fromSources ? '../../../dist/src/travel/roads/engine-process.js' : './engine-process.js';
  const file = fileURLToPath(new URL(name, import.meta.url));
  if (!existsSync(file)) throw new Error(`${file} is missing: run \`npm run build\` first.`);
  return file;
}
