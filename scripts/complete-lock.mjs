// npm leaves out of the lock file those optional platform packages that its registry could not serve, and `npm ci` then
// refuses the lock file everywhere. This puts them back, so that every platform installs: `npm run lock` after an
// `npm install`, and with --check it only says whether that is due.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, say } from './ensure.mjs';

const SYSTEMS = ['darwin', 'win32', 'linux', 'android', 'freebsd', 'openharmony'];
const PROCESSORS = ['arm64', 'x64', 'ia32', 'ppc64', 's390x', 'riscv64', 'loong64', 'arm'];
const LIBRARIES = { gnu: 'glibc', musl: 'musl' };

const file = path.join(root, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const missing = Object.entries(lock.packages).flatMap(([parent, { optionalDependencies = {}, dev }]) =>
  Object.entries(optionalDependencies)
    .filter(([name]) => !isLocked(parent, name))
    .map(([name, range]) => [
      name,
      { ...platform(name), version: range.replace(/^[~^]/, ''), dev, optional: true },
    ]),
);

if (process.argv.includes('--check')) {
  for (const [name] of missing) say(`package-lock.json lacks ${name}: npm run lock`);
  process.exitCode = missing.length > 0 ? 1 : 0;
} else {
  for (const [name, entry] of missing) lock.packages[`node_modules/${name}`] = entry;
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  say(`Put back ${missing.length} platform packages.`);
}

/** Whether Node would find the package from `parent`: in its own node_modules or in one further out. */
function isLocked(parent, name) {
  for (let at = parent; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (`${at === '' ? '' : `${at}/`}node_modules/${name}` in lock.packages) return true;
    if (at === '') return false;
  }
}

/** What the package is for, from its name, e.g. @swc/core-linux-x64-musl: npm skips it on other machines. */
function platform(name) {
  const parts = name.split(/[-/]/);
  const system = SYSTEMS.find((each) => parts.includes(each));
  const processor = PROCESSORS.find((each) => parts.includes(each));
  if (!system || !processor) throw new Error(`${name} does not say for which platform it is.`);
  const library = Object.keys(LIBRARIES).find((each) => parts.includes(each));
  return {
    os: [system],
    cpu: [processor],
    ...(system === 'linux' && library ? { libc: [LIBRARIES[library]] } : {}),
  };
}
