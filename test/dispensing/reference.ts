import type { CoverageState, DispensingInput, GapCode, Order } from '../../src/dispensing/rules/index.js';
import { isRegular } from '../../src/dispensing/rules/index.js';
import { longestSpacing } from '../../src/dispensing/rules/handout-expression.js';
import { addDays, type CivilDate, datesBetween } from '../../src/shared/civil-time.js';

/**
 * What an order means, read off FORMATS.md slowly and day by day: every stretch from its first date, lists of dates,
 * nothing remembered, nothing skipped. Knows orders, pauses, holds, extra handouts, moves, `today` and outcomes without
 * covers. Stretches that never end are followed to `horizon`, which must lie well after the days compared.
 */
export interface ReferenceDay {
  state: CoverageState;
  by: CivilDate | null;
  code: GapCode | null;
}

export interface Reference {
  days: Map<CivilDate, ReferenceDay>;
  handouts: Map<CivilDate, CivilDate[]>;
}

export function reference(input: DispensingInput, horizon: CivilDate): Reference {
  const days = new Map<CivilDate, ReferenceDay>();
  const handouts = new Map<CivilDate, CivilDate[]>();
  const start = input.orders.map(({ validFrom }) => validFrom).sort()[0];
  let stretch: CivilDate[] = [];
  let order: Order | null = null;
  const finish = () => {
    if (order && stretch.length > 0)
      (order.form === 'DEPOT_INJECTION' ? inject : handOut)(input, order, stretch, days, handouts);
    stretch = [];
  };
  for (const date of datesBetween(start, horizon)) {
    const now = orderOn(input, date);
    const withheld =
      now === null ? null : isPaused(input, date) ? 'PAUSED' : isHeld(input, date) ? 'HELD' : null;
    if (now !== order || withheld) finish();
    order = now;
    if (now && withheld) days.set(date, { state: withheld, by: null, code: null });
    else if (now) stretch.push(date);
  }
  finish();
  return { days, handouts };
}

function orderOn({ orders }: DispensingInput, date: CivilDate): Order | null {
  const begun = orders
    .filter(({ validFrom }) => validFrom <= date)
    .sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  const latest = begun.at(-1);
  return latest && (latest.validUntil === null || date <= latest.validUntil) ? latest : null;
}

const isPaused = ({ pauses }: DispensingInput, date: CivilDate): boolean =>
  pauses.some(({ from, until }) => from <= date && (until === null || date <= until));

const isHeld = ({ holds }: DispensingInput, date: CivilDate): boolean =>
  (holds ?? []).some(({ from, clearedOn }) => from <= date && (clearedOn === null || date < clearedOn));

/** The handout days of a stretch, each with the regular date that it is counted from (itself, unless moved). */
function handoutDays(input: DispensingInput, order: Order, stretch: CivilDate[]): Map<CivilDate, CivilDate> {
  const regular = stretch.filter(
    (date, i) => isRegular(order.handout, date) || (i === 0 && isPaused(input, addDays(date, -1))),
  );
  const depot = order.form === 'DEPOT_INJECTION';
  const moves = (input.moves ?? []).filter(
    ({ from, to }) =>
      regular.includes(from) &&
      stretch.includes(to) &&
      (!depot ||
        datesBetween(from < to ? from : to, from < to ? to : from).length - 1 <= (order.toleranceDays ?? 0)),
  );
  const days = new Map<CivilDate, CivilDate>();
  for (const date of stretch) {
    const origins = moves.filter(({ to }) => to === date).map(({ from }) => from);
    if (regular.includes(date) && !moves.some(({ from }) => from === date)) origins.push(date);
    if (origins.length > 0) days.set(date, origins.sort()[0]);
    else if ((input.extraHandouts ?? []).includes(date)) days.set(date, date);
  }
  return days;
}

const failure = ({ recorded }: DispensingInput, date: CivilDate): GapCode | null => {
  const last = (recorded ?? []).findLast((record) => record.date === date);
  if (!last || last.outcome === 'DELIVERED' || last.outcome === 'PUBLISHED') return null;
  return last.outcome === 'NOT_PLACED' ? 'NOT_PLACED' : 'MISSED';
};

const distance = (a: CivilDate, b: CivilDate): number => Math.abs(Date.parse(a) - Date.parse(b)) / 864e5;

const isTooLate = ({ today }: DispensingInput, due: CivilDate, date: CivilDate): boolean =>
  today !== undefined && due >= today && date < today;

function handOut(
  input: DispensingInput,
  order: Order,
  stretch: CivilDate[],
  days: Reference['days'],
  handouts: Reference['handouts'],
): void {
  const due = [...handoutDays(input, order, stretch).keys()];
  const served = stretch.filter((date) => input.service(date));
  const targets = new Map(
    due.map((day) => [
      day,
      served.filter((date) => date <= day && !isTooLate(input, day, date)).at(-1) ?? null,
    ]),
  );
  const spokenFor = new Set<CivilDate>();
  for (const date of stretch) {
    const mine = due.filter((day) => targets.get(day) === date);
    if (mine.length > 0) {
      const next = due.find((day) => day > mine.at(-1)!) ?? '9999-12-31';
      const given: CivilDate[] = [];
      for (const wanted of stretch.filter((day) => day >= date && day < next && !spokenFor.has(day))) {
        const takenHome = given.filter((day) => day > date).length;
        if (wanted > date && takenHome === order.maxTakeHomeDoses) break;
        given.push(wanted);
      }
      const begins = mine[0] === due[0] || distance(mine[0], date) > longestSpacing(order.handout);
      if (begins && !given.includes(mine[0])) given.length = 0;
      if (given.length > 0) handouts.set(date, given);
      const failed = failure(input, date);
      for (const day of given) {
        if (failed === null) spokenFor.add(day);
        if (failed === null || !days.has(day))
          days.set(
            day,
            failed ? { state: 'GAP', by: null, code: failed } : { state: 'COVERED', by: date, code: null },
          );
      }
    }
    if (days.has(date)) continue;
    const last = due.filter((day) => day <= date).at(-1);
    const code = !last
      ? 'FIRST_HANDOUT_LATER'
      : targets.get(last) === null
        ? 'NO_SERVICE'
        : 'TAKE_HOME_LIMIT';
    days.set(date, { state: 'GAP', by: null, code });
  }
}

function inject(
  input: DispensingInput,
  order: Order,
  stretch: CivilDate[],
  days: Reference['days'],
  handouts: Reference['handouts'],
): void {
  const due = [...handoutDays(input, order, stretch)];
  const events: { due: CivilDate; date: CivilDate; given: boolean }[] = [];
  for (const [i, [day, origin]] of due.entries()) {
    const allowed = stretch.filter(
      (date) =>
        date === day ||
        (distance(date, origin) <= (order.toleranceDays ?? 0) &&
          !isTooLate(input, day, date) &&
          (i === 0 || (date > due[i - 1][0] && date > events[i - 1].date)) &&
          (i + 1 === due.length || date < due[i + 1][0])),
    );
    const target = allowed
      .filter((date) => input.service(date) && !(date === day && isTooLate(input, day, date)))
      .sort((a, b) => distance(a, day) - distance(b, day) || (a < b ? -1 : 1))
      .at(0);
    events.push({ due: day, date: target ?? day, given: target !== undefined });
  }
  for (const date of stretch) {
    const last = events.filter((event) => event.date <= date).at(-1);
    const lasts = longestSpacing(order.handout) + 2 * (order.toleranceDays ?? 0);
    if (last?.given && distance(date, last.date) >= lasts) {
      const dueSince = due.some(([day]) => day > last.date && day <= date);
      days.set(date, { state: 'GAP', by: null, code: dueSince ? 'NO_SERVICE' : 'FIRST_HANDOUT_LATER' });
    } else if (last?.given) {
      handouts.set(last.date, [...(handouts.get(last.date) ?? []), date]);
      const failed = failure(input, last.date);
      days.set(
        date,
        failed ? { state: 'GAP', by: null, code: failed } : { state: 'COVERED', by: last.date, code: null },
      );
    } else {
      const begun = due.some(([day]) => day <= date);
      days.set(date, { state: 'GAP', by: null, code: begun ? 'NO_SERVICE' : 'FIRST_HANDOUT_LATER' });
    }
  }
}
