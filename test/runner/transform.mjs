import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.resolve(import.meta.dirname, '../..');
const CACHE = path.join(ROOT, '.cache', 'transformed');
const SWC_VERSION = createRequire(import.meta.url)('@swc/core/package.json').version;
const SETTINGS = readFileSync(path.join(ROOT, '.swcrc'), 'utf8');

/** Where the JavaScript of a TypeScript file and its source map are kept: a name for each content. */
function keptAt(file, source) {
  const key = createHash('sha256').update(`${SWC_VERSION}\0${SETTINGS}\0${file}\0${source}`).digest('hex');
  return path.join(CACHE, key.slice(0, 32));
}

/** The source map of a file that was transformed, by the file's URL. */
export function mapOf(url) {
  const file = fileURLToPath(url);
  return `${keptAt(file, readFileSync(file, 'utf8'))}.map`;
}

/** The JavaScript of a TypeScript file. */
export async function transformed(file) {
  const source = readFileSync(file, 'utf8');
  const kept = keptAt(file, source);
  try {
    return readFileSync(`${kept}.js`, 'utf8');
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  const { transform } = await import('@swc/core');
  const { code, map } = await transform(source, {
    ...JSON.parse(SETTINGS),
    $schema: undefined,
    swcrc: false,
    configFile: false,
    filename: file,
  });
  mkdirSync(CACHE, { recursive: true });
  for (const [ending, text] of [
    ['map', map],
    ['js', code],
  ]) {
    const unfinished = `${kept}.${ending}.${process.pid}`; // another process may be reading, or writing the same
    writeFileSync(unfinished, text);
    renameSync(unfinished, `${kept}.${ending}`);
  }
  return code;
}
