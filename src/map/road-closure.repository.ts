import { Injectable } from '@nestjs/common';
import { VersionedRows } from '../database/rows.js';
import { RoadClosure } from './road-closure.entity.js';

@Injectable()
export class RoadClosureRepository extends VersionedRows<RoadClosure> {
  constructor() {
    super(RoadClosure);
  }

  /** Those in force at some moment in [from, until), the earliest first; `until` null has no end. */
  during(from: Date, until: Date | null, limit: number): Promise<RoadClosure[]> {
    return this.select()
      .where('tstzrange(row.startsAt, row.endsAt) && tstzrange(:from::timestamptz, :until::timestamptz)', {
        from,
        until,
      })
      .orderBy('row.startsAt')
      .addOrderBy('row.id')
      .limit(limit)
      .getMany();
  }
}
