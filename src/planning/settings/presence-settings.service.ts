import { Injectable } from '@nestjs/common';
import { currentManager, currentTenant } from '../../database/index.js';
import { Audit, Municipality } from '../../identity/index.js';
import type { OutcomeKind } from '../../ledger/index.js';
import { Point } from '../../points/index.js';
import { addDays, type CivilDate } from '../../shared/civil-time.js';
import { notFound, StaleVersion } from '../../shared/failures.js';
import { InputCheck } from '../../shared/input-check.js';
import {
  DEFAULT_PRESENCE,
  type LearnedPresence,
  learnPresence,
  type PresenceParameters,
} from '../../solver/index.js';
import { knownMunicipality } from './known-municipality.js';
import { readSettings } from './planning-settings.js';

/** How people keep to their time: in the whole municipality, or at one point of it. */
export interface PresenceView {
  readonly pointId: string | null;
  /** Of the municipality, or the point: an edit says which it has read. */
  readonly version: number;
  readonly defaults: PresenceParameters;
  /** What people have set here; what is not there is as above it (the municipality's, the defaults). */
  readonly set: Partial<PresenceParameters>;
  readonly inForce: PresenceParameters;
  /** What the last half year's outcomes suggest. It is shown, and applied by nobody but a person. */
  readonly learned: LearnedPresence;
}

/** Null takes back what was set; left out stays as it is. */
export type PresenceChanges = {
  readonly [K in keyof PresenceParameters]?: number | null;
} & { readonly pointId: string | null; readonly version: number };

const NAMES = ['noShow', 'jitterSd', 'jitterMax', 'dwellVariation'] as const;
/** As `settings.ts` reads them. */
const MOST: PresenceParameters = { noShow: 1, jitterSd: 3600, jitterMax: 7200, dwellVariation: 3 };
const LEARNING_DAYS = 183;

/** The presence model's parameters: what is set, what is in force, and what has been seen. */
@Injectable()
export class PresenceService {
  constructor(private readonly audit: Audit) {}

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
    const point = await pointOf(pointId);
    return {
      pointId,
      version: point.version,
      defaults: DEFAULT_PRESENCE,
      set: point.presence ?? {},
      inForce: { ...common, ...point.presence },
      // A point is believed to be like the rest of its municipality until it has shown otherwise.
      learned: learnPresence(seen, common),
    };
  }

  /**
   * Sets parameters, for plans from now on.
   * @throws StaleVersion with the present view, or Refusal NOT_FOUND or INPUT_INVALID
   */
  async set({ pointId, version, ...changes }: PresenceChanges, today: CivilDate): Promise<PresenceView> {
    const check = new InputCheck();
    for (const name of NAMES) check.between(name, changes[name], 0, MOST[name]);
    check.done();
    const before = await this.view(pointId, today);
    const wished = Object.entries({ ...before.set, ...changes }).filter(([, value]) => value != null);
    const presence = Object.fromEntries(wished) as Partial<PresenceParameters>;
    const changed =
      pointId === null
        ? await setForMunicipality(version, presence)
        : await setForPoint(pointId, version, presence);
    if (!changed) throw new StaleVersion(before);
    const subject = pointId === null ? 'municipality' : 'point';
    await this.audit.record('SET_PRESENCE', subject, pointId ?? currentTenant().municipality, {
      before: before.set,
      after: presence,
    });
    return this.view(pointId, today);
  }
}

async function pointOf(id: string): Promise<Point> {
  const point = await currentManager().findOneBy(Point, { id });
  if (!point) throw notFound({ nb: 'utleveringsstedet', en: 'point' }, id);
  return point;
}

async function setForPoint(
  id: string,
  version: number,
  presence: Partial<PresenceParameters>,
): Promise<boolean> {
  const value = Object.keys(presence).length === 0 ? null : presence;
  const { affected } = await currentManager()
    .createQueryBuilder()
    .update(Point)
    .set({ presence: value, version: () => 'version + 1' })
    .where('id = :id AND version = :version', { id, version })
    .execute();
  return affected === 1;
}

/** The other settings stay as they are. */
async function setForMunicipality(version: number, presence: Partial<PresenceParameters>): Promise<boolean> {
  const { affected } = await currentManager()
    .createQueryBuilder()
    .update(Municipality)
    .set({
      settings: () => `settings || jsonb_build_object('presence', CAST(:presence AS jsonb))`,
      version: () => 'version + 1',
    })
    .where('code = :code AND version = :version', { code: currentTenant().municipality, version })
    .setParameter('presence', JSON.stringify(presence))
    .execute();
  return affected === 1;
}

interface SeenRow {
  kind: OutcomeKind;
  late: number | null;
  dwell: number | null;
}

/** One a recipient and date: the last of the outcomes that were reported of a booking at the point. */
async function seenBookings(from: CivilDate, pointId: string | null) {
  const rows = await currentManager().query<SeenRow[]>(
    `SELECT DISTINCT ON (outcome.recipient_id, outcome.date) outcome.kind,
            extract(epoch FROM outcome.arrived_at - booking.starts_at)::float8 AS late,
            (extract(epoch FROM outcome.departed_at - outcome.service_start_at) / booking.service_seconds)::float8 AS dwell
     FROM effective_outcome AS outcome
     JOIN booking ON booking.plan_id = outcome.plan_id AND booking.recipient_id = outcome.recipient_id
     WHERE outcome.date >= $1 AND ($2::uuid IS NULL OR booking.point_id = $2)
     ORDER BY outcome.recipient_id, outcome.date, outcome.from_last`,
    [from, pointId],
  );
  return rows.map(({ kind, late, dwell }) => ({
    came: kind !== 'NOT_HOME',
    late,
    dwell: dwell !== null && dwell > 0 ? dwell : null,
  }));
}
