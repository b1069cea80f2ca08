import type { OutcomeKind } from '../../../src/ledger/index.js';
import { type Plan, readFamiliar } from '../../../src/plans/index.js';
import { addDays } from '../../../src/shared/civil-time.js';
import { anOutcome, takenBack } from '../../builders/ledger.js';
import { aRecipient, aTown, MONDAY } from '../../builders/town.js';
import { testDatabase, testTenant } from '../../support/database.js';
import { planningOn } from '../../support/planning.js';
import { type StoredTown, townsOn } from '../../support/stored-town.js';

const base = await testDatabase();
const services = planningOn(base);
const townIn = townsOn(base, services);

const stored = (): Promise<StoredTown> => townIn(aTown({ recipients: [aRecipient('A')] }));

const publish = (town: StoredTown, { id, version }: Plan): Promise<unknown> =>
  town.inTown(() => services.plans.publish({ plan: id, version, replaces: null }));

/** How many of the staff a recipient has met, in the eyes of a plan for `date`. */
async function met(town: StoredTown, date: string): Promise<number> {
  const familiar = await base.transactions.run(town.tenant, (manager) => readFamiliar(manager, date));
  return familiar.get(town.ids.recipient.get('A')!)?.length ?? 0;
}

/** A driver reports what became of the handout at a time of the day, UTC. @returns the outcome's id */
const report = (town: StoredTown, plan: Plan, kind: OutcomeKind, time = '10:00'): Promise<string> =>
  town.inTown(() =>
    anOutcome({
      planId: plan.id,
      recipientId: town.ids.recipient.get('A')!,
      date: plan.date,
      kind,
      deviceTime: new Date(`${plan.date}T${time}:00Z`),
    }),
  );

describe('whom a recipient knows', () => {
  it('is the crew that a published plan sent, from the day after for 28 days', async () => {
    const town = await stored();
    const plan = await town.plan();
    expect(await met(town, addDays(MONDAY, 1))).toBe(0);
    await publish(town, plan);
    expect(await met(town, MONDAY)).toBe(0);
    expect(await met(town, addDays(MONDAY, 1))).toBe(1);
    expect(await met(town, addDays(MONDAY, 28))).toBe(1);
    expect(await met(town, addDays(MONDAY, 29))).toBe(0);
  });

  it('is no crew that the recipient was not at home for, and every one that came to the door', async () => {
    const town = await stored();
    const plan = await town.plan();
    await publish(town, plan);
    await report(town, plan, 'REFUSED');
    expect(await met(town, addDays(MONDAY, 1))).toBe(1);
    await report(town, plan, 'NOT_HOME', '14:00');
    expect(await met(town, addDays(MONDAY, 1))).toBe(0);
  });

  it('is the crew that was not met at ten and delivered at two', async () => {
    const town = await stored();
    const plan = await town.plan();
    await publish(town, plan);
    await report(town, plan, 'NOT_HOME');
    expect(await met(town, addDays(MONDAY, 1))).toBe(0);
    await report(town, plan, 'DELIVERED', '14:00');
    expect(await met(town, addDays(MONDAY, 1))).toBe(1);
  });

  it('does not depend on a report that was taken back', async () => {
    const town = await stored();
    const plan = await town.plan();
    await publish(town, plan);
    const mistake = await report(town, plan, 'NOT_HOME');
    await town.inTown(() => takenBack(mistake));
    expect(await met(town, addDays(MONDAY, 1))).toBe(1);
    const second = await report(town, plan, 'DELIVERED');
    await report(town, plan, 'NOT_HOME', '14:00');
    await town.inTown(() => takenBack(second));
    expect(await met(town, addDays(MONDAY, 1))).toBe(0);
  });

  it('is not told to another municipality', async () => {
    const town = await stored();
    await publish(town, await town.plan());
    const stranger = await testTenant(base.transactions, '4999');
    const familiar = await base.transactions.run(stranger, (manager) =>
      readFamiliar(manager, addDays(MONDAY, 1)),
    );
    expect(familiar.size).toBe(0);
  });
});

describe('the summary of a plan', () => {
  it('tells how many of the recipients who know an employee meet one they know again', async () => {
    const town = await stored();
    const monday = await town.plan();
    expect((await town.exported(monday)).summary.continuity).toBeNull();
    await publish(town, monday);
    const tuesday = await town.plan(addDays(MONDAY, 1));
    expect((await town.exported(tuesday)).summary.continuity).toBe(0);
    await base.transactions.run(town.tenant, (manager) =>
      manager.query(
        `UPDATE shift_staff SET staff_id = (SELECT staff_id FROM shift_staff JOIN shift ON shift.id = shift_id
                                            WHERE shift.date = $1)
         WHERE shift_id = (SELECT id FROM shift WHERE date = $2)`,
        [MONDAY, addDays(MONDAY, 1)],
      ),
    );
    expect((await town.exported(tuesday)).summary.continuity).toBe(1);
  });

  it('tells the longest and the shortest duty', async () => {
    const town = await stored();
    const plan = await town.plan();
    const { summary, routes } = await town.exported(plan);
    expect([summary.longestDuty, summary.shortestDuty]).toEqual([routes[0].duration, routes[0].duration]);
    const idle = await townIn(aTown({ recipients: [] }));
    expect((await idle.exported(await idle.plan())).summary).toEqual({
      longestDuty: null,
      shortestDuty: null,
      continuity: null,
    });
  });
});
