import type { Plan, PlanExport } from '../../../src/plans/index.js';
import { instantAt, parseClockTime } from '../../../src/shared/civil-time.js';
import { StaleVersion } from '../../../src/shared/failures.js';
import { aCollector, anOrder, aRecipient, aShift, at, aTown, MONDAY } from '../../builders/town.js';
import { testDatabase } from '../../support/database.js';
import { planningOn } from '../../support/planning.js';
import { type StoredTown, townsOn } from '../../support/stored-town.js';

const base = await testDatabase();
const { transactions } = base;
const services = planningOn(base);

const townIn = townsOn(base, services);

const visited = ({ routes }: PlanExport): string[][] =>
  routes.map(({ stops }) => stops.flatMap(({ visits }) => visits.map(({ recipient }) => recipient)));

describe('a plan, from the round to its export', () => {
  it('brings some their doses, books others, and says why whom it could not place', async () => {
    const town = await townIn(
      aTown({
        recipients: [
          aRecipient('A', { orders: [anOrder('MO WE')] }),
          aCollector('B'),
          aRecipient('C', { staffRequired: 2, home: at(2) }),
        ],
      }),
    );
    const plan = await town.plan();
    expect(plan).toMatchObject({ status: 'DRAFT', date: MONDAY, travelEngine: 'straight-line' });
    const exported = await town.exported(plan);
    expect(exported.routes).toHaveLength(1);
    const [route] = exported.routes;
    expect(route).toMatchObject({
      vehicle: 'Bil 1',
      mode: 'CAR',
      shiftStart: '2027-04-05T09:00:00+02:00',
      shiftEnd: '2027-04-05T15:30:00+02:00',
    });
    expect(route.stops.map(({ kind, place }) => [kind, place])).toEqual([
      ['START', 'Apoteket'],
      ['DELIVERY', null],
      ['END', 'Apoteket'],
    ]);
    expect(route.stops[1].visits).toEqual([
      { recipient: 'A', doses: 2, covers: [MONDAY, '2027-04-06'], service: 300 },
    ]);
    expect(exported.bookings).toMatchObject([
      { recipient: 'B', point: 'Apoteket', start: '2027-04-05T10:00:00+02:00', covers: [MONDAY] },
    ]);
    expect(exported.unassigned).toMatchObject([
      {
        recipient: 'C',
        reasons: [{ code: 'CREW_OF_TWO' }],
        remedy: expect.stringContaining('Bil 1') as string,
      },
    ]);
    const [unplaced] = (await town.inTown(() => services.plans.contents(plan.id))).rows.handouts.filter(
      ({ remedy }) => remedy !== null,
    );
    expect(unplaced.remedy?.change).toMatchObject({ kind: 'SECOND_PERSON', pointId: null, minutes: null });
    expect(unplaced.remedy?.change?.shiftId).toBe([...town.ids.shift.values()][0]);
    expect(exported.cost.lowerBound).toBeGreaterThan(0);
    expect(exported.cost.gap).toBeGreaterThanOrEqual(0);
    expect(exported.points).toMatchObject([
      { point: 'Apoteket', bookings: 1, capPresent: 4, pOvercrowded: 0 },
    ]);
  });

  it('accounts for every recipient and day of a week, and names the unplaced as a gap', async () => {
    const town = await townIn(
      aTown({ recipients: [aRecipient('A'), aRecipient('B', { staffRequired: 2 })] }),
    );
    const { coverage } = await town.exported(await town.plan());
    expect(coverage.filter((day) => day.recipient === 'A')).toHaveLength(7);
    expect(coverage.find((day) => day.recipient === 'A')).toEqual({
      recipient: 'A',
      date: MONDAY,
      state: 'COVERED',
      by: MONDAY,
      basis: 'PLANNED',
      late: false,
      why: null,
    });
    expect(coverage.find((day) => day.recipient === 'B')).toMatchObject({ state: 'GAP', by: null });
  });

  it('makes one stop for two who live at one address', async () => {
    const town = await townIn(aTown({ recipients: [aRecipient('A'), aRecipient('B')] }));
    const { routes } = await town.exported(await town.plan());
    const deliveries = routes[0].stops.filter(({ kind }) => kind === 'DELIVERY');
    expect(deliveries.map(({ visits }) => visits.length)).toEqual([2]);
  });

  it('times a break within its window and the day that summer time begins by its own clock', async () => {
    const date = '2027-03-28';
    const shift = aShift(date, {
      break: { minutes: 30, earliest: parseClockTime('11:00'), latest: parseClockTime('13:00') },
    });
    const town = await townIn(aTown({ date, allShifts: [shift], recipients: [aRecipient('A')] }));
    const { routes } = await town.exported(await town.plan(date));
    const pause = routes[0].stops.find(({ kind }) => kind === 'BREAK')!;
    expect(routes[0].shiftStart).toBe('2027-03-28T09:00:00+02:00');
    expect(pause.serviceStart >= '2027-03-28T11:00:00+02:00').toBe(true);
    expect(pause.serviceStart <= '2027-03-28T13:00:00+02:00').toBe(true);
  });

  it('is refused for a municipality that is not set up, and for a date that does not exist', async () => {
    const stranger = { municipality: '9999', actor: 'system:test', role: 'ADMIN', requestId: 'test' };
    const planRound = (date: string) =>
      transactions.run(stranger, () => services.planning.planRound({ date }));
    await expect(planRound(MONDAY)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(planRound('2027-02-30')).rejects.toMatchObject({ code: 'DATE_INVALID' });
  });

  it('is refused an export before it has an answer', async () => {
    const town = await townIn(aTown());
    const queued = await town.inTown(() => services.planning.planRound({ date: MONDAY, seconds: 0.2 }));
    await expect(town.exported(queued)).rejects.toMatchObject({ code: 'PLAN_NOT_READY' });
    await services.newWorker().makeOne(queued.id);
    await expect(town.exported(queued)).resolves.toMatchObject({ status: 'DRAFT' });
  });
});

describe('planning a date again', () => {
  const recipients = ['A', 'B', 'C', 'D'].map((alias, k) => aRecipient(alias, { home: at(k + 1) }));

  it('keeps what is locked where it was, and nothing else', async () => {
    const town = await townIn(
      aTown({ recipients: [...recipients, aCollector('E', { usualTime: parseClockTime('12:00') })] }),
    );
    const plan = await town.plan();
    const { stops, bookings, handouts } = await town.rows(plan);
    const stopOf = (alias: string): string =>
      handouts.find((row) => row.recipientId === town.ids.recipient.get(alias))!.stopId!;
    let changed = await town.inTown(() =>
      services.plans.setLocked({ plan: plan.id, version: plan.version }, { stop: stopOf('D') }, true),
    );
    changed = await town.inTown(() =>
      services.plans.setLocked(
        { plan: plan.id, version: changed.version },
        { booking: bookings[0].id },
        true,
      ),
    );
    expect(stops.filter(({ kind }) => kind === 'DELIVERY')).toHaveLength(4);

    const again = await town.plan();
    expect(again.basePlanId).toBe(plan.id);
    const exported = await town.exported(again);
    expect(exported.bookings).toMatchObject([
      { recipient: 'E', start: '2027-04-05T12:00:00+02:00', locked: true },
    ]);
    const locked = exported.routes[0].stops.filter((stop) => stop.locked);
    expect(locked.map(({ visits }) => visits[0].recipient)).toEqual(['D']);
  });

  it('forgets a lock that was taken off', async () => {
    const town = await townIn(aTown({ recipients }));
    const plan = await town.plan();
    const [, stop] = (await town.rows(plan)).stops;
    const locked = await town.inTown(() =>
      services.plans.setLocked({ plan: plan.id, version: plan.version }, { stop: stop.id }, true),
    );
    await town.inTown(() =>
      services.plans.setLocked({ plan: plan.id, version: locked.version }, { stop: stop.id }, false),
    );
    expect((await town.plan()).basePlanId).toBeNull();
  });
});

describe('a dispatcher’s drag', () => {
  const recipients = ['A', 'B', 'C'].map((alias, k) => aRecipient(alias, { home: at(k + 1) }));
  const move = (
    town: StoredTown,
    plan: Plan,
    alias: string,
    to: Parameters<typeof services.moves.moveVisit>[0]['to'],
  ): Promise<Plan> =>
    town.inTown(() =>
      services.moves.moveVisit({
        plan: plan.id,
        version: plan.version,
        recipient: town.ids.recipient.get(alias)!,
        to,
      }),
    );

  it('puts a visit where it is dropped and times the route anew', async () => {
    const town = await townIn(aTown({ recipients }));
    const plan = await town.plan();
    const shift = town.ids.shift.get(aShift(MONDAY).id)!;
    const first = visited(await town.exported(plan))[0];
    const last = first[2];
    const moved = await move(town, plan, last, { shift, position: 0 });
    expect(moved.version).toBe(plan.version + 1);
    expect(visited(await town.exported(moved))).toEqual([[last, first[0], first[1]]]);
  });

  it('takes a visit off the plan, says so, and puts it on again', async () => {
    const town = await townIn(aTown({ recipients }));
    const off = await move(town, await town.plan(), 'B', null);
    const exported = await town.exported(off);
    expect(exported.unassigned).toMatchObject([{ recipient: 'B', reasons: [{ code: 'TAKEN_OFF' }] }]);
    expect(exported.coverage.find((day) => day.recipient === 'B')).toMatchObject({
      state: 'GAP',
      why: 'NOT_PLACED',
    });
    const shift = town.ids.shift.get(aShift(MONDAY).id)!;
    const on = await move(town, off, 'B', { shift, position: 2 });
    expect((await town.exported(on)).unassigned).toEqual([]);
  });

  it('moves a flexible recipient from the road to a point', async () => {
    const town = await townIn(
      aTown({ recipients: [...recipients, aCollector('D', { mode: 'FLEXIBLE', usualTime: null })] }),
    );
    const moved = await move(town, await town.plan(), 'D', {
      point: town.ids.point.get('Apoteket')!,
      start: instantAt(MONDAY, 11 * 3600),
    });
    expect((await town.exported(moved)).bookings).toMatchObject([
      { recipient: 'D', start: '2027-04-05T11:00:00+02:00' },
    ]);
  });

  it('is refused with each rule that it would break, and changes nothing', async () => {
    const town = await townIn(aTown({ recipients }));
    const plan = await town.plan();
    const point = town.ids.point.get('Apoteket')!;
    const refused = move(town, plan, 'A', { point, start: instantAt(MONDAY, 11 * 3600 + 60) });
    await expect(refused).rejects.toMatchObject({
      code: 'MOVE_BREAKS_RULES',
      faults: [
        { code: 'POINT_NOT_OFFERED', where: 'A' },
        { code: 'OFF_SLOT_GRID', where: 'A' },
      ],
    });
    expect((await town.inTown(() => services.plans.get(plan.id))).version).toBe(plan.version);
  });

  it('on an old version of the plan gets the present one', async () => {
    const town = await townIn(aTown({ recipients }));
    const plan = await town.plan();
    const moved = await move(town, plan, 'A', null);
    const error = await move(town, plan, 'B', null).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(StaleVersion);
    expect((error as StaleVersion<Plan>).current.version).toBe(moved.version);
  });
});

describe('coverage', () => {
  it('counts on what was published, also when the rules would say otherwise now', async () => {
    const town = await townIn(aTown({ recipients: [aRecipient('A', { orders: [anOrder('MO WE')] })] }));
    const plan = await town.plan();
    await town.inTown(() => services.plans.publish({ plan: plan.id, version: plan.version, replaces: null }));
    // From Tuesday on the car is gone; the dose of Tuesday was handed over on Monday.
    await transactions.run(town.tenant, (manager) =>
      manager.query("DELETE FROM shift WHERE date > '2027-04-05' AND date < '2027-04-09'"),
    );
    const [{ days }] = await town.inTown(() => services.coverage.coverage(MONDAY, '2027-04-08'));
    expect(days.map(({ date, state, by }) => [date, state, by])).toEqual([
      [MONDAY, 'COVERED', MONDAY],
      ['2027-04-06', 'COVERED', MONDAY],
      ['2027-04-07', expect.stringMatching('GAP'), null],
      ['2027-04-08', expect.stringMatching('GAP'), null],
    ]);
  });

  it('is refused for a period that ends before it begins', async () => {
    const town = await townIn(aTown());
    await expect(town.inTown(() => services.coverage.coverage('2027-04-08', MONDAY))).rejects.toMatchObject({
      code: 'PERIOD_INVALID',
    });
  });
});
