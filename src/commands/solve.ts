import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { parseArgs } from 'node:util';
import type { Refusal } from '../shared/failures.js';
import { validateProblem, type Progress } from '../solver/index.js';
import { type ClockKind, solveOnThreads } from '../solver/worker/index.js';
import { formatCost, formatSolution, parseSolomon } from './solomon.js';
import { CommandRefusal } from './refusals.js';
import { customersLeftOut, noReadableFile, unsolvable, usage } from './texts.js';

const USAGE =
  'npm run solve -- FILE --seconds S [--seed N] [--threads T] [--clock cpu|wall|steps] [--trace FILE] --out FILE.sol';

/** Solves a VRPTW instance in Solomon's format with the service's own solver. Returns the exit status. */
export async function run(args: string[]): Promise<number> {
  const asked = parseCommandLine(args);
  const problem = parseSolomon(await readText(asked.file));
  const fault = validateProblem(problem).at(0);
  if (fault) {
    throw new CommandRefusal('BAD_INSTANCE', unsolvable(fault.where, fault.message));
  }
  const trace: string[] = [];
  let best = Infinity;
  const { seconds, seed, clock, threads } = asked;
  const onProgress = ({ cost, elapsed }: Progress): void => {
    if (cost >= best) return;
    best = cost;
    trace.push(`${(elapsed / 1000).toFixed(3)},${formatCost(cost)}`);
  };
  const task = { problem, milliseconds: seconds * 1000, seed, clock, onProgress };
  const solution = await solveOnThreads(task, threads);
  if (asked.trace !== undefined) await writeFile(asked.trace, trace.map((line) => `${line}\n`).join(''));
  await writeFile(asked.out, formatSolution(solution));
  const served = problem.handouts.length - solution.unassigned.length;
  const result = { cost: solution.cost.routes / 10, served, customers: problem.handouts.length };
  if (asked.json) process.stdout.write(`${JSON.stringify({ ok: true, ...result })}\n`);
  else
    process.stdout.write(
      `Cost ${formatCost(solution.cost.routes)}, ${served} of ${result.customers} served\n`,
    );
  if (solution.unassigned.length === 0) return 0;
  throw new CommandRefusal('NOT_ALL_SERVED', customersLeftOut(solution.unassigned.length));
}

interface Asked {
  file: string;
  seconds: number;
  seed: number;
  threads: number;
  clock: ClockKind;
  trace: string | undefined;
  out: string;
  json: boolean;
}

function parseCommandLine(args: string[]): Asked {
  const { values, positionals } = parse(args);
  const clock = values.clock;
  if (positionals.length !== 1 || values.out === undefined) throw misuse();
  if (clock !== 'cpu' && clock !== 'wall' && clock !== 'steps') throw misuse();
  return {
    file: positionals[0],
    seconds: positive(values.seconds, false),
    seed: positive(values.seed, true),
    threads: positive(values.threads, true),
    clock,
    trace: values.trace,
    out: values.out,
    json: values.json,
  };
}

const parse = (args: string[]) => {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        seconds: { type: 'string', default: '10' },
        seed: { type: 'string', default: '1' },
        threads: { type: 'string', default: '1' },
        clock: { type: 'string', default: 'wall' },
        trace: { type: 'string' },
        out: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
  } catch {
    throw misuse();
  }
};

function positive(text: string, whole: boolean): number {
  const number = Number(text);
  if (!Number.isFinite(number) || number <= 0 || (whole && !Number.isInteger(number))) throw misuse();
  return number;
}

const misuse = (): Refusal => new CommandRefusal('USAGE', usage(USAGE));

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new CommandRefusal('NO_FILE', noReadableFile(file));
  }
}
