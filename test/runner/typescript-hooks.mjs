// Module hooks (https://nodejs.org/docs/latest-v20.x/api/module.html#customization-hooks): Node imports the project's
// TypeScript as it is, where `./name.js` means `./name.ts`.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformed } from './transform.mjs';

export async function resolve(specifier, context, next) {
  if (/^\.{1,2}\/.*\.js$/.test(specifier) && context.parentURL?.endsWith('.ts')) {
    const url = new URL(`${specifier.slice(0, -3)}.ts`, context.parentURL);
    if (existsSync(url)) return { url: url.href, format: 'module', shortCircuit: true };
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
  return { format: 'module', source: await transformed(fileURLToPath(url)), shortCircuit: true };
}
