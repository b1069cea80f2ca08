import { type CivilDate, dayNumber } from '../../shared/civil-time.js';
import type { Refusal, Text } from '../../shared/failures.js';
import { ActiveDays, type Stretch } from './active-days.js';
import { HandoutCalendar, isDepot, toleranceOf } from './handout-days.js';
import type { DispensingInput, Move } from './model.js';
import { dateText } from './remedies.js';
import { type DispensingFaultCode, DispensingRefusal } from '../refusals.js';
import {
  CHOOSE_DAY_OF_SAME_PERIOD,
  CHOOSE_DAY_WITH_SERVICE,
  CHOOSE_HANDOUT_DAY,
  chooseDayWithin,
  noHandoutOn,
  noServiceOn,
  outsideOrder,
  outsideTolerance,
} from './texts.js';

/**
 * Why a handout may not be moved so, or null where it may: `from` must be a handout day of the order, `to` a day of the
 * same order with no pause or hold between, with service, and for a depot within its tolerance. A move that was good
 * once and is no longer, because the order or a pause has changed, is left out by `dispense`; this says why.
 */
export function refusalOfMove(input: DispensingInput, move: Move): Refusal | null {
  const from = dayNumber(move.from);
  const to = dayNumber(move.to);
  const stretch = new ActiveDays(input).stretches(from, from).at(0);
  if (!stretch || !new HandoutCalendar(stretch, input).isRegular(from)) {
    return refused('MOVE_NO_HANDOUT', move.from, noHandoutOn, CHOOSE_HANDOUT_DAY);
  }
  if (to < stretch.first || to > stretch.last) {
    return refused('MOVE_OUTSIDE_ORDER', move.to, outsideOrder, CHOOSE_DAY_OF_SAME_PERIOD);
  }
  if (Math.abs(to - from) > toleranceFor(stretch)) {
    const days = toleranceOf(stretch.order);
    return refused(
      'MOVE_OUTSIDE_TOLERANCE',
      move.to,
      (date) => outsideTolerance(date, days),
      chooseDayWithin(days),
    );
  }
  if (!input.service(move.to)) {
    return refused('MOVE_NO_SERVICE', move.to, noServiceOn, CHOOSE_DAY_WITH_SERVICE);
  }
  return null;
}

const toleranceFor = ({ order }: Stretch): number => (isDepot(order) ? toleranceOf(order) : Infinity);

function refused(
  code: Extract<DispensingFaultCode, `MOVE_${string}`>,
  date: CivilDate,
  message: (date: Text) => Text,
  remedy: Text,
): Refusal {
  return DispensingRefusal.of({ code, where: date, message: message(dateText(date)), remedy });
}
