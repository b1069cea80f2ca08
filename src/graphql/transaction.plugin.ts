import type { ApolloServerPlugin } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import type { Logger } from 'pino';
import { masked, isExpected, unexpected } from './masking.js';
import type { DoseruteRequest } from './request.middleware.js';

export interface GraphqlContext {
  readonly req: DoseruteRequest;
}

/**
 * Ends the request's transaction before the response is sent: what a client is told was done is committed. With any
 * error nothing is kept and nothing is claimed — the data go, also those of fields that had succeeded. No cache on the
 * way keeps an answer.
 */
export const transactionPlugin = (log: Logger): ApolloServerPlugin<GraphqlContext> => ({
  requestDidStart: () =>
    Promise.resolve({
      didEncounterErrors: ({ errors, contextValue }) => {
        const { requestId } = contextValue.req;
        for (const error of errors.filter((each) => !isExpected(each))) {
          log.error(
            { err: error.originalError ?? error, requestId, path: error.path },
            'A GraphQL field failed',
          );
        }
        return Promise.resolve();
      },
      willSendResponse: async ({ contextValue, response }) => {
        response.http.headers.set('cache-control', 'no-store');
        if (response.body.kind !== 'single') return;
        response.body.singleResult = await settle(response.body.singleResult, contextValue.req, log);
      },
    }),
});

async function settle(
  result: FormattedExecutionResult,
  { transaction, requestId }: DoseruteRequest,
  log: Logger,
): Promise<FormattedExecutionResult> {
  if (result.errors?.length) {
    await transaction?.rollback();
    return {
      ...(result.data === undefined ? {} : { data: null }),
      errors: result.errors.map((error) => masked(error, requestId)),
    };
  }
  try {
    await transaction?.commit();
    return result;
  } catch (error) {
    log.error({ err: error, requestId }, 'A request could not be committed');
    return { data: null, errors: [unexpected(requestId)] };
  }
}
