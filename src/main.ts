import { runCommand } from './commands/run-command.js';

// How the container starts: `node dist/src/main.js [start|worker|import|plan …] ARGS`.
const [name = 'start', ...args] = process.argv.slice(2);
await runCommand(name, args);
