import { Injectable } from '@nestjs/common';
import { VersionedRows } from '../database/rows.js';
import type { Page } from '../graphql/page.js';
import { StaffMember } from './staff-member.entity.js';

@Injectable()
export class StaffMemberRepository extends VersionedRows<StaffMember> {
  constructor() {
    super(StaffMember);
  }

  /** In order of id: names are sealed, so the database cannot order by them. */
  page({ after, limit }: Page): Promise<StaffMember[]> {
    const rows = this.select().orderBy('row.id').limit(limit);
    if (after !== null) rows.where('row.id::text > :after', { after });
    return rows.getMany();
  }

  /** Keeps these staff members as they are until the transaction ends: two shifts cannot take one of them at once. */
  async lock(ids: readonly string[]): Promise<void> {
    await this.select()
      .where('row.id = ANY(:ids)', { ids })
      .orderBy('row.id')
      .setLock('pessimistic_write')
      .getMany();
  }
}
