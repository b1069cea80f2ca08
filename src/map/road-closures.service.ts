import { Injectable } from '@nestjs/common';
import { refusingViolations, type Violations } from '../database/refusing-violations.js';
import { Audit } from '../identity/index.js';
import { notFound, StaleVersion } from '../shared/failures.js';
import { geoPolygon, type LatLon } from '../shared/geo.js';
import { newId } from '../shared/ids.js';
import { InputCheck, tidied } from '../shared/input-check.js';
import { checkCorners } from './corners-check.js';
import type { RoadClosure } from './road-closure.entity.js';
import { RoadClosureRepository } from './road-closure.repository.js';
import type { MapFaultCode, MapRefusal } from './refusals.js';
import { CLOSURE_ENDS_BEFORE_BEGIN, ROAD_CLOSURE, SET_UNTIL_AFTER_FROM } from './texts.js';

export interface RoadClosureDetails {
  /** In order; the last joins the first. */
  readonly corners: readonly LatLon[];
  /** Instants, ISO 8601. */
  readonly from: string;
  readonly until?: string | null;
  readonly reason: string;
}

/** More than this a dispatcher cannot survey, and routing would avoid half the town. */
export const MAX_CLOSURES = 200;

const violations: Violations<MapRefusal> = {
  road_closure_check: {
    code: 'WRONG_ORDER',
    where: 'until',
    message: CLOSURE_ENDS_BEFORE_BEGIN,
    remedy: SET_UNTIL_AFTER_FROM,
  },
};

/** Roads that cannot be passed for a while, drawn by a dispatcher; travel times and routes go round them. */
@Injectable()
export class RoadClosuresService {
  constructor(
    private readonly closures: RoadClosureRepository,
    private readonly audit: Audit,
  ) {}

  /** Those in force at some moment in [from, until), the earliest first, at most 200. */
  during(from: Date, until: Date | null): Promise<RoadClosure[]> {
    return this.closures.during(from, until, MAX_CLOSURES);
  }

  /** @throws Refusal INPUT_INVALID or WRONG_ORDER */
  async draw(input: RoadClosureDetails): Promise<RoadClosure> {
    const columns = checked(input);
    const row = await refusingViolations(violations, () => this.closures.add({ id: newId(), ...columns }));
    await this.audit.record('CLOSE', 'road', row.id, { from: row.startsAt, until: row.endsAt });
    return row;
  }

  /** @throws StaleVersion, or Refusal INPUT_INVALID, WRONG_ORDER or NOT_FOUND */
  async change(id: string, version: number, input: RoadClosureDetails): Promise<RoadClosure> {
    const columns = checked(input);
    const current = await this.closures.find(id);
    if (!current) throw notFound(ROAD_CLOSURE, id);
    const changed = await refusingViolations(violations, () => this.closures.change(id, version, columns));
    if (!changed) throw new StaleVersion((await this.closures.find(id)) ?? current);
    await this.audit.record('UPDATE', 'road', id, { version: changed.version });
    return changed;
  }

  /** @throws Refusal NOT_FOUND */
  async remove(id: string): Promise<RoadClosure> {
    const row = await this.closures.find(id);
    if (!row) throw notFound(ROAD_CLOSURE, id);
    await this.closures.remove(id);
    await this.audit.record('REOPEN', 'road', id);
    return row;
  }
}

function checked(input: RoadClosureDetails) {
  const { corners, from, until = null, reason } = tidied(input);
  const check = new InputCheck<MapFaultCode>();
  checkCorners(check, 'corners', corners);
  check.text('reason', reason, 500);
  check.done();
  return {
    area: geoPolygon(corners),
    startsAt: new Date(from),
    endsAt: until === null ? null : new Date(until),
    reason,
  };
}
