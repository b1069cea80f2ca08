import { Inject, Injectable } from '@nestjs/common';
import {
  comingHold,
  dispense,
  type Dispensing,
  type DispensingInput,
  type Gap,
  type GapCode,
  type MissedDoseLevel,
  STRICT_POLICY,
} from '../../dispensing/index.js';
import { addDays, type CivilDate, daysBetween } from '../../shared/civil-time.js';
import { CLOCK, type Clock } from '../../shared/clock.js';
import type { Text } from '../../shared/failures.js';
import { today } from '../../shared/today.js';
import { readDispensingInputs } from '../eligibility/index.js';
import {
  comingRun,
  daysWithoutDose,
  heldSince,
  injectionBecomesLate,
  injectionIsLate,
  orderEndsOn,
  unrecordedHandouts,
} from './texts.js';

/** In the order of urgency: recipients who go without a dose come first. */
export const WORKLIST_ITEM_KINDS = [
  'HOLD',
  'CHECK',
  'ALERT',
  'DECISION_NEEDED',
  'INJECTION_LATE',
  'NOT_RECORDED',
  'NOT_IN_PLAN',
  'COMING_HOLD',
  'ORDER_ENDED',
  'ORDER_ENDING',
] as const;
export type WorklistItemKind = (typeof WORKLIST_ITEM_KINDS)[number];

/** Something that LAR staff or a clinician have to see to for one recipient. */
export interface WorklistItem {
  readonly recipientId: string;
  readonly alias: string;
  readonly kind: WorklistItemKind;
  /** The day that it is about: since when, or when it will be. */
  readonly date: CivilDate;
  readonly message: Text;
}

export interface Worklist {
  readonly items: readonly WorklistItem[];
  /** In treatment before the municipality began, with nothing on record of what they have at home. */
  readonly openingUnknown: readonly { readonly recipientId: string; readonly alias: string }[];
}

/** Days ahead in which orders that end, injections that become late and coming runs without a dose are told. */
const DAYS_AHEAD = 14;
/** Days back in which handouts that were not recorded are listed. */
const DAYS_BACK = 35;

/** What follows from the days of recipients that a person has to act on: one list, derived anew each time it is asked. */
@Injectable()
export class WorklistService {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** It must run in a REPEATABLE READ transaction. Items in order of urgency, then alias. */
  async worklist(): Promise<Worklist> {
    const now = today(this.clock);
    const [from, until] = [addDays(now, -DAYS_BACK), addDays(now, DAYS_AHEAD)];
    const items: WorklistItem[] = [];
    const openingUnknown: { recipientId: string; alias: string }[] = [];
    for (const [recipientId, input] of await readDispensingInputs(now, until, now)) {
      const of = { recipientId, alias: input.recipient };
      const found = dispense(input, from, until);
      if (found.coverage.some(({ date, gap }) => date === now && gap?.code === 'OPENING_UNKNOWN'))
        openingUnknown.push(of);
      items.push(...itemsOf(input, found, now).map((item) => ({ ...of, ...item })));
    }
    const urgency = ({ kind }: WorklistItem): number => WORKLIST_ITEM_KINDS.indexOf(kind);
    items.sort((a, b) => urgency(a) - urgency(b) || (a.alias < b.alias ? -1 : 1));
    return { items, openingUnknown };
  }
}

type Item = Omit<WorklistItem, 'recipientId' | 'alias'>;

function itemsOf(input: DispensingInput, found: Dispensing, now: CivilDate): Item[] {
  const gapNow = (code: GapCode): Gap | undefined =>
    found.gaps.find((gap) => gap.code === code && gap.dates.some((date) => date >= now));
  const items: Item[] = [];
  const { missed } = found;
  if (missed.level !== 'NONE') {
    const since = missed.since ?? now;
    const kind: Exclude<MissedDoseLevel, 'NONE'> = missed.level;
    items.push({
      kind,
      date: since,
      message: kind === 'HOLD' ? heldSince(since) : daysWithoutDose(missed.days, since),
    });
  } else {
    const coming = comingHold(found.coverage, input.policy ?? STRICT_POLICY, now);
    if (coming !== null) items.push({ kind: 'COMING_HOLD', date: coming, message: comingRun(coming) });
  }
  const decision = gapNow('DECISION_NEEDED');
  if (decision) items.push({ kind: 'DECISION_NEEDED', date: decision.dates[0], message: decision.detail });
  const late = found.coverage.find((day) => day.late && day.date >= now);
  if (late) {
    const message = late.date === now ? injectionIsLate(late.by!) : injectionBecomesLate(late.by!, late.date);
    items.push({ kind: 'INJECTION_LATE', date: late.date, message });
  }
  const unrecorded = found.handouts.filter(({ status, date }) => status === 'NOT_RECORDED' && date < now);
  if (unrecorded.length > 0) {
    const dates = unrecorded.map(({ date }) => date);
    items.push({ kind: 'NOT_RECORDED', date: dates[0], message: unrecordedHandouts(dates) });
  }
  const missing = gapNow('NOT_IN_PLAN');
  if (missing) items.push({ kind: 'NOT_IN_PLAN', date: missing.dates[0], message: missing.detail });
  const ended = gapNow('ORDER_ENDS');
  if (ended) {
    const isOver = daysBetween(now, ended.dates[0]) <= 0;
    const message = isOver ? ended.detail : orderEndsOn(addDays(ended.dates[0], -1));
    items.push({ kind: isOver ? 'ORDER_ENDED' : 'ORDER_ENDING', date: ended.dates[0], message });
  }
  return items;
}
