import { Inject, Injectable } from '@nestjs/common';
import { currentManager, currentTenant } from '../../database/index.js';
import {
  dispense,
  type DispensingInput,
  type Handout,
  type HandoutMove,
  HandoutMovesService,
  refusalOfMove,
} from '../../dispensing/index.js';
import { addDays, type CivilDate } from '../../shared/civil-time.js';
import { CLOCK, type Clock } from '../../shared/clock.js';
import { notFound, type Refusal } from '../../shared/failures.js';
import { today } from '../../shared/today.js';
import { dispensingInput } from '../eligibility/due-handouts.js';
import { PointHours } from '../eligibility/point-hours.js';
import { readRound } from '../round/read-round.js';
import { ServiceDays } from '../eligibility/service-days.js';
import { PlanningRefusal } from '../refusals.js';

export interface RecipientHandout extends Handout {
  readonly recipientId: string;
}

export interface MoveWish {
  readonly recipientId: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly reason: string;
}

/** A move is felt in the handouts before and after it, and no order has more days between two. */
const FELT_DAYS = 31;

/** The handouts that follow from the orders, and people's moves of them. */
@Injectable()
export class HandoutsService {
  constructor(
    private readonly moves: HandoutMovesService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Due from one day to another, both included, in order of date and alias. */
  async handouts(from: CivilDate, until: CivilDate, recipientId: string | null): Promise<RecipientHandout[]> {
    const inputs = await this.inputs(from, until);
    return [...inputs]
      .filter(([id]) => recipientId === null || id === recipientId)
      .flatMap(([id, input]) =>
        dispense(input, from, until).handouts.map((handout) => ({ ...handout, recipientId: id })),
      )
      .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  }

  /**
   * Gives a regular day's handout on another day. The orders' limits hold as ever: a move that would leave a day
   * without a dose that has one now is refused.
   * @throws Refusal NOT_FOUND, INPUT_INVALID, MOVED_ALREADY, MOVE_NO_HANDOUT, MOVE_OUTSIDE_ORDER,
   * MOVE_OUTSIDE_TOLERANCE, MOVE_NO_SERVICE or MOVE_LEAVES_GAP
   */
  async move(wish: MoveWish): Promise<HandoutMove> {
    const { recipientId, from, to } = wish;
    const [first, last] = from < to ? [from, to] : [to, from];
    const input = (await this.inputs(first, last)).get(recipientId);
    if (!input) throw notFound({ nb: 'mottakeren', en: 'recipient' }, recipientId);
    const refusal = refusalOfMove(input, { from, to });
    if (refusal) throw refusal;

    const felt = [addDays(first, -FELT_DAYS), addDays(last, FELT_DAYS)] as const;
    const moved = { ...input, moves: [...(input.moves ?? []), { from, to }] };
    const gapsNow = new Set(dispense(input, ...felt).gaps.flatMap(({ dates }) => dates));
    const newGaps = dispense(moved, ...felt).gaps.filter(({ dates }) =>
      dates.some((date) => !gapsNow.has(date)),
    );
    if (newGaps.length > 0) throw leavesGap(newGaps.map(({ detail }) => detail));
    return this.moves.record(wish);
  }

  /** What each recipient's handouts follow from, over the days. */
  private async inputs(from: CivilDate, until: CivilDate): Promise<Map<string, DispensingInput>> {
    const round = await readRound(currentManager(), currentTenant().municipality, {
      date: from,
      until,
      today: today(this.clock),
      planning: false,
    });
    const service = new ServiceDays(round, new PointHours(round));
    return new Map(
      round.recipients.map((recipient) => [recipient.id, dispensingInput(round, service, recipient)]),
    );
  }
}

const sortKey = ({ date, recipient, recipientId }: RecipientHandout): string =>
  `${date} ${recipient} ${recipientId}`;

function leavesGap(details: readonly { nb: string; en: string }[]): Refusal {
  return new PlanningRefusal('MOVE_LEAVES_GAP', {
    nb: `Flyttingen ville gi dager uten dose. ${details.map(({ nb }) => nb).join(' ')}`,
    en: `The move would leave days without a dose. ${details.map(({ en }) => en).join(' ')}`,
  });
}
