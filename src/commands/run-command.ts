import process from 'node:process';
import { isRefusal } from '../shared/failures.js';
import { CommandRefusal } from './refusals.js';
import { unknownCommand } from './texts.js';

/** A command: takes its arguments, answers with the exit status. */
export type Command = (args: string[]) => Promise<number>;

const commands: Readonly<Partial<Record<string, () => Promise<{ run: Command }>>>> = {
  start: () => import('./start.js'),
  worker: () => import('./worker.js'),
  import: () => import('./import.js'),
  plan: () => import('./plan.js'),
  coverage: () => import('./coverage.js'),
  boundary: () => import('./boundary.js'),
  roads: () => import('./roads.js'),
  solve: () => import('./solve.js'),
  schema: () => import('./schema.js'),
};

/**
 * Runs a command and sets the exit status: 0, or 1 with one readable reason on standard error (with `--json`, as JSON
 * on standard output).
 */
export async function runCommand(name: string, args: string[]): Promise<void> {
  try {
    const load = commands[name];
    if (!load) {
      throw new CommandRefusal('UNKNOWN_COMMAND', unknownCommand(name, Object.keys(commands).join(', ')));
    }
    const { run } = await load();
    process.exitCode = await run(args);
  } catch (error) {
    process.exitCode = 1;
    if (!isRefusal(error)) throw error;
    if (args.includes('--json')) {
      process.stdout.write(
        `${JSON.stringify({ ok: false, code: error.code, message: error.text, faults: error.faults })}\n`,
      );
    } else {
      process.stderr.write(`${error.text.nb}\n${error.text.en}\n`);
    }
  }
}
