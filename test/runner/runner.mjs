/**
 * Jest's own runner (jest-circus), but test files are imported by Node itself, so that all files of a worker process share
 * the modules they import. In jest's module system each file evaluates some 2,900 modules of its own (Nest, TypeORM,
 * GraphQL, our sources), which was a third of the suite's time; and one embedded database can serve many files
 * (test/support/kept-engine.ts).
 *
 * What is not isolated in exchange is state at the top level of modules. `npm run test:isolated` runs the suite with
 * jest's module system: a test that passes in one way only has such state.
 */
import { createRequire, register } from 'node:module';
import { pathToFileURL } from 'node:url';
import { mapOf } from './transform.mjs';

register('./typescript-hooks.mjs', import.meta.url);
globalThis[Symbol.for('doserute.shared-modules')] = true; // test/support/kept-engine.ts asks for it

// jest-worker asks its child to end with this message, and complains of a leak when it is still there half a second
// later. Node would first join the threads of the hooks and of the embedded database, for which a busy machine takes
// longer; by then all results have been sent. (SIGTERM would be heard by the services that tests have started.)
const END = 2;
if (process.send) process.on('message', ([type]) => type === END && process.kill(process.pid, 'SIGKILL'));

const require = createRequire(import.meta.url);
const { default: circus } = require('jest-circus/runner');
/** Where jest-circus keeps who listens to its events; a new instance takes over what it finds there. */
const EVENT_HANDLERS = Symbol.for('EVENT_HANDLERS');

export default function run(globalConfig, config, environment, runtime, testPath, sendMessageToJest) {
  const native = Object.create(runtime, {
    requireInternalModule: { value: freshly },
    unstable_shouldLoadAsEsm: { value: () => true },
    unstable_importModule: { value: (file) => import(pathToFileURL(file).href) },
  });
  // For stack traces: jest knows the maps of files that it transformed itself.
  const maps = runtime.getSourceMaps();
  maps.get = (file) => (file.endsWith('.ts') ? mapOf(file) : undefined); // `file` is a URL
  return circus(globalConfig, config, environment, native, testPath, sendMessageToJest);
}

/** A new instance of jest-circus for each file: it holds one file's tests. */
function freshly(file) {
  delete globalThis[EVENT_HANDLERS];
  delete require.cache[file];
  return require(file);
}
