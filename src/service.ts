import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import helmet from 'helmet';
import { AppModule } from './app.module.js';
import type { Foundation } from './core.module.js';
import { nestLogger } from './log.js';
import { requestLog } from './request-log.js';

/** The HTTP service, ready to listen. */
export async function createService(foundation: Foundation): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.forRoot(foundation), {
    logger: nestLogger(foundation.log),
    bodyParser: false,
  });
  app.use(requestLog(foundation.log));
  app.use(helmet());
  app.useBodyParser('json', { limit: '1mb' });

  return app;
}
