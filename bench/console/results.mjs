// Keeps what was measured of the console, a section a measurement, in bench/results/console.md.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import { root } from '../../scripts/ensure.mjs';

const FILE = path.join(root, 'bench/results/console.md');
const HEAD = '# The console, measured\n';

/** Prints a section, and puts it in the place of the one of the same name. */
export function keepResult(name, lines) {
  const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: root,
    encoding: 'utf8',
  }).stdout.trim();
  const command = ['node', path.relative(root, process.argv[1]), ...process.argv.slice(2)].join(' ');
  const made = `\`${command}\`, ${new Date().toISOString().slice(0, 10)}, ${commit}, Node ${process.versions.node}; load of the machine ${loadavg()[0].toFixed(1)}.`;
  const section = [`## ${name}`, '', made, '', ...lines, ''].join('\n');
  console.log(section);
  const before = existsSync(FILE) ? readFileSync(FILE, 'utf8') : HEAD;
  const [head, ...sections] = before.split(/^(?=## )/m);
  const kept = sections.filter((each) => !each.startsWith(`## ${name}\n`));
  writeFileSync(
    FILE,
    [head, ...[...kept, section].map((each) => `${each.trimEnd()}\n`)].join('\n').replace(/\n{3,}/g, '\n\n'),
  );
}

/** `count | median | 95 % | most` of milliseconds. */
export function spread(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(0);
  return `${sorted.length} | ${at(0.5)} | ${at(0.95)} | ${at(1)}`;
}

/** Milliseconds that a process has had a processor, all its threads together (Linux). */
export function processorMilliseconds(pid) {
  const threads = readdirSync(`/proc/${pid}/task`);
  const used = threads.map((id) =>
    Number(readFileSync(`/proc/${pid}/task/${id}/schedstat`, 'utf8').split(' ')[0]),
  );
  return used.reduce((a, b) => a + b, 0) / 1e6;
}
