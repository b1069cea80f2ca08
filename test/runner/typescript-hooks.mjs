// Module hooks (https://nodejs.org/docs/latest-v20.x/api/module.html#customization-hooks): Node imports the project's
// TypeScript as it is, where `./name.js` means `./name.ts` and `#solver` the optimiser's source instead of its build.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformed } from './transform.mjs';

const SOLVER = new URL('../../src/solver/', import.meta.url);

export async function resolve(specifier, context, next) {
  if (context.parentURL?.endsWith('.ts')) {
    const url = sourceOf(specifier, context.parentURL);
    if (url && existsSync(url)) return { url: url.href, format: 'module', shortCircuit: true };
  }
  return next(specifier, context);
}

/** The TypeScript file that `specifier` may mean, or undefined where it is no module of the project. */
function sourceOf(specifier, parent) {
  if (specifier === '#solver') return new URL('index.ts', SOLVER);
  const [, base, path] = /^(\.{1,2}\/|#solver\/)(.*)\.js$/.exec(specifier) ?? [];
  if (base === undefined) return undefined;
  return base === '#solver/' ? new URL(`${path}.ts`, SOLVER) : new URL(`${base}${path}.ts`, parent);
}

export async function load(url, context, next) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
  return { format: 'module', source: await transformed(fileURLToPath(url)), shortCircuit: true };
}
