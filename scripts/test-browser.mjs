// `npm run test:browser` and `npm run pictures`: the real service on a fresh data folder with the demo, and Chromium.
//
// The service's clock starts on a Monday morning without holidays near, so that no run meets midnight or a weekend.
//
// node scripts/test-browser.mjs [--pictures] [jest's own arguments]
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBuilt, ensureInstalled, root, say } from './ensure.mjs';
import { startService } from './service-process.mjs';

const MORNING = '2027-01-18T08:00:00+01:00';
const pictures = process.argv.includes('--pictures');
const jestArguments = process.argv.slice(2).filter((argument) => argument !== '--pictures');

ensureInstalled();
ensureBuilt();
const data = mkdtempSync(path.join(tmpdir(), 'doserute-browser-'));
let service;
try {
  say('Starting the service …');
  service = await startService(data, { env: { DOSERUTE_DEMO: 'true', DOSERUTE_NOW: MORNING } });
  process.exitCode = await jest(service.url, await millisecondsAhead());
} catch (error) {
  say(error.stack);
  process.exitCode = 1;
} finally {
  await service?.end('SIGTERM');
  rmSync(data, { recursive: true, force: true });
}

/** How far the service's clock is ahead of this machine's: a token says when it was issued. */
async function millisecondsAhead() {
  const { token } = await service.signIn('LAR_STAFF');
  const { iat } = JSON.parse(Buffer.from(token.split('.')[1], 'base64url'));
  return iat * 1000 - Date.now();
}

function jest(url, ahead) {
  const child = spawn(
    process.execPath,
    [
      path.join(root, 'node_modules', 'jest', 'bin', 'jest.js'),
      '--config',
      path.join(root, 'test', 'browser', 'jest.config.mjs'),
      '--runInBand',
      ...(pictures ? ['--testMatch', '**/pictures.ts'] : []),
      ...jestArguments,
    ],
    {
      cwd: root,
      stdio: 'inherit',
      env: {
        ...process.env,
        DOSERUTE_URL: url,
        DOSERUTE_AHEAD: String(ahead),
        DOSERUTE_DATA: data,
        NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --disable-warning=ExperimentalWarning`,
      },
    },
  );
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (status) => resolve(status ?? 1));
  });
}
