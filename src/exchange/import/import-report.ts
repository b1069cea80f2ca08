import type { BundleFault, RowAsRead, TableName } from '../bundle/index.js';

/** What an import did (or, with `dryRun`, would do) to one table. */
export interface TableCounts {
  readonly table: TableName;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** All of a bundle, or none of it and everything that is wrong with it. */
export type ImportReport = {
  readonly municipality: string;
  readonly dryRun: boolean;
  /** Told, not refused. */
  readonly warnings: readonly BundleFault[];
} & (
  | { readonly ok: true; readonly newMunicipality: boolean; readonly tables: readonly TableCounts[] }
  | {
      readonly ok: false;
      readonly faults: readonly BundleFault[];
      /** Those rows as they were sent, where they were asked for: they may say who people are. */
      readonly rows?: readonly RowAsRead[];
    }
);
