import { civilDate, type DayNumber } from '../../shared/civil-time.js';
import type { Stretch } from './active-days.js';
import type { Assignment } from './assignment.js';
import { longestSpacing } from './handout-expression.js';
import { type Facts, type HandoutDay, isGiven, toleranceOf } from './handout-days.js';
import type { Order } from './model.js';

/**
 * Places depot injections: on the regular day, or on the nearest day with service within the order's tolerance, the
 * earlier of two equally near (Buvidal SmPC 4.2: weekly ± 2 days, monthly ± 1 week; DOMAIN 3). The calendar of regular
 * days stays as it is.
 *
 * An injection covers from its own day to the day before the next one. So one given early takes over from its
 * predecessor that day, and one given late leaves the days until then to its predecessor, which the tolerance allows
 * for; where none was given before, those days are a gap. Where the next one has no day at all, the cover ends with the
 * regular day's eve: the tolerance is for injections that come, not for those that do not.
 */
export function assignInjections(
  stretch: Stretch,
  calendar: readonly HandoutDay[],
  facts: Facts,
): Assignment[] {
  const { days, given } = withGiven(stretch, calendar, facts);
  const targets = placeInOrder(stretch, days, given, facts);
  const startOf = (i: number): DayNumber => targets[i] ?? days[i].day;
  return days.map((day, i): Assignment => {
    const target = targets[i];
    const coverFrom = startOf(i);
    const dueUntil = i + 1 < days.length ? startOf(i + 1) - 1 : stretch.last;
    const common = { days: [day], target, coverFrom, dueUntil };
    if (target === null) return { ...common, coverUntil: coverFrom - 1, record: null, counts: false };
    const record = facts.recordOn(target) ?? null;
    const coverUntil = Math.min(dueUntil, target + lastsFor(stretch.order) - 1);
    return { ...common, coverUntil, record, counts: facts.counts(target) };
  });
}

/** The most days between two injections that both keep to the tolerance; none is relied on for longer. */
const lastsFor = (order: Order): number => longestSpacing(order.handout) + 2 * toleranceOf(order);

function placeInOrder(
  stretch: Stretch,
  days: readonly HandoutDay[],
  given: ReadonlyMap<DayNumber, DayNumber>,
  facts: Facts,
): (DayNumber | null)[] {
  const tolerance = toleranceOf(stretch.order);
  let previous = stretch.first - 1;
  return days.map(({ day, regular }, i) => {
    const due = regular[0] ?? day;
    const earliest = Math.max(due - tolerance, previous + 1, day >= facts.today ? facts.today : -Infinity);
    const latest = Math.min(
      due + tolerance,
      stretch.last,
      i + 1 < days.length ? days[i + 1].day - 1 : Infinity,
    );
    const target = given.get(day) ?? nearest(day, earliest, latest, facts);
    previous = Math.max(day, target ?? day);
    return target;
  });
}

function nearest(day: DayNumber, earliest: DayNumber, latest: DayNumber, facts: Facts): DayNumber | null {
  if (facts.isServed(day)) return day;
  for (let off = 1; day - off >= earliest || day + off <= latest; off++) {
    if (day - off >= earliest && facts.isServed(day - off)) return day - off;
    if (day + off <= latest && facts.isServed(day + off)) return day + off;
  }
  return null;
}

/**
 * The handout days with those injections that were given or promised on other days: each belongs to the nearest free
 * handout day within the tolerance, or else a second one would be planned close by; without one it is a day of its own.
 */
function withGiven(
  stretch: Stretch,
  calendar: readonly HandoutDay[],
  facts: Facts,
): { days: readonly HandoutDay[]; given: ReadonlyMap<DayNumber, DayNumber> } {
  const given = new Map<DayNumber, DayNumber>();
  const added: HandoutDay[] = [];
  const isFree = ({ day }: HandoutDay) => {
    const record = facts.recordOn(day);
    return !given.has(day) && !(record && isGiven(record));
  };
  for (const date of facts.givenDays) {
    const within = date >= stretch.first && date <= stretch.last;
    if (!within || calendar.some(({ day }) => day === date)) continue;
    const distance = ({ day }: HandoutDay) => Math.abs(day - date);
    // One that was given early covers the day it was for; one given late does not cover it.
    const isFor = ({ day }: HandoutDay) => facts.recordOn(date)?.covers?.includes(civilDate(day)) === true;
    const owner = calendar
      .filter((day) => distance(day) <= toleranceOf(stretch.order) && isFree(day))
      .sort((a, b) => Number(isFor(b)) - Number(isFor(a)) || distance(a) - distance(b) || a.day - b.day)
      .at(0);
    if (owner) given.set(owner.day, date);
    else added.push({ day: date, regular: [] });
  }
  if (added.length === 0) return { days: calendar, given };
  return { days: [...calendar, ...added].sort((a, b) => a.day - b.day), given };
}
