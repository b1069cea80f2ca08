import type { DayNumber } from '../../shared/civil-time.js';
import type { Medicine } from './model.js';
import { type Governing, isSameMedicine } from './order-days.js';

/** Oral doses that were handed over on one day. */
interface Doses {
  readonly by: DayNumber;
  readonly medicine: Medicine;
  readonly covers: readonly DayNumber[];
  /**
   * UNDECIDED: the medicine was changed while some were left, and a person has to say what becomes of them. DECIDED: a
   * person has said so. SETTLED: neither asked nor said.
   */
  state: 'SETTLED' | 'UNDECIDED' | 'DECIDED';
  /** The day on which a person discarded what was left of them. */
  discardedOn: DayNumber;
}

/**
 * The oral doses that a recipient was handed, and the days that they cover (FORMATS.md, "Doses at home"): the days they
 * were handed over for, across changes of order; and what a pause left over, the first days after it without a dose.
 */
export class DosesAtHome {
  private readonly records: Doses[] = [];
  private readonly byDay = new Map<DayNumber, Doses[]>();
  /** One for each paused day that doses were handed over for, in the order of the days. */
  private leftOver: Doses[] = [];
  private undecided = 0;

  handOver(by: DayNumber, covers: readonly DayNumber[], medicine: Medicine): void {
    const doses: Doses = { by, medicine, covers, state: 'SETTLED', discardedOn: Infinity };
    this.records.push(doses);
    for (const day of covers) {
      const others = this.byDay.get(day);
      if (others) others.push(doses);
      else this.byDay.set(day, [doses]);
    }
  }

  /** The day of the last handout for the day that may be used for it. */
  coverOn(day: DayNumber): DayNumber | null {
    return this.byDay.get(day)?.findLast((doses) => isUsable(doses, day))?.by ?? null;
  }

  /** A person has to decide before anything is due. */
  get isAwaitingDecision(): boolean {
    return this.undecided > 0;
  }

  /**
   * Asks for a decision on doses of another medicine than the order's that are left on the day: handed over before the
   * medicine was changed, for the day or later ones, or left over by a pause. Asked once, when an order begins or a
   * pause ends; the answer is waited for even if the medicine changes back.
   */
  askAboutOthers({ order, medicineSince }: Governing, day: DayNumber): void {
    for (const doses of this.records) {
      if (doses.state !== 'SETTLED' || isSameMedicine(doses.medicine, order)) continue;
      const isLeft = doses.by < medicineSince && doses.covers.some((covered) => covered >= day);
      if (!isLeft && !this.leftOver.includes(doses)) continue;
      doses.state = 'UNDECIDED';
      this.undecided++;
    }
  }

  /** A person's decision on all that was handed over before the day. */
  decide(day: DayNumber, keep: boolean): void {
    for (const doses of this.records) {
      if (doses.by >= day) continue;
      doses.state = 'DECIDED';
      if (!keep) doses.discardedOn = Math.min(doses.discardedOn, day);
    }
    this.undecided = 0;
    this.leftOver = this.leftOver.filter(({ discardedOn }) => discardedOn > day);
  }

  /** A pause has come over the day: what was handed over for it earlier stays. */
  leaveOver(day: DayNumber): void {
    const doses = this.byDay.get(day)?.at(-1);
    if (doses && doses.by < day && doses.discardedOn > day) this.leftOver.push(doses);
  }

  /** The day of the handout whose leftover doses cover a day without its own, if any do. */
  leftoverFor(on: Governing): DayNumber | null {
    return this.leftOver.length === 0 ? null : (last(this.leftOver, on)?.by ?? null);
  }

  /** One leftover dose is taken on a day without its own. */
  useLeftover(on: Governing): void {
    const used = last(this.leftOver, on);
    if (used) this.leftOver.splice(this.leftOver.lastIndexOf(used), 1);
  }

  /** Takes leftover doses in turn for days to come, and says of each whether there was one. */
  leftoversAhead(): (on: Governing) => boolean {
    if (this.leftOver.length === 0) return NONE_LEFT;
    const left = [...this.leftOver];
    return (on) => {
      const used = last(left, on);
      if (used) left.splice(left.lastIndexOf(used), 1);
      return used !== undefined;
    };
  }
}

const NONE_LEFT = () => false;

/** What was given for its own day was taken; what is discarded or waits for a decision is not relied on. */
const isUsable = ({ by, state, discardedOn }: Doses, day: DayNumber): boolean =>
  day === by || (state !== 'UNDECIDED' && day < discardedOn);

/** The doses for the latest paused day that may be taken under the order. */
const last = (leftOver: readonly Doses[], { order }: Governing): Doses | undefined =>
  leftOver.findLast(
    ({ state, medicine }) => state === 'DECIDED' || (state === 'SETTLED' && isSameMedicine(medicine, order)),
  );
