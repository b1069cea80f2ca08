import type { NextFunction, Request, Response } from 'express';
import type { Logger } from 'pino';

/** One line a request: its id, what came of it and how long it took. Addresses and bodies may name people. */
export const requestLog =
  (log: Logger) =>
  (request: Request, response: Response, next: NextFunction): void => {
    const started = performance.now();
    response.once('close', () => {
      const ms = Math.round(performance.now() - started);
      const { statusCode: status } = response;
      log.info(
        { requestId: response.getHeader('x-request-id'), method: request.method, status, ms },
        'request',
      );
    });
    next();
  };
