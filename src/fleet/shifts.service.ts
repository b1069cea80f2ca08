import { Injectable } from '@nestjs/common';
import { refusingViolations } from '../database/refusing-violations.js';
import type { Page } from '../graphql/page.js';
import { Audit } from '../identity/index.js';
import type { CivilDate } from '../shared/civil-time.js';
import { notFound, type Refusal, StaleVersion } from '../shared/failures.js';
import { newId } from '../shared/ids.js';
import { violations } from './fleet.violations.js';
import { checkShift, type ShiftDetails } from './shift-check.js';
import type { Shift, ShiftEndReason } from './shift.entity.js';
import { ShiftRepository } from './shift.repository.js';
import { StaffMemberRepository } from './staff-member.repository.js';
import { FleetRefusal } from './refusals.js';
import { SHIFT, SHIFT_CHANGED_MEANWHILE, crewBusy } from './texts.js';

export interface ShiftChange extends ShiftDetails {
  readonly id: string;
  readonly version: number;
}

/** Crews and vehicles, from start to end on a date. */
@Injectable()
export class ShiftsService {
  constructor(
    private readonly shifts: ShiftRepository,
    private readonly staff: StaffMemberRepository,
    private readonly audit: Audit,
  ) {}

  page(from: CivilDate, until: CivilDate, page: Page): Promise<Shift[]> {
    return this.shifts.page(from, until, page);
  }

  findAll(ids: readonly string[]): Promise<Map<string, Shift>> {
    return this.shifts.findAll(ids);
  }

  /** Staff ids by shift, the driver first. */
  crews(shiftIds: readonly string[]): Promise<Map<string, string[]>> {
    return this.shifts.crews(shiftIds);
  }

  /** @throws Refusal INPUT_INVALID, VEHICLE_OUT, STAFF_BUSY or NOT_FOUND */
  async create(input: ShiftDetails): Promise<Shift> {
    checkShift(input);
    const row = await refusingViolations(violations, () =>
      this.shifts.add({ id: newId(), ...columns(input), endedAt: null, endedReason: null }),
    );
    await this.man(row, input.staffIds);
    await this.audit.record('CREATE', 'shift', row.id, { ...input });
    return row;
  }

  /**
   * Puts the given shift in the place of the one that was read.
   * @throws StaleVersion, or Refusal as `create`
   */
  async update({ id, version, ...input }: ShiftChange): Promise<Shift> {
    const current = await this.shifts.find(id);
    if (!current) throw notFound(SHIFT, id);
    checkShift(input);
    const changed = await refusingViolations(violations, () =>
      this.shifts.change(id, version, columns(input)),
    );
    if (!changed) throw new StaleVersion((await this.shifts.find(id)) ?? current);
    await this.man(changed, input.staffIds);
    await this.audit.record('UPDATE', 'shift', id, { ...input, version: changed.version });
    return changed;
  }

  /**
   * Takes a shift back; where a draft or an older plan has a route for it, it stays on record as cancelled.
   * @returns the shift as it was
   * @throws StaleVersion, or Refusal NOT_FOUND, or SHIFT_PLANNED where the published plan has a route for it
   */
  async cancel(id: string, version: number): Promise<Shift> {
    const current = await this.shifts.find(id);
    if (!current) throw notFound(SHIFT, id);
    if (current.version !== version) throw new StaleVersion(current);
    if (!(await this.shifts.removeUnused(id))) {
      const ended = { endedAt: current.startTime, endedReason: 'CANCELLED' } as const;
      const changed = await refusingViolations(violations, () => this.shifts.change(id, version, ended));
      if (!changed) throw new StaleVersion(current);
    }
    await this.audit.record('CANCEL', 'shift', id, { date: current.date, vehicleId: current.vehicleId });
    return current;
  }

  /** Takes the crew off a shift that plans name, so that no handout is planned on it again. @throws StaleVersion */
  async standDown({ id, version, date }: Shift): Promise<void> {
    const changed = await this.shifts.change(id, version, { date });
    if (!changed) throw new StaleVersion(await this.shifts.find(id));
    await this.shifts.setCrew(id, []);
    await this.audit.record('STAND_DOWN', 'shift', id, { date, version: changed.version });
  }

  /**
   * Writes down that a shift ends, or never begins, before its time; said again, the last word counts.
   *
   * @param at HH:MM, taken to the shift's start or end where it is before or after it
   * @throws Refusal NOT_FOUND, SHIFT_CHANGED
   */
  async endEarly(id: string, at: string, reason: Exclude<ShiftEndReason, 'CANCELLED'>): Promise<Shift> {
    const current = await this.shifts.find(id);
    if (!current) throw notFound(SHIFT, id);
    const [start, end] = [current.startTime.slice(0, 5), current.endTime.slice(0, 5)];
    const endedAt = at < start ? start : at > end ? end : at;
    const ended = await this.shifts.change(id, current.version, { endedAt, endedReason: reason });
    if (!ended) throw justChanged();
    await this.audit.record('END_EARLY', 'shift', id, { at: endedAt, reason });
    return ended;
  }

  /** Locks the crew first: two shifts that want the same person at once take turns, and the second sees the first. */
  private async man(shift: Shift, staffIds: readonly string[]): Promise<void> {
    await this.staff.lock(staffIds);
    const busy = await this.shifts.busy(staffIds, shift);
    if (busy.length > 0) throw staffBusy(busy.length);
    await refusingViolations(violations, () => this.shifts.setCrew(shift.id, staffIds));
  }
}

function columns(input: ShiftDetails): Omit<Shift, 'id' | 'version' | 'endedAt' | 'endedReason'> {
  return {
    date: input.date,
    startTime: input.start,
    endTime: input.end,
    vehicleId: input.vehicleId,
    startPointId: input.startPointId,
    endPointId: input.endPointId ?? null,
    breakMinutes: input.breakMinutes,
    breakEarliest: input.breakEarliest ?? null,
    breakLatest: input.breakLatest ?? null,
  };
}

const justChanged = (): Refusal => new FleetRefusal('SHIFT_CHANGED', SHIFT_CHANGED_MEANWHILE);

function staffBusy(count: number): Refusal {
  return new FleetRefusal('STAFF_BUSY', crewBusy(count));
}
