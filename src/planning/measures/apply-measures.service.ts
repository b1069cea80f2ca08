import { Injectable } from '@nestjs/common';
import { savepoint } from '../../database/index.js';
import { type Shift, ShiftsService } from '../../fleet/index.js';
import {
  type Point,
  PointsService,
  type Ruleset,
  RulesetsService,
  type RulesetState,
} from '../../points/index.js';
import { addDays, type CivilDate } from '../../shared/civil-time.js';
import { type Fault, isRefusal, notFound, StaleVersion, type Text } from '../../shared/failures.js';
import { datesOf, type Measures } from './measures.js';
import {
  CANCELLED_SHIFT,
  changedMeanwhile,
  extraShift,
  isChanged,
  LEAVE_OR_CHANGE_BACK,
  leftAsIs,
  plannedShiftStays,
  plannedShiftWithoutCrew,
  POINT,
  RULESET,
  somethingChangedSince,
} from './texts.js';
import { type PlanningFaultCode, PlanningRefusal } from '../refusals/index.js';

/** A row that was changed. */
interface Changed<Before> {
  readonly id: string;
  readonly before: Before;
  /** Version after the change. */
  readonly version: number;
}

/** The rows that measures have changed, with what it takes to revert them. */
export interface AppliedChanges {
  readonly rulesets: readonly Changed<RulesetState>[];
  readonly hours: readonly Changed<Pick<Point, 'openingHours' | 'version'>>[];
  /** Shifts that were added. */
  readonly shifts: readonly { readonly id: string; readonly version: number }[];
}

/** Changes that stay after measures were reverted: a sentence each, with the reason. */
export type LeftBehind = readonly Text[];

/**
 * Applies measures, and reverts them, in the current tenant's transaction. Each row goes through the service of its
 * slice, with its checks and audit. Reverting restores every row with its version number, so that only the audit shows
 * that there were measures; it is refused where a row has been changed since.
 */
@Injectable()
export class ApplyMeasuresService {
  constructor(
    private readonly rulesets: RulesetsService,
    private readonly points: PointsService,
    private readonly shifts: ShiftsService,
  ) {}

  /** @throws Refusal NOT_FOUND, INPUT_INVALID, VEHICLE_OUT, STAFF_BUSY or CHANGED_MEANWHILE */
  async apply(measures: Measures, from: CivilDate, until: CivilDate): Promise<AppliedChanges> {
    const changes = {
      rulesets: [] as Changed<RulesetState>[],
      hours: [] as Changed<Pick<Point, 'openingHours' | 'version'>>[],
      shifts: [] as AppliedChanges['shifts'][number][],
    };
    for (const { rulesetId, on, until: last } of measures.rulesets) {
      const row = await this.rulesets.find(rulesetId);
      if (!row) throw notFound(RULESET, rulesetId);
      const { active, validFrom, validUntil, version } = row;
      const switched = on
        ? { active: true, validFrom: from, validUntil: last ?? null }
        : switchedOff(row, addDays(from, -1));
      const after = await unlessStale(row.name, () =>
        this.rulesets.update({ id: rulesetId, version, ...switched }),
      );
      changes.rulesets.push({
        id: rulesetId,
        before: { active, validFrom, validUntil, version },
        version: after.version,
      });
    }
    for (const { pointId, openingHours } of measures.hours) {
      const row = await this.points.find(pointId);
      if (!row) throw notFound(POINT, pointId);
      const before = { openingHours: row.openingHours, version: row.version };
      const after = await unlessStale(row.name, () =>
        this.points.update({ id: pointId, version: row.version, openingHours }),
      );
      changes.hours.push({ id: pointId, before, version: after.version });
    }
    for (const { weekdays, ...details } of measures.shifts) {
      for (const date of datesOf({ weekdays, ...details }, from, until)) {
        const { id, version } = await this.shifts.create({ ...details, date });
        changes.shifts.push({ id, version });
      }
    }
    return changes;
  }

  /**
   * Restores every changed row.
   *
   * @param leave ids of rows that have been changed since and that stay as they are now
   * @throws Refusal CHANGED_SINCE with each row that was changed and is not to be left
   */
  async revert(changes: AppliedChanges, leave: readonly string[], today: CivilDate): Promise<LeftBehind> {
    const changed: Fault<PlanningFaultCode>[] = [];
    const left: Text[] = [];
    const stays = (id: string, name: Text): void => {
      if (leave.includes(id)) left.push(leftAsIs(name));
      else changed.push(changedSince(id, name));
    };
    for (const { id, version } of [...changes.shifts].reverse()) {
      const shift = (await this.shifts.findAll([id])).get(id);
      if (!shift || shift.version !== version) {
        stays(id, nameOf(shift));
        continue;
      }
      const planned = await this.remove(shift, today);
      if (planned) left.push(planned);
    }
    for (const { id, version, before } of changes.hours) {
      if (await this.points.restoreHours(id, version, before)) continue;
      const { name = id } = (await this.points.find(id)) ?? {};
      stays(id, { nb: name, en: name });
    }
    for (const { id, version, before } of changes.rulesets) {
      if (await this.rulesets.restore(id, version, before)) continue;
      const { name = id } = (await this.rulesets.find(id)) ?? {};
      stays(id, { nb: name, en: name });
    }
    if (changed.length === 0) return left;
    const text = somethingChangedSince(changed.map(({ message }) => message));
    throw new PlanningRefusal('CHANGED_SINCE', text, changed);
  }

  /**
   * Cancels an extra shift (one that only drafts and older plans use stays as a cancelled record). One that the
   * published plan uses stays: as a record of what was driven or, if it is in the future, without its crew, so that no
   * visit is planned on it again.
   * @returns the sentence about a shift that stays, else null
   */
  private async remove(shift: Shift, today: CivilDate): Promise<Text | null> {
    try {
      await savepoint(() => this.shifts.cancel(shift.id, shift.version));
      return null;
    } catch (error) {
      if (!isRefusal(error) || error.code !== 'SHIFT_PLANNED') throw error;
    }
    if (shift.date <= today) return plannedShiftStays(nameOf(shift));
    await this.shifts.standDown(shift);
    return plannedShiftWithoutCrew(nameOf(shift));
  }
}

/** Off from the day after `last`; for the days before, the ruleset holds as it did. */
function switchedOff(
  { active, validFrom, validUntil }: Ruleset,
  last: CivilDate,
): Partial<Pick<Ruleset, 'active' | 'validUntil'>> {
  if (!active || (validFrom !== null && validFrom > last)) return { active: false };
  return { validUntil: validUntil !== null && validUntil < last ? validUntil : last };
}

/** @throws Refusal CHANGED_MEANWHILE where another transaction has changed the row at the same time */
async function unlessStale<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof StaleVersion)) throw error;
    throw new PlanningRefusal('CHANGED_MEANWHILE', changedMeanwhile(name));
  }
}

const nameOf = (shift: Shift | undefined): Text =>
  shift ? extraShift(shift.date, shift.startTime.slice(0, 5)) : CANCELLED_SHIFT;

const changedSince = (id: string, name: Text): Fault<PlanningFaultCode> => ({
  code: 'CHANGED_SINCE',
  where: id,
  message: isChanged(name),
  remedy: LEAVE_OR_CHANGE_BACK,
});
