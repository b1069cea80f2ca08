import { Inject, Injectable } from '@nestjs/common';
import { currentManager, currentTenant } from '../../database/index.js';
import { newestAudited } from '../../identity/index.js';
import { type Plan, readPlanRows } from '../../plans/index.js';
import { timesHeldOn } from '../../points/index.js';
import { civilMoment } from '../../shared/civil-time.js';
import { type Clock, CLOCK } from '../../shared/clock.js';
import { evaluatorOf, type PlanSketch, type Solution } from '../../solver/index.js';
import { TravelSource } from '../../travel/index.js';
import { type Kept, keptWithHandTimes } from '../problem/locks.js';
import type { PreparedRound } from '../problem/prepare-round.js';
import { readRound } from '../round/read-round.js';
import { prepareByHand } from '../problem/day-under-way.js';
import { keptFrom, sketchOf } from '../problem/plan-to-sketch.js';

/** A plan's day, ready to have plans of it judged. */
export interface RoundAtHand {
  readonly prepared: PreparedRound;
  /** The plan as it is stored. */
  readonly sketch: PlanSketch;
  readonly judge: (plan: PlanSketch) => Solution;
}

interface StoredSketch {
  readonly kept: Kept;
  readonly sketchIn: (prepared: PreparedRound) => PlanSketch;
}

/** Municipalities at hand at once, and days and plans of each; a day of 1,500 recipients takes some 50 MB. */
const MUNICIPALITIES = 4;
const DAYS = 2;
const PLANS = 6;
/** What is written past the audit log (a driver's reports are left out of it on purpose) is seen so much later. */
const LONGEST_MILLISECONDS = 60_000;
/** What changes plans of the day itself, or reports on it, does not change what the day asks for. */
const ABOUT_PLANS = ['PLAN_ROUND', 'CANCEL_PLAN', 'MOVE_VISIT', 'LOCK', 'UNLOCK', 'RECORD_OUTCOME'];

/**
 * Days kept in memory for a dispatcher who drags: reading and preparing one anew takes a second or two in a large
 * municipality, judging a move some milliseconds. What is kept is advice's ground, not truth: a change itself reads
 * everything again (`VisitMover`).
 *
 * A day is let go when anything of its municipality has been changed (the newest row of the audit log, which every
 * change writes), and each municipality has its own shelf: whoever asks must have read the plan in their own
 * transaction, where row-level security holds.
 */
@Injectable()
export class RoundsAtHand {
  private readonly shelves = new Recent<{ days: Recent<Promise<Day>>; plans: Recent<Promise<StoredSketch>> }>(
    MUNICIPALITIES,
  );

  constructor(
    private readonly travel: TravelSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async of(plan: Plan): Promise<RoundAtHand> {
    const { municipality } = currentTenant();
    const shelf = this.shelves.get(municipality, () => ({
      days: new Recent(DAYS),
      plans: new Recent(PLANS),
    }));
    const stored = await shelf.plans.get(`${plan.id} ${plan.version}`, () => readSketch(plan));
    const kept = keptWithHandTimes(stored.kept, await timesHeldOn(plan.date));
    const now = this.clock.now();
    const { date: today } = civilMoment(now);
    const era = Math.floor(now.getTime() / LONGEST_MILLISECONDS);
    // A day under way is that of its plan alone, as what had happened by then is frozen in it.
    const ofPlan = plan.replan === null ? '' : plan.id;
    const key = [plan.date, ofPlan, today, era, (await newestAudited(ABOUT_PLANS)) ?? '', textOf(kept)].join(
      ' ',
    );
    const day = await shelf.days.get(key, () => this.read(plan, today, kept));
    return { ...day, sketch: stored.sketchIn(day.prepared) };
  }

  private async read(plan: Plan, today: string, kept: Kept): Promise<Day> {
    const { municipality } = currentTenant();
    const round = await readRound(currentManager(), municipality, { date: plan.date, today, planning: true });
    const prepared = await prepareByHand(currentManager(), plan, round, kept, this.travel);
    return { prepared, judge: evaluatorOf(prepared.built.problem) };
  }
}

type Day = Omit<RoundAtHand, 'sketch'>;

async function readSketch(plan: Plan): Promise<StoredSketch> {
  const rows = await readPlanRows(currentManager(), plan.id);
  return { kept: keptFrom(rows), sketchIn: ({ built }) => sketchOf(rows, built) };
}

const textOf = ({ visits, bookings }: Kept): string => JSON.stringify([[...visits], bookings]);

/** The values asked for last, so many of them. One that could not be made is not kept. */
class Recent<Value> {
  private readonly values = new Map<string, Value>();

  constructor(private readonly most: number) {}

  get(key: string, make: () => Value): Value {
    const known = this.values.get(key);
    const value = known ?? make();
    if (known === undefined && value instanceof Promise) {
      value.catch(() => {
        if (this.values.get(key) === value) this.values.delete(key);
      });
    }
    this.values.delete(key);
    this.values.set(key, value);
    const [oldest] = this.values.keys();
    if (this.values.size > this.most) this.values.delete(oldest);
    return value;
  }
}
