import { Inject, Injectable } from '@nestjs/common';
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
import { notFound } from '../../shared/failures.js';
import { today } from '../../shared/today.js';
import { readDispensingInputs } from '../eligibility/index.js';
import { moveLeavesGap, RECIPIENT } from './texts.js';
import { PlanningRefusal } from '../refusals/index.js';

export interface RecipientHandout extends Handout {
  readonly recipientId: string;
}

export interface HandoutMoveRequest {
  readonly recipientId: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly reason: string;
}

/** Days around a move in which it may leave gaps: no order has more days between two handouts. */
const AFFECTED_DAYS = 31;

/** The handouts that follow from the orders, and moving one to another day. */
@Injectable()
export class HandoutsService {
  constructor(
    private readonly moves: HandoutMovesService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Handouts due in a period, both ends included, in order of date and alias; of all recipients if null. */
  async handouts(from: CivilDate, until: CivilDate, recipientId: string | null): Promise<RecipientHandout[]> {
    const inputs = await this.inputs(from, until, recipientId);
    return [...inputs]
      .flatMap(([id, input]) =>
        dispense(input, from, until).handouts.map((handout) => ({ ...handout, recipientId: id })),
      )
      .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  }

  /**
   * Gives a regular day's handout on another day. The order's limits hold, and a move that would leave a day without a
   * dose that has one now is refused.
   * @throws Refusal NOT_FOUND, INPUT_INVALID, MOVED_ALREADY, MOVE_NO_HANDOUT, MOVE_OUTSIDE_ORDER,
   * MOVE_OUTSIDE_TOLERANCE, MOVE_NO_SERVICE or MOVE_LEAVES_GAP
   */
  async move(request: HandoutMoveRequest): Promise<HandoutMove> {
    const { recipientId, from, to } = request;
    const [first, last] = from < to ? [from, to] : [to, from];
    const input = (await this.inputs(first, last, recipientId)).get(recipientId);
    if (!input) throw notFound(RECIPIENT, recipientId);
    const refusal = refusalOfMove(input, { from, to });
    if (refusal) throw refusal;

    const affected = [addDays(first, -AFFECTED_DAYS), addDays(last, AFFECTED_DAYS)] as const;
    const moved = { ...input, moves: [...(input.moves ?? []), { from, to }] };
    const gapsNow = new Set(dispense(input, ...affected).gaps.flatMap(({ dates }) => dates));
    const newGaps = dispense(moved, ...affected).gaps.filter(({ dates }) =>
      dates.some((date) => !gapsNow.has(date)),
    );
    if (newGaps.length > 0) {
      throw new PlanningRefusal('MOVE_LEAVES_GAP', moveLeavesGap(newGaps.map(({ detail }) => detail)));
    }
    return this.moves.record(request);
  }

  private inputs(
    from: CivilDate,
    until: CivilDate,
    recipientId: string | null,
  ): Promise<ReadonlyMap<string, DispensingInput>> {
    const only = recipientId === null ? undefined : [recipientId];
    return readDispensingInputs(from, until, today(this.clock), only);
  }
}

const sortKey = ({ date, recipient, recipientId }: RecipientHandout): string =>
  `${date} ${recipient} ${recipientId}`;
