import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../src/commands/import.js';
import { bundle } from '../builders/bundle.js';

const environment = { ...process.env };
const folder = mkdtempSync(path.join(tmpdir(), 'doserute-command-'));
beforeAll(() => {
  Object.assign(process.env, { DOSERUTE_DATA: folder, LOG_LEVEL: 'silent' });
});
afterAll(() => {
  process.env = environment;
  rmSync(folder, { recursive: true, force: true });
});

/** The command's exit status and what it wrote to standard output. */
async function command(...args: string[]): Promise<{ status: number; out: string }> {
  let out = '';
  const { stdout } = process;
  const write = stdout.write.bind(stdout);
  stdout.write = (chunk: string | Uint8Array) => {
    out += String(chunk);
    return true;
  };
  try {
    return { status: await run(args), out };
  } finally {
    stdout.write = write;
  }
}

describe('npm run import', () => {
  it('says how it is used when it is used otherwise', async () => {
    for (const args of [[], ['folder'], ['a', 'b', '--municipality', '0301'], ['a', '--kommune', '0301']])
      await expect(run(args)).rejects.toMatchObject({ code: 'BAD_ARGUMENTS' });
    await expect(run(['a', '--municipality', '301'])).rejects.toMatchObject({ code: 'BAD_MUNICIPALITY' });
  });

  it('reports counts with status 0, and the faults of a bad bundle with status 1', async () => {
    const good = await command(bundle().folder(), '--municipality', '0301');
    expect(good.status).toBe(0);
    expect(good.out).toMatch(/Kommune 0301 \(ny\): importert\./);
    expect(good.out).toMatch(/^recipients +3 +0 +0$/m);

    const bad = bundle().withCells('points', 3, { lat: '10.7', lon: '59.9' });
    const refused = await command(bad.folder(), '--municipality', '0301', '--json');
    expect(refused.status).toBe(1);
    expect(JSON.parse(refused.out)).toMatchObject({ ok: false, faults: [{ code: 'SWAPPED_COORDINATES' }] });
  });
});
