import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { FolderLock } from '../../../src/database/embedded/folder-lock.js';
import { processStart } from '../../../src/database/embedded/process-start.js';

const HERE = hostname().replace(/[^A-Za-z0-9.]/g, '_');
const NO_PROCESS = 2 ** 22 + 1; // one more than the highest process id that Linux gives out

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doserute-lock-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const claim = (pid: number, started: string, host: string): Promise<void> =>
  writeFile(join(folder, `in-use-by-${pid}-${started}-${host}`), '');

describe('a data folder', () => {
  test('is had by one, and after release by the next', async () => {
    const lock = await FolderLock.take(folder);
    await expect(FolderLock.take(folder)).rejects.toMatchObject({ code: 'DATA_FOLDER_IN_USE' });
    await lock.release();
    const next = await FolderLock.take(folder);
    await next.release();
    expect(await readdir(folder)).toEqual([]);
  });

  test('in use by a living process is refused, and the refusal names it', async () => {
    await claim(process.ppid, processStart(process.ppid) ?? '', HERE);
    const taking = FolderLock.take(folder);
    await expect(taking).rejects.toMatchObject({ code: 'DATA_FOLDER_IN_USE' });
    await expect(taking).rejects.toThrow(`process ${process.ppid} on ${HERE}`);
  });

  test('is taken over from a process that died without a word', async () => {
    await claim(NO_PROCESS, 'boot.1', HERE);
    const lock = await FolderLock.take(folder);
    expect(await readdir(folder)).toHaveLength(1);
    await lock.release();
  });

  test('is taken over though the dead process’s id was given to another one', async () => {
    await claim(process.ppid, 'boot.1', HERE);
    const lock = await FolderLock.take(folder);
    expect(await readdir(folder)).toEqual([expect.stringContaining(`in-use-by-${process.pid}-`)]);
    await lock.release();
  });

  test.each([
    ['is refused while its heartbeat goes', 5, false],
    ['is taken over when it has been silent for more than a minute', 65, true],
  ])('in use on another host %s', async (_, secondsSilent, free) => {
    await claim(1, 'boot.1', 'elsewhere');
    const beat = new Date(Date.now() - secondsSilent * 1000);
    await utimes(join(folder, 'in-use-by-1-boot.1-elsewhere'), beat, beat);
    const taking = FolderLock.take(folder);
    if (!free) return expect(taking).rejects.toThrow('process 1 on elsewhere');
    const lock = await taking;
    expect(await readdir(folder)).toEqual([expect.stringContaining(`in-use-by-${process.pid}-`)]);
    return lock.release();
  });

  test('wanted by ten at once in turn is never had by two', async () => {
    const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => FolderLock.take(folder)));
    const taken = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
    expect(taken).toHaveLength(1);
    await taken[0].release();
  });
});
