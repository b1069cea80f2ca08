import { Inject, Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { currentManager, currentTenant } from '../../database/index.js';
import { newestAudited } from '../../identity/index.js';
import { type Plan, readPlanRows } from '../../plans/index.js';
import { timesHeldOn } from '../../points/index.js';
import { civilMoment } from '../../shared/civil-time.js';
import { type Clock, CLOCK } from '../../shared/clock.js';
import { evaluatorOf, type PlanSketch, type Solution } from '../../solver/index.js';
import { TravelSource } from '../../travel/index.js';
import { locksOf, prepareByHand, sketchOf, withTimesByHand } from '../base-plan/index.js';
import type { Locks, PreparedRound } from '../problem/index.js';
import { readRound } from '../round/index.js';

/** A plan's day, ready to evaluate plans of it. */
export interface CachedRound {
  readonly prepared: PreparedRound;
  /** The plan as it is stored. */
  readonly sketch: PlanSketch;
  readonly judge: (plan: PlanSketch) => Solution;
}

interface StoredSketch {
  readonly locks: Locks;
  readonly sketchIn: (prepared: PreparedRound) => PlanSketch;
}

/** Municipalities in the cache. */
const MUNICIPALITIES = 4;
/** Days in the cache of each; one of 1,500 recipients takes some 50 MB. */
const DAYS = 2;
/** Stored plans in the cache of each. */
const PLANS = 6;
/** Drivers' reports are not in the audit log; they are seen after so many milliseconds at most. */
const LONGEST_MILLISECONDS = 60_000;
/** Audited actions that change plans or report on them, not the data that a day is planned from. */
const ABOUT_PLANS = ['PLAN_ROUND', 'CANCEL_PLAN', 'MOVE_VISIT', 'LOCK', 'UNLOCK', 'RECORD_OUTCOME'];

/**
 * Prepared days in memory for a dispatcher who drags: reading and preparing a day takes a second or two in a large
 * municipality, evaluating a move some milliseconds. Used for previews only; every mutation reads the database again
 * (`MoveVisitService`).
 *
 * An entry is valid until the municipality's audit log has a newer row, as every change writes one. Each municipality
 * has its own entries, and the caller must have read the plan in its own transaction, where row-level security holds.
 */
@Injectable()
export class RoundCache {
  private readonly municipalities = new LRUCache<string, CachedEntries, undefined>({
    max: MUNICIPALITIES,
    memoMethod: () => ({ days: promises<Day>(DAYS), plans: promises<StoredSketch>(PLANS) }),
  });

  constructor(
    private readonly travel: TravelSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async of(plan: Plan): Promise<CachedRound> {
    const { municipality } = currentTenant();
    const entries = this.municipalities.memo(municipality);
    const stored = await remembered(entries.plans, `${plan.id} ${plan.version}`, () => readSketch(plan));
    const locks = withTimesByHand(stored.locks, await timesHeldOn(plan.date));
    const now = this.clock.now();
    const { date: today } = civilMoment(now);
    const era = Math.floor(now.getTime() / LONGEST_MILLISECONDS);
    // A day under way belongs to its plan alone: the part executed when the plan was made is fixed in it.
    const ofPlan = plan.replan === null ? '' : plan.id;
    const newest = (await newestAudited(ABOUT_PLANS)) ?? '';
    const key = [plan.date, ofPlan, today, era, newest, textOf(locks)].join(' ');
    const day = await remembered(entries.days, key, () => this.read(plan, today, locks));
    return { ...day, sketch: stored.sketchIn(day.prepared) };
  }

  private async read(plan: Plan, today: string, locks: Locks): Promise<Day> {
    const { municipality } = currentTenant();
    const round = await readRound(currentManager(), municipality, { date: plan.date, today, planning: true });
    const prepared = await prepareByHand(currentManager(), plan, round, locks, this.travel);
    return { prepared, judge: evaluatorOf(prepared.built.problem) };
  }
}

type Day = Omit<CachedRound, 'sketch'>;

interface CachedEntries {
  readonly days: ReturnType<typeof promises<Day>>;
  readonly plans: ReturnType<typeof promises<StoredSketch>>;
}

async function readSketch(plan: Plan): Promise<StoredSketch> {
  const rows = await readPlanRows(currentManager(), plan.id);
  return { locks: locksOf(rows), sketchIn: ({ built }) => sketchOf(rows, built) };
}

const textOf = ({ visits, bookings }: Locks): string => JSON.stringify([[...visits], bookings]);

/** The promises used last; one that is not in the cache is made by the function given as `context`. */
const promises = <Value>(max: number) =>
  new LRUCache<string, Promise<Value>, () => Promise<Value>>({
    max,
    memoMethod: (_key, _stale, { context: make }) => make(),
  });

/** The value of `key`, made where it is not in the cache. One that could not be made is dropped, so that the next caller tries anew. */
async function remembered<Value>(
  cache: ReturnType<typeof promises<Value>>,
  key: string,
  make: () => Promise<Value>,
): Promise<Value> {
  const value = cache.memo(key, { context: make });
  try {
    return await value;
  } catch (error) {
    if (cache.peek(key) === value) cache.delete(key);
    throw error;
  }
}
