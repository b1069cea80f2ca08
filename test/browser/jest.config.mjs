import base from '../../jest.config.mjs';

/** The console in Chromium; `npm run test:browser` starts the service that these tests visit. */
export default {
  ...base,
  rootDir: '../..',
  roots: ['<rootDir>/test/browser'],
  // Many assert by waiting for what must appear.
  setupFilesAfterEnv: [],
  testPathIgnorePatterns: ['/node_modules/'],
};
