import { Injectable } from '@nestjs/common';
import { currentManager, currentTenant } from '../../database/index.js';
import { Audit, changeSetting } from '../../identity/index.js';
import { readSeenBookings } from '../../plans/index.js';
import { PointsService } from '../../points/index.js';
import { addDays, type CivilDate } from '../../shared/civil-time.js';
import { StaleVersion } from '../../shared/failures.js';
import { InputCheck } from '../../shared/input-check.js';
import {
  DEFAULT_PRESENCE,
  type LearnedPresence,
  learnPresence,
  type PresenceParameters,
} from '../../solver/index.js';
import { knownMunicipality } from './known-municipality.js';
import { MOST_PRESENCE, readSettings } from './planning-settings.js';

/** The presence model's parameters of the municipality (`pointId` null), or of one of its points. */
export interface PresenceView {
  readonly pointId: string | null;
  /** Version of the municipality's or the point's row; an edit of an older version is refused. */
  readonly version: number;
  readonly defaults: PresenceParameters;
  /** What is set here. A point inherits the rest from the municipality, the municipality from the defaults. */
  readonly set: Partial<PresenceParameters>;
  readonly inForce: PresenceParameters;
  /** Estimated from the outcomes of the last half year. Only shown: a person has to set it. */
  readonly learned: LearnedPresence;
}

/** Null removes a setting; undefined leaves it as it is. */
export type PresenceChanges = {
  readonly [K in keyof PresenceParameters]?: number | null;
} & { readonly pointId: string | null; readonly version: number };

const NAMES = ['noShow', 'jitterSd', 'jitterMax', 'dwellVariation'] as const;
const LEARNING_DAYS = 183;

/** The presence model's parameters: set, in force, and estimated from outcomes. */
@Injectable()
export class PresenceSettingsService {
  constructor(
    private readonly points: PointsService,
    private readonly audit: Audit,
  ) {}

  /** @throws Refusal NOT_FOUND */
  async view(pointId: string | null, today: CivilDate): Promise<PresenceView> {
    const municipality = await knownMunicipality(currentManager(), currentTenant().municipality);
    const common = readSettings(municipality.settings).presence;
    const seen = await seenBookings(addDays(today, -LEARNING_DAYS), pointId);
    if (pointId === null) {
      return {
        pointId,
        version: municipality.version,
        defaults: DEFAULT_PRESENCE,
        set: municipality.settings['presence'] ?? {},
        inForce: common,
        learned: learnPresence(seen, DEFAULT_PRESENCE),
      };
    }
    const point = await this.points.get(pointId);
    return {
      pointId,
      version: point.version,
      defaults: DEFAULT_PRESENCE,
      set: point.presence ?? {},
      inForce: { ...common, ...point.presence },
      // The prior is the municipality: a point with few outcomes is estimated to be like the rest of it.
      learned: learnPresence(seen, common),
    };
  }

  /**
   * Changes parameters, for plans from now on.
   * @throws StaleVersion with the current view, or Refusal NOT_FOUND or INPUT_INVALID
   */
  async set({ pointId, version, ...changes }: PresenceChanges, today: CivilDate): Promise<PresenceView> {
    const check = new InputCheck();
    for (const name of NAMES) check.between(name, changes[name], 0, MOST_PRESENCE[name]);
    check.done();
    const before = await this.view(pointId, today);
    const given = Object.entries({ ...before.set, ...changes }).filter(([, value]) => value != null);
    const presence = Object.fromEntries(given) as Partial<PresenceParameters>;
    const changed =
      pointId === null
        ? await changeSetting('presence', presence, version)
        : await this.points.setPresence(pointId, version, presence);
    if (!changed) throw new StaleVersion(before);
    const subject = pointId === null ? 'municipality' : 'point';
    await this.audit.record('SET_PRESENCE', subject, pointId ?? currentTenant().municipality, {
      before: before.set,
      after: presence,
    });
    return this.view(pointId, today);
  }
}

/** One a recipient and date: the last of the outcomes that were reported of a booking at the point. */
async function seenBookings(from: CivilDate, pointId: string | null) {
  const rows = await readSeenBookings(currentManager(), from, pointId);
  return rows.map(({ kind, late, dwell }) => ({
    came: kind !== 'NOT_HOME',
    late,
    dwell: dwell !== null && dwell > 0 ? dwell : null,
  }));
}
