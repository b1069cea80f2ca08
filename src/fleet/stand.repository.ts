import { Injectable } from '@nestjs/common';
import { VersionedRows } from '../database/rows.js';
import type { Page } from '../graphql/page.js';
import type { CivilDate } from '../shared/civil-time.js';
import { Stand } from './stand.entity.js';

@Injectable()
export class StandRepository extends VersionedRows<Stand> {
  constructor() {
    super(Stand);
  }

  /** Those in force at any time from a date on, by their first date. */
  page(from: CivilDate, { after, limit }: Page): Promise<Stand[]> {
    const key = `row.firstDate || ' ' || row.fromTime || ' ' || row.id`;
    const rows = this.select()
      .where('(row.lastDate IS NULL OR row.lastDate >= :from)', { from })
      .orderBy(`(${key}) COLLATE "C"`)
      .limit(limit);
    if (after !== null) rows.andWhere(`(${key}) COLLATE "C" > :after`, { after });
    return rows.getMany();
  }
}
