// node scripts/test.mjs [--postgres] [--isolated] [jest's own arguments]
//
// Runs the tests on the embedded database, or with --postgres on the PostgreSQL at TEST_DATABASE_URL (an account that
// may create databases and roles), or where that is not given on one that is made for the occasion.
// The files of a worker process share the modules that they import (test/runner/runner.mjs); with --isolated each has
// its own, as jest has it by default, which takes about twice as long.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { ensureInstalled, ensureServerBuilt, root, say } from './ensure.mjs';
import { startPostgres } from './throwaway-postgres.mjs';

const OPTIONS = ['--postgres', '--isolated'];
const [onPostgres, isolated] = OPTIONS.map((option) => process.argv.includes(option));
const jestArguments = process.argv.slice(2).filter((argument) => !OPTIONS.includes(argument));
const runner = (file) => path.join(root, 'test', 'runner', file);
const SHARED_MODULES = [`--testRunner=${runner('runner.mjs')}`, `--env=${runner('environment.mjs')}`];

ensureInstalled();
ensureServerBuilt();
try {
  process.exitCode = await run();
} catch (error) {
  say(error.message);
  process.exitCode = 1;
}

async function run() {
  if (!onPostgres) return jest({ TEST_DATABASE_URL: undefined });
  if (process.env.TEST_DATABASE_URL) return jest({});
  const postgres = await startPostgres();
  try {
    return await jest({ TEST_DATABASE_URL: postgres.url });
  } finally {
    postgres.stop();
  }
}

/** Resolves to the exit status. An interrupt ends jest, and then the database. */
function jest(environment) {
  const child = spawn(
    process.execPath,
    [
      '--liftoff-only', // an embedded database lives for seconds here: optimising its WASM costs more than it gives
      path.join(root, 'node_modules', 'jest', 'bin', 'jest.js'),
      '--maxWorkers=2',
      ...(isolated ? [] : SHARED_MODULES),
      ...jestArguments,
    ],
    {
      cwd: root,
      stdio: 'inherit',
      env: {
        ...process.env,
        NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --disable-warning=ExperimentalWarning`,
        ...environment,
      },
    },
  );
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (status) => resolve(status ?? 1));
  });
}
