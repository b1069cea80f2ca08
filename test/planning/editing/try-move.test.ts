import type { TriedPlace } from '../../../src/planning/editing/try-move.service.js';
import type { Plan } from '../../../src/plans/index.js';
import { Audit } from '../../../src/identity/index.js';
import { parseClockTime } from '../../../src/shared/civil-time.js';
import { Refusal } from '../../../src/shared/failures.js';
import { aCollector, aRecipient, aShift, at, aTown, MONDAY } from '../../builders/town.js';
import { testDatabase } from '../../support/database.js';
import { planningOn } from '../../support/planning.js';
import { type StoredTown, townsOn } from '../../support/stored-town.js';

const base = await testDatabase();
const services = planningOn(base);
const townIn = townsOn(base, services);

/** Three on one car, one of them before ten, another car, and a flexible recipient with a time at the pharmacy. */
const busyTown = () =>
  townIn(
    aTown({
      allShifts: [
        aShift(MONDAY),
        aShift(MONDAY, { vehicle: { id: 'Bil 2', name: 'Bil 2', mode: 'CAR', capacityDoses: 100 } }),
      ],
      recipients: [
        aRecipient('A', { latest: parseClockTime('09:20') }),
        aRecipient('B', { home: at(2) }),
        aRecipient('C', { home: at(40) }),
        aCollector('D', { mode: 'FLEXIBLE', home: at(3) }),
      ],
    }),
  );

const tryMove = (town: StoredTown, plan: Plan, alias: string, points = true): Promise<TriedPlace[] | null> =>
  town.inTown(() =>
    services.trials.tryMove({
      plan: plan.id,
      version: plan.version,
      recipient: town.ids.recipient.get(alias)!,
      shifts: [...town.ids.shift.values()],
      points: points ? [...town.ids.point.values()] : [],
    }),
  );

describe('trying a move', () => {
  it('promises of every place in every shift what the move then does, and refuses it', async () => {
    const town = await busyTown();
    const plan = await town.plan();
    const places = (await tryMove(town, plan, 'B', false))!;
    expect(places.length).toBeGreaterThanOrEqual(4);
    expect(places.some(({ faults }) => faults.length > 0)).toBe(true);
    for (const { place, cost, duration, distance, faults } of places) {
      const outcome = await town
        .inTown(async () => {
          const to = place;
          const moved = await services.moves.moveVisit({
            plan: plan.id,
            version: plan.version,
            recipient: town.ids.recipient.get('B')!,
            to,
          });
          throw new TakenBack(moved);
        })
        .catch((error: unknown) => error);
      if (faults.length > 0) {
        expect((outcome as Refusal).faults).toEqual(faults);
      } else {
        const { moved } = outcome as TakenBack;
        expect([
          moved.cost! - plan.cost!,
          moved.duration! - plan.duration!,
          moved.distance! - plan.distance!,
        ]).toEqual([cost, duration, distance]);
      }
    }
  });

  it('answers for each booking time of a point, and says which rule stands against it', async () => {
    const town = await busyTown();
    const plan = await town.plan();
    const isAtPoint = (tried: TriedPlace) => 'point' in tried.place;
    const flexible = (await tryMove(town, plan, 'D'))!.filter(isAtPoint);
    // From 09:00 in steps of five minutes; the last ends at 18:00.
    expect(flexible).toHaveLength(108);
    expect(flexible[0].place).toMatchObject({ start: '2027-04-05T09:00:00+02:00' });
    expect(flexible[12].faults).toEqual([]);
    expect(flexible.at(-1)!.faults).toMatchObject([{ code: 'OUTSIDE_WINDOW', where: 'D' }]);
    const atHome = (await tryMove(town, plan, 'B'))!.filter(isAtPoint);
    expect(atHome[12].faults).toMatchObject([{ code: 'POINT_NOT_OFFERED', where: 'B' }]);
  });

  it('changes nothing, and does not answer for a version that is gone', async () => {
    const town = await busyTown();
    const plan = await town.plan();
    await tryMove(town, plan, 'B');
    expect((await town.inTown(() => services.plans.get(plan.id))).version).toBe(plan.version);
    const moved = await town.inTown(() =>
      services.moves.moveVisit({
        plan: plan.id,
        version: plan.version,
        recipient: town.ids.recipient.get('B')!,
        to: null,
      }),
    );
    expect(await tryMove(town, plan, 'B')).toBeNull();
    const back = (await tryMove(town, moved, 'B', false))!.filter(({ faults }) => faults.length === 0);
    // With a place again, there is no price to pay for having none.
    expect(Math.max(...back.map(({ cost }) => cost))).toBeLessThan(0);
  });

  it('sees at once what has been changed in the data, though it keeps the day in memory', async () => {
    const town = await busyTown();
    const plan = await town.plan();
    const crewFaults = async () =>
      (await tryMove(town, plan, 'B', false))!.filter(({ faults }) =>
        faults.some(({ code }) => code === 'CREW_TOO_SMALL'),
      ).length;
    expect(await crewFaults()).toBe(0);
    expect(await town.inTown(() => services.faults.of(plan.id))).toEqual([]);
    await base.transactions.run(town.tenant, async (manager) => {
      await manager.query("UPDATE recipient SET staff_required = 2 WHERE alias = 'B'");
      await new Audit().record('UPDATE_RECIPIENT', 'recipient', town.ids.recipient.get('B')!);
    });
    // It stands on such a crew already; only another car would be a new breach.
    expect(await crewFaults()).toBeGreaterThan(0);
    expect(await town.inTown(() => services.faults.of(plan.id))).toMatchObject([
      { code: 'CREW_TOO_SMALL', where: 'B' },
    ]);
  });

  it('is refused for a recipient who is not due, for a shift of another day, and for another municipality’s plan', async () => {
    const town = await busyTown();
    const other = await busyTown();
    const plan = await town.plan();
    await tryMove(town, plan, 'B');
    const ask = { plan: plan.id, version: plan.version, points: [] };
    const recipient = town.ids.recipient.get('B')!;
    const shifts = [...town.ids.shift.values()];
    const stranger = [...other.ids.shift.values()][0];
    await expect(
      town.inTown(() => services.trials.tryMove({ ...ask, recipient: stranger, shifts })),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(
      town.inTown(() => services.trials.tryMove({ ...ask, recipient, shifts: [stranger] })),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(
      other.inTown(() => services.trials.tryMove({ ...ask, recipient, shifts })),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(
      town.inTown(() =>
        services.trials.tryMove({ ...ask, recipient, shifts: Array<string>(201).fill(shifts[0]) }),
      ),
    ).rejects.toMatchObject({ code: 'TOO_MANY_LANES' });
  });
});

/** Ends a transaction so that the plan is as before. */
class TakenBack extends Error {
  constructor(readonly moved: Plan) {
    super('taken back');
  }
}
