import type { AddressInfo } from 'node:net';
import { openFoundation } from '../foundation.js';
import { createService } from '../service.js';

/** `npm start`: the service until it is told to stop. */
export async function run(): Promise<number> {
  const foundation = await openFoundation();
  const app = await createService(foundation);
  await app.listen(foundation.config.port, foundation.config.host);
  const { port } = app.getHttpServer().address() as AddressInfo;
  process.stdout.write(`Doserute: http://localhost:${port}\nGraphQL:  http://localhost:${port}/graphql\n`);
  await new Promise<void>((stopped) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped());
  });
  await app.close();
  await foundation.database.close();
  return 0;
}
