import type { DataSource } from 'typeorm';
import { DatabaseRefusal } from './refusals.js';
import { extensionMissing, postgresTooOld, unreachable } from './texts.js';

const OLDEST_POSTGRES = 15;
const EXTENSIONS = { postgis: [3, 3], btree_gist: [1, 0] } as const;

/** @throws Refusal DATABASE_UNREACHABLE, without the password that `url` may hold. */
export async function connected(dataSource: DataSource, url: string): Promise<void> {
  try {
    await dataSource.initialize();
  } catch (error) {
    const place = withoutPassword(url);
    const why = reasonOf(error);
    throw new DatabaseRefusal('DATABASE_UNREACHABLE', unreachable(place, why));
  }
}

/** @throws Refusal DATABASE_TOO_OLD or EXTENSION_MISSING. */
export async function checkServer(dataSource: DataSource): Promise<void> {
  const [{ version }] = await dataSource.query<{ version: number }[]>(
    `SELECT current_setting('server_version_num')::int / 10000 AS version`,
  );
  if (version < OLDEST_POSTGRES) {
    throw new DatabaseRefusal('DATABASE_TOO_OLD', postgresTooOld(version, OLDEST_POSTGRES));
  }
  const available = await dataSource.query<{ name: string; version: string }[]>(
    'SELECT name, coalesce(installed_version, default_version) AS version FROM pg_available_extensions WHERE name = ANY($1)',
    [Object.keys(EXTENSIONS)],
  );
  for (const [name, [major, minor]] of Object.entries(EXTENSIONS)) {
    const found = available.find((extension) => extension.name === name);
    const [foundMajor = 0, foundMinor = 0] = (found?.version ?? '').split('.').map(Number);
    if (foundMajor > major || (foundMajor === major && foundMinor >= minor)) continue;
    throw new DatabaseRefusal('EXTENSION_MISSING', extensionMissing(name, major, minor, version));
  }
}

function withoutPassword(url: string): string {
  try {
    const { hostname, port, pathname } = new URL(url);
    return `${hostname}${port === '' ? '' : `:${port}`}${pathname}`;
  } catch {
    return 'DATABASE_URL'; // not an address at all; the driver's own words say so
  }
}

/** A refused connection is an AggregateError (IPv6 and IPv4) with an empty message of its own. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join(', ');
  return error instanceof Error ? error.message : String(error);
}
