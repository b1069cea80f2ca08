import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink, InMemoryCache } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { OperationTypeNode } from 'graphql';
import { createClient } from 'graphql-ws';
import { noteOutdated } from '../app/outdated.js';
import { atSignOut, currentSession, signOut } from '../session/session.js';

const authorization = (): Record<string, string> => {
  const session = currentSession();
  return session ? { authorization: `Bearer ${session.token}` } : {};
};

/** Milliseconds between attempts to be connected again. */
const LONGEST_WAIT = 10_000;

const live = createClient({
  url: () => `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
  connectionParams: authorization,
  lazy: true,
  retryAttempts: Infinity,
  retryWait: (retries) =>
    new Promise((again) => {
      setTimeout(again, Math.min(500 * 2 ** retries, LONGEST_WAIT));
    }),
  on: {
    // Events during the lost connection were missed: read again what is shown.
    connected: (_socket, _payload, wasRetry) => {
      if (wasRetry) void client.refetchQueries({ include: 'active' });
    },
  },
  shouldRetry: () => currentSession() !== null,
});

/**
 * A token that the service no longer accepts means that the session has ended; a document, that the console is
 * outdated.
 */
const ended = new ErrorLink(({ error }) => {
  if (!CombinedGraphQLErrors.is(error)) return;
  const codes = error.errors.map(({ extensions }) => extensions?.['code']);
  if (codes.includes('UNAUTHENTICATED')) signOut();
  if (codes.includes('DOCUMENT_NOT_REGISTERED')) noteOutdated();
});

/** The service knows the console's documents by their hash (web/documents-plugin.ts). */
const byHash = new PersistedQueryLink({
  sha256: async (text: string) => {
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
    return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
  },
});

const http = new SetContextLink(() => ({ headers: authorization() })).concat(
  // Browsers hash on secure pages alone; elsewhere the document is sent whole.
  isSecureContext ? byHash.concat(new HttpLink({ uri: '/graphql' })) : new HttpLink({ uri: '/graphql' }),
);

export const client = new ApolloClient({
  link: ended.concat(
    ApolloLink.split(
      ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
      new GraphQLWsLink(live),
      http,
    ),
  ),
  cache: new InMemoryCache(),
  // A day's plan is changed by others too: show what is known, and ask.
  defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network' } },
});

atSignOut(() => {
  live.terminate();
  void client.clearStore();
});
