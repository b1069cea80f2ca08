import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';

/** Codes of failures that the asker caused and may read in full. */
const EXPECTED = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'TOO_COMPLEX',
  'REFUSED',
]);

/** Expected failures go outward whole; of any other, outward goes its request id and inward everything. */
export function formatError(log: Logger, requestId: () => string) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = formatted.extensions?.['code'];
    if (typeof code === 'string' && EXPECTED.has(code)) {
      return { ...formatted, extensions: { ...formatted.extensions, stacktrace: undefined } };
    }
    const id = requestId();
    log.error({ err: error, requestId: id, path: formatted.path }, 'A GraphQL field failed unexpectedly');
    return {
      message: `Something went wrong on our side. Say this number if you ask about it: ${id}`,
      ...(formatted.path ? { path: formatted.path } : {}),
      extensions: { code: 'INTERNAL', requestId: id },
    };
  };
}
