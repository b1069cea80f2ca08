import type { GraphQLFormattedError } from 'graphql';

/** Codes of failures that the asker caused and may read in full. */
const EXPECTED = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'TOO_COMPLEX',
  'REFUSED',
  'DOCUMENT_NOT_REGISTERED',
  'PERSISTED_QUERY_NOT_FOUND',
]);

export const isExpected = (error: GraphQLFormattedError): boolean =>
  typeof error.extensions?.['code'] === 'string' && EXPECTED.has(error.extensions['code']);

/** Expected failures are returned whole, without their stack; of any other the client gets the request id alone. */
export function masked(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  const { message, path, extensions } = error;
  const at = path ? { path } : {};
  if (!isExpected(error)) return { ...unexpected(requestId), ...at };
  const said = Object.entries(extensions ?? {}).filter(
    ([key]) => key !== 'stacktrace' && key !== 'originalError',
  );
  return { message, ...at, extensions: Object.fromEntries(said) };
}

export const unexpected = (requestId: string): GraphQLFormattedError => ({
  message: `Something went wrong on our side, and nothing was changed. Say this number if you ask about it: ${requestId}`,
  extensions: { code: 'INTERNAL', requestId },
});
