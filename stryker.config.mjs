/**
 * Mutation tests (StrykerJS): the code is broken in one place at a time, and the tests must notice. `npm run mutate` runs
 * each part by itself (scripts/mutate.mjs), since the tests of one part say nothing of another's code; MUTATE names it.
 *
 * Only string literals are left as they are: they are texts for people, SQL and names. A place that is taken out by
 * `// Stryker disable` says why, and is counted in bench/results/mutation.md.
 */
import path from 'node:path';
import { parts } from './scripts/mutation-parts.mjs';

const name = process.env.MUTATE ?? 'rules';
const { mutate, tests, hasDatabase } = parts[name];

export default {
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  // Nest 12 is ESM only; --liftoff-only spares the embedded database's WebAssembly its optimiser.
  testRunnerNodeArgs: [
    '--experimental-vm-modules',
    '--liftoff-only',
    '--disable-warning=ExperimentalWarning',
  ],
  coverageAnalysis: 'perTest',
  jest: {
    projectType: 'custom',
    configFile: 'jest.config.mjs',
    config: {
      testMatch: tests.map((glob) => `<rootDir>/${glob}`),
      testEnvironment: hasDatabase ? path.resolve('test/mutation/environment.cjs') : 'node',
    },
    enableFindRelatedTests: true, // those of `tests` that import the broken file, by whichever way
  },
  mutate,
  mutator: { excludedMutations: ['StringLiteral'] },
  disableTypeChecks: false, // SWC takes the types away without reading them
  concurrency: Number(process.env.MUTATE_WORKERS ?? 2),
  // Only against a mutant that hangs: a busy machine is slow, and a process begun anew opens its engines anew.
  timeoutMS: hasDatabase ? 180_000 : 30_000,
  maxTestRunnerReuse: 150, // modules of finished runs are not all let go
  // What the sandbox needs no copy of; the embedded database starts from `dist` and a template in `.cache`.
  ignorePatterns: [
    ...(hasDatabase ? [] : ['/dist', '/.cache']),
    '/dist.*',
    '/data',
    '/web',
    '/docs',
    '/docker',
    '/bench',
    '/coverage',
    '/test/browser',
    '.git',
  ],
  tempDirName: '.stryker-tmp',
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, skipFull: true },
  jsonReporter: { fileName: `.stryker-tmp/reports/${name}.json` },
  thresholds: { high: 95, low: 85, break: 85 },
  allowEmpty: false,
};
