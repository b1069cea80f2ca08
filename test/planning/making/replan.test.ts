import { Audit } from '../../../src/identity/index.js';
import { ShiftRepository } from '../../../src/fleet/shift.repository.js';
import { StaffMemberRepository } from '../../../src/fleet/staff-member.repository.js';
import { ShiftsService } from '../../../src/fleet/shifts.service.js';
import { ReplanService, type ReplanInput } from '../../../src/planning/making/replan.service.js';
import type { Plan, PlanExport } from '../../../src/plans/index.js';
import { parseClockTime } from '../../../src/shared/civil-time.js';
import { type Refusal, StaleVersion } from '../../../src/shared/failures.js';
import { newId } from '../../../src/shared/ids.js';
import { anOutcome, takenBack } from '../../builders/ledger.js';
import { aCollector, aRecipient, aShift, at, aTown, MONDAY } from '../../builders/town.js';
import { testDatabase } from '../../support/database.js';
import { planningOn } from '../../support/planning.js';
import { type StoredTown, townsOn } from '../../support/stored-town.js';

const base = await testDatabase();
/** The day before, when the plan is made; and the Monday at eleven, when a driver falls ill. */
const before = planningOn(base);
const ELEVEN = '2027-04-05T11:00:00+02:00';
const atEleven = planningOn(base, { now: ELEVEN });
const townIn = townsOn(base, before);
const shifts = new ShiftsService(new ShiftRepository(), new StaffMemberRepository(), new Audit());
const replans = new ReplanService(atEleven.plans, shifts, atEleven.queue, new Audit(), {
  now: () => new Date(ELEVEN),
});

const within = (earliest: string, latest: string) => ({
  earliest: parseClockTime(earliest),
  latest: parseClockTime(latest),
});

/** Two cars that must both be out at ten, north and south of the square; two visits in the afternoon that one makes. */
const town = (): Promise<StoredTown> =>
  townIn(
    aTown({
      recipients: [
        aRecipient('North', { home: at(3), ...within('10:00', '10:10') }),
        aRecipient('South', { home: at(-3), ...within('10:00', '10:10') }),
        aRecipient('Late north', { home: at(3.2), ...within('13:00', '14:30') }),
        aRecipient('Late south', { home: at(-1), ...within('13:00', '14:30') }),
        aCollector('Early'),
        aCollector('Later', { usualTime: parseClockTime('14:00') }),
      ],
      allShifts: ['Bil 1', 'Bil 2'].map((name) =>
        aShift(MONDAY, {
          id: name,
          staff: [name],
          vehicle: { id: name, name, mode: 'CAR', capacityDoses: 100 },
        }),
      ),
    }),
  );

async function published(where: StoredTown): Promise<Plan> {
  const { id, version } = await where.plan();
  return where.inTown(() => before.plans.publish({ plan: id, version, replaces: null }));
}

async function replan(where: StoredTown, plan: Plan, said: Partial<ReplanInput>): Promise<Plan> {
  const { id, version } = plan;
  const queued = await where.inTown(() =>
    replans.replanWithout({
      plan: id,
      version,
      shift: where.ids.shift.get('Bil 1')!,
      at: ELEVEN,
      reason: 'ILLNESS',
      seconds: 0.3,
      ...said,
    }),
  );
  await atEleven.newWorker().makeOne(queued.id);
  return where.inTown(() => before.plans.get(queued.id));
}

/** Who is visited by which vehicle and when, and who collects when. */
const placesIn = ({ routes, bookings }: PlanExport): Map<string, string> =>
  new Map([
    ...routes.flatMap(({ vehicle, stops }) =>
      stops.flatMap(({ visits, serviceStart }) =>
        visits.map(({ recipient }): [string, string] => [recipient, `${vehicle} ${serviceStart}`]),
      ),
    ),
    ...bookings.map(({ recipient, start }): [string, string] => [recipient, start]),
  ]);

const vehicleOf = (places: Map<string, string>, alias: string): string | undefined =>
  places.get(alias)?.slice(0, 5);

/** A driver reports at eleven that a handout was delivered. @returns the outcome's id */
const reported = (where: StoredTown, plan: Plan, alias: string): Promise<string> =>
  where.inTown(() =>
    anOutcome({
      planId: plan.id,
      recipientId: where.ids.recipient.get(alias)!,
      date: MONDAY,
      deviceTime: new Date(ELEVEN),
    }),
  );

describe('a driver who falls ill', () => {
  it('has been where they were; the others take over the rest, and no other recipient moves', async () => {
    const where = await town();
    const plan = await published(where);
    const was = placesIn(await where.exported(plan));
    const ill = vehicleOf(was, 'Late north')!;
    const other = ill === 'Bil 1' ? 'Bil 2' : 'Bil 1';

    const again = await replan(where, plan, { shift: where.ids.shift.get(ill)! });
    expect(again).toMatchObject({ status: 'DRAFT', failure: null, basePlanId: plan.id });
    const is = placesIn(await where.exported(again));
    for (const alias of ['North', 'South', 'Early', 'Later']) expect(is.get(alias)).toBe(was.get(alias));
    for (const alias of ['Late north', 'Late south']) expect(vehicleOf(is, alias)).toBe(other);
    const displaced = ['Late north', 'Late south'].filter((alias) => vehicleOf(was, alias) === ill);
    expect(again.changes).toMatchObject({ of: 6, forced: displaced.length, moved: 0 });
    expect(again.changes!.handouts.map(({ recipientId }) => recipientId).sort()).toEqual(
      displaced.map((alias) => where.ids.recipient.get(alias)!).sort(),
    );
    const [row] = await where.inTown(async () => [
      ...(await shifts.findAll([where.ids.shift.get(ill)!])).values(),
    ]);
    expect(row).toMatchObject({ endedAt: '11:00:00', endedReason: 'ILLNESS' });
  });

  it('leaves what was handed over on the plan, and plans it nowhere else', async () => {
    const where = await town();
    const plan = await published(where);
    const was = placesIn(await where.exported(plan));
    for (const alias of ['North', 'Later']) await reported(where, plan, alias);
    const is = placesIn(await where.exported(await replan(where, plan, {})));
    for (const alias of ['North', 'South', 'Early', 'Later']) expect(is.get(alias)).toBe(was.get(alias));
  });

  it.each([
    ['keeps the visit where it stands', false],
    ['gives the visit to another crew where it was taken back', true],
  ])('a delivery reported ahead of its time %s', async (_what, isTakenBack) => {
    const where = await town();
    const plan = await published(where);
    const was = placesIn(await where.exported(plan));
    const ill = vehicleOf(was, 'Late north')!;
    const outcome = await reported(where, plan, 'Late north');
    if (isTakenBack) await where.inTown(() => takenBack(outcome));

    const again = await replan(where, plan, { shift: where.ids.shift.get(ill)! });
    const is = placesIn(await where.exported(again));
    if (isTakenBack) expect(vehicleOf(is, 'Late north')).toBe(ill === 'Bil 1' ? 'Bil 2' : 'Bil 1');
    else expect(is.get('Late north')).toBe(was.get('Late north'));
    const displaced = again.changes!.handouts.map(({ recipientId }) => recipientId);
    expect(displaced.includes(where.ids.recipient.get('Late north')!)).toBe(isTakenBack);
  });

  it('leaves what has been driven where it was when the draft is changed by hand', async () => {
    const where = await town();
    const plan = await published(where);
    const was = placesIn(await where.exported(plan));
    await reported(where, plan, 'North');
    const ill = vehicleOf(was, 'Late north')!;
    const draft = await replan(where, plan, { shift: where.ids.shift.get(ill)! });
    const other = where.ids.shift.get(ill === 'Bil 1' ? 'Bil 2' : 'Bil 1')!;
    const move = (alias: string, position: number) =>
      where.inTown(() =>
        atEleven.moves.moveVisit({
          plan: draft.id,
          version: draft.version,
          recipient: where.ids.recipient.get(alias)!,
          to: { shift: other, position },
        }),
      );
    const refused = await move('Late north', 0).catch((error: unknown) => error as Refusal);
    expect((refused as Refusal).faults.map(({ code }) => code)).toContain('LOCK_BROKEN');
    const is = placesIn(await where.exported(await move('Late north', 1)));
    for (const alias of ['North', 'South']) expect(is.get(alias)).toBe(was.get(alias));
  });

  it('who never set out leaves the whole route to others', async () => {
    const where = await town();
    const plan = await published(where);
    const early = planningOn(base, { now: '2027-04-05T08:00:00+02:00' });
    const clock = { now: () => new Date('2027-04-05T08:00:00+02:00') };
    const atEight = new ReplanService(early.plans, shifts, early.queue, new Audit(), clock);
    const queued = await where.inTown(() =>
      atEight.replanWithout({
        plan: plan.id,
        version: plan.version,
        shift: where.ids.shift.get('Bil 1')!,
        at: '2027-04-05T08:00:00+02:00',
        reason: 'VEHICLE',
        seconds: 0.3,
      }),
    );
    await early.newWorker().makeOne(queued.id);
    const again = await where.inTown(() => before.plans.get(queued.id));
    const exported = await where.exported(again);
    expect(exported.routes.map(({ vehicle }) => vehicle)).toEqual(['Bil 2']);
    // No crew can be north and south at ten.
    expect(exported.unassigned).toHaveLength(1);
  });

  it('is refused for a stale plan, another day, a shift that there is not, and another municipality', async () => {
    const where = await town();
    const plan = await published(where);
    const stranger = await town();
    const refused = (work: Promise<unknown>, code: string): Promise<void> =>
      expect(work).rejects.toMatchObject({ code });
    await expect(replan(where, plan, { version: 99 })).rejects.toBeInstanceOf(StaleVersion);
    await refused(replan(where, plan, { at: '2027-04-06T11:00:00+02:00' }), 'SHIFT_ON_ANOTHER_DAY');
    await refused(replan(where, plan, { shift: newId() }), 'NOT_FOUND');
    await refused(replan(stranger, plan, {}), 'NOT_FOUND');
    await refused(replan(where, plan, { seconds: 0 }), 'SECONDS_OUT_OF_RANGE');
  });
});

describe('cancelling a shift', () => {
  it('is possible while only drafts use it, and refused once a published plan does', async () => {
    const where = await town();
    const plan = await where.plan();
    const id = where.ids.shift.get('Bil 1')!;
    const other = where.ids.shift.get('Bil 2')!;
    await where.inTown(() => shifts.cancel(id, 1));
    const exported = await where.exported(await where.plan());
    expect(exported.routes.map(({ vehicle }) => vehicle)).toEqual(['Bil 2']);
    await where.inTown(() => before.plans.publish({ plan: plan.id, version: plan.version, replaces: null }));
    await expect(where.inTown(() => shifts.cancel(other, 1))).rejects.toMatchObject({
      code: 'SHIFT_PLANNED',
    });
  });
});
