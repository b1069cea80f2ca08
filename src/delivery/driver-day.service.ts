import { Injectable } from '@nestjs/common';
import type { Caller } from '../identity/index.js';
import { LedgerService, type Outcome } from '../ledger/index.js';
import {
  type Comer,
  DriverStopsService,
  type Plan,
  PlansService,
  type StopWithVisits,
} from '../plans/index.js';
import { PointsService } from '../points/index.js';
import {
  QuarantinesService,
  type Recipient,
  RecipientsService,
  type Residence,
  ResidencesService,
} from '../recipients/index.js';
import type { CivilDate } from '../shared/civil-time.js';
import { groupBy } from '../shared/group-by.js';
import { isUuid } from '../shared/ids.js';

export interface DriverVisit {
  readonly recipient: Pick<Recipient, 'alias' | 'earliest' | 'latest' | 'staffRequired'>;
  readonly recipientId: string;
  /** When they come, where the vehicle stands for people to come to; null at a door. */
  readonly bookedAt: Date | null;
  readonly doses: number;
  readonly serviceSeconds: number;
  readonly address: string | null;
  readonly accessNotes: string | null;
  /** In quarantine: no contact at the door. */
  readonly contactless: boolean;
  /** Those that stand, the one that says what became of the handout at the end. */
  readonly outcomes: readonly Outcome[];
}

export interface DriverStop extends Pick<StopWithVisits, 'shiftId' | 'stop'> {
  readonly plan: Plan;
  /** Of the point, where the stop is at one. */
  readonly place: string | null;
  readonly address: string | null;
  readonly visits: readonly DriverVisit[];
}

/** A driver's own stops of the published plan, with what is needed at the door and nothing about the person. */
@Injectable()
export class DriverDayService {
  constructor(
    private readonly plans: PlansService,
    private readonly stops: DriverStopsService,
    private readonly ledger: LedgerService,
    private readonly points: PointsService,
    private readonly recipients: RecipientsService,
    private readonly residences: ResidencesService,
    private readonly quarantines: QuarantinesService,
  ) {}

  /** In the order of the way; none where the date has no published plan, or the caller no shift. */
  async stopsOf({ person }: Pick<Caller, 'person'>, date: CivilDate): Promise<DriverStop[]> {
    const plan = await this.plans.published(date);
    if (!plan || !isUuid(person)) return [];
    const stops = await this.stops.ofStaff(plan.id, person);
    const ids = stops.flatMap(({ visits, comers }) =>
      [...visits, ...comers.map(({ handout }) => handout)].map(({ recipientId }) => recipientId),
    );
    const points = await this.points.findAll(stops.flatMap(({ stop }) => stop.pointId ?? []));
    const recipients = await this.recipients.findAll(ids);
    const homes = await this.residences.inForce(ids, date);
    const quarantines = await this.quarantines.inForce(ids, date);
    const rows = await this.ledger.effective({ from: date, until: date, recipientIds: ids });
    const outcomes = groupBy(rows, (row) => row.recipientId);

    const toVisit = ({
      recipientId,
      doses,
      serviceSeconds,
    }: StopWithVisits['visits'][number]): DriverVisit => ({
      bookedAt: null,
      recipientId,
      recipient: recipients.get(recipientId)!,
      doses,
      serviceSeconds,
      ...this.door(homes.get(recipientId)),
      contactless: quarantines.has(recipientId),
      outcomes: outcomes.get(recipientId) ?? [],
    });
    // No crew needs to know where they live there.
    const toComer = ({ handout, startsAt }: Comer): DriverVisit => ({
      ...toVisit(handout),
      bookedAt: startsAt,
      address: null,
      accessNotes: null,
    });
    return stops.map(({ shiftId, stop, visits, comers }) => {
      const point = stop.pointId === null ? undefined : points.get(stop.pointId);
      const doors = [...visits.map(toVisit), ...comers.map(toComer)];
      const address = point?.address ?? doors.at(0)?.address ?? null;
      return { plan, shiftId, stop, place: point?.name ?? null, address, visits: doors };
    });
  }

  private door(home: Residence | undefined): Pick<DriverVisit, 'address' | 'accessNotes'> {
    if (!home) return { address: null, accessNotes: null };
    return { address: home.address, accessNotes: this.residences.accessNotes(home) };
  }
}
