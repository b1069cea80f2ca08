import { Audit } from '../../../src/identity/index.js';
import { ShiftRepository } from '../../../src/fleet/shift.repository.js';
import { ShiftsService } from '../../../src/fleet/shifts.service.js';
import { StaffMemberRepository } from '../../../src/fleet/staff-member.repository.js';
import { ReplanService } from '../../../src/planning/making/replan.service.js';
import type { Plan, PlanExport } from '../../../src/plans/index.js';
import { parseClockTime } from '../../../src/shared/civil-time.js';
import { aCollector, aPoint, aRecipient, aShift, aStand, at, aTown, MONDAY } from '../../builders/town.js';
import { testDatabase } from '../../support/database.js';
import { planningOn } from '../../support/planning.js';
import { type StoredTown, townsOn } from '../../support/stored-town.js';

const base = await testDatabase();
const services = planningOn(base);
const townIn = townsOn(base, services);

const TUESDAY = '2027-04-06';
const torget = aPoint('Torget', {
  kind: 'MOBILE_STOP',
  location: at(3),
  openingHours: 'Mo-Fr 10:00-14:00',
});
const car = (name: string, date = MONDAY) =>
  aShift(date, {
    id: `${name} ${date}`,
    staff: [name],
    vehicle: { id: name, name, mode: 'CAR', capacityDoses: 100 },
  });
/** They live two kilometres from the pharmacy, and collect at the square in the north. */
const people = (count: number) =>
  Array.from({ length: count }, (_, k) =>
    aCollector(`P${k + 1}`, {
      home: at(2),
      usualPointId: 'Torget',
      usualTime: parseClockTime('11:00') + 5 * k,
      orders: aRecipient('-').orders.map((order) => ({ ...order, maxTakeHomeDoses: 0 })),
    }),
  );
const town = (said: Parameters<typeof aTown>[0] = {}): Promise<StoredTown> =>
  townIn(
    aTown({
      points: [aPoint('Apoteket'), torget],
      allShifts: ['Bil 1', 'Bil 2'].flatMap((name) => [car(name), car(name, TUESDAY)]),
      recipients: people(4),
      stands: [aStand()],
      ...said,
    }),
  );

const stopsOf = ({ routes }: PlanExport, kind = 'MOBILE') =>
  routes.flatMap(({ vehicle, stops }) =>
    stops
      .filter((stop) => stop.kind === kind)
      .map(({ place, serviceStart, departure }) => ({
        vehicle,
        place,
        from: serviceStart.slice(11, 16),
        until: departure.slice(11, 16),
      })),
  );
const timesAt = ({ bookings }: PlanExport, name: string): string[] =>
  bookings.filter(({ point }) => point === name).map(({ start }) => start.slice(11, 16));
const planned = async (where: StoredTown, date = MONDAY): Promise<PlanExport> =>
  where.exported(await where.plan(date));

describe('a mobile stop', () => {
  it('takes people while a vehicle stands there, which is a stop of its route', async () => {
    const plan = await planned(await town());
    expect(stopsOf(plan)).toMatchObject([{ place: 'Torget', from: '11:00', until: '12:00' }]);
    const times = timesAt(plan, 'Torget');
    expect(times).toHaveLength(4);
    for (const time of times) expect(time >= '11:00' && time < '12:00').toBe(true);
  });

  it('takes no recipient on a day that is not the stand’s, or where no vehicle can stand there', async () => {
    expect(timesAt(await planned(await town(), TUESDAY), 'Torget')).toEqual([]);
    const tooShort = await town({ allShifts: [{ ...car('Bil 1'), end: parseClockTime('11:30') }] });
    const plan = await planned(tooShort);
    expect(stopsOf(plan)).toEqual([]);
    expect(timesAt(plan, 'Torget')).toEqual([]);
  });

  it('is stood at by the vehicle that is named, and by no other', async () => {
    expect(stopsOf(await planned(await town({ stands: [aStand({ vehicleId: 'Bil 2' })] })))).toMatchObject([
      { vehicle: 'Bil 2' },
    ]);
    expect(stopsOf(await planned(await town({ stands: [aStand({ vehicleId: 'Bil 1' })] })))).toMatchObject([
      { vehicle: 'Bil 1' },
    ]);
  });

  it('hands out no more doses than the vehicle has with it', async () => {
    const plan = await planned(await town({ stands: [aStand({ doses: 3 })] }));
    expect(timesAt(plan, 'Torget')).toHaveLength(3);
    expect(timesAt(plan, 'Apoteket')).toHaveLength(1);
  });

  it('is open as long as a vehicle stands there, within its own hours and closures', async () => {
    const long = aStand({ from: parseClockTime('08:00'), until: parseClockTime('12:00') });
    const closures = [{ pointId: 'Torget', date: MONDAY, from: parseClockTime('11:30'), until: null }];
    expect(stopsOf(await planned(await town({ stands: [long], closures })))).toMatchObject([
      { from: '10:00', until: '11:30' },
    ]);
    const shut = [{ pointId: 'Torget', date: MONDAY, from: null, until: null }];
    expect(stopsOf(await planned(await town({ stands: [long], closures: shut })))).toEqual([]);
  });

  it('for which no stand was ever planned is a point like any other', async () => {
    const plan = await planned(await town({ stands: [] }));
    expect(stopsOf(plan)).toEqual([]);
    expect(timesAt(plan, 'Torget')).toHaveLength(4);
  });

  it('leaves the crew to their visits before and after, and makes none meanwhile', async () => {
    const atHome = [
      aRecipient('Early', { home: at(3), latest: parseClockTime('10:50') }),
      aRecipient('Late', { home: at(3), earliest: parseClockTime('12:00') }),
      aRecipient('Meanwhile', {
        home: at(3),
        earliest: parseClockTime('11:20'),
        latest: parseClockTime('11:30'),
      }),
    ];
    const plan = await planned(
      await town({ allShifts: [car('Bil 1')], recipients: [...people(2), ...atHome] }),
    );
    expect(plan.unassigned.map(({ recipient }) => recipient)).toEqual([]);
    // A recipient who gets nothing weighs more than a stand.
    expect(stopsOf(plan)).toEqual([]);
    const two = await planned(await town({ recipients: [...people(2), ...atHome] }));
    expect(two.unassigned).toEqual([]);
    expect(stopsOf(two)).toHaveLength(1);
  });
});

const moveTo = (where: StoredTown, plan: Plan, alias: string, to: { point: string; time: string } | null) =>
  where.inTown(() =>
    services.moves.moveVisit({
      plan: plan.id,
      version: plan.version,
      recipient: where.ids.recipient.get(alias)!,
      to: to && { point: where.ids.point.get(to.point)!, start: `${MONDAY}T${to.time}:00+02:00` },
    }),
  );

describe('a stand in a plan that people change', () => {
  it('takes who is moved there by hand while it is there, and refuses them later', async () => {
    const where = await town();
    const plan = await where.plan();
    await expect(moveTo(where, plan, 'P1', { point: 'Torget', time: '13:00' })).rejects.toMatchObject({
      code: 'MOVE_BREAKS_RULES',
      faults: [expect.objectContaining({ code: 'POINT_CLOSED' })],
    });
    const moved = await moveTo(where, plan, 'P1', { point: 'Torget', time: '11:50' });
    const exported = await where.exported(moved);
    expect(timesAt(exported, 'Torget')).toContain('11:50');
    expect(stopsOf(exported)).toMatchObject([{ from: '11:00', until: '12:00' }]);
  });

  it('refuses them where the plan has no vehicle standing there', async () => {
    const where = await town({ allShifts: [{ ...car('Bil 1'), end: parseClockTime('11:30') }] });
    await expect(
      moveTo(where, await where.plan(), 'P1', { point: 'Torget', time: '11:10' }),
    ).rejects.toMatchObject({ faults: [expect.objectContaining({ code: 'NOBODY_STANDS_THERE' })] });
  });

  it('stays with the shift that it is locked to when the date is planned again', async () => {
    const where = await town();
    const plan = await where.plan();
    const rows = await where.rows(plan);
    const stop = rows.stops.find(({ kind }) => kind === 'MOBILE')!;
    await where.inTown(() =>
      services.plans.setLocked({ plan: plan.id, version: plan.version }, { stop: stop.id }, true),
    );
    const before = stopsOf(await where.exported(plan));
    const again = await where.exported(await where.plan());
    expect(stopsOf(again)).toEqual(before);
    expect(again.routes.flatMap(({ stops }) => stops).filter(({ locked }) => locked)).toHaveLength(1);
  });

  it('is driven to for a time there that is locked, and such a time is let go where it cannot be', async () => {
    const where = await town({ recipients: people(1) });
    const plan = await where.plan();
    const { bookings } = await where.rows(plan);
    await where.inTown(() =>
      services.plans.setLocked({ plan: plan.id, version: plan.version }, { booking: bookings[0].id }, true),
    );
    const again = await where.plan();
    expect((await where.exported(again)).bookings).toMatchObject([{ point: 'Torget', locked: true }]);
    expect(stopsOf(await where.exported(again))).toHaveLength(1);
    await base.transactions.run(where.tenant, (manager) =>
      manager.query('UPDATE stand SET vehicle_id = NULL, doses = 1000'),
    );
    const without = await where.exported(await where.plan());
    expect(stopsOf(without)).toEqual([]);
    expect(timesAt(without, 'Torget')).toEqual([]);
  });

  it('may be given as a time by hand before there is a plan', async () => {
    const where = await town({ recipients: people(1) });
    const wish = {
      recipient: where.ids.recipient.get('P1')!,
      point: where.ids.point.get('Torget')!,
      replaces: null,
    };
    await expect(
      where.inTown(() => services.times.book({ ...wish, start: `${MONDAY}T13:00:00+02:00` })),
    ).rejects.toMatchObject({ code: 'TIME_BREAKS_RULES' });
    await where.inTown(() => services.times.book({ ...wish, start: `${MONDAY}T11:40:00+02:00` }));
    const plan = await planned(where);
    expect(timesAt(plan, 'Torget')).toEqual(['11:40']);
    expect(stopsOf(plan)).toHaveLength(1);
  });
});

describe('the shift that stands there', () => {
  const illAt = async (where: StoredTown, time: string): Promise<[PlanExport, PlanExport]> => {
    const plan = await where.plan();
    const was = await where.exported(plan);
    await where.inTown(() =>
      services.plans.publish({ plan: plan.id, version: plan.version, replaces: null }),
    );
    const now = `${MONDAY}T${time}:00+02:00`;
    const then = planningOn(base, { now });
    const shifts = new ShiftsService(new ShiftRepository(), new StaffMemberRepository(), new Audit());
    const replans = new ReplanService(then.plans, shifts, then.queue, new Audit(), {
      now: () => new Date(now),
    });
    const { version } = await where.inTown(() => services.plans.get(plan.id));
    const { vehicle } = stopsOf(was)[0];
    const queued = await where.inTown(() =>
      replans.replanWithout({
        plan: plan.id,
        version,
        shift: where.ids.shift.get(`${vehicle} ${MONDAY}`)!,
        at: now,
        reason: 'ILLNESS',
        seconds: 0.3,
      }),
    );
    await then.newWorker().makeOne(queued.id);
    const made = await where.inTown(() => services.plans.get(queued.id));
    expect(made).toMatchObject({ status: 'DRAFT', failure: null });
    return [was, await where.exported(made)];
  };

  it('is stood in for by another when the driver falls ill before it', async () => {
    const [was, is] = await illAt(await town(), '09:30');
    expect(stopsOf(is)).toMatchObject([{ place: 'Torget', from: '11:00', until: '12:00' }]);
    expect(stopsOf(is)[0].vehicle).not.toBe(stopsOf(was)[0].vehicle);
    expect(timesAt(is, 'Torget')).toEqual(timesAt(was, 'Torget'));
  });

  it('leaves those to come without a place there when the driver falls ill meanwhile', async () => {
    const [was, is] = await illAt(await town(), '11:08');
    expect(timesAt(was, 'Torget')).toHaveLength(4);
    const [stand] = stopsOf(is);
    expect(stand).toMatchObject({ vehicle: stopsOf(was)[0].vehicle, from: '11:00' });
    expect(stand.until >= '11:08' && stand.until < '11:15').toBe(true);
    for (const time of timesAt(is, 'Torget')) expect(time <= '11:08').toBe(true);
  });
});
