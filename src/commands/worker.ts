import process from 'node:process';
import { PlanWorker, WhatIfWorker } from '../planning/index.js';
import { RefillWorker } from '../travel/index.js';
import { parseOptions } from './arguments.js';
import { withPlanning } from './planning-app.js';

const USAGE = 'npm run worker';

/** `npm run worker`: makes plans from the queue until it is told to stop; the plans in hand then go back on it. */
export async function run(args: string[]): Promise<number> {
  parseOptions(args, USAGE, {});
  await withPlanning(async ({ app, foundation }) => {
    const worker = app.get(PlanWorker);
    const count = Math.max(1, foundation.config.planWorkers);
    const whatIfs = app.get(WhatIfWorker);
    await worker.start(count);
    await whatIfs.start(1);
    const refills = app.get(RefillWorker);
    await refills.start(1);
    process.stderr.write(`Lager planer, ${count} om gangen. (Making plans, ${count} at once.)\n`);
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    });
    await Promise.all([worker.stop(), whatIfs.stop(), refills.stop()]);
  });
  return 0;
}
