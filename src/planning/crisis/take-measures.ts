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
import { type PlanningFaultCode, PlanningRefusal } from '../refusals.js';

/** A row that was changed: what it was, and the version that it has had since. */
interface Changed<Before> {
  readonly id: string;
  readonly before: Before;
  readonly version: number;
}

/** What measures have changed, and what it takes to undo it. */
export interface Changes {
  readonly rulesets: readonly Changed<RulesetState>[];
  readonly hours: readonly Changed<Pick<Point, 'openingHours' | 'version'>>[];
  /** Those that were added. */
  readonly shifts: readonly { readonly id: string; readonly version: number }[];
}

/** What stays of measures that were taken back, and why; a sentence each. */
export type LeftBehind = readonly Text[];

/**
 * Takes measures, and takes them back, in the current tenant's transaction. Each row goes through its own slice's
 * service, with its checks and its audit. Undoing restores every row with its version number, so that nothing is left
 * to see of measures that were taken back; it is refused where somebody has changed a row since.
 */
@Injectable()
export class MeasureTaker {
  constructor(
    private readonly rulesets: RulesetsService,
    private readonly points: PointsService,
    private readonly shifts: ShiftsService,
  ) {}

  /** @throws Refusal NOT_FOUND, INPUT_INVALID, VEHICLE_OUT, STAFF_BUSY or CHANGED_MEANWHILE */
  async take(measures: Measures, from: CivilDate, until: CivilDate): Promise<Changes> {
    const changes = {
      rulesets: [] as Changed<RulesetState>[],
      hours: [] as Changed<Pick<Point, 'openingHours' | 'version'>>[],
      shifts: [] as Changes['shifts'][number][],
    };
    for (const { rulesetId, on, until: last } of measures.rulesets) {
      const row = await this.rulesets.find(rulesetId);
      if (!row) throw notFound({ nb: 'reglene', en: 'ruleset' }, rulesetId);
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
      if (!row) throw notFound({ nb: 'utleveringsstedet', en: 'point' }, pointId);
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
   * Makes everything what it was.
   *
   * @param leave ids of rows that somebody has changed since and that shall stay as they are now
   * @throws Refusal CHANGED_SINCE with each row that was changed and is not to be left
   */
  async takeBack(changes: Changes, leave: readonly string[], today: CivilDate): Promise<LeftBehind> {
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
    throw new PlanningRefusal(
      'CHANGED_SINCE',
      {
        nb: `Noe er endret etter at tiltakene ble satt i verk: ${changed.map(({ message }) => message.nb).join(' ')}`,
        en: `Something was changed after the measures were taken: ${changed.map(({ message }) => message.en).join(' ')}`,
      },
      changed,
    );
  }

  /**
   * Takes an extra shift off the roster (one that only drafts and older plans name stays as a cancelled record). One
   * that the published plan names cannot go: it stays as a record of what was driven or, if it is still to come, without
   * its crew, so that nobody is planned on it again.
   */
  private async remove(shift: Shift, today: CivilDate): Promise<Text | null> {
    try {
      await savepoint(() => this.shifts.cancel(shift.id, shift.version));
      return null;
    } catch (error) {
      if (!isRefusal(error) || error.code !== 'SHIFT_PLANNED') throw error;
    }
    const { nb, en } = nameOf(shift);
    if (shift.date <= today) {
      return {
        nb: `${nb} står i en plan og blir stående.`,
        en: `${en} stands in a plan and stays.`,
      };
    }
    await this.shifts.standDown(shift);
    return {
      nb: `${nb} står i en plan; mannskapet er tatt av. Planlegg dagen på nytt.`,
      en: `${en} stands in a plan; its crew was taken off. Plan the day again.`,
    };
  }
}

/** Off from the day after `last`: what held before goes on holding for the days before. */
function switchedOff(
  { active, validFrom, validUntil }: Ruleset,
  last: CivilDate,
): Partial<Pick<Ruleset, 'active' | 'validUntil'>> {
  if (!active || (validFrom !== null && validFrom > last)) return { active: false };
  return { validUntil: validUntil !== null && validUntil < last ? validUntil : last };
}

/** Somebody else may be changing the same row at this moment. @throws Refusal CHANGED_MEANWHILE */
async function unlessStale<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof StaleVersion)) throw error;
    throw new PlanningRefusal('CHANGED_MEANWHILE', {
      nb: `${name} ble endret av noen andre akkurat nå. Prøv igjen.`,
      en: `${name} was changed by somebody else just now. Try again.`,
    });
  }
}

function nameOf(shift: Shift | undefined): Text {
  if (!shift) return { nb: 'En ekstra vakt som er avlyst', en: 'An extra shift that was cancelled' };
  const at = `${shift.date} ${shift.startTime.slice(0, 5)}`;
  return { nb: `Den ekstra vakten ${at}`, en: `The extra shift ${at}` };
}

const leftAsIs = ({ nb, en }: Text): Text => ({
  nb: `${nb} er endret siden og blir stående som nå.`,
  en: `${en} was changed since and stays as it is now.`,
});

const changedSince = (id: string, { nb, en }: Text): Fault<PlanningFaultCode> => ({
  code: 'CHANGED_SINCE',
  where: id,
  message: { nb: `${nb} er endret.`, en: `${en} was changed.` },
  remedy: {
    nb: 'La det stå som nå, eller endre det tilbake selv og la det stå.',
    en: 'Leave it as it is now, or change it back yourself and leave it.',
  },
});
