import { Inject, Injectable } from '@nestjs/common';
import { currentManager, currentTenant } from '../../database/index.js';
import { Audit } from '../../identity/index.js';
import { tellOfTimes } from '../../messages/index.js';
import { type Plan, PlansService } from '../../plans/index.js';
import { HeldTime, holdTime, releaseTime, takeTurnsOn, timeHeldBy, timesHeldOn } from '../../points/index.js';
import { type CivilDate, civilMoment } from '../../shared/civil-time.js';
import { type Clock, CLOCK } from '../../shared/clock.js';
import { notFound, type Refusal, StaleVersion } from '../../shared/failures.js';
import { evaluatorOf } from '../../solver/index.js';
import { rulesFor } from '../problem/build-problem.js';
import { judgeCrowd, refuseFor } from '../editing/judge-crowding.js';
import { NOTHING_KEPT } from '../problem/locks.js';
import { checkOverride, VisitMover } from '../editing/move-visit.service.js';
import { faultsOf, newViolations } from '../problem/new-violations.js';
import { type PreparedRound, prepareRound } from '../problem/prepare-round.js';
import { readRound } from '../round/read-round.js';
import { TravelSource } from '../../travel/index.js';
import { asIfStood } from '../problem/mobile-stops.js';
import { bookingsIn } from '../problem/plan-to-sketch.js';
import { PlanningRefusal } from '../refusals.js';

export interface TimeWish {
  readonly recipient: string;
  readonly point: string;
  /** An instant, ISO 8601 with an offset. */
  readonly start: string;
  /** The recipient's time of that date that the person saw and moves; null where they saw none. */
  readonly replaces: string | null;
  /** Why it may break a rule; without it, a time that would is refused. */
  readonly override?: string | null;
  /** A draft that shall have the time too; the date's published plan has it in any case. */
  readonly plan?: string | null;
}

const TIME = { nb: 'hentetiden', en: 'held time' };
/** Of the simulation: the same bookings are judged alike each time. */
const SEED = 1;

/** Times at points that people set by hand: before there is a plan for the date, and in one. */
@Injectable()
export class TimesService {
  constructor(
    private readonly plans: PlansService,
    private readonly mover: VisitMover,
    private readonly audit: Audit,
    private readonly travel: TravelSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Books a recipient's time, or moves it. It counts at once; planning the date keeps it, and the plans that are there
   * have it too.
   *
   * @throws StaleVersion with the time that the recipient has by now
   * @throws Refusal NOT_FOUND, TIME_PAST, NOT_DUE, INPUT_INVALID; TIME_BREAKS_RULES, MOVE_BREAKS_RULES or POINT_RISK with a
   * fault for each rule that it would break, unless overridden; POINT_FULL when somebody took the last place meanwhile
   */
  async book(wish: TimeWish): Promise<HeldTime> {
    const { recipient, point, start, replaces, override = null } = wish;
    const { date } = civilMoment(start);
    const startsAt = new Date(start);
    if (startsAt < this.clock.now()) throw timePast();
    const to = { point, start };
    checkOverride({ to, override });
    await takeTurnsOn(date);
    const before = await timeHeldBy(recipient, date);
    if ((before?.id ?? null) !== replaces) {
      if (before) throw new StaleVersion(before);
      throw notFound(TIME, replaces!);
    }
    const round = await this.prepared(date);
    const plans = await this.plansOf(date, wish.plan ?? null);
    // What a published plan has is what counts, so that it is judged there.
    const isPublished = plans.some(({ status }) => status === 'PUBLISHED');
    const broken = new Set(isPublished ? [] : await this.judgeAmongHeld(round, wish));
    if (before) await releaseTime(before);
    for (const plan of plans) {
      const overridden = await this.mover.place(plan, { recipient, to, override }, 'BOOKED');
      for (const code of overridden ?? []) broken.add(code);
    }
    const reason = broken.size > 0 ? override : null;
    const { cap, serviceSeconds } = this.seat(round, wish);
    const time = await holdTime({
      date,
      recipientId: recipient,
      pointId: point,
      startsAt,
      serviceSeconds,
      byHand: true,
      overrideReason: reason,
      cap: reason === null ? cap : null,
    });
    await this.audit.record('BOOK_TIME', 'recipient', recipient, {
      time: time.id,
      point,
      start,
      replaces,
      ...(reason !== null && { override: reason, overridden: [...broken] }),
    });
    await tellOfTimes({ held: [time], released: before ? [before] : [] }, this.clock.now());
    await this.tellPlans(plans, 'BOOK_TIME', recipient);
    return time;
  }

  /**
   * Takes a recipient's time back. In the date's published plan, and the draft if one is named, the handout is then
   * unassigned until somebody or the next plan finds another place for it.
   * @throws Refusal NOT_FOUND, TIME_PAST
   */
  async cancel(id: string, draft: string | null): Promise<HeldTime> {
    const known = await currentManager().findOneBy(HeldTime, { id });
    if (!known) throw notFound(TIME, id);
    await takeTurnsOn(known.date);
    const time = await timeHeldBy(known.recipientId, known.date);
    if (time?.id !== id) throw notFound(TIME, id);
    if (time.startsAt < this.clock.now()) throw timePast();
    await releaseTime(time);
    const plans = await this.plansOf(time.date, draft);
    for (const plan of plans)
      await this.mover.place(plan, { recipient: time.recipientId, to: null }, 'BOOKED');
    await this.audit.record('CANCEL_TIME', 'recipient', time.recipientId, {
      time: id,
      point: time.pointId,
      start: time.startsAt,
    });
    await tellOfTimes({ held: [], released: [time] }, this.clock.now());
    await this.tellPlans(plans, 'CANCEL_TIME', time.recipientId);
    return time;
  }

  /** A date's round as planning would read it, without its shifts: what is at home is no matter here. */
  async prepared(date: CivilDate): Promise<PreparedRound> {
    const round = await readRound(currentManager(), currentTenant().municipality, {
      date,
      today: civilMoment(this.clock.now()).date,
      planning: true,
    });
    const prepared = await prepareRound({ ...round, shifts: [] }, NOTHING_KEPT, this.travel);
    return { ...prepared, built: asIfStood(prepared.built) };
  }

  /**
   * The rules that a time would break among those that count now.
   * @returns the codes of what is overridden
   */
  private async judgeAmongHeld({ round, built }: PreparedRound, wish: TimeWish): Promise<string[]> {
    const { handout, point } = indicesOf(built, wish);
    const others = (await timesHeldOn(round.date)).filter((time) => time.recipientId !== wish.recipient);
    const before = bookingsIn(others, built);
    const after = [...before, { handout, point, start: civilMoment(wish.start).seconds }];
    const evaluate = evaluatorOf(built.problem);
    const { violations } = evaluate({ orders: [], bookings: before });
    const faults = faultsOf(
      newViolations(violations, evaluate({ orders: [], bookings: after }).violations),
      built,
    );
    const { fault } = judgeCrowd(round, built, [before, after], point, { seed: SEED });
    if (fault) faults.push(fault);
    if (wish.override == null)
      refuseFor(
        'TIME_BREAKS_RULES',
        { nb: 'Timen ville brutt regler:', en: 'The time would break rules:' },
        faults,
      );
    return faults.map(({ code }) => code);
  }

  private seat({ round, built }: PreparedRound, wish: TimeWish): { cap: number; serviceSeconds: number } {
    const { handout, point } = indicesOf(built, wish);
    return {
      cap: rulesFor(round, built.points[point]).cap,
      serviceSeconds: built.handouts[handout].recipient.serviceSeconds,
    };
  }

  /** The plans that a time is set in, their rows locked: the published one, and the draft that is named. */
  private async plansOf(date: CivilDate, draft: string | null): Promise<Plan[]> {
    const published = await this.plans.published(date);
    const named = draft === null ? null : await this.plans.get(draft);
    const plans: Plan[] = [];
    for (const plan of [published, named]) {
      if (!plan || plans.some(({ id }) => id === plan.id)) continue;
      if (plan.date !== date) throw notFound({ nb: `planen for ${date}`, en: `plan of ${date}` }, plan.id);
      plans.push(await this.plans.takeForChange({ plan: plan.id, version: plan.version }));
    }
    return plans;
  }

  private async tellPlans(plans: readonly Plan[], action: string, recipient: string): Promise<void> {
    for (const plan of plans) {
      await this.plans.changed(plan, action, { recipient });
      if (plan.status === 'PUBLISHED') await this.plans.holdBookings(plan);
    }
  }
}

/** @throws Refusal NOT_FOUND for the point, NOT_DUE for a recipient without a handout that day */
export function indicesOf(
  { handouts, points }: PreparedRound['built'],
  wish: { readonly recipient: string; readonly point: string },
): { handout: number; point: number } {
  const point = points.findIndex(({ id }) => id === wish.point);
  if (point < 0) throw notFound({ nb: 'utleveringsstedet', en: 'point' }, wish.point);
  return { handout: handoutOf({ handouts }, wish.recipient), point };
}

/** @throws Refusal NOT_DUE for a recipient without a handout that day */
export function handoutOf({ handouts }: Pick<PreparedRound['built'], 'handouts'>, id: string): number {
  const handout = handouts.findIndex(({ recipient }) => recipient.id === id);
  if (handout < 0) throw notDue();
  return handout;
}

const notDue = (): Refusal =>
  new PlanningRefusal('NOT_DUE', {
    nb: 'Mottakeren har ingen utlevering den dagen. Flytt utleveringen dit først, eller velg en annen dag.',
    en: 'The recipient has no handout on that day. Move the handout there first, or choose another day.',
  });

const timePast = (): Refusal =>
  new PlanningRefusal('TIME_PAST', {
    nb: 'Tiden er allerede over. Velg en tid som ikke har vært.',
    en: 'That time has passed. Choose one that is still to come.',
  });
