/** ESM jest (Nest 12 is ESM only); `scripts/test.mjs` adds --experimental-vm-modules. */
export default {
  testEnvironment: 'node',
  // Modules and databases of finished files are not all let go; a worker that has grown makes room for a fresh one.
  workerIdleMemoryLimit: '1500MB',
  reporters: ['default', '<rootDir>/test/runner/skipped-reporter.mjs'],
  testTimeout: 300_000, // only against a test that hangs: a busy machine is slow
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
  setupFilesAfterEnv: ['property-seed', 'has-assertions'].map((name) => `<rootDir>/test/support/${name}.ts`),
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '@swc/jest' },
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^#solver$': '<rootDir>/src/solver/index.ts', // the source, where Node itself would take dist
    '^#solver/(.*)\\.js$': '<rootDir>/src/solver/$1.ts',
  },
};
