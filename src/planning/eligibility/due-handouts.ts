import {
  type DayCoverage,
  dispense,
  type DispensingInput,
  type Handout,
  isRegular,
  type Order,
  type RecordedHandout,
} from '../../dispensing/index.js';
import { addDays, type CivilDate, daysBetween } from '../../shared/civil-time.js';
import { isDepot, isPaused, orderOn, type Round, type RoundRecipient } from '../round/round.js';
import type { ServiceDays } from './service-days.js';

/** A handout that somebody shall get on the round's date. */
export interface DueHandout {
  readonly recipient: RoundRecipient;
  readonly order: Order;
  readonly doses: number;
  readonly covers: readonly CivilDate[];
}

/** Somebody whose day it is by the order, and who still gets nothing: the plan says why. */
export interface NotToday extends DueHandout {
  readonly why: { readonly code: 'MOVED'; readonly to: CivilDate } | { readonly code: 'HELD' };
}

export interface Due {
  readonly handouts: readonly DueHandout[];
  readonly notToday: readonly NotToday[];
}

/** A moved handout and the end of a gap are looked for so many days around the date. */
const NEARBY_DAYS = 31;
/** Coverage is shown for at least a week (FORMATS.md). */
const COVERAGE_DAYS = 7;

/**
 * Who is due on the round's date. Besides the handouts of that day (their own, and those moved to it), everybody whose
 * regular day it is and whom the day could serve in some way appears: as moved or held, or, where nothing fits and no
 * other day would do, among the handouts, so that the solver says what is missing.
 */
export function dueHandouts(round: Round, service: ServiceDays): Due {
  const { date } = round;
  const handouts: DueHandout[] = [];
  const notToday: NotToday[] = [];
  for (const recipient of round.recipients) {
    const order = orderOn(recipient, date);
    if (!order || isPaused(recipient, date)) continue;
    const input = dispensingInput(round, service, recipient);
    const handout = dispense(input, date, date).handouts.at(0);
    if (handout) {
      if (handout.outcome !== 'DELIVERED') handouts.push(dueFrom(recipient, handout));
    } else if (isRegularToday(recipient, order, date) && service.servesTheirKind(recipient, date)) {
      const { coverage, handouts: nearby } = dispense(
        input,
        addDays(date, -NEARBY_DAYS),
        addDays(date, NEARBY_DAYS),
      );
      const day = coverage.find((each) => each.date === date)!;
      if (day.state === 'GAP') handouts.push(withoutService(recipient, order, day));
      else notToday.push(elsewhere(recipient, order, day, nearby));
    }
  }
  return { handouts, notToday };
}

/** What a recipient's handouts follow from, service included. `recorded` adds to what the round knows. */
export function dispensingInput(
  round: Pick<Round, 'today'>,
  service: ServiceDays,
  recipient: RoundRecipient,
  recorded: readonly RecordedHandout[] = [],
): DispensingInput {
  return {
    recipient: recipient.alias,
    orders: recipient.orders,
    pauses: recipient.pauses,
    holds: recipient.holds,
    moves: recipient.moves,
    recorded: [...recipient.recorded, ...recorded],
    today: round.today,
    service: (date) => {
      const order = orderOn(recipient, date);
      return order !== undefined && service.served(recipient, order, date);
    },
  };
}

/** The recipient's days from the round's date on, over a week and over what `covered` reaches to, given what is planned. */
export function coverageFrom(
  round: Round,
  service: ServiceDays,
  recipient: RoundRecipient,
  planned: RecordedHandout | null,
): readonly DayCoverage[] {
  const week = addDays(round.date, COVERAGE_DAYS - 1);
  const reach = planned?.covers?.at(-1) ?? week;
  const input = dispensingInput(round, service, recipient, planned ? [planned] : []);
  return dispense(input, round.date, reach > week ? reach : week).coverage;
}

const dueFrom = (recipient: RoundRecipient, { order, doses, covers }: Handout): DueHandout => ({
  recipient,
  order,
  doses,
  covers,
});

/** By the order, before service and moves are looked at. The first day after a pause counts as a handout day. */
const isRegularToday = (recipient: RoundRecipient, order: Order, date: CivilDate): boolean =>
  isRegular(order.handout, date) || isPaused(recipient, addDays(date, -1));

/** Its dose is covered or withheld, so it is not this date's to hand over: where it stands instead. */
function elsewhere(
  recipient: RoundRecipient,
  order: Order,
  { date, state, by }: DayCoverage,
  nearby: readonly Handout[],
): NotToday {
  const due = { recipient, order, doses: 1, covers: [date] };
  if (state === 'HELD') return { ...due, why: { code: 'HELD' } };
  const instead = nearby.find((handout) => handout.regularDates.includes(date));
  return { ...due, why: { code: 'MOVED', to: instead?.date ?? by! } };
}

/** The handout that it would be if the day could serve them: as many of the days without a dose as the order allows. */
function withoutService(recipient: RoundRecipient, order: Order, day: DayCoverage): DueHandout {
  const gap = day.gap!.dates.filter((date) => date >= day.date);
  const most = isDepot(order) ? gap.length : order.maxTakeHomeDoses + 1;
  const covers = gap.filter((date, k) => daysBetween(day.date, date) === k).slice(0, most);
  return { recipient, order, doses: isDepot(order) ? 1 : covers.length, covers };
}
