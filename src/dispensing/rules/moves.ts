import { addDays, type CivilDate, dayNumber } from '../../shared/civil-time.js';
import type { Refusal, Text } from '../../shared/failures.js';
import { dispense } from './dispense.js';
import { isRegular } from './handout-expression.js';
import type { DispensingInput, Move } from './model.js';
import { type Governing, isDepot, OrderDays, toleranceOf } from './order-days.js';
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

/** The longest tolerance that an order may have: as far from its due day an injection may be. */
const WIDEST_TOLERANCE = 31;

/**
 * Why a handout may not be moved so, or null where it may: `from` must be a handout day of the order, or the due day of
 * an injection, `to` a day of the same terms with no pause between, with service, and for a depot within its tolerance.
 * A move that was good once and is no longer, because the order or a pause has changed, is left out by `dispense`; this
 * says why.
 */
export function refusalOfMove(input: DispensingInput, move: Move): Refusal | null {
  const from = dayNumber(move.from);
  const to = dayNumber(move.to);
  const days = new OrderDays(input);
  const on = days.governingOn(from);
  if (on === null || days.isPaused(from) || !isDue(input, on, move.from)) {
    return refused('MOVE_NO_HANDOUT', move.from, noHandoutOn, CHOOSE_HANDOUT_DAY);
  }
  if (!days.reaches(on, from, to)) {
    return refused('MOVE_OUTSIDE_ORDER', move.to, outsideOrder, CHOOSE_DAY_OF_SAME_PERIOD);
  }
  const tolerance = toleranceOf(on.order);
  if (isDepot(on.order) && Math.abs(to - from) > tolerance) {
    return refused(
      'MOVE_OUTSIDE_TOLERANCE',
      move.to,
      (date) => outsideTolerance(date, tolerance),
      chooseDayWithin(tolerance),
    );
  }
  if (!input.service(move.to)) {
    return refused('MOVE_NO_SERVICE', move.to, noServiceOn, CHOOSE_DAY_WITH_SERVICE);
  }
  return null;
}

/** A regular day of an oral order; of a depot the day on which the next injection is due, wherever it is given. */
function isDue(input: DispensingInput, on: Governing, date: CivilDate): boolean {
  if (!isDepot(on.order)) return isRegular(on.order.handout, date);
  const near = [addDays(date, -WIDEST_TOLERANCE), addDays(date, WIDEST_TOLERANCE)] as const;
  return dispense(input, ...near).handouts.some(({ regularDates }) => regularDates.includes(date));
}

function refused(
  code: Extract<DispensingFaultCode, `MOVE_${string}`>,
  date: CivilDate,
  message: (date: Text) => Text,
  remedy: Text,
): Refusal {
  return DispensingRefusal.of({ code, where: date, message: message(dateText(date)), remedy });
}
