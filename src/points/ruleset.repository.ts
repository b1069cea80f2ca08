import { Injectable } from '@nestjs/common';
import { VersionedRows } from '../database/rows.js';
import type { Page } from '../graphql/page.js';
import type { CivilDate } from '../shared/civil-time.js';
import { Ruleset } from './ruleset.entity.js';

@Injectable()
export class RulesetRepository extends VersionedRows<Ruleset> {
  constructor() {
    super(Ruleset);
  }

  /** In order of name and kind; with `inForceOn`, those that hold on the date. */
  page(inForceOn: CivilDate | null, { after, limit }: Page): Promise<Ruleset[]> {
    // A name may stand once for each kind, so the key of the order is both.
    const key = `row.name || ' ' || row.pointKind`;
    const rows = this.select().orderBy(`(${key}) COLLATE "C"`).limit(limit);
    if (after !== null) rows.andWhere(`(${key}) COLLATE "C" > :after`, { after });
    if (inForceOn !== null)
      rows.andWhere(`row.active AND daterange(row.validFrom, row.validUntil, '[]') @> CAST(:on AS date)`, {
        on: inForceOn,
      });
    return rows.getMany();
  }
}
