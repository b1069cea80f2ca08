// Plain Node without dependencies: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Installs the locked packages when they are missing or the lock file has changed since. */
export function ensureInstalled() {
  const stamp = path.join(root, 'node_modules', '.package-lock.json');
  const lock = path.join(root, 'package-lock.json');
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(lock).mtimeMs) return;
  if (existsSync(stamp) && sameWhenInstalled(lock)) return;
  say('Installing packages (once) …');
  npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(installedLock(), readFileSync(lock));
}

/** What `nest build` compiles too, so that both make the same dist/: dist/src/main.js and dist/migrations. */
const COMPILED = JSON.parse(readFileSync(path.join(root, 'nest-cli.json'), 'utf8')).compilerOptions.builder
  .options.filenames;

const SERVER = {
  out: 'dist',
  sources: [...COMPILED, '.swcrc', 'nest-cli.json'],
  build: (out) => ['swc', ...COMPILED, '--quiet', '--out-dir', out],
};

const CONSOLE = {
  out: 'web/dist',
  sources: ['web/src', 'web/public', 'web/index.html', 'web/vite.config.ts', 'web/documents-plugin.ts'],
  build: (out) => ['vite', 'build', 'web', '--logLevel', 'warn', '--outDir', out],
};

/** Builds dist/ and web/dist/ where a source is not the one they were built from. */
export function ensureBuilt() {
  ensurePart(SERVER);
  ensurePart(CONSOLE);
}

/** The server alone, for its tests. */
export function ensureServerBuilt() {
  ensurePart(SERVER);
}

/** Builds beside what is there and swaps: a process that runs from it meanwhile keeps it until the new is whole. */
function ensurePart({ out, sources, build }) {
  const target = path.join(root, out);
  const now = fingerprint(sources);
  const stamp = path.join(target, '.built-from');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  say(`Building ${out} …`);
  const next = `${target}.${process.pid}`;
  npm(['exec', '--no', '--', ...build(next)]);
  writeFileSync(path.join(next, '.built-from'), now);
  const old = `${next}.old`;
  if (existsSync(target)) renameSync(target, old);
  renameSync(next, target);
  rmSync(old, { recursive: true, force: true });
}

/** Standard output belongs to the command's result. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

const installedLock = () => path.join(root, 'node_modules', '.installed-lock.json');

/** A fresh checkout gives the lock file a new time, not new content. */
function sameWhenInstalled(lock) {
  return existsSync(installedLock()) && readFileSync(installedLock()).equals(readFileSync(lock));
}

function npm(args) {
  const { status, error } = spawnSync('npm', args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (error || status !== 0) {
    say(`npm ${args.join(' ')} failed${error ? `: ${error.message}` : ''}.`);
    process.exit(1);
  }
}

function fingerprint(entries) {
  const hash = createHash('sha256');
  for (const file of entries.flatMap((entry) => filesUnder(path.join(root, entry))).sort()) {
    hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(entry) {
  if (!statSync(entry).isDirectory()) return [entry];
  return readdirSync(entry).flatMap((name) => filesUnder(path.join(entry, name)));
}
