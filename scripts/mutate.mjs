// Mutation tests, one part after another (or those named): `npm run mutate -- ledger roles`. Writes what came of each
// into its section of bench/results/mutation.md, and fails if one has a score below stryker.config.mjs's threshold.
// `--reports` runs nothing and takes the last run's. MUTATE_WORKERS=1 leaves the machine a processor. An idle machine of
// two takes about an hour for all of them.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureServerBuilt, root, say } from './ensure.mjs';
import { parts } from './mutation-parts.mjs';

const RESULTS = path.join(root, 'bench', 'results', 'mutation.md');
const COLUMNS = [
  'mutants',
  'killed',
  'timed out',
  'survived',
  'no coverage',
  'errors',
  'score',
  'disable comments',
];
const TOTAL = 'All parts';

const REPORTS_ALONE = process.argv.includes('--reports');
const asked = process.argv.slice(2).filter((word) => word !== '--reports');
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) {
  say(`There is no part ${unknown.join(', ')}: ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}

if (!REPORTS_ALONE) ensureServerBuilt();
for (const name of asked.length > 0 ? asked : Object.keys(parts)) {
  if (!REPORTS_ALONE) run(name);
  const report = path.join(root, '.stryker-tmp', 'reports', `${name}.json`);
  if (existsSync(report)) keep(name, JSON.parse(readFileSync(report, 'utf8')));
}

function run(name) {
  say(`Mutation tests: ${parts[name].title}`);
  const env = {
    ...process.env,
    MUTATE: name,
    PROPERTY_RUNS: process.env.PROPERTY_RUNS ?? '0.1',
    PROPERTY_SHRINK: 'no',
  };
  const stryker = path.join(root, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
  const { status } = spawnSync(process.execPath, [stryker, 'run'], { cwd: root, env, stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}

/** Replaces the part's section of the results, and the sums. */
function keep(name, { files }) {
  const sections = new Map(sectionsOf(existsSync(RESULTS) ? readFileSync(RESULTS, 'utf8') : ''));
  sections.set(name, sectionOf(name, files));
  const known = Object.keys(parts).filter((each) => sections.has(each));
  const counts = known.map((each) => numbersOf(sections.get(each)));
  const sum = counts[0].map((_, column) => counts.reduce((total, row) => total + row[column], 0));
  const text = [
    '# Mutation tests',
    `\`npm run mutate\`: StrykerJS 9.6.1, the parts of \`scripts/mutation-parts.mjs\`. The score is the share of mutants that a test notices, by failing or by not ending; string literals alone are left as they are. Errors are mutants with which no test file could be loaded; Stryker counts them neither way.`,
    `## ${TOTAL}\n\n${table(TOTAL, sum)}`,
    ...known.map((each) => `## ${each}\n\n${sections.get(each)}`),
  ];
  writeFileSync(RESULTS, `${text.join('\n\n')}\n`);
}

function sectionsOf(text) {
  return text
    .split(/^## /m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf('\n')), section.slice(section.indexOf('\n')).trim()])
    .filter(([name]) => name in parts);
}

/** As `table` wrote them, the score left out. */
function numbersOf(section) {
  return /^\| [^-\n]*\d.*\|$/m
    .exec(section)[0]
    .split('|')
    .slice(2, -1)
    .map(Number.parseFloat)
    .filter((_, column) => COLUMNS[column] !== 'score');
}

function table(title, [mutants, killed, timedOut, survived, uncovered, errors, comments]) {
  const score = `${((100 * (killed + timedOut)) / mutants).toFixed(1)} %`;
  const row = [mutants, killed, timedOut, survived, uncovered, errors, score, comments];
  return [
    `| part | ${COLUMNS.join(' | ')} |`,
    `| --- | ${COLUMNS.map(() => '---:').join(' | ')} |`,
    `| ${title} | ${row.join(' | ')} |`,
  ].join('\n');
}

function sectionOf(name, files) {
  const all = Object.entries(files).flatMap(([file, { mutants }]) =>
    mutants.map((mutant) => ({ file, ...mutant })),
  );
  const count = (...statuses) => all.filter(({ status }) => statuses.includes(status)).length;
  const comments = Object.values(files).reduce(
    (sum, { source }) => sum + source.split('Stryker disable').length - 1,
    0,
  );
  const left = all
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .map(({ file, location, mutatorName, replacement, status }) => {
      const place = `\`${file}:${location.start.line}\``;
      const change = `${mutatorName} \`${oneLine(replacement ?? '')}\``;
      return `- ${place} ${change}${status === 'NoCoverage' ? ' (no test reaches it)' : ''}`;
    });
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: root,
    encoding: 'utf8',
  }).trim();
  const command = `PROPERTY_RUNS=${process.env.PROPERTY_RUNS ?? '0.1'} npm run mutate -- ${name}`;
  return [
    `${sentence(parts[name].title)}. ${new Date().toISOString().slice(0, 10)}, on commit ${commit}: \`${command}\``,
    table(name, [
      count('Killed', 'Timeout', 'Survived', 'NoCoverage'),
      count('Killed'),
      count('Timeout'),
      count('Survived'),
      count('NoCoverage'),
      count('RuntimeError', 'CompileError'),
      comments,
    ]),
    ...(left.length > 0 ? [left.join('\n')] : []),
  ].join('\n\n');
}

function sentence(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Code on one line of a list, cut where it is long. */
function oneLine(code) {
  const line = code.replace(/\s+/g, ' ').replaceAll('`', "'");
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
