import { inspect } from 'node:util';
import { DataSource, type DataSourceOptions } from 'typeorm';
import pg from 'pg';
import { defaultLimits, type DatabaseConfig, type DatabaseLimits } from './config.js';
import {
  type EmbeddedOptions,
  type EmbeddedServer,
  openInFolder,
  openInMemory,
  serve,
} from './embedded/embedded-server.js';
import { SnakeNamingStrategy } from './naming.js';
import { migrate } from './migrate.js';
import { EmbeddedNotifications, PostgresNotifications, type Notifications } from './notifications.js';
import { checkServer, connected } from './postgres-server.js';
import type { Progress } from './progress.js';

/** The open database; a process has one. */
export interface Database {
  readonly kind: 'embedded' | 'postgres';
  /** The server itself, where it is inside this process. */
  readonly embedded: EmbeddedServer | undefined;
  /** For src/database and tests only: a query outside the tenant's transaction is not held to one municipality. */
  readonly dataSource: DataSource;
  readonly limits: DatabaseLimits;
  readonly notifications: Notifications;
  /** Brings the schema up to date; services that start at once on one PostgreSQL do it one after another. */
  migrate(): Promise<void>;
  /** Fresh statistics, a second's work after an import: without them the query planner guesses. */
  analyze(): Promise<void>;
  /**
   * Ends listening, then the pool, then the embedded engine. Idempotent: a second call returns the first one's promise.
   * `dataSource.destroy()` is this too, so that Nest, which calls it at shutdown, cannot end the pool out of order.
   */
  close(): Promise<void>;
}

export interface DatabaseOptions {
  readonly entities: NonNullable<DataSourceOptions['entities']>;
  readonly migrations: NonNullable<DataSourceOptions['migrations']>;
  readonly progress?: Progress;
  /** Told of failures in the background (maintenance, a lost listener), which are tried again by themselves. */
  readonly report?: (error: unknown) => void;
}

/**
 * Opens the database; does not migrate it.
 *
 * @throws Refusal DATA_FOLDER_IN_USE, DATABASE_UNREACHABLE, DATABASE_TOO_OLD or EXTENSION_MISSING.
 */
export async function createDatabase(config: DatabaseConfig, options: DatabaseOptions): Promise<Database> {
  const limits = { ...defaultLimits, ...config.limits };
  const progress = options.progress ?? (() => undefined);
  const report = options.report ?? ((error) => process.emitWarning(inspect(error)));

  if ('url' in config) {
    const dataSource = new DataSource({ ...common(options, limits, report), url: config.url });
    await connected(dataSource, config.url);
    try {
      await checkServer(dataSource);
    } catch (error) {
      await dataSource.destroy();
      throw error;
    }
    const notifications = new PostgresNotifications(dataSource, config.url, report);
    return database(dataSource, undefined, limits, notifications, progress);
  }

  const serverOptions = { limits, progress, report, cacheFolder: config.cacheFolder ?? '.cache' };
  const server = await embeddedServer(config, serverOptions);
  try {
    const base = common(options, limits, report);
    const dataSource = new DataSource({ ...base, extra: { ...base.extra, stream: () => server.connect() } });
    await dataSource.initialize();
    const notifications = await EmbeddedNotifications.over(server, dataSource, report);
    return database(dataSource, server, limits, notifications, progress);
  } catch (error) {
    await server.close();
    throw error;
  }
}

function embeddedServer(
  config: Exclude<DatabaseConfig, { url: string }>,
  options: EmbeddedOptions,
): Promise<EmbeddedServer> {
  if ('folder' in config) return openInFolder(config.folder, options);
  if ('engine' in config) return serve(config.engine, options);
  return openInMemory(config.template, options);
}

function database(
  dataSource: DataSource,
  embedded: EmbeddedServer | undefined,
  limits: DatabaseLimits,
  notifications: Notifications,
  progress: Progress,
): Database {
  const endPool = dataSource.destroy.bind(dataSource);
  let closing: Promise<void> | undefined;
  const close = () => (closing ??= closeInOrder());
  const closeInOrder = async () => {
    await notifications.close();
    await endPool();
    await embedded?.close();
  };
  dataSource.destroy = close;
  return {
    kind: embedded === undefined ? 'postgres' : 'embedded',
    embedded,
    dataSource,
    limits,
    notifications,
    migrate: () => migrate(dataSource, embedded === undefined, progress),
    async analyze() {
      await dataSource.query('ANALYZE');
    },
    close,
  };
}

function common(
  { entities, migrations }: DatabaseOptions,
  limits: DatabaseLimits,
  report: (error: unknown) => void,
) {
  return {
    type: 'postgres' as const,
    entities,
    migrations,
    synchronize: false,
    namingStrategy: new SnakeNamingStrategy(),
    installExtensions: false, // the migrations do, and only they run as owner
    poolSize: limits.connections,
    connectTimeoutMS: limits.lockWaitSeconds * 1000, // also the wait for a free connection
    applicationName: 'doserute',
    poolErrorHandler: report,
    logging: false as const,
    extra: {
      // Without this `pg` makes a Date of a calendar date, at midnight in the server's time zone: one day off for half
      // the world. A date stays 'YYYY-MM-DD'.
      types: { getTypeParser: typeParser },
    },
  };
}

/** `{2027-03-22,2027-03-23}`: dates hold no comma and need no quotes. */
const datesOf = (array: string): string[] => (array === '{}' ? [] : array.slice(1, -1).split(','));

/** By the type's oid: `date` and `date[]`. */
const DATE_PARSERS = new Map<number, TypeParser>([
  [1082, String],
  [1182, datesOf],
]);

const typeParser = (oid: Oid, format?: 'text' | 'binary'): TypeParser =>
  DATE_PARSERS.get(oid) ?? (pg.types.getTypeParser(oid, format) as TypeParser);

type Oid = Parameters<typeof pg.types.getTypeParser>[0];
type TypeParser = (value: string) => unknown;
