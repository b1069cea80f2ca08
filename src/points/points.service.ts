import { Injectable } from '@nestjs/common';
import { AddressBook, type AddressesFaultCode } from '../addresses/index.js';
import { refusingViolations } from '../database/refusing-violations.js';
import type { Page } from '../graphql/page.js';
import { Audit } from '../identity/index.js';
import type { CivilDate } from '../shared/civil-time.js';
import { notFound, StaleVersion } from '../shared/failures.js';
import { type GeoPoint, geoPoint, type LatLon } from '../shared/geo.js';
import { groupBy } from '../shared/group-by.js';
import { newId } from '../shared/ids.js';
import { InputCheck, tidied } from '../shared/input-check.js';
import type { Closure } from './closure.entity.js';
import { ClosureRepository } from './closure.repository.js';
import { CLOSURE_REASON_LENGTH } from './fields.js';
import { type OpenSpan, openSpans, parseOpeningHours } from './opening-hours/index.js';
import { checkPoint, type PointDetails } from './point-check.js';
import type { Point } from './point.entity.js';
import { type PointFilter, PointRepository } from './point.repository.js';
import { violations } from './point.violations.js';
import type { PointsFaultCode } from './refusals.js';
import { CLOSURE, GIVE_PLACE_OR_KEEP_IT, PLACE_OF_NEW_ADDRESS_MISSING, POINT } from './texts.js';

/** Without coordinates, the address is looked up. */
export type NewPoint = Omit<PointDetails, 'lat' | 'lon'> & Partial<Record<'lat' | 'lon', number | null>>;
export type PointChanges = Partial<PointDetails> & {
  readonly id: string;
  readonly version: number;
  /** The address is only written otherwise. */
  readonly keepPlace?: boolean | null;
};

export interface NewClosure {
  readonly pointId: string;
  readonly date: CivilDate;
  /** HH:MM; left out is the start (the end) of the day. */
  readonly from?: string | null;
  readonly until?: string | null;
  readonly reason?: string | null;
}

const MAX_NEAREST = 20;

/** Where handouts are collected, and when it is open. */
@Injectable()
export class PointsService {
  constructor(
    private readonly points: PointRepository,
    private readonly closures: ClosureRepository,
    private readonly addresses: AddressBook,
    private readonly audit: Audit,
  ) {}

  page(filter: PointFilter, page: Page): Promise<Point[]> {
    return this.points.page(filter, page);
  }

  find(id: string): Promise<Point | null> {
    return this.points.find(id);
  }

  /** @throws Refusal NOT_FOUND */
  async get(id: string): Promise<Point> {
    const found = await this.points.find(id);
    if (!found) throw notFound(POINT, id);
    return found;
  }

  findAll(ids: readonly string[]): Promise<Map<string, Point>> {
    return this.points.findAll(ids);
  }

  /** @throws Refusal INPUT_INVALID for a place outside Norway */
  nearest(place: LatLon, filter: PointFilter, count: number): Promise<{ point: Point; metres: number }[]> {
    const check = new InputCheck<PointsFaultCode | AddressesFaultCode>();
    check.inNorway(place.lat, place.lon);
    check.done();
    return this.points.nearest(place, filter, Math.min(Math.max(count, 1), MAX_NEAREST));
  }

  /** Names of the points at each address, by address. */
  async namesAt(addresses: readonly string[]): Promise<Map<string, string[]>> {
    const byAddress = groupBy(await this.points.at(addresses), ({ address }) => address);
    return new Map([...byAddress].map(([address, rows]) => [address, rows.map(({ name }) => name)]));
  }

  closuresOf(pointIds: readonly string[]): Promise<Map<string, Closure[]>> {
    return this.closures.ofPoints(pointIds);
  }

  /** When the point is open on the date, its closures taken away: seconds of that local day. */
  openOn(point: Pick<Point, 'openingHours'>, closures: readonly Closure[], date: CivilDate): OpenSpan[] {
    return openSpans(
      parseOpeningHours(point.openingHours),
      date,
      closures.map((row) => ({ date: row.date, from: row.fromTime, until: row.untilTime })),
    );
  }

  /** @throws Refusal INPUT_INVALID or NAME_TAKEN */
  async create(input: NewPoint): Promise<Point> {
    const { lat, lon, ...details } = tidied(input);
    const check = new InputCheck<PointsFaultCode | AddressesFaultCode>();
    checkPoint(check, { ...(lat != null && { lat }), ...(lon != null && { lon }), ...details });
    const place =
      lat == null || lon == null ? await this.addresses.place(check, details.address) : { lat, lon };
    check.done();
    const row = await refusingViolations(violations, () =>
      this.points.add({ id: newId(), ...details, location: geoPoint(place!), presence: null }),
    );
    await this.audit.record('CREATE', 'point', row.id, { name: row.name });
    return row;
  }

  /**
   * Changes what is given and leaves the rest; a place is given by both of its coordinates. A new address has a new place,
   * looked up where none is given, unless the caller says that the point has not moved.
   * @throws StaleVersion, or Refusal INPUT_INVALID, NOT_FOUND or NAME_TAKEN
   */
  async update({ id, version, keepPlace, ...input }: PointChanges): Promise<Point> {
    const { lat, lon, ...details } = tidied(input);
    const current = await this.points.find(id);
    if (!current) throw notFound(POINT, id);
    const check = new InputCheck<PointsFaultCode | AddressesFaultCode>();
    checkPoint(check, { lat, lon, ...details });
    const { address } = details;
    const isElsewhere = address != null && address !== current.address && keepPlace !== true;
    const given = lat == null || lon == null ? null : { lat, lon };
    const place = given ?? (isElsewhere ? await this.placeOf(check, address) : null);
    check.done();
    const location = place === null ? {} : { location: geoPoint(place) };
    const changed = await refusingViolations(violations, () =>
      this.points.change(id, version, { ...details, ...location }),
    );
    if (!changed) throw new StaleVersion((await this.points.find(id)) ?? current);
    await this.audit.record('UPDATE', 'point', id, { fields: Object.keys(input), version: changed.version });
    return changed;
  }

  private async placeOf(
    check: InputCheck<PointsFaultCode | AddressesFaultCode>,
    address: string,
  ): Promise<LatLon | null> {
    if (this.addresses.isOn) return this.addresses.place(check, address);
    check.fault('address', 'PLACE_MISSING', PLACE_OF_NEW_ADDRESS_MISSING, GIVE_PLACE_OR_KEEP_IT);
    return null;
  }

  /**
   * How people keep to their time at the point, where that is not as in the rest of the municipality; nothing set is as
   * there. The caller has checked the ranges, and writes the audit row.
   * @returns false if the point has a later version
   */
  async setPresence(id: string, version: number, presence: NonNullable<Point['presence']>): Promise<boolean> {
    const value = Object.keys(presence).length === 0 ? null : presence;
    return (await this.points.change(id, version, { presence: value })) !== null;
  }

  /** Sets the opening hours back to those of an earlier version; false if the point has a later version. */
  async restoreHours(
    id: string,
    version: number,
    before: Pick<Point, 'openingHours' | 'version'>,
  ): Promise<boolean> {
    return this.points.restore(id, version, { openingHours: before.openingHours }, before.version);
  }

  /** An address was found to be elsewhere: the points that stood where it was thought to be move along. */
  repin(address: string, from: GeoPoint, to: GeoPoint): Promise<void> {
    return this.points.repin(address, from, to);
  }

  /** @throws Refusal INPUT_INVALID, NOT_FOUND or CLOSURE_KNOWN */
  async addClosure(input: NewClosure): Promise<Closure> {
    const { pointId, date, from = null, until = null, reason } = tidied(input);
    const check = new InputCheck<PointsFaultCode | AddressesFaultCode>();
    check.inOrder(['from', from], ['until', until], 'must differ');
    check.optionalText('reason', reason, CLOSURE_REASON_LENGTH);
    check.done();
    const row = await refusingViolations(violations, () =>
      this.closures.add({
        id: newId(),
        pointId,
        date,
        fromTime: from,
        untilTime: until,
        reason: reason ?? '',
      }),
    );
    await this.audit.record('CLOSE', 'point', pointId, { closure: row.id, date, from, until });
    return row;
  }

  /** @throws Refusal NOT_FOUND */
  async removeClosure(id: string): Promise<Closure> {
    const row = await this.closures.find(id);
    if (!row) throw notFound(CLOSURE, id);
    await this.closures.remove(id);
    await this.audit.record('REOPEN', 'point', row.pointId, { closure: id, date: row.date });
    return row;
  }
}
