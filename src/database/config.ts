import type { Engine } from './embedded/engine.js';

/** Which database: a PostgreSQL by its address, the embedded one in a folder, or (for tests) one in memory. */
export type DatabaseConfig = (
  | { readonly url: string }
  | { readonly folder: string }
  /** `template`: a tarball of a data folder to begin from. */
  | { readonly memory: true; readonly template?: Uint8Array }
  /** An embedded engine that is already open; closing the database closes it. */
  | { readonly engine: Engine }
) & {
  readonly limits?: Partial<DatabaseLimits>;
  /** Where the embedded database keeps the tarball from which new data folders are made. */
  readonly cacheFolder?: string;
};

/** No transaction may hold up the others for ever. The same limits hold on both engines. */
export interface DatabaseLimits {
  /** How long a statement waits for other transactions, before it fails with 55P03. */
  readonly lockWaitSeconds: number;
  /** How long one statement may take, before it fails with 57014. */
  readonly statementSeconds: number;
  /** How long an open transaction may do nothing, before it is rolled back and its connection ended (25P03). */
  readonly idleSeconds: number;
  /** Connections kept at most. */
  readonly connections: number;
}

export const defaultLimits: DatabaseLimits = {
  lockWaitSeconds: 30,
  statementSeconds: 60,
  idleSeconds: 60,
  connections: 10,
};
