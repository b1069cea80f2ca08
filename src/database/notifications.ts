import type { DataSource } from 'typeorm';
import pg from 'pg';
import type { EmbeddedServer } from './embedded/embedded-server.js';
import { openScope } from './scope.js';

/** A flat object of ids and numbers, never names: it goes to every service on the database. */
export type NotificationPayload = Readonly<Record<string, string | number | boolean | null>>;

export interface Notifications {
  /**
   * Tells every service on this database; in a transaction, when (and only if) it commits.
   *
   * @throws RangeError for a payload of 8,000 bytes or more, PostgreSQL's limit.
   */
  publish(payload: object): Promise<void>;
  /**
   * Resolves when listening.
   *
   * @param onGap called when notifications may have been missed (the connection was lost and is back): look again.
   * @returns a function that ends the subscription.
   */
  subscribe(listener: (payload: NotificationPayload) => void, onGap?: () => void): Promise<() => void>;
  close(): Promise<void>;
}

const CHANNEL = 'doserute';
const LIMIT_BYTES = 8000;
const FIRST_RETRY_MILLISECONDS = 500;
const LAST_RETRY_MILLISECONDS = 30_000;

interface Subscriber {
  readonly listener: (payload: NotificationPayload) => void;
  readonly onGap: (() => void) | undefined;
}

/** The subscribers in this process, and publishing, which is the same on both engines. */
abstract class Subscribers {
  private readonly subscribers = new Set<Subscriber>();

  constructor(
    private readonly dataSource: DataSource,
    protected readonly report: (error: unknown) => void,
  ) {}

  async publish(payload: object): Promise<void> {
    const text = JSON.stringify(payload);
    const bytes = Buffer.byteLength(text);
    if (bytes >= LIMIT_BYTES)
      throw new RangeError(`A notification of ${bytes} bytes; the limit is ${LIMIT_BYTES}.`);
    const manager = openScope()?.transaction.manager ?? this.dataSource.manager;
    await manager.query('SELECT pg_notify($1, $2)', [CHANNEL, text]);
  }

  protected add(subscriber: Subscriber): () => void {
    this.subscribers.add(subscriber);
    return () => this.subscribers.delete(subscriber);
  }

  protected deliver(text: string): void {
    const payload = JSON.parse(text) as NotificationPayload;
    this.each(({ listener }) => listener(payload));
  }

  protected gap(): void {
    this.each(({ onGap }) => onGap?.());
  }

  /** One subscriber's failure is not the others'. */
  private each(tell: (subscriber: Subscriber) => void): void {
    for (const subscriber of [...this.subscribers]) {
      try {
        tell(subscriber);
      } catch (error) {
        this.report(error);
      }
    }
  }
}

/** The engine has one backend, which listens; every service on it is in this process. */
export class EmbeddedNotifications extends Subscribers implements Notifications {
  private stop: () => void = () => undefined;

  static async over(
    server: EmbeddedServer,
    dataSource: DataSource,
    report: (error: unknown) => void,
  ): Promise<EmbeddedNotifications> {
    const notifications = new EmbeddedNotifications(dataSource, report);
    await server.run(`LISTEN ${CHANNEL}`);
    notifications.stop = server.onNotification((channel, payload) => {
      if (channel === CHANNEL) notifications.deliver(payload);
    });
    return notifications;
  }

  subscribe(listener: Subscriber['listener'], onGap?: () => void): Promise<() => void> {
    return Promise.resolve(this.add({ listener, onGap }));
  }

  close(): Promise<void> {
    this.stop();
    return Promise.resolve();
  }
}

/** A connection of its own, since a pool's may be gone at any time; opened by the first subscription. */
export class PostgresNotifications extends Subscribers implements Notifications {
  private listening: Promise<pg.Client> | undefined;
  private retryTimer: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(
    dataSource: DataSource,
    private readonly url: string,
    report: (error: unknown) => void,
  ) {
    super(dataSource, report);
  }

  async subscribe(listener: Subscriber['listener'], onGap?: () => void): Promise<() => void> {
    this.listening ??= this.listen();
    await this.listening;
    return this.add({ listener, onGap });
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.retryTimer);
    const client = await this.listening?.catch(() => undefined);
    await client?.end();
  }

  private async listen(): Promise<pg.Client> {
    const client = new pg.Client({
      connectionString: this.url,
      application_name: 'doserute-listen',
      keepAlive: true,
    });
    client.on('notification', ({ payload }) => this.deliver(payload ?? '{}'));
    client.on('error', this.report);
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
    } catch (error) {
      this.listening = undefined;
      throw error;
    }
    client.once('end', () => this.listenAgain(FIRST_RETRY_MILLISECONDS));
    return client;
  }

  private listenAgain(afterMilliseconds: number): void {
    if (this.closed) return;
    this.retryTimer = setTimeout(() => {
      this.listening = this.listen();
      this.listening.then(
        () => this.gap(),
        (error: unknown) => {
          this.report(error);
          this.listenAgain(Math.min(2 * afterMilliseconds, LAST_RETRY_MILLISECONDS));
        },
      );
    }, afterMilliseconds);
    this.retryTimer.unref();
  }
}
