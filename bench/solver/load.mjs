// The optimiser that a bench measures: this checkout's build by its import name, or another build to compare with.
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Imports a module of `src/solver`, by default its public surface.
 * @param dist folder of another build (`--dist`), which may have other modules inside than this checkout
 * @param file a module inside `src/solver`, such as `search/state/index.js`
 */
export const loadSolver = (dist, file) =>
  dist === undefined
    ? import(file === undefined ? '#solver' : `#solver/${file}`)
    : import(pathToFileURL(path.resolve(dist, 'src/solver', file ?? 'index.js')).href);
