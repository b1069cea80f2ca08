import { randomUUID } from 'node:crypto';
import { rolledBack, type Tenant } from '../../src/database/index.js';
import { ledgerKey, LedgerService } from '../../src/ledger/index.js';
import { NOTHING_HANDED_OVER, type Outcome } from '../../src/ledger/outcome.entity.js';
import { addDays } from '../../src/shared/civil-time.js';
import { systemClock } from '../../src/shared/clock.js';
import { oneDose } from '../builders/ledger.js';
import { aPlan } from '../builders/plan-rows.js';
import { aPoint, aRecipient, aShift, aStaffMember, aVehicle } from '../builders/rows.js';
import { testKeys } from '../builders/stored-round.js';
import { testDatabase, testTenant } from '../support/database.js';

const { transactions } = await testDatabase();
const tenant = await testTenant(transactions);
const stranger = await testTenant(transactions, '1103');
const ledger = new LedgerService(systemClock);

const DATE = '2027-03-22';
/** A day of outcomes that stay, since another municipality could not see what is only tried. */
const KEPT_DATE = '2027-01-05';
const { planId, recipients } = await transactions.run(tenant, async () => {
  const startPoint = await aPoint();
  const crew = [await aStaffMember(testKeys)];
  const shift = await aShift({ vehicle: await aVehicle(), crew, startPoint });
  const { id } = await aPlan({ shift, point: startPoint });
  return { planId: id, recipients: [(await aRecipient(testKeys)).id, (await aRecipient(testKeys)).id] };
});
const [recipientId, other] = recipients;

/** Does the work in the municipality and takes it back. */
const trial = <T>(work: () => Promise<T>, of: Tenant = tenant): Promise<T> =>
  transactions.run(of, () => rolledBack(work));

const reported = (time: string, is: Partial<Outcome> = {}): Promise<Outcome> =>
  ledger.record({
    id: randomUUID(),
    planId,
    recipientId,
    date: DATE,
    kind: 'NOT_HOME',
    deviceTime: new Date(`${DATE}T${time}:00Z`),
    recordedBy: 'p-1',
    noteSealed: null,
    sideItems: [],
    arrivedAt: null,
    serviceStartAt: null,
    departedAt: null,
    ...(is.kind === 'DELIVERED' ? oneDose(DATE) : NOTHING_HANDED_OVER),
    ...is,
  });

const takenBack = (outcomeId: string) =>
  ledger.takeBack({ id: randomUUID(), outcomeId, reason: 'Feil dør', retractedBy: 'p-2', deviceTime: null });

const idsOf = (outcomes: readonly { readonly id: string }[]) => outcomes.map(({ id }) => id);

describe('an outcome', () => {
  it('stands as it was first reported, however often a phone sends it', async () => {
    await trial(async () => {
      const first = await reported('10:00', { sideItems: ['FOOD'] });
      expect(first).toMatchObject({ kind: 'NOT_HOME', recordedBy: 'p-1', sideItems: ['FOOD'] });
      const again = await reported('11:00', { id: first.id, kind: 'REFUSED', recordedBy: 'p-3' });
      expect(again).toEqual(first);
      expect(await ledger.everything(recipientId, DATE)).toEqual([first]);
    });
  });

  it('is found by its id, taken back or not, in its own municipality alone', async () => {
    const { id } = await transactions.run(tenant, () => reported('10:00', { date: KEPT_DATE }));
    expect(await trial(() => ledger.find(id), stranger)).toBeNull();
    await transactions.run(tenant, () => takenBack(id));
    expect(await trial(() => ledger.find(id))).toMatchObject({ id, recipientId });
    expect(await trial(() => ledger.find(randomUUID()))).toBeNull();
    expect((await trial(() => ledger.retractions([id]), stranger)).size).toBe(0);
  });

  it('that was taken back stands no longer, and its retraction says by whom and why', async () => {
    await trial(async () => {
      const mistake = await reported('10:00', { kind: 'DELIVERED' });
      const right = await reported('11:00');
      const asked = { from: DATE, until: DATE };
      expect(await ledger.last(asked)).toMatchObject([{ recipientId, date: DATE, kind: 'DELIVERED' }]);
      await takenBack(mistake.id);
      expect(await ledger.last(asked)).toMatchObject([{ recipientId, date: DATE, kind: 'NOT_HOME' }]);
      expect(idsOf(await ledger.effective(asked))).toEqual([right.id]);
      const retractions = await ledger.retractions([mistake.id, right.id]);
      expect([...retractions.keys()]).toEqual([mistake.id]);
      expect(retractions.get(mistake.id)).toMatchObject({ reason: 'Feil dør', retractedBy: 'p-2' });
      expect((await ledger.retractions([right.id])).size).toBe(0);
    });
  });
});

describe('all that was reported of a day', () => {
  it('is in the order of the devices’ clocks, what was taken back too, and of no other day or recipient', async () => {
    await trial(async () => {
      const late = await reported('14:00');
      const early = await reported('10:00');
      const [low, high] = [randomUUID(), randomUUID()].sort();
      const tied = [await reported('12:00', { id: high }), await reported('12:00', { id: low })].reverse();
      await takenBack(early.id);
      await reported('10:00', { date: addDays(DATE, 1) });
      await reported('10:00', { recipientId: other });
      expect(idsOf(await ledger.everything(recipientId, DATE))).toEqual([early.id, ...idsOf(tied), late.id]);
    });
  });
});

describe('what a turn is for', () => {
  it('is one recipient’s day: it can be taken again in the same transaction', async () => {
    await trial(async () => {
      await ledger.takeTurns(recipientId, DATE);
      await ledger.takeTurns(recipientId, DATE);
      expect(await reported('10:00')).toMatchObject({ recipientId });
    });
  });
});

describe('a period of the ledger', () => {
  const part = { from: DATE, until: addDays(DATE, 1), recipientId: null };

  it('is read newest first, both of its ends included, of all recipients or of one', async () => {
    await trial(async () => {
      await reported('08:00', { date: addDays(DATE, -1) });
      const first = await reported('09:00');
      const others = await reported('10:00', { recipientId: other });
      const last = await reported('11:00', { date: addDays(DATE, 1) });
      await reported('12:00', { date: addDays(DATE, 2) });
      const page = { after: null, limit: 10 };
      expect(idsOf(await ledger.newest(part, page))).toEqual([last.id, others.id, first.id]);
      expect(idsOf(await ledger.newest({ ...part, recipientId }, page))).toEqual([last.id, first.id]);
    });
  });

  it('goes on from where a page ended, between outcomes of the same instant too', async () => {
    await trial(async () => {
      const ids = Array.from({ length: 3 }, () => randomUUID()).sort();
      for (const id of ids) await reported('10:00', { id });
      const earliest = await reported('09:00');
      const pages: string[][] = [];
      let after: string | null = null;
      do {
        const page: Outcome[] = await ledger.newest(part, { after, limit: 2 });
        pages.push(idsOf(page));
        after = page.length > 0 ? ledgerKey(page[page.length - 1]) : null;
      } while (after !== null);
      expect(pages).toEqual([[ids[2], ids[1]], [ids[0], earliest.id], []]);
    });
  });

  it.each([
    ['no place', ''],
    ['no time', `i-dag ${randomUUID()}`],
    ['no id', '2027-03-22T10:00:00.000Z 7'],
    ['a time alone', '2027-03-22T10:00:00.000Z'],
  ])('does not go on from a cursor that is %s', async (_what, after) => {
    await expect(trial(() => ledger.newest(part, { after, limit: 2 }))).rejects.toMatchObject({
      code: 'CURSOR_INVALID',
    });
  });

  it('is empty for another municipality', async () => {
    const outcome = await transactions.run(tenant, () => reported('10:00', { date: KEPT_DATE }));
    const [day, page] = [
      { from: KEPT_DATE, until: KEPT_DATE, recipientId: null },
      { after: null, limit: 10 },
    ];
    expect(idsOf(await trial(() => ledger.newest(day, page)))).toContain(outcome.id);
    expect(await trial(() => ledger.newest(day, page), stranger)).toEqual([]);
  });
});
