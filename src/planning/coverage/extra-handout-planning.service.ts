import { Inject, Injectable } from '@nestjs/common';
import {
  checkedDays,
  dispense,
  dosesForDays,
  type ExtraHandout,
  ExtraHandoutsService,
  isDepot,
  type SaidDays,
} from '../../dispensing/index.js';
import type { CivilDate } from '../../shared/civil-time.js';
import { CLOCK, type Clock } from '../../shared/clock.js';
import { notFound, type Refusal, type Text } from '../../shared/failures.js';
import { InputCheck } from '../../shared/input-check.js';
import { today } from '../../shared/today.js';
import { PlanningRefusal } from '../refusals/index.js';
import { readDispensingInputs } from '../eligibility/index.js';
import {
  ADD_ON_COMING_DAY,
  extraBeyondLimit,
  extraNoService,
  extraNothingDue,
  extraWithoutOrder,
  RECIPIENT,
} from './texts.js';

export interface ExtraHandoutRequest extends SaidDays {
  readonly recipientId: string;
  readonly reason: string;
}

/** Adds handouts on days that the orders do not have: for days without a dose, within what the order allows. */
@Injectable()
export class ExtraHandoutPlanningService {
  constructor(
    private readonly extras: ExtraHandoutsService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Planned like any other handout from then on. The days are chosen by people, the doses follow from them and the order.
   * @throws Refusal NOT_FOUND, INPUT_INVALID, EXTRA_ALREADY, EXTRA_NO_ORDER, EXTRA_NO_SERVICE, EXTRA_NOTHING_DUE or
   * EXTRA_BEYOND_LIMIT
   */
  async add(request: ExtraHandoutRequest): Promise<ExtraHandout> {
    const { recipientId, date, reason } = request;
    const now = today(this.clock);
    const check = new InputCheck();
    if (date < now) check.fault('date', 'OUT_OF_RANGE', ADD_ON_COMING_DAY, ADD_ON_COMING_DAY);
    const days = checkedDays(check, request);
    check.done();
    const [coversFrom, coversUntil] = [days[0], days[days.length - 1]];

    const input = (await readDispensingInputs(date, coversUntil, now, [recipientId])).get(recipientId);
    if (!input) throw notFound(RECIPIENT, recipientId);
    const order = input.orders.find(
      ({ validFrom, validUntil }) => validFrom <= date && (validUntil === null || date <= validUntil),
    );
    if (!order) throw refused('EXTRA_NO_ORDER', extraWithoutOrder(date));
    if (!input.service(date)) throw refused('EXTRA_NO_SERVICE', extraNoService(date));
    const extra = { date, coversFrom, coversUntil };
    const withIt = { ...input, extraHandouts: [...(input.extraHandouts ?? []), extra] };
    const handout = dispense(withIt, date, date).handouts.find((each) => each.date === date);
    const covers = handout?.status === 'GIVEN' ? [] : (handout?.covers ?? []);
    if (covers.length === 0) throw refused('EXTRA_NOTHING_DUE', extraNothingDue(coversFrom, coversUntil));
    const isShort = !isDepot(order) && days.some((day) => !covers.includes(day) && isWithout(withIt, day));
    if (isShort) throw refused('EXTRA_BEYOND_LIMIT', extraBeyondLimit(order.maxTakeHomeDoses));
    const doses = isDepot(order) ? 1 : dosesForDays(order, covers);
    return this.extras.record({ recipientId, date, doses, coversFrom, coversUntil, reason });
  }
}

const isWithout = (input: Parameters<typeof dispense>[0], day: CivilDate): boolean =>
  dispense(input, day, day).coverage.some(({ state }) => state === 'GAP');

const refused = (code: ExtraCode, message: Text): Refusal => new PlanningRefusal(code, message);

type ExtraCode = 'EXTRA_NO_ORDER' | 'EXTRA_NO_SERVICE' | 'EXTRA_NOTHING_DUE' | 'EXTRA_BEYOND_LIMIT';
