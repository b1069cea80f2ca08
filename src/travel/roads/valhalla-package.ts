import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import type { Refusal } from '../../shared/failures.js';
import { TravelRefusal } from '../refusals.js';
import { noRoadEngine } from './texts.js';

const PACKAGE = '@valhallajs/valhallajs';

/**
 * Where this platform's programs of the engine's package are, and its version. The package itself is not loaded: its
 * native code stays out of this process.
 *
 * @throws Refusal ROADS_UNSUPPORTED where the package is not installed or has nothing for this platform
 */
export function valhallaPackage(): { readonly folder: string; readonly version: string } {
  const require = createRequire(import.meta.url);
  let root: string;
  try {
    root = path.dirname(require.resolve(PACKAGE));
  } catch {
    throw unsupported();
  }
  const folder = path.join(root, process.platform, process.arch);
  if (!existsSync(path.join(folder, 'valhalla_build_tiles'))) throw unsupported();
  const { version } = require(path.join(root, 'package.json')) as { version: string };
  return { folder, version };
}

const unsupported = (): Refusal =>
  new TravelRefusal('ROADS_UNSUPPORTED', noRoadEngine(PACKAGE, process.platform, process.arch));
