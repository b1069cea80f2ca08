import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { GeoPoint } from '../shared/geo.js';
import { currentManager } from './scope.js';

/** A statement's parameter holds some hundred kilobytes of JSON then, far below what either engine takes. */
const CHUNK = 2_000;

/** Rows of one table, new ones and known ones as they are to be. */
export interface BulkWrite<New, Changed = New> {
  readonly created: readonly New[];
  readonly changed: readonly Changed[];
}

/** Writes rows of a table. Changed ones first: a new one may begin where an old one now ends. */
export async function bulkWrite<E extends ObjectLiteral & { id: string }>(
  entity: EntityTarget<E>,
  { created, changed }: BulkWrite<Partial<E>, Partial<E> & { id: string }>,
): Promise<void> {
  await bulkUpdate(entity, changed);
  await bulkInsert(entity, created);
}

/**
 * Inserts rows in one statement (one for each 2,000): TypeORM's own insert takes a parameter a cell, and PostgreSQL
 * 65,535 of them at most. All rows have the same properties.
 */
export async function bulkInsert<E extends ObjectLiteral>(
  entity: EntityTarget<E>,
  rows: readonly Partial<E>[],
  manager: EntityManager = currentManager(),
): Promise<void> {
  await inChunks(manager, entity, rows, ({ table, names, record }) => {
    return `INSERT INTO ${table} (${names.join(', ')}) SELECT ${names.join(', ')} FROM ${record}`;
  });
}

/** Changes rows by id in one statement (one for each 2,000), and raises their version where the table has one. */
export async function bulkUpdate<E extends ObjectLiteral & { id: string }>(
  entity: EntityTarget<E>,
  rows: readonly (Partial<E> & { id: string })[],
): Promise<void> {
  await inChunks(currentManager(), entity, rows, ({ table, names, record, versioned }) => {
    const changes = names.filter((name) => name !== 'id').map((name) => `${name} = record.${name}`);
    if (versioned) changes.push('version = target.version + 1');
    return `UPDATE ${table} AS target SET ${changes.join(', ')} FROM ${record} WHERE target.id = record.id`;
  });
}

interface Statement {
  readonly table: string;
  /** Column names. */
  readonly names: readonly string[];
  /** The parameter as a relation called `record`. */
  readonly record: string;
  readonly versioned: boolean;
}

async function inChunks<E extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<E>,
  rows: readonly Partial<E>[],
  statement: (parts: Statement) => string,
): Promise<void> {
  if (rows.length === 0) return;
  const metadata = manager.dataSource.getMetadata(entity);
  const columns = metadata.columns.filter(({ propertyName }) => propertyName in rows[0]);
  const types = columns.map(
    (column) => `${column.databaseName} ${String(column.type)}${column.isArray ? '[]' : ''}`,
  );
  const sql = statement({
    table: metadata.tableName,
    names: columns.map((column) => column.databaseName),
    record: `jsonb_to_recordset($1::jsonb) AS record(${types.join(', ')})`,
    versioned: metadata.versionColumn !== undefined,
  });
  for (let start = 0; start < rows.length; start += CHUNK) {
    const records = rows
      .slice(start, start + CHUNK)
      .map((row) =>
        Object.fromEntries(
          columns.map((column) => [
            column.databaseName,
            column.type === 'geography'
              ? ewkt(row[column.propertyName] as GeoPoint)
              : row[column.propertyName],
          ]),
        ),
      );
    await manager.query(sql, [JSON.stringify(records)]);
  }
}

/** PostGIS's own text form; a coordinate is written with all its digits. */
const ewkt = ({ coordinates: [lon, lat] }: GeoPoint): string => `SRID=4326;POINT(${lon} ${lat})`;
