import { Injectable } from '@nestjs/common';
import { refusingViolations } from '../database/refusing-violations.js';
import type { Page } from '../graphql/page.js';
import { Audit } from '../identity/index.js';
import { type OpenSpan, type Point, PointsService } from '../points/index.js';
import { type CivilDate, secondsOfDay } from '../shared/civil-time.js';
import { notFound, StaleVersion } from '../shared/failures.js';
import { newId } from '../shared/ids.js';
import { InputCheck } from '../shared/input-check.js';
import { CAPACITY_DOSES } from './fields.js';
import { violations } from './fleet.violations.js';
import type { Stand } from './stand.entity.js';
import { StandRepository } from './stand.repository.js';
import type { FleetFaultCode } from './refusals.js';
import {
  CHANGE_TIME_OR_OPENING_HOURS,
  CHOOSE_MOBILE_STOP,
  STAND,
  notAMobileStop,
  notOpenThen,
} from './texts.js';

/** Times are HH:MM. */
export interface StandDetails {
  readonly pointId: string;
  /** Left out: whichever vehicle can. */
  readonly vehicleId?: string | null;
  readonly firstDate: CivilDate;
  /** Left out: every week until further notice; the first date itself: that day alone. */
  readonly lastDate?: string | null;
  readonly from: string;
  readonly until: string;
  readonly doses: number;
}

export interface StandChange extends StandDetails {
  readonly id: string;
  readonly version: number;
}

/** When vehicles stand at mobile stops, for people to come there. */
@Injectable()
export class StandsService {
  constructor(
    private readonly stands: StandRepository,
    private readonly points: PointsService,
    private readonly audit: Audit,
  ) {}

  page(from: CivilDate, page: Page): Promise<Stand[]> {
    return this.stands.page(from, page);
  }

  /** @throws Refusal INPUT_INVALID, NOT_FOUND, or STAND_TAKEN where a vehicle stands there already on such a day */
  async create(input: StandDetails): Promise<Stand> {
    await this.check(input);
    const row = await refusingViolations(violations, () =>
      this.stands.add({ id: newId(), ...columns(input) }),
    );
    await this.audit.record('CREATE', 'stand', row.id, { ...input });
    return row;
  }

  /**
   * Puts the given stand in the place of the one that was read. Plans that are made already stay as they are.
   * @throws StaleVersion, or Refusal as `create`
   */
  async update({ id, version, ...input }: StandChange): Promise<Stand> {
    const current = await this.stands.find(id);
    if (!current) throw notFound(STAND, id);
    await this.check(input);
    const changed = await refusingViolations(violations, () =>
      this.stands.change(id, version, columns(input)),
    );
    if (!changed) throw new StaleVersion((await this.stands.find(id)) ?? current);
    await this.audit.record('UPDATE', 'stand', id, { ...input, version: changed.version });
    return changed;
  }

  /**
   * Takes back a stand that no published plan has.
   * @returns the stand as it was
   * @throws StaleVersion, or Refusal NOT_FOUND, STAND_PLANNED
   */
  async remove(id: string, version: number): Promise<Stand> {
    const current = await this.stands.find(id);
    if (!current) throw notFound(STAND, id);
    if (current.version !== version) throw new StaleVersion(current);
    await refusingViolations(violations, () => this.stands.remove(id));
    await this.audit.record('REMOVE', 'stand', id, {
      pointId: current.pointId,
      firstDate: current.firstDate,
    });
    return current;
  }

  private async check(input: StandDetails): Promise<void> {
    const check = new InputCheck<FleetFaultCode>();
    check.inOrder(['from', input.from], ['until', input.until], 'must differ');
    check.inOrder(['firstDate', input.firstDate], ['lastDate', input.lastDate]);
    check.between('doses', input.doses, ...CAPACITY_DOSES);
    const point = await this.points.find(input.pointId);
    if (point) this.checkPlace(check, point, input);
    check.done();
  }

  /** The first day stands for all: later ones may be holidays or closed, and are left out then. */
  private checkPlace(
    check: InputCheck<FleetFaultCode>,
    point: Point,
    { firstDate, from, until }: StandDetails,
  ): void {
    if (point.kind !== 'MOBILE_STOP') {
      check.fault('pointId', 'NOT_MOBILE_STOP', notAMobileStop(point.name), CHOOSE_MOBILE_STOP);
    } else if (
      !this.points.openOn(point, [], firstDate).some((span) => meets(span, firstDate, from, until))
    ) {
      check.fault(
        'from',
        'OUTSIDE_OPENING_HOURS',
        notOpenThen(point.name, point.openingHours),
        CHANGE_TIME_OR_OPENING_HOURS,
      );
    }
  }
}

/** Whether a stand falls into an open span of its day at all. */
function meets([opens, shuts]: OpenSpan, date: CivilDate, from: string, until: string): boolean {
  return opens < secondsOfDay(date, until) && secondsOfDay(date, from) < shuts;
}

const columns = (input: StandDetails): Omit<Stand, 'id' | 'version'> => ({
  pointId: input.pointId,
  vehicleId: input.vehicleId ?? null,
  firstDate: input.firstDate,
  lastDate: input.lastDate ?? null,
  fromTime: input.from,
  untilTime: input.until,
  doses: input.doses,
});
