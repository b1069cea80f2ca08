// A process that can be killed: opens the embedded database in a folder (from dist/, as the service does), says what it
// found, and then writes pairs of rows, a transaction a pair, telling of each commit.
//
//   node database-child.mjs FOLDER CACHE-FOLDER
import 'reflect-metadata';
import { createDatabase } from '../../dist/src/database/index.js';

class Pairs1795200000000 {
  name = 'Pairs1795200000000';

  async up(runner) {
    await runner.query('CREATE TABLE pair (number int, half text, PRIMARY KEY (number, half))');
  }
}

const [folder, cacheFolder] = process.argv.slice(2);
const say = (message) => process.stdout.write(`${JSON.stringify(message)}\n`);

const database = await createDatabase(
  { folder, cacheFolder },
  { entities: [], migrations: [Pairs1795200000000] },
);
await database.migrate();
const [found] = await database.dataSource.query(`
  SELECT coalesce(max(number), 0) AS last, count(*)::int AS halves, count(DISTINCT number)::int AS pairs FROM pair`);
say({ found });

let ending = false;
process.stdin.once('data', () => {
  ending = true;
});
for (let number = found.last + 1; !ending; number++) {
  await database.dataSource.transaction(async (manager) => {
    await manager.query(`INSERT INTO pair VALUES ($1, 'left')`, [number]);
    await manager.query(`INSERT INTO pair VALUES ($1, 'right')`, [number]);
  });
  say({ committed: number });
}
await database.close();
process.stdin.destroy();
