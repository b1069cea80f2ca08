import type { ColumnComplaint } from './faults.js';
import type { Kind } from './kinds/kind.js';
import type { NamedTable, TableName } from './names.js';

/** What a blank cell (or an absent column) means: refused, refused where addresses are not looked up, or this value. */
type Blank<T> = 'refused' | 'looked up' | { readonly means: T };

export interface Column<T> {
  readonly kind: Kind<T>;
  readonly blank: Blank<T>;
}

export const required = <T>(kind: Kind<T>): Column<T> => ({ kind, blank: 'refused' });

export const optional = <T>(kind: Kind<T>): Column<T | null> => ({ kind, blank: { means: null } });

export const withDefault = <T>(kind: Kind<T>, value: T): Column<T> => ({ kind, blank: { means: value } });

/** A coordinate: where addresses are looked up, it may be left to that. */
export const coordinate = <T>(kind: Kind<T>): Column<T | null> => ({ kind, blank: 'looked up' });

/** How a bundle is read. */
export interface Reading {
  /** Addresses without coordinates will be looked up. */
  readonly canLocate: boolean;
}

/** Whether a cell of the column must be filled in. */
export const isNeeded = ({ blank }: Column<unknown>, { canLocate }: Reading): boolean =>
  blank === 'refused' || (blank === 'looked up' && !canLocate);

export type Columns = Readonly<Record<string, Column<unknown>>>;

/** The typed row of a table, by its columns' own names. */
export type RowOf<C extends Columns> = { readonly [K in keyof C]: C[K] extends Column<infer T> ? T : never };

/** The cells of a row that could be read; a faulty cell is absent, a blank optional one is null. */
export type CellsOf<C extends Columns> = Partial<RowOf<C>>;

export interface TableDefinition<C extends Columns> {
  readonly name: TableName;
  readonly columns: C;
  /** The natural key: importing again updates the row that has it. */
  readonly key: readonly (keyof C & string)[];
  /** The key's cells mean the same in any order. */
  readonly keyIsUnordered?: boolean;
  /** Rows with one key are told and merged rather than refused. */
  readonly keyMayRepeat?: boolean;
  /** Columns whose cells name rows of other tables. */
  readonly references?: Readonly<Partial<Record<keyof C & string, NamedTable>>>;
  /** What cells of one row say against each other. Absent cells have their own fault already: say nothing of them. */
  readonly check?: (cells: CellsOf<C>) => ColumnComplaint[];
}

/** Lets TypeScript infer the row type from the columns. */
export const defineTable = <C extends Columns>(definition: TableDefinition<C>) => definition;

/** The row type of a table's definition. */
export type RowIn<D> = D extends TableDefinition<infer C> ? RowOf<C> : never;
