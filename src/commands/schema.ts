import { writeFile } from 'node:fs/promises';
import { createDatabase } from '../database/index.js';
import { entities } from '../entities.js';
import { readConfig } from '../config.js';
import { sayProgress } from '../foundation.js';
import { schemaOf, schemaText } from '../graphql/schema-text.js';
import { createLog } from '../log.js';
import { createService } from '../service.js';
import { systemClock } from '../shared/clock.js';

const FILE = 'schema.graphql';

/** `npm run schema`: writes schema.graphql as the service builds it; the database stays empty and is thrown away. */
export async function run(): Promise<number> {
  const database = await createDatabase(
    { memory: true },
    { entities, migrations: [], progress: sayProgress },
  );
  try {
    const app = await createService({
      config: readConfig({ DOSERUTE_PLAN_WORKERS: '0' }),
      clock: systemClock,
      log: createLog('warn'),
      database,
    });
    await app.init();
    await writeFile(FILE, schemaText(schemaOf(app)));
    await app.close();
  } finally {
    await database.close();
  }
  process.stdout.write(`${FILE}\n`);
  return 0;
}
