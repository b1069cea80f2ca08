import type { EntityManager } from 'typeorm';
import { DEPOT_INJECTION, type GivenHandout, type HandoutFacts, type Order } from '../../dispensing/index.js';
import {
  type LastOutcome,
  lastOutcomes,
  type OpeningBalance,
  readOpeningBalances,
} from '../../ledger/index.js';
import { type PromisesAsked, readPromisedHandouts } from '../../plans/index.js';
import { datesBetween } from '../../shared/civil-time.js';

type Mutable = {
  readonly [Part in keyof HandoutFacts]: HandoutFacts[Part][number][];
};

const NONE: HandoutFacts = { given: [], failed: [], published: [] };

/**
 * What is known of handouts, by recipient: what each had when the municipality began, what was reported, and what
 * published plans have. A day that is planned again (`except`) is read without its own published plan, and without its
 * failed attempts, since a failed attempt earlier that day is a reason to try again; doses that were handed over already
 * stay.
 */
export async function readHandoutFacts(
  manager: EntityManager,
  asked: PromisesAsked,
  ordersOf: (recipientId: string) => readonly Order[],
): Promise<(recipientId: string) => HandoutFacts> {
  const { from, except, recipientIds } = asked;
  const facts = new Map<string, Mutable>();
  const of = (id: string): Mutable => {
    let known = facts.get(id);
    if (!known) facts.set(id, (known = { given: [], failed: [], published: [] }));
    return known;
  };
  for (const balance of await readOpeningBalances(manager, recipientIds))
    of(balance.recipientId).given.push(openingHandout(balance, ordersOf(balance.recipientId)));
  const promised = await readPromisedHandouts(manager, { from, except: null, recipientIds });
  for (const { recipientId: id, date, covers, reason } of promised) {
    // A handout that was moved or held is none of that day.
    if (date === except || reason === 'MOVED' || reason === 'HELD') continue;
    of(id).published.push({ date, covers, isPlaced: reason === null });
  }
  const outcomes = await lastOutcomes(manager, { from, ...(recipientIds ? { recipientIds } : {}) });
  for (const outcome of outcomes) {
    const { recipientId: id, date, kind } = outcome;
    if (kind === 'DELIVERED') of(id).given.push(givenHandout(outcome));
    else if (date !== except) of(id).failed.push({ date, reason: kind });
  }
  return (id) => facts.get(id) ?? NONE;
}

/** A delivery says itself of which medicine it was and for which days. */
function givenHandout({ date, covers, intervalDays, toleranceDays, ...given }: LastOutcome): GivenHandout {
  const medicine = {
    atc: given.atc!,
    form: given.form!,
    preparation: given.preparation,
    dosesPerDay: given.dosesPerDay!,
  };
  return intervalDays === null
    ? { date, covers: covers!, medicine }
    : { date, covers: [date], medicine, interval: { days: intervalDays, tolerance: toleranceDays! } };
}

/** Of the medicine of the order then in force, unless it says another: a preparation is not on record. */
function openingHandout(
  { date, coversUntil, atc, form }: OpeningBalance,
  orders: readonly Order[],
): GivenHandout {
  const covers = datesBetween(date, coversUntil);
  const order = orders.findLast(({ validFrom }) => validFrom <= date) ?? orders.at(0);
  const isDepot = (form ?? order?.form) === DEPOT_INJECTION;
  const given = {
    date,
    covers: isDepot ? [date] : covers,
    ...(isDepot ? { interval: { days: covers.length, tolerance: order?.toleranceDays ?? 0 } } : {}),
  };
  if (order?.atc === atc && (form === null || form === order.form)) return given;
  const medicine = { atc, form: form ?? order?.form ?? '', preparation: null, dosesPerDay: 1 } as const;
  return { ...given, medicine };
}
