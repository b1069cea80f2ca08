// `npm start` and the other commands: installs and builds what is missing, then is `dist/src/main.js NAME ARGS`.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt, ensureInstalled, root } from './ensure.mjs';

ensureInstalled();
ensureBuilt();
await import(pathToFileURL(path.join(root, 'dist/src/main.js')).href);
