import { migrations } from '../migrations/index.js';
import { readConfig } from './config.js';
import type { Foundation } from './core.module.js';
import { createDatabase, type Progress } from './database/index.js';
import { entities } from './entities.js';
import { createLog } from './log.js';
import { clockStartingAt, systemClock } from './shared/clock.js';

/**
 * Opens what the service and every command need, from the environment: configuration, log, and a database brought up to
 * date.
 */
export async function openFoundation(env: NodeJS.ProcessEnv = process.env): Promise<Foundation> {
  const config = readConfig(env);
  const log = createLog(config.logLevel);
  const database = await createDatabase(config.database, {
    entities,
    migrations,
    progress: sayProgress,
    report: (error) => log.error({ err: error }, 'The database failed in the background'),
  });
  try {
    await database.migrate();
  } catch (error) {
    await database.close();
    throw error;
  }
  const clock = config.clockStart === null ? systemClock : clockStartingAt(config.clockStart);
  return { config, clock, log, database };
}

/** Progress is for the person at the terminal: a line on standard error. */
export const sayProgress: Progress = (step) => void process.stderr.write(`${step.nb}  (${step.en})\n`);
