import { type CivilDate, dayNumber } from '../../shared/civil-time.js';
import type { Refusal, Text } from '../../shared/failures.js';
import { ActiveDays, type Stretch } from './active-days.js';
import { HandoutCalendar, isDepot, toleranceOf } from './handout-days.js';
import type { DispensingInput, Move } from './model.js';
import { dateText } from './remedies.js';
import { type DispensingFaultCode, DispensingRefusal } from '../refusals.js';

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
    return refused(
      'MOVE_NO_HANDOUT',
      move.from,
      (date) => ({ nb: `Det er ingen utlevering ${date.nb}.`, en: `There is no handout on ${date.en}.` }),
      { nb: 'Velg en av ordningens utleveringsdager.', en: "Choose one of the order's handout days." },
    );
  }
  if (to < stretch.first || to > stretch.last) {
    return refused(
      'MOVE_OUTSIDE_ORDER',
      move.to,
      (date) => ({
        nb: `${date.nb} er utenfor ordningen, eller på den andre siden av en pause eller stans.`,
        en: `${date.en} is outside the order, or on the other side of a pause or hold.`,
      }),
      { nb: 'Velg en dag i samme periode.', en: 'Choose a day of the same period.' },
    );
  }
  if (Math.abs(to - from) > toleranceFor(stretch)) {
    const days = toleranceOf(stretch.order);
    return refused(
      'MOVE_OUTSIDE_TOLERANCE',
      move.to,
      (date) => ({
        nb: `${date.nb} er mer enn ${days} dager fra injeksjonsdagen.`,
        en: `${date.en} is more than ${days} days from the day of the injection.`,
      }),
      { nb: `Velg en dag innen ± ${days} dager.`, en: `Choose a day within ± ${days} days.` },
    );
  }
  if (!input.service(move.to)) {
    return refused(
      'MOVE_NO_SERVICE',
      move.to,
      (date) => ({ nb: `Det er ikke noe tilbud ${date.nb}.`, en: `There is no service on ${date.en}.` }),
      {
        nb: 'Velg en dag med åpent utleveringssted eller vakt.',
        en: 'Choose a day with an open point or a shift.',
      },
    );
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
