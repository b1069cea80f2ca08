import { Injectable } from '@nestjs/common';
import { currentManager, databaseErrorCode, savepoint } from '../database/index.js';
import { VersionedRows } from '../database/rows.js';
import type { Page } from '../graphql/page.js';
import type { CivilDate } from '../shared/civil-time.js';
import { ShiftStaff } from './shift-staff.entity.js';
import { Shift } from './shift.entity.js';

const FOREIGN_KEY_VIOLATION = '23503';

@Injectable()
export class ShiftRepository extends VersionedRows<Shift> {
  constructor() {
    super(Shift);
  }

  /** In order of date and start. */
  page(from: CivilDate, until: CivilDate, { after, limit }: Page): Promise<Shift[]> {
    const key = `row.date || ' ' || row.startTime || ' ' || row.id`;
    const rows = this.select()
      .where('row.date BETWEEN :from AND :until', { from, until })
      .andWhere(`row.endedReason IS DISTINCT FROM 'CANCELLED'`)
      .orderBy(`(${key}) COLLATE "C"`)
      .limit(limit);
    if (after !== null) rows.andWhere(`(${key}) COLLATE "C" > :after`, { after });
    return rows.getMany();
  }

  /**
   * Takes away a shift that nothing refers to. False where something does (the routes of plans, which this slice knows
   * nothing of): the foreign keys of those above stop it, and its row has to stay.
   */
  async removeUnused(id: string): Promise<boolean> {
    try {
      const { affected } = await savepoint((manager) => manager.delete(Shift, { id }));
      return affected === 1;
    } catch (error) {
      if (databaseErrorCode(error) !== FOREIGN_KEY_VIOLATION) throw error;
      return false;
    }
  }

  /** Who is on each shift, the driver first. */
  async crews(shiftIds: readonly string[]): Promise<Map<string, string[]>> {
    const rows = await currentManager()
      .createQueryBuilder(ShiftStaff, 'row')
      .where('row.shiftId = ANY(:shiftIds)', { shiftIds })
      .orderBy('row.position')
      .getMany();
    const crews = new Map<string, string[]>(shiftIds.map((id) => [id, []]));
    for (const { shiftId, staffId } of rows) crews.get(shiftId)?.push(staffId);
    return crews;
  }

  async setCrew(shiftId: string, staffIds: readonly string[]): Promise<void> {
    await currentManager().delete(ShiftStaff, { shiftId });
    if (staffIds.length === 0) return;
    await currentManager().insert(
      ShiftStaff,
      staffIds.map((staffId, position) => ({ shiftId, staffId, position })),
    );
  }

  /** Of these staff members, those who are on another shift at some moment of this one. */
  async busy(staffIds: readonly string[], shift: Pick<Shift, 'id' | 'date' | 'startTime' | 'endTime'>) {
    const rows = await currentManager()
      .createQueryBuilder(ShiftStaff, 'crew')
      .innerJoin(Shift, 'row', 'row.id = crew.shiftId')
      .where('crew.staffId = ANY(:staffIds)', { staffIds })
      .andWhere('row.id <> :id AND row.date = :date', shift)
      .andWhere('row.startTime < :endTime AND :startTime < coalesce(row.endedAt, row.endTime)', shift)
      .getMany();
    return rows.map(({ staffId }) => staffId);
  }
}
