import { currentManager } from '../../../src/database/index.js';
import type { Round } from '../../../src/planning/round/round.js';
import type { Plan } from '../../../src/plans/index.js';
import { type HeldTime, timesHeldOn } from '../../../src/points/index.js';
import { instantAt, parseClockTime } from '../../../src/shared/civil-time.js';
import { StaleVersion } from '../../../src/shared/failures.js';
import { storeRound } from '../../builders/stored-round.js';
import { aCollector, aPoint, aRecipient, aTown, MONDAY } from '../../builders/town.js';
import { testDatabase, testTenant } from '../../support/database.js';
import { planningOn } from '../../support/planning.js';

const base = await testDatabase();
const { transactions } = base;
const services = planningOn(base);
let nextMunicipality = 5000;

/** A municipality of its own with a town in it, and what people do there about Monday's times. */
async function townIn(round: Round) {
  const tenant = await testTenant(transactions, String(nextMunicipality++));
  const inTown = <T>(work: () => Promise<T>): Promise<T> => transactions.run(tenant, work);
  const ids = await transactions.run(tenant, (manager) =>
    storeRound(manager, { ...round, municipality: tenant.municipality }),
  );
  const recipient = (alias: string): string => ids.recipient.get(alias)!;
  const wish = (
    alias: string,
    time: string,
    said: { point?: string; override?: string; plan?: string } = {},
  ) => ({
    recipient: recipient(alias),
    point: ids.point.get(said.point ?? 'Apoteket')!,
    start: instantAt(MONDAY, parseClockTime(time) * 60),
    replaces: null,
    override: said.override ?? null,
    plan: said.plan ?? null,
  });
  return {
    inTown,
    recipient,
    book: (alias: string, time: string, said: Parameters<typeof wish>[2] & { replaces?: string } = {}) =>
      inTown(() => services.times.book({ ...wish(alias, time, said), replaces: said.replaces ?? null })),
    cancel: (time: HeldTime) => inTown(() => services.times.cancel(time.id, null)),
    free: (alias: string) =>
      inTown(() =>
        services.freeTimes.freeTimes({
          point: ids.point.get('Apoteket')!,
          date: MONDAY,
          recipient: recipient(alias),
          plan: null,
        }),
      ),
    /** The points that are open, in order: a star for the usual one, in brackets where an override is needed. */
    choices: async (alias: string) => {
      const found = await inTown(() => services.pointChoices.choices(recipient(alias), MONDAY));
      return found.map(({ point, isUsual, isOffered }) => {
        const name = isUsual ? `${point.name}*` : point.name;
        return isOffered ? name : `(${name})`;
      });
    },
    /** Who is expected when, in order of time. */
    held: async () => {
      const alias = new Map([...ids.recipient].map(([name, id]) => [id, name]));
      return (await inTown(() => timesHeldOn(MONDAY))).map(
        (time) => `${alias.get(time.recipientId)!} ${instantOf(time)}${time.byHand ? ' by hand' : ''}`,
      );
    },
    /** The fullest minute, as the database counts it. */
    fullest: async () => {
      const [{ most }] = await transactions.run(tenant, (manager) =>
        manager.query<{ most: number | null }[]>('SELECT max(present) AS most FROM point_minute'),
      );
      return most;
    },
    plan: async (): Promise<Plan> => {
      const { id } = await inTown(() => services.planning.planRound({ date: MONDAY, seconds: 0.2 }));
      await services.newWorker().makeOne(id);
      const plan = await inTown(() => services.plans.get(id));
      expect(plan.failure).toBeNull();
      return plan;
    },
    publish: (plan: Plan, replaces: Plan | null = null) =>
      inTown(async () => {
        const { version } = await services.plans.get(plan.id);
        return services.plans.publish({ plan: plan.id, version, replaces: replaces?.id ?? null });
      }),
    exported: (plan: Plan) => inTown(() => services.exporter.export(plan.id)),
    move: (plan: Plan, alias: string, time: string, override: string | null = null) =>
      inTown(async () => {
        const { version } = await services.plans.get(plan.id);
        const { point, start } = wish(alias, time);
        return services.moves.moveVisit({
          plan: plan.id,
          version,
          recipient: recipient(alias),
          to: { point, start },
          override,
        });
      }),
  };
}

const instantOf = ({ startsAt }: HeldTime): string =>
  instantAt(MONDAY, (startsAt.getTime() - Date.parse(instantAt(MONDAY, 0))) / 1000).slice(11, 16);
const collectors = (count: number, said: Parameters<typeof aCollector>[1] = {}) =>
  Array.from({ length: count }, (_, k) => aCollector(`K${k + 1}`, said));
/** Fits one person at a time. */
const narrow = { points: [aPoint('Apoteket', { maxPresent: 1 })] };

describe('a time that a person books before there is a plan', () => {
  it('counts at once, is kept by planning, and is what the published plan has', async () => {
    const town = await townIn(aTown({ recipients: collectors(2) }));
    await town.book('K1', '13:30');
    expect(await town.held()).toEqual(['K1 13:30 by hand']);
    const plan = await town.plan();
    const { bookings } = await town.exported(plan);
    expect(bookings.find(({ recipient }) => recipient === 'K1')).toMatchObject({
      start: '2027-04-05T13:30:00+02:00',
      locked: true,
      override: null,
    });
    expect(await town.held()).toEqual(['K1 13:30 by hand']);
    await town.publish(plan);
    expect(await town.held()).toEqual(['K2 10:00', 'K1 13:30 by hand']);
  });

  it('is moved by who saw it, and refused to who saw another', async () => {
    const town = await townIn(aTown({ recipients: collectors(1) }));
    const first = await town.book('K1', '09:30');
    const second = await town.book('K1', '10:30', { replaces: first.id });
    const late = await town.book('K1', '11:30', { replaces: first.id }).catch((error: unknown) => error);
    expect(late).toBeInstanceOf(StaleVersion);
    expect((late as StaleVersion<HeldTime>).current.id).toBe(second.id);
    expect(await town.held()).toEqual(['K1 10:30 by hand']);
  });

  it('is cancelled, and its place is free again', async () => {
    const town = await townIn(aTown({ recipients: collectors(2), ...narrow }));
    const time = await town.book('K1', '09:30');
    await expect(town.book('K2', '09:30')).rejects.toMatchObject({ code: 'TIME_BREAKS_RULES' });
    await town.cancel(time);
    await town.book('K2', '09:30');
    expect(await town.held()).toEqual(['K2 09:30 by hand']);
    await expect(town.cancel(time)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it.each([
    ['outside the opening hours', '08:00', {}, 'POINT_CLOSED'],
    ['off the grid', '09:32', {}, 'OFF_SLOT_GRID'],
    ['outside the own window', '17:00', {}, 'OUTSIDE_WINDOW'],
    ['where one does not collect', '10:00', { mode: 'HOME' as const }, 'POINT_NOT_OFFERED'],
  ])('%s is refused by name, and taken with a reason that is kept', async (_what, time, said, code) => {
    const town = await townIn(aTown({ recipients: [aCollector('K1', said)] }));
    const refused = await town.book('K1', time).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'TIME_BREAKS_RULES' });
    expect((refused as { faults: { code: string }[] }).faults.map((fault) => fault.code)).toContain(code);
    expect(await town.held()).toEqual([]);
    await expect(town.book('K1', time, { override: ' x ' })).rejects.toMatchObject({ code: 'INPUT_INVALID' });
    const booked = await town.book('K1', time, { override: 'Avtalt med legen' });
    expect(booked.overrideReason).toBe('Avtalt med legen');
    const { bookings } = await town.exported(await town.plan());
    expect(bookings).toMatchObject([{ recipient: 'K1', override: 'Avtalt med legen', locked: true }]);
  });

  it('above the cap is taken with a reason, and planning puts no other recipient there', async () => {
    const town = await townIn(aTown({ recipients: collectors(4), ...narrow }));
    await town.book('K1', '10:00');
    await town.book('K2', '10:00', { override: 'Kommer sammen' });
    expect(await town.fullest()).toBe(2);
    const { bookings } = await town.exported(await town.plan());
    const starts = bookings.map(({ start }) => start.slice(11, 16)).sort();
    expect(bookings).toHaveLength(4);
    expect(starts.filter((start) => start === '10:00')).toHaveLength(2);
    expect(new Set(starts).size).toBe(3);
  });

  it('that a stricter ruleset leaves no place for is let go by planning, and publishing says whose it is', async () => {
    const town = await townIn(aTown({ recipients: collectors(2) }));
    await town.book('K1', '10:00');
    await town.book('K2', '10:00');
    await town.inTown(() =>
      currentManager().query(
        `INSERT INTO ruleset (id, name, point_kind, max_present) VALUES (gen_random_uuid(), 'En om gangen', '*', 1)`,
      ),
    );
    const plan = await town.plan();
    const { bookings } = await town.exported(plan);
    expect(bookings.map(({ locked }) => locked).sort()).toEqual([false, true]);
    await expect(town.publish(plan)).rejects.toMatchObject({ code: 'HAND_TIMES_LEFT_OUT' });
  });

  it('on a day without a handout, or in the past, is refused', async () => {
    const town = await townIn(aTown({ recipients: [aCollector('K1', { orders: [] }), aCollector('K2')] }));
    await expect(town.book('K1', '10:00')).rejects.toMatchObject({ code: 'NOT_DUE' });
    const past = planningOn(base, { now: '2027-04-05T12:00:00Z' });
    const { recipient } = town;
    await expect(
      town.inTown(() =>
        past.times.book({
          recipient: recipient('K2'),
          point: '',
          start: instantAt(MONDAY, 0),
          replaces: null,
        }),
      ),
    ).rejects.toMatchObject({ code: 'TIME_PAST' });
  });

  it('that would make the point too crowded is refused as POINT_RISK, though places are left', async () => {
    const recipients = collectors(5, { serviceSeconds: 600 });
    const town = await townIn(aTown({ recipients, points: [aPoint('Apoteket', { maxPresent: 3 })] }));
    for (const [k, time] of ['10:00', '10:00', '10:10'].entries()) await town.book(`K${k + 1}`, time);
    await expect(town.book('K4', '10:10')).rejects.toMatchObject({ code: 'POINT_RISK' });
    await town.book('K4', '14:00');
  });
});

describe('a time that a person books in the published plan', () => {
  it('moves the booking there, locked, and takes the seats with it', async () => {
    const town = await townIn(aTown({ recipients: collectors(2), ...narrow }));
    const plan = await town.plan();
    await town.publish(plan);
    const before = await town.held();
    const [own] = (await town.inTown(() => timesHeldOn(MONDAY))).filter(
      (t) => t.recipientId === town.recipient('K1'),
    );
    await town.book('K1', '14:00', { replaces: own.id });
    expect(await town.held()).toEqual([before.find((t) => t.startsWith('K2'))!, 'K1 14:00 by hand']);
    const { bookings } = await town.exported(plan);
    expect(bookings.find(({ recipient }) => recipient === 'K1')).toMatchObject({
      start: '2027-04-05T14:00:00+02:00',
      locked: true,
    });
  });

  it('is cancelled there: the handout is left without a place, and says so', async () => {
    const town = await townIn(aTown({ recipients: collectors(2) }));
    const plan = await town.plan();
    await town.publish(plan);
    const [first] = await town.inTown(() => timesHeldOn(MONDAY));
    await town.cancel(first);
    expect(await town.held()).toHaveLength(1);
    expect((await town.exported(plan)).unassigned).toMatchObject([{ reasons: [{ code: 'TAKEN_OFF' }] }]);
  });

  it('binds a draft that lacks it: that is refused by name until it has the time', async () => {
    const town = await townIn(aTown({ recipients: collectors(2) }));
    const draft = await town.plan();
    const time = await town.book('K1', '14:00');
    await expect(town.publish(draft)).rejects.toMatchObject({
      code: 'HAND_TIMES_LEFT_OUT',
      faults: [{ where: 'K1' }],
    });
    await town.book('K1', '14:30', { replaces: time.id, plan: draft.id });
    await town.publish(draft);
    expect(await town.held()).toContain('K1 14:30 by hand');
  });

  it('is kept by the plan that replaces it, with the seats of that one alone', async () => {
    const town = await townIn(aTown({ recipients: collectors(3), ...narrow }));
    await town.book('K1', '14:00');
    const first = await town.plan();
    await town.publish(first);
    await town.publish(await town.plan(), first);
    expect(await town.held()).toHaveLength(3);
    expect(await town.fullest()).toBe(1);
  });
});

describe('a dispatcher’s drag to a time at a point', () => {
  it('takes the seats along in the published plan', async () => {
    const town = await townIn(aTown({ recipients: collectors(1) }));
    const plan = await town.plan();
    await town.publish(plan);
    await town.move(plan, 'K1', '13:00');
    expect(await town.held()).toEqual(['K1 13:00']);
  });

  it('cannot take a recipient from a time that was set by hand', async () => {
    const town = await townIn(aTown({ recipients: collectors(1) }));
    await town.book('K1', '14:00');
    const plan = await town.plan();
    for (const override of [null, 'Vil ha det slik'])
      await expect(town.move(plan, 'K1', '13:00', override)).rejects.toMatchObject({
        code: 'MOVE_BREAKS_RULES',
      });
  });

  it('into a crowd is refused as POINT_RISK, and taken with a reason', async () => {
    const recipients = [
      ...['10:00', '10:00', '10:10', '15:00'].map((time, k) =>
        aCollector(`K${k + 1}`, { serviceSeconds: 600, usualTime: parseClockTime(time), latest: null }),
      ),
      aRecipient('H'),
    ];
    const town = await townIn(aTown({ recipients, points: [aPoint('Apoteket', { maxPresent: 3 })] }));
    for (const [k, time] of ['10:00', '10:00', '10:10'].entries()) await town.book(`K${k + 1}`, time);
    const plan = await town.plan();
    await expect(town.move(plan, 'K4', '10:10')).rejects.toMatchObject({ code: 'POINT_RISK' });
    await town.move(plan, 'K4', '10:10', 'Må med bussen');
    const { bookings } = await town.exported(plan);
    expect(bookings.find(({ recipient }) => recipient === 'K4')).toMatchObject({ override: 'Må med bussen' });
  });
});

describe('the free times of a point', () => {
  it('are every start of the day, with the places left and the rules that each would break', async () => {
    const town = await townIn(aTown({ recipients: collectors(2), ...narrow }));
    await town.book('K1', '10:00');
    const times = await town.free('K2');
    const at = (time: string) =>
      times.find(({ start }) => start.getTime() === Date.parse(`${MONDAY}T${time}:00+02:00`));
    expect(times).toHaveLength(108);
    expect(at('10:00')).toMatchObject({
      seatsLeft: 0,
      breaks: [{ code: 'POINT_FULL' }, { code: 'POINT_RISK' }],
    });
    expect(at('12:00')).toMatchObject({ seatsLeft: 1, breaks: [] });
    expect(at('17:00')).toMatchObject({ seatsLeft: 1, breaks: [{ code: 'OUTSIDE_WINDOW' }] });
  });

  it('are riskier where more are booked, as booking then finds', async () => {
    const recipients = collectors(5, { serviceSeconds: 600 });
    const town = await townIn(aTown({ recipients, points: [aPoint('Apoteket', { maxPresent: 3 })] }));
    for (const [k, time] of ['10:00', '10:00', '10:10'].entries()) await town.book(`K${k + 1}`, time);
    const times = await town.free('K4');
    const at = (time: string) =>
      times.find(({ start }) => start.getTime() === Date.parse(`${MONDAY}T${time}:00+02:00`))!;
    expect(at('10:10').breaks).toMatchObject([{ code: 'POINT_RISK' }]);
    expect(at('14:00').breaks).toEqual([]);
    expect(at('14:00').pOvercrowded).toBeLessThan(at('10:10').pOvercrowded);
    expect(at('14:00').expected).toBeLessThan(1);
    expect(at('10:10').risk.nb).toContain('For stor risiko');
    expect([at('10:10').level, at('14:00').level]).toEqual(['TOO_RISKY', 'QUIET']);
  });
});

describe('the points to choose among', () => {
  const points = [
    aPoint('Nær', { location: { lat: 59.911, lon: 10.75 } }),
    aPoint('Apoteket', { location: { lat: 59.914, lon: 10.75 } }),
    aPoint('Langt borte', { location: { lat: 59.99, lon: 10.75 } }),
    aPoint('Stengt', { openingHours: 'Tu 09:00-15:00' }),
  ];
  const home = { lat: 59.91, lon: 10.75 };

  it('are those that are open, the usual one first, and last those that take an override', async () => {
    const town = await townIn(aTown({ recipients: [aCollector('K1', { home })], points }));
    expect(await town.choices('K1')).toEqual(['Apoteket*', 'Nær', '(Langt borte)']);
  });

  it('all take an override for a recipient who does not collect', async () => {
    const town = await townIn(aTown({ recipients: [aCollector('K1', { home, mode: 'HOME' })], points }));
    expect(await town.choices('K1')).toEqual(['(Apoteket*)', '(Nær)', '(Langt borte)']);
  });

  it('are none to ask for on a day without a handout', async () => {
    const town = await townIn(aTown({ recipients: [aCollector('K1', { orders: [] })], points }));
    await expect(town.choices('K1')).rejects.toMatchObject({ code: 'NOT_DUE' });
  });
});
