import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink, InMemoryCache } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { OperationTypeNode } from 'graphql';
import { createClient } from 'graphql-ws';
import { atSignOut, currentSession, signOut } from '../session/session.js';

const authorization = (): Record<string, string> => {
  const session = currentSession();
  return session ? { authorization: `Bearer ${session.token}` } : {};
};

const live = createClient({
  url: () => `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
  connectionParams: authorization,
  lazy: true,
  retryAttempts: Infinity,
  shouldRetry: () => currentSession() !== null,
});

/** A token that the service no longer believes in is a session that has ended. */
const endedSessions = new ErrorLink(({ error }) => {
  if (!CombinedGraphQLErrors.is(error)) return;
  if (error.errors.some(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED')) signOut();
});

const http = new SetContextLink(() => ({ headers: authorization() })).concat(
  new HttpLink({ uri: '/graphql' }),
);

export const client = new ApolloClient({
  link: endedSessions.concat(
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
