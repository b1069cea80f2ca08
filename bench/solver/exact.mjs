// The search against the exact optimum: small joint problems (nominal caps) that HiGHS solves to optimality.
// usage: node bench/solver/exact.mjs [--instances N] [--readings N]
// Runs test/solver/exact.test.ts on more instances, prints a table and writes it to bench/results/exact.md; exit status 1
// when one of them is more than 1 % above the optimum.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../../scripts/ensure.mjs';

const { values } = parseArgs({
  options: {
    instances: { type: 'string', default: '100' },
    readings: { type: 'string', default: '100000' },
  },
});
const folder = mkdtempSync(path.join(tmpdir(), 'doserute-exact-'));
const out = path.join(folder, 'exact.json');
let status;
try {
  const jest = spawnSync(
    process.execPath,
    [
      '--experimental-vm-modules',
      path.join(root, 'node_modules/jest/bin/jest.js'),
      '--testTimeout',
      '3600000',
      'test/solver/exact',
    ],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        EXACT_INSTANCES: values.instances,
        EXACT_READINGS: values.readings,
        EXACT_OUT: out,
      },
    },
  );
  if (!existsSync(out)) throw new Error('The test did not come to its end.');
  status = jest.status ?? 1;
  const found = JSON.parse(readFileSync(out, 'utf8'));
  const gaps = found.map((each) => each.found / each.optimum - 1);
  const percent = (gap) => `${(100 * gap).toFixed(3)} %`;
  const text = [
    '| instances | optimal | within 1 % | mean gap | largest gap | with handouts unassigned |',
    '|---|---|---|---|---|---|',
    `| ${[
      found.length,
      gaps.filter((gap) => gap <= 0).length,
      gaps.filter((gap) => gap <= 0.01).length,
      percent(gaps.reduce((a, b) => a + b, 0) / gaps.length),
      percent(Math.max(...gaps)),
      found.filter(({ unassigned }) => unassigned > 0).length,
    ].join(' | ')} |`,
  ].join('\n');
  console.log(text);
  mkdirSync(path.join(root, 'bench/results'), { recursive: true });
  writeFileSync(path.join(root, 'bench/results/exact.md'), `${heading()}\n${text}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(status);

function heading() {
  const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: root,
    encoding: 'utf8',
  }).stdout.trim();
  return `# The search against the exact optimum

${new Date().toISOString().slice(0, 10)}, commit ${commit}, Node ${process.version}. \`node bench/solver/exact.mjs --instances ${values.instances} --readings ${values.readings}\`:
twelve handouts, five of which may be brought home or collected, two vehicles and two points whose nominal caps bind, with
cohort gaps and a conflict. The optimum is HiGHS's (no gap), over all times and all orders of all sets of visits. The
search may read its clock ${values.readings} times.
`;
}
