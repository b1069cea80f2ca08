import { dayNumber, type DayNumber } from '../../shared/civil-time.js';
import type { Stretch } from './active-days.js';
import type { Assignment } from './assignment.js';
import { longestSpacing } from './handout-expression.js';
import { type Facts, type HandoutDay, isGiven } from './handout-days.js';

/**
 * Places the handouts of a dose-a-day form (FORMATS.md, "What an order means"): on the handout day itself, or on the
 * nearest earlier day with service in the same stretch, where all that move to one day become one handout. It covers
 * from the first day that no earlier handout has covered, up to the day before the next handout day, as far as the
 * take-home limit goes; the limit counts the doses handed over for days after the handout.
 *
 * A moved handout never crosses a pause: its days would not follow each other, and what was carried into a hospital or
 * a prison cannot be relied on.
 */
export function assignDoses(stretch: Stretch, days: readonly HandoutDay[], facts: Facts): Assignment[] {
  const limit = stretch.order.maxTakeHomeDoses;
  const groups = groupByTarget(stretch, days, facts);
  let coveredUntil = stretch.first - 1;
  return groups.map(({ days: own, target }, i): Assignment => {
    const dueUntil = i + 1 < groups.length ? groups[i + 1].days[0].day - 1 : stretch.last;
    if (target === null) {
      const [{ day }] = own;
      return {
        days: own,
        target,
        coverFrom: day,
        coverUntil: day - 1,
        dueUntil,
        record: null,
        counts: false,
      };
    }
    const record = facts.recordOn(target) ?? null;
    const common = { days: own, target, dueUntil, record, counts: facts.counts(target) };
    coveredUntil = Math.max(coveredUntil, handedOverUntil(stretch, target, facts));
    if (record?.covers?.length && isGiven(record)) {
      const coverFrom = Math.max(dayNumber(record.covers[0]), stretch.first);
      const coverUntil = Math.min(dayNumber(record.covers.at(-1)!), stretch.last);
      coveredUntil = Math.max(coveredUntil, coverUntil);
      return { ...common, coverFrom, coverUntil };
    }
    const coverFrom = Math.max(target, coveredUntil + 1);
    const most = coverFrom === target ? limit + 1 : limit;
    const lasts = Math.min(dueUntil, coverFrom + most - 1);
    const coverUntil = reachesFarEnough(stretch, i, own[0].day, target, lasts) ? lasts : coverFrom - 1;
    if (common.counts) coveredUntil = Math.max(coveredUntil, coverUntil);
    return { ...common, coverFrom, coverUntil };
  });
}

/**
 * In a running treatment a moved handout gives what it can. The one that begins a treatment must reach its own day, or
 * else the planner would begin it earlier than the order says.
 */
function reachesFarEnough(
  { order }: Stretch,
  position: number,
  day: DayNumber,
  target: DayNumber,
  coverUntil: DayNumber,
): boolean {
  return coverUntil >= day || (position > 0 && day - target <= longestSpacing(order.handout));
}

interface Group {
  readonly days: HandoutDay[];
  readonly target: DayNumber | null;
}

function groupByTarget(stretch: Stretch, days: readonly HandoutDay[], facts: Facts): Group[] {
  const groups: Group[] = [];
  // The nearest served day only moves forward with the handout days; looking back from each anew would take the square
  // of a long time without service.
  let served: DayNumber | null = null;
  let seenUntil = stretch.first - 1;
  for (const day of days) {
    for (let candidate = day.day; candidate > seenUntil; candidate--) {
      if (!facts.isServed(candidate)) continue;
      served = candidate;
      break;
    }
    seenUntil = day.day;
    const isTooLate = served !== null && day.day >= facts.today && served < facts.today;
    const target = isTooLate ? null : served;
    const last = groups.at(-1);
    if (last && target !== null && last.target === target) last.days.push(day);
    else groups.push({ days: [day], target });
  }
  // A handout that was given on a day that is now no handout's day has still been given.
  for (const day of facts.givenDays) {
    if (day < Math.max(stretch.first, days[0]?.day ?? Infinity) || day > stretch.last) continue;
    if (groups.some(({ target }) => target === day)) continue;
    const next = groups.findIndex((group) => group.days[0].day > day);
    groups.splice(next < 0 ? groups.length : next, 0, { days: [{ day, regular: [] }], target: day });
  }
  return groups;
}

/** The last day whose dose was really handed over before the day, by this order: never hand it over again. */
function handedOverUntil(stretch: Stretch, before: DayNumber, facts: Facts): DayNumber {
  let until = -Infinity;
  for (const day of facts.givenDays) {
    const covers = facts.recordOn(day)?.covers;
    if (day >= before || day < dayNumber(stretch.order.validFrom) || !covers?.length) continue;
    until = Math.max(until, dayNumber(covers.at(-1)!));
  }
  return until;
}
