import { spawn, type ChildProcess } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createDatabase } from '../../../src/database/index.js';

const CHILD = fileURLToPath(new URL('../../support/database-child.mjs', import.meta.url));
const CACHE = fileURLToPath(new URL('../../../.cache', import.meta.url));

interface Found {
  readonly last: number;
  readonly halves: number;
  readonly pairs: number;
}
interface Writer {
  readonly process: ChildProcess;
  /** What was there when it opened the folder. */
  readonly found: Promise<Found>;
  /** The number of the last pair that it said it had committed. */
  lastCommitted(): number;
  /** Resolves when it has said so of this pair. */
  hasCommitted(number: number): Promise<void>;
}

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doserute-data-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function startWriter(): Writer {
  const child = spawn(process.execPath, ['--liftoff-only', CHILD, folder, CACHE], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let committed = 0;
  const told = new EventEmitter();
  const found = new Promise<Found>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      const message = JSON.parse(line) as { found?: Found; committed?: number };
      if (message.found !== undefined) resolve(message.found);
      if (message.committed === undefined) return;
      committed = message.committed;
      told.emit('committed');
    });
    child.once('exit', (code, signal) => reject(new Error(`The writer ended (${signal ?? code}).`)));
  });
  found.catch(() => undefined); // one that is killed before it has opened tells nothing
  return {
    process: child,
    found,
    lastCommitted: () => committed,
    hasCommitted: async (number) => {
      while (committed < number) await once(told, 'committed');
    },
  };
}

async function kill(writer: Writer): Promise<void> {
  if (writer.process.exitCode !== null) await writer.found; // it had ended by itself: this says so
  const exited = once(writer.process, 'exit');
  writer.process.kill('SIGKILL');
  await exited;
}

/** Whether the first files of the database are there, under the name that it has until it is whole. */
const begunIn = (folder: string): boolean => existsSync(join(folder, 'postgres.unfinished', 'base'));

const expectWholePairs = ({ last, halves, pairs }: Found): void =>
  expect({ halves, pairs }).toEqual({ halves: 2 * last, pairs: last });

test('kill -9 again and again loses nothing that was committed and keeps nothing that was not', async () => {
  let committed = 0;
  for (const pairs of [1, 40]) {
    const writer = startWriter();
    const found = await writer.found;
    expectWholePairs(found);
    expect(found.last).toBeGreaterThanOrEqual(committed);
    await writer.hasCommitted(found.last + pairs); // and is somewhere in the next
    await kill(writer);
    committed = Math.max(committed, writer.lastCommitted());
  }
  const last = startWriter();
  const found = await last.found;
  expectWholePairs(found);
  expect(found.last).toBeGreaterThanOrEqual(committed);
  expect(committed).toBeGreaterThan(0);
  await kill(last);
});

test('kill -9 while the folder is first made leaves one that can be started again', async () => {
  // Whether a kill comes early or late in the making is chance; every moment must do.
  for (const isBegun of [() => readdirSync(folder).length > 0, () => begunIn(folder)]) {
    const writer = startWriter();
    while (!isBegun()) await pause(5);
    await kill(writer);
  }
  const writer = startWriter();
  expectWholePairs(await writer.found);
  await kill(writer);
});

test('a second process on the folder is refused, told by whom, and let in when the first has ended', async () => {
  const writer = startWriter();
  await writer.found;
  const second = () => createDatabase({ folder, cacheFolder: CACHE }, { entities: [], migrations: [] });
  await expect(second()).rejects.toMatchObject({ code: 'DATA_FOLDER_IN_USE' });
  await expect(second()).rejects.toThrow(`process ${writer.process.pid}`);

  const exited = once(writer.process, 'exit');
  writer.process.stdin?.write('end\n');
  expect((await exited)[0]).toBe(0);
  const database = await second();
  const [{ last }] = await database.dataSource.query<{ last: number }[]>(
    'SELECT max(number) AS last FROM pair',
  );
  await database.close();
  expect(last).toBeGreaterThanOrEqual(writer.lastCommitted());
});
