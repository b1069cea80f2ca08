import type { LoggerService } from '@nestjs/common';
import { destination, type Logger, pino } from 'pino';

/** Injection token of the Logger. */
export const LOG = Symbol('Log');

/** Logs go to standard error as JSON lines: standard output belongs to a command's result. */
export const createLog = (level: string): Logger =>
  pino(
    { level, redact: ['req.headers.authorization', '*.authorization'] },
    destination({ dest: 2, sync: true }),
  );

/** Nest's own words, in the same stream. */
export const nestLogger = (log: Logger): LoggerService => ({
  log: (message: unknown, context?: unknown) => log.debug({ context }, String(message)),
  warn: (message: unknown, context?: unknown) => log.warn({ context }, String(message)),
  error: (message: unknown, stack?: unknown, context?: unknown) =>
    log.error({ stack, context }, String(message)),
});
