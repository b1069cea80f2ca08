import {
  type DayCoverage,
  dispense,
  type DispensingInput,
  type Handout,
  isDepot,
  isRegular,
  type Order,
  type PublishedHandout,
} from '../../dispensing/index.js';
import { addDays, type CivilDate, daysBetween } from '../../shared/civil-time.js';
import { isPaused, orderOn, type Round, type RoundRecipient } from '../round/index.js';
import { PointHours } from './point-hours.js';
import { ServiceDays } from './service-days.js';

/** A handout that is due on the round's date. */
export interface DueHandout {
  readonly recipient: RoundRecipient;
  readonly order: Order;
  readonly doses: number;
  readonly covers: readonly CivilDate[];
}

/** A handout that the order has on the date and that is not given then; the plan lists it with the reason. */
export interface NotToday extends DueHandout {
  readonly why: { readonly code: 'MOVED'; readonly to: CivilDate } | { readonly code: 'HELD' };
}

export interface Due {
  readonly handouts: readonly DueHandout[];
  readonly notToday: readonly NotToday[];
}

/** Days before and after the date in which a moved handout and the end of a gap are looked for. */
const NEARBY_DAYS = 31;
/** Coverage is shown for at least a week (FORMATS.md). */
const COVERAGE_DAYS = 7;

/**
 * The handouts due on the round's date: that day's own, and those moved to it. A recipient whose regular day it is,
 * and whose mode the day serves at all, is listed too: as moved or held, or, where nothing fits and no other day would
 * do, among the handouts, so that the solver says what is missing.
 */
export function dueHandouts(round: Round, service: ServiceDays): Due {
  const { date } = round;
  const handouts: DueHandout[] = [];
  const elsewhere: NotToday[] = [];
  for (const recipient of round.recipients) {
    const order = orderOn(recipient, date);
    if (!order || isPaused(recipient, date)) continue;
    const input = dispensingInput(round, service, recipient);
    // One of another medicine may have been given that day, beside the one that is due.
    const today = dispense(input, date, date).handouts;
    const due = today.find(({ status }) => status !== 'GIVEN');
    if (due) handouts.push(dueFrom(recipient, due));
    else if (
      today.length === 0 &&
      isRegularToday(recipient, order, date) &&
      service.servesMode(recipient, date)
    ) {
      const { coverage, handouts: nearby } = dispense(
        input,
        addDays(date, -NEARBY_DAYS),
        addDays(date, NEARBY_DAYS),
      );
      const day = coverage.find((each) => each.date === date)!;
      if (day.state === 'GAP') handouts.push(withoutService(recipient, order, day));
      else elsewhere.push(notToday(recipient, order, day, nearby));
    }
  }
  return { handouts, notToday: elsewhere };
}

/** What a recipient's handouts follow from, service included; `planned` stands for the round's date as if published. */
function dispensingInput(
  round: DispensingRound,
  service: ServiceDays,
  recipient: RoundRecipient,
  planned?: readonly PublishedHandout[],
): DispensingInput {
  const { facts } = recipient;
  return {
    recipient: recipient.alias,
    orders: recipient.orders,
    pauses: recipient.pauses,
    holds: recipient.holds,
    clearings: recipient.clearings,
    leftoverDecisions: recipient.leftoverDecisions,
    moves: recipient.moves,
    extraHandouts: recipient.extraHandouts,
    endedOn: recipient.endedOn,
    policy: round.policy,
    given: facts.given,
    failed: facts.failed,
    published: [...facts.published, ...(planned ?? [])],
    isPublished: (date) => round.publishedDates.has(date) || (planned !== undefined && date === round.date),
    inUseFrom: round.inUseFrom,
    today: round.today,
    service: (date) => {
      const order = orderOn(recipient, date);
      return order !== undefined && service.canServe(recipient, order, date);
    },
  };
}

type DispensingRound = Pick<Round, 'date' | 'today' | 'inUseFrom' | 'publishedDates' | 'policy'>;

/** What the handouts of each recipient of a round follow from, by recipient id, in the round's order. */
export function dispensingInputs(round: Round): Map<string, DispensingInput> {
  const service = new ServiceDays(round, new PointHours(round));
  return new Map(
    round.recipients.map((recipient) => [recipient.id, dispensingInput(round, service, recipient)]),
  );
}

/** A recipient's days from the round's date on, for a week or as long as `planned` covers, if that is longer. */
export function coverageFrom(
  round: Round,
  service: ServiceDays,
  recipient: RoundRecipient,
  planned: PublishedHandout | null,
): readonly DayCoverage[] {
  const week = addDays(round.date, COVERAGE_DAYS - 1);
  const reach = planned?.covers.at(-1) ?? week;
  const input = dispensingInput(round, service, recipient, planned ? [planned] : []);
  return dispense(input, round.date, reach > week ? reach : week).coverage;
}

const dueFrom = (recipient: RoundRecipient, { order, doses, covers }: Handout): DueHandout => ({
  recipient,
  order,
  doses,
  covers,
});

/** By the order alone, without service and moves. The first day after a pause is a handout day too. */
const isRegularToday = (recipient: RoundRecipient, order: Order, date: CivilDate): boolean =>
  isRegular(order.handout, date) || isPaused(recipient, addDays(date, -1));

/** The dose is covered by another handout, or held: not given on this date. */
function notToday(
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

/** The handout if the day could serve the recipient: as many of the days without a dose as the order allows. */
function withoutService(recipient: RoundRecipient, order: Order, day: DayCoverage): DueHandout {
  const gap = day.gap!.dates.filter((date) => date >= day.date);
  const most = isDepot(order) ? gap.length : order.maxTakeHomeDoses + 1;
  const covers = gap.filter((date, k) => daysBetween(day.date, date) === k).slice(0, most);
  return { recipient, order, doses: isDepot(order) ? 1 : covers.length, covers };
}
