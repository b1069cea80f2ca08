// Plain Node without dependencies: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
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

const SOURCES = [
  'src',
  'migrations',
  '.swcrc',
  'web/src',
  'web/public',
  'web/index.html',
  'web/vite.config.ts',
];

/** Builds dist/ and web/dist/ when a source is not the one they were built from. */
export function ensureBuilt() {
  const stamp = path.join(root, 'dist', '.built-from');
  const now = fingerprint(SOURCES);
  const console = path.join(root, 'web', 'dist', 'index.html');
  if (existsSync(console) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  say('Building …');
  rmSync(path.join(root, 'dist'), { recursive: true, force: true });
  npm(['run', '--silent', 'build']);
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
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
