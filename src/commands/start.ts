import type { NestExpressApplication } from '@nestjs/platform-express';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import type { Config } from '../config.js';
import { DemoMunicipality } from '../exchange/index.js';
import { openFoundation, sayProgress } from '../foundation.js';
import { MessageSender } from '../messages/index.js';
import { PlanWorker, WhatIfWorker } from '../planning/index.js';
import { createService } from '../service.js';
import { RefillWorker } from '../travel/index.js';
import { parseOptions } from './arguments.js';
import { welcome } from './welcome.js';
import { CommandRefusal } from './refusals.js';
import { STOPPING, addressRefused, portInUse } from './texts.js';

/** How long requests in hand may take to end, once the service is told to stop. */
const FAREWELL_MILLISECONDS = 10_000;
const EXIT_ON_SECOND_SIGNAL = 130;

/** `npm start`: the service until it is told to stop. */
export async function run(args: string[]): Promise<number> {
  parseOptions(args, 'npm start', {});
  const foundation = await openFoundation();
  try {
    const app = await createService(foundation);
    try {
      if (foundation.config.demo) await app.get(DemoMunicipality).ensure(sayProgress);
      await app.get(PlanWorker).start(foundation.config.planWorkers);
      await app.get(WhatIfWorker).start(Math.min(1, foundation.config.planWorkers));
      await app.get(RefillWorker).start(Math.min(1, foundation.config.planWorkers));
      app.get(MessageSender).start();
      await listen(app, foundation.config);
      const { port } = app.getHttpServer().address() as AddressInfo;
      process.stdout.write(welcome(`http://localhost:${port}`, foundation.config.demo));
      await untilToldToStop();
      sayProgress(STOPPING);
    } finally {
      await close(app);
    }
  } finally {
    await foundation.database.close();
  }
  return 0;
}

/** Longer than proxies and clients keep a quiet connection (a minute): who ends it first does not meet a request on it. */
const KEEP_ALIVE_MILLISECONDS = 65_000;

async function listen(app: NestExpressApplication, { port, host }: Config): Promise<void> {
  try {
    await app.listen(port, host);
    app.getHttpServer().keepAliveTimeout = KEEP_ALIVE_MILLISECONDS;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'EADDRINUSE') {
      throw new CommandRefusal('PORT_IN_USE', portInUse(port, port + 1));
    }
    if (code === 'EACCES' || code === 'EADDRNOTAVAIL') {
      throw new CommandRefusal('ADDRESS_REFUSED', addressRefused(host, port));
    }
    throw error;
  }
}

/** The first signal ends in good order; a second one at once, and loses nothing that was committed. */
function untilToldToStop(): Promise<void> {
  return new Promise((resolve) => {
    let told = false;
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        if (told) process.exit(EXIT_ON_SECOND_SIGNAL);
        told = true;
        resolve();
      });
    }
  });
}

/** Plans in hand go back on the queue, live connections end, requests in hand get their time. */
async function close(app: NestExpressApplication): Promise<void> {
  const server = app.getHttpServer();
  const patience = setTimeout(() => server.closeAllConnections(), FAREWELL_MILLISECONDS);
  try {
    server.closeIdleConnections();
    await app.close();
  } finally {
    clearTimeout(patience);
  }
}
