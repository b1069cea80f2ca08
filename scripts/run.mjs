// `npm start` and the other commands: installs and builds what is missing, then runs dist/src/commands/NAME.js.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt, ensureInstalled, root } from './ensure.mjs';

const [name, ...args] = process.argv.slice(2);
ensureInstalled();
ensureBuilt();
const { runCommand } = await import(pathToFileURL(path.join(root, 'dist/src/commands/run-command.js')).href);
await runCommand(name, args);
