import { Inject, Injectable, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { type RequestTransaction, TenantTransactions } from '../database/index.js';
import { type Caller, Tokens } from '../identity/index.js';
import { newId } from '../shared/ids.js';

/** What the middleware puts on a request for its resolvers. */
export interface DoseruteRequest extends Request {
  requestId: string;
  caller: Caller | null;
  /** Begun at its first statement; null without a valid token, as there is no tenant then. */
  transaction: RequestTransaction | null;
}

/** Names the request, finds out who is asking, and puts everything after it into that municipality's transaction. */
@Injectable()
export class RequestMiddleware implements NestMiddleware {
  constructor(
    @Inject(Tokens) private readonly tokens: Tokens,
    @Inject(TenantTransactions) private readonly transactions: TenantTransactions,
  ) {}

  async use(request: DoseruteRequest, response: Response, next: NextFunction): Promise<void> {
    request.requestId = newId();
    response.setHeader('x-request-id', request.requestId);
    request.caller = await this.caller(request);
    request.transaction = null;
    if (!request.caller) {
      next();
      return;
    }
    const { municipality, role, person } = request.caller;
    const transaction = this.transactions.begin({
      municipality,
      role,
      actor: person,
      requestId: request.requestId,
    });
    request.transaction = transaction;
    // A client that goes away, or a response that never came to its commit, leaves nothing behind.
    response.once('close', () => void transaction.rollback());
    transaction.run(next);
  }

  private async caller(request: Request): Promise<Caller | null> {
    const token = /^bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    return token === undefined ? null : this.tokens.verify(token);
  }
}
