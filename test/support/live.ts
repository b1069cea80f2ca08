import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { NOTIFICATIONS, type Notifications } from '../../src/database/index.js';
import type { Asker, TestService } from './service.js';

export interface Listener {
  /** Resolves when the service listens for it: what is told from now on is heard. */
  readonly standing: Promise<void>;
  /** What has come so far. */
  readonly events: unknown[];
  /** Resolves when so many events have come. */
  come(count: number): Promise<unknown[]>;
  /** How it ended: `complete`, or the code of the socket's closing or of the error. */
  readonly ended: Promise<string | number>;
  stop(): Promise<void>;
}

/** Subscribes as one caller over a live connection of their own. */
export function listen(service: TestService, asker: Asker, query: string): Listener {
  const standing = nextSubscription(service.app.get<Notifications>(NOTIFICATIONS, { strict: false }));
  const client = createClient({
    url: service.url.replace('http', 'ws'),
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${asker.token}` },
    retryAttempts: 0,
    lazyCloseTimeout: 0,
  });
  const events: unknown[] = [];
  let told: () => void = () => undefined;
  const ended = new Promise<string | number>((resolve) => {
    client.subscribe(
      { query },
      {
        next: ({ data, errors }) => {
          if (errors) resolve(String(errors[0]?.extensions?.['code']));
          else events.push(data);
          told();
        },
        error: (error) => resolve(codeOf(error)),
        complete: () => resolve('complete'),
      },
    );
  });
  return {
    standing,
    events,
    come: async (count) => {
      while (events.length < count) await new Promise<void>((resolve) => (told = resolve));
      return events;
    },
    ended,
    stop: async () => {
      await client.dispose();
    },
  };
}

/** Resolves when the next subscriber has been added. */
function nextSubscription(notifications: Notifications): Promise<void> {
  const subscribe = notifications.subscribe.bind(notifications);
  return new Promise((resolve) => {
    notifications.subscribe = async (...subscriber) => {
      notifications.subscribe = subscribe;
      const end = await subscribe(...subscriber);
      resolve();
      return end;
    };
  });
}

function codeOf(error: unknown): string | number {
  if (Array.isArray(error)) {
    const [first] = error as { extensions?: { code?: string } }[];
    return first.extensions?.code ?? 'error';
  }
  return error instanceof Object && 'code' in error ? Number(error.code) : String(error);
}
