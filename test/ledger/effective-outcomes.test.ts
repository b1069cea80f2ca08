import fc from 'fast-check';
import { currentManager, rolledBack, type Tenant } from '../../src/database/index.js';
import { type EffectiveOutcome, effectiveOutcomes, lastOutcomes } from '../../src/ledger/index.js';
import { NOTHING_HANDED_OVER, Outcome, type OutcomeKind } from '../../src/ledger/outcome.entity.js';
import { addDays } from '../../src/shared/civil-time.js';
import { anOutcome, takenBack } from '../builders/ledger.js';
import { aPlan } from '../builders/plan-rows.js';
import { aPoint, aRecipient, aShift, aStaffMember, aVehicle } from '../builders/rows.js';
import { testKeys } from '../builders/stored-round.js';
import { testDatabase, testTenant } from '../support/database.js';
import { runs } from '../support/runs.js';

const { transactions } = await testDatabase();
const tenant = await testTenant(transactions);
const stranger = await testTenant(transactions, '1103');

const DATE = '2027-03-22';
const { planId, recipients } = await transactions.run(tenant, async () => {
  const startPoint = await aPoint();
  const crew = [await aStaffMember(testKeys)];
  const shift = await aShift({ vehicle: await aVehicle(), crew, startPoint });
  const { id } = await aPlan({ shift, point: startPoint });
  return { planId: id, recipients: [(await aRecipient(testKeys)).id, (await aRecipient(testKeys)).id] };
});
const [recipientId] = recipients;

/** Does the work in the municipality and takes it back. */
const trial = <T>(work: () => Promise<T>, of: Tenant = tenant): Promise<T> =>
  transactions.run(of, () => rolledBack(work));

const report = (kind: OutcomeKind, time: string, is: Partial<Outcome> = {}): Promise<string> =>
  anOutcome({ planId, recipientId, date: DATE, kind, deviceTime: new Date(`${DATE}T${time}:00Z`), ...is });

/** The kinds that stand, in their order. */
const standing = async (): Promise<string> =>
  (await effectiveOutcomes(currentManager(), { from: DATE, until: DATE })).map(({ kind }) => kind).join(' ');

describe('what stands of a day', () => {
  it('"not home at ten, delivered at two" is delivered, in whichever order they were heard', async () => {
    const heard = (first: [OutcomeKind, string], second: [OutcomeKind, string]) =>
      trial(async () => {
        await report(...first);
        await report(...second);
        return standing();
      });
    expect(await heard(['NOT_HOME', '10:00'], ['DELIVERED', '14:00'])).toBe('NOT_HOME DELIVERED');
    expect(await heard(['DELIVERED', '14:00'], ['NOT_HOME', '10:00'])).toBe('NOT_HOME DELIVERED');
  });

  it('without a delivery the latest attempt counts, and a delivery is not undone by a later attempt', async () => {
    await trial(async () => {
      await report('REFUSED', '14:00');
      await report('NOT_HOME', '10:00');
      expect(await standing()).toBe('NOT_HOME REFUSED');
      await report('DELIVERED', '09:00');
      expect(await standing()).toBe('NOT_HOME REFUSED DELIVERED');
    });
  });

  it('leaves out what was taken back, and nothing else', async () => {
    await trial(async () => {
      await report('NOT_HOME', '10:00');
      const mistake = await report('DELIVERED', '14:00');
      expect(await standing()).toBe('NOT_HOME DELIVERED');
      await takenBack(mistake);
      expect(await standing()).toBe('NOT_HOME');
      expect(await lastOutcomes(currentManager(), { from: DATE })).toEqual([
        { recipientId, date: DATE, kind: 'NOT_HOME', ...NOTHING_HANDED_OVER },
      ]);
    });
  });

  it('tells each outcome as it was reported', async () => {
    await trial(async () => {
      const id = await report('DELIVERED', '14:00', { sideItems: ['FOOD'], noteSealed: 'sealed' });
      const [found] = await effectiveOutcomes(currentManager(), { from: DATE });
      const row = await currentManager().findOneByOrFail(Outcome, { id });
      expect(found).toEqual(Object.assign(row, { fromLast: 1 }));
    });
  });

  it('is narrowed to days, both included, and to recipients', async () => {
    await trial(async () => {
      for (const day of [-1, 0, 1]) await report('DELIVERED', '10:00', { date: addDays(DATE, day) });
      await report('REFUSED', '10:00', { recipientId: recipients[1] });
      const found = async (asked: Parameters<typeof lastOutcomes>[1]) => {
        const last = await lastOutcomes(currentManager(), asked);
        const all = await effectiveOutcomes(currentManager(), asked);
        expect(all).toHaveLength(last.length);
        return last.map(({ date, kind }) => `${date} ${kind}`).sort();
      };
      expect(await found({ from: DATE, until: DATE })).toEqual([`${DATE} DELIVERED`, `${DATE} REFUSED`]);
      expect(await found({ from: DATE, recipientIds: [recipientId] })).toEqual([
        `${DATE} DELIVERED`,
        `${addDays(DATE, 1)} DELIVERED`,
      ]);
      expect(await found({ from: addDays(DATE, -1), recipientIds: [] })).toEqual([]);
    });
  });
});

describe('another municipality', () => {
  const asked = { from: addDays(DATE, -365) };

  it('sees nothing of the day, nor is anything seen without a municipality', async () => {
    const id = await transactions.run(tenant, () => report('DELIVERED', '10:00'));
    const seenBy = (of: Tenant) =>
      transactions.run(of, async (manager) => [
        ...(await effectiveOutcomes(manager, asked)),
        ...(await lastOutcomes(manager, asked)),
      ]);
    expect(await seenBy(tenant)).toHaveLength(2);
    expect(await seenBy(stranger)).toEqual([]);
    const nowhere = await transactions.runAsOwner(async (manager) => {
      await manager.query("SET LOCAL ROLE doserute_app; SET LOCAL app.municipality = ''");
      return effectiveOutcomes(manager, asked);
    });
    expect(nowhere).toEqual([]);
    await transactions.run(tenant, () => takenBack(id));
  });

  it('and the workers’ role may not read it at all', async () => {
    await expect(
      transactions.runAsWorker((manager) => effectiveOutcomes(manager, asked)),
    ).rejects.toMatchObject({ code: '42501' });
  });
});

/** A fact of a random ledger. Few instants and days, so that they meet. */
interface Fact extends Pick<Outcome, 'id' | 'recipientId' | 'date' | 'kind' | 'deviceTime' | 'recordedAt'> {
  readonly isTakenBack: boolean;
}

const instant = fc.integer({ min: 0, max: 3 }).map((hour) => new Date(Date.UTC(2027, 2, 22, 10 + hour)));
const fact: fc.Arbitrary<Fact> = fc.record({
  id: fc.uuid(),
  recipientId: fc.constantFrom(...recipients),
  date: fc.constantFrom(DATE, addDays(DATE, 1)),
  kind: fc.constantFrom<OutcomeKind[]>('DELIVERED', 'NOT_HOME', 'REFUSED', 'ID_FAILED'),
  deviceTime: instant,
  recordedAt: instant,
  isTakenBack: fc.boolean(),
});
/** A ledger, and another order in which the same facts may be written. */
const ledger = fc
  .uniqueArray(fact, { maxLength: 10, selector: ({ id }) => id })
  .chain((facts) => fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length })));

/** Slow and plain: whether `a` comes before `b` on their day. */
function comesBefore(a: Fact, b: Fact): boolean {
  const [isGivenA, isGivenB] = [a, b].map(({ kind }) => kind === 'DELIVERED');
  if (isGivenA !== isGivenB) return isGivenB;
  if (a.deviceTime.getTime() !== b.deviceTime.getTime()) return a.deviceTime < b.deviceTime;
  return a.id < b.id;
}

/** By recipient and day: the ids that stand, each placed by counting those before it. */
function reference(facts: readonly Fact[]): Map<string, string[]> {
  const days = new Map<string, string[]>();
  for (const one of facts.filter(({ isTakenBack }) => !isTakenBack)) {
    const peers = facts.filter(
      (other) => !other.isTakenBack && other.recipientId === one.recipientId && other.date === one.date,
    );
    const day = `${one.recipientId} ${one.date}`;
    const ids = days.get(day) ?? new Array<string>(peers.length);
    ids[peers.filter((other) => comesBefore(other, one)).length] = one.id;
    days.set(day, ids);
  }
  return days;
}

test('any ledger, written in any order, reads as the reference does', async () => {
  await fc.assert(
    fc.asyncProperty(ledger, async ([facts, shuffled]) => {
      const expected = reference(facts);
      for (const written of [facts, shuffled]) {
        const { all, last } = await trial(async () => {
          for (const { isTakenBack, ...is } of written) {
            await anOutcome({ planId, ...is });
            if (isTakenBack) await takenBack(is.id);
          }
          const asked = { from: DATE };
          return {
            all: await effectiveOutcomes(currentManager(), asked),
            last: await lastOutcomes(currentManager(), asked),
          };
        });
        expect(idsByDay(all)).toEqual(expected);
        const kinds = new Map(facts.map(({ id, kind }) => [id, kind]));
        const ends = [...expected].map(([day, ids]) => [day, kinds.get(ids.at(-1)!)]);
        expect(new Map(last.map((row) => [`${row.recipientId} ${row.date}`, row.kind]))).toEqual(
          new Map(ends as [string, OutcomeKind][]),
        );
        expect(last).toHaveLength(expected.size);
      }
    }),
    runs(60),
  );
});

/** As read: by recipient and day, in the order that the reading has; `fromLast` must say the same. */
function idsByDay(rows: readonly EffectiveOutcome[]): Map<string, string[]> {
  const days = new Map<string, string[]>();
  for (const { recipientId: of, date, id } of rows) {
    const day = `${of} ${date}`;
    days.set(day, [...(days.get(day) ?? []), id]);
  }
  for (const { recipientId: of, date, id, fromLast } of rows)
    expect(days.get(`${of} ${date}`)!.at(-fromLast)).toBe(id);
  return days;
}
