import { HttpException } from '@nestjs/common';
import {
  type ExecutionArgs,
  type ExecutionResult,
  createSourceEventStream,
  execute,
  GraphQLError,
} from 'graphql';
import type { Context, SubscribePayload } from 'graphql-ws';
import type { Extra } from 'graphql-ws/use/ws';
import type { Logger } from 'pino';
import type { TenantTransactions } from '../database/index.js';
import type { Caller, Tokens } from '../identity/index.js';
import type { Clock } from '../shared/clock.js';
import { newId } from '../shared/ids.js';
import { checkLimits, LIMITS } from './limits.js';
import { isExpected, masked } from './masking.js';
import type { RegisteredDocuments } from './registered-documents.js';

interface LiveExtra extends Extra {
  caller: Caller;
  endOfToken: NodeJS.Timeout;
}

/** The GraphQL context of a live connection. */
export interface LiveContext {
  readonly caller: Caller;
  readonly requestId: string;
}

export interface LiveConnectionParts {
  readonly tokens: Tokens;
  readonly transactions: TenantTransactions;
  readonly clock: Clock;
  readonly log: Logger;
  readonly documents: RegisteredDocuments;
}

type LiveConnection = Context<Record<string, unknown>, LiveExtra>;

const FORBIDDEN = 4403;

/**
 * Subscriptions over graphql-ws. A connection says who it is once, at its start, and ends when that token does; each
 * event is read in a transaction of the caller's municipality, and not sent once the token has ended.
 */
export function liveConnections({ tokens, transactions, clock, log, documents }: LiveConnectionParts) {
  const authenticate = async (connection: LiveConnection): Promise<boolean> => {
    const said: unknown = connection.connectionParams?.['authorization'];
    const token = typeof said === 'string' ? /^bearer (.+)$/i.exec(said)?.[1] : undefined;
    const caller = token === undefined ? null : await tokens.verify(token);
    if (!caller) return false;
    const { extra } = connection;
    extra.caller = caller;
    extra.endOfToken = setTimeout(
      () => extra.socket.close(FORBIDDEN, 'The token has expired'),
      Math.max(0, caller.expiresAt.getTime() - clock.now().getTime()),
    );
    extra.endOfToken.unref();
    return true;
  };

  /** Written out and not a generator: one that waits for its next event could not be ended when the client leaves. */
  function events(
    args: ExecutionArgs,
    stream: AsyncIterable<unknown>,
  ): AsyncIterableIterator<ExecutionResult> {
    const { caller, requestId } = args.contextValue as LiveContext;
    const { municipality, role, person } = caller;
    const source = stream[Symbol.asyncIterator]();
    const leave = async (): Promise<IteratorResult<ExecutionResult>> => {
      await source.return?.();
      return { done: true, value: undefined };
    };
    const iterator: AsyncIterableIterator<ExecutionResult> = {
      next: async () => {
        const event = await source.next();
        if (event.done || caller.expiresAt <= clock.now()) return leave();
        const result = await transactions.run({ municipality, role, actor: person, requestId }, async () =>
          execute({ ...args, rootValue: event.value }),
        );
        return { done: false, value: withMaskedErrors(result, requestId, log) };
      },
      return: leave,
      [Symbol.asyncIterator]: () => iterator,
    };
    return iterator;
  }

  return {
    path: '/graphql',
    onConnect: authenticate,
    onClose: ({ extra }: LiveConnection) => clearTimeout(extra.endOfToken),
    context: ({ extra }: LiveConnection): LiveContext => ({ caller: extra.caller, requestId: newId() }),
    onSubscribe: (_connection: LiveConnection, _id: string, { query }: SubscribePayload) =>
      refusalOf(() => documents.check(query)),
    // Queries and mutations belong to HTTP, where each has its transaction; here there are only subscriptions.
    execute: (): ExecutionResult => ({
      errors: [
        new GraphQLError('Only subscriptions are served here.', { extensions: { code: 'BAD_REQUEST' } }),
      ],
    }),
    subscribe: async (args: ExecutionArgs) => {
      const { schema, document, operationName = null, variableValues } = args;
      const errors = refusalOf(() =>
        checkLimits({ schema, document, operationName, variables: { ...variableValues } }, LIMITS),
      );
      if (errors) return { errors };
      const stream = await createSourceEventStream(args);
      if (Symbol.asyncIterator in stream) return events(args, stream);
      return withMaskedErrors(stream, (args.contextValue as LiveContext).requestId, log);
    },
  };
}

/** What a check has against an operation; nothing when it may go on. */
function refusalOf(check: () => void): GraphQLError[] | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

function withMaskedErrors(result: ExecutionResult, requestId: string, log: Logger): ExecutionResult {
  if (!result.errors) return result;
  const errors = result.errors.map(withCode);
  for (const error of errors.filter((each) => !isExpected(each))) {
    log.error(
      { err: error.originalError ?? error, requestId, path: error.path },
      'A subscription field failed',
    );
  }
  return { data: null, errors: errors.map((error) => sayable(error, requestId)) };
}

/** The codes that Apollo gives to the guard's refusals of requests; a live connection has no Apollo. */
function withCode(error: GraphQLError): GraphQLError {
  if (!(error.originalError instanceof HttpException)) return error;
  const code = { 401: 'UNAUTHENTICATED', 403: 'FORBIDDEN' }[error.originalError.getStatus()];
  return code === undefined
    ? error
    : new GraphQLError(error.message, { path: error.path, extensions: { code } });
}

/** graphql-ws writes errors with their own `toJSON`, so what is said must be one. */
function sayable(error: GraphQLError, requestId: string): GraphQLError {
  const { message, path, extensions } = masked(error.toJSON(), requestId);
  return new GraphQLError(message, { path, extensions });
}
