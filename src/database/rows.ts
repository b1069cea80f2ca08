import type { EntityTarget, ObjectLiteral, QueryDeepPartialEntity, SelectQueryBuilder } from 'typeorm';
import { currentManager } from './scope.js';

/** A person's history is long, not endless: no list inside another one is longer than this. */
const NEWEST = 100;

/** What every repository does alike: one table's rows, in the transaction that it is called in. */
export abstract class Rows<E extends ObjectLiteral & { id: string }> {
  constructor(protected readonly entity: EntityTarget<E>) {}

  find(id: string): Promise<E | null> {
    return this.select().where('row.id = :id', { id }).getOne();
  }

  /** By id; what is not there (or not this municipality's) is not in the map. */
  async findAll(ids: readonly string[]): Promise<Map<string, E>> {
    const rows = await this.select().where('row.id = ANY(:ids)', { ids }).getMany();
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** @returns the row as the database keeps it, with its defaults */
  async add(row: Omit<E, 'version'>): Promise<E> {
    await currentManager()
      .createQueryBuilder()
      .insert()
      .into(this.entity)
      .values(row as unknown as QueryDeepPartialEntity<E>)
      .execute();
    return this.select().where('row.id = :id', { id: row.id }).getOneOrFail();
  }

  async remove(id: string): Promise<void> {
    await currentManager()
      .createQueryBuilder()
      .delete()
      .from(this.entity)
      .where('id = :id', { id })
      .execute();
  }

  protected select(): SelectQueryBuilder<E> {
    return currentManager().createQueryBuilder(this.entity, 'row');
  }

  /**
   * The rows that belong to each owner, newest first, in one statement however many owners there are.
   * @param key the owner's id in a row
   * @param date the column that says how new a row is; nulls are oldest
   */
  protected async newestOf(
    key: keyof E & string,
    date: keyof E & string,
    ownerIds: readonly string[],
  ): Promise<Map<string, E[]>> {
    const metadata = currentManager().dataSource.getMetadata(this.entity);
    const [owner, age] = [key, date].map(
      (property) => metadata.findColumnWithPropertyName(property)!.databaseName,
    );
    const rows = await this.select()
      .where(
        `row.id IN (SELECT id FROM (
           SELECT id, row_number() OVER (PARTITION BY ${owner} ORDER BY ${age} DESC NULLS LAST, id) AS place
           FROM ${metadata.tableName} WHERE ${owner} = ANY(:ownerIds)
         ) AS placed WHERE place <= ${NEWEST})`,
        { ownerIds },
      )
      .orderBy(`row.${date}`, 'DESC', 'NULLS LAST')
      .addOrderBy('row.id')
      .getMany();
    const grouped = new Map<string, E[]>(ownerIds.map((id) => [id, []]));
    for (const row of rows) grouped.get(row[key])?.push(row);
    return grouped;
  }
}

/** Rows that carry a version, so that an edit made on a stale reading is seen. */
export abstract class VersionedRows<
  E extends ObjectLiteral & { id: string; version: number },
> extends Rows<E> {
  /**
   * Changes a row that still is at this version, and raises the version.
   * @returns the changed row, or null when the row has moved on or is not there
   */
  async change(id: string, version: number, changes: Partial<Omit<E, 'id' | 'version'>>): Promise<E | null> {
    const { affected } = await currentManager()
      .createQueryBuilder()
      .update(this.entity)
      .set({ ...changes, version: () => 'version + 1' })
      .where('id = :id AND version = :version', { id, version })
      .execute();
    return affected === 1 ? this.find(id) : null;
  }

  /**
   * Undoes changes so that the row is as it was at an earlier version, that number included.
   *
   * Danger: a caller who read the row between the change and this is not told that it is stale once it comes to their
   * version again. So this is only for taking back a step as a whole, not for everyday edits.
   * @returns whether the row still was at this version
   */
  async restore(
    id: string,
    version: number,
    columns: Partial<Omit<E, 'id' | 'version'>>,
    to: number,
  ): Promise<boolean> {
    const { affected } = await currentManager()
      .createQueryBuilder()
      .update(this.entity)
      .set({ ...columns, version: to } as unknown as QueryDeepPartialEntity<E>)
      .where('id = :id AND version = :version', { id, version })
      .execute();
    return affected === 1;
  }
}
