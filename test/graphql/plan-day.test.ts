import { randomUUID } from 'node:crypto';
import { currentManager } from '../../src/database/index.js';
import { PlanWorker } from '../../src/planning/index.js';
import { Plan } from '../../src/plans/index.js';
import { aPlan } from '../builders/plan-rows.js';
import { anOrder, aPoint, aRecipient, aShift, aStaffMember, aVehicle } from '../builders/rows.js';
import { listen } from '../support/live.js';
import { mutate } from '../support/results.js';
import { testService } from '../support/service.js';
import { story } from '../support/story.js';

const service = await testService();
const dispatcher = await service.as('DISPATCHER');
const DATE = '2027-03-22';
const { point, shift, driverId, atHome, atPoint } = await service.inside(async () => {
  const point = await aPoint();
  const driver = await aStaffMember(service.keys);
  const vehicle = await aVehicle();
  const shift = await aShift({ vehicle, crew: [driver], startPoint: point });
  const near = { lat: 59.92, lon: 10.76 };
  const atHome = await aRecipient(service.keys, { at: near, earliest: '10:00', latest: '12:00' });
  const atPoint = await aRecipient(service.keys, {
    mode: 'PICKUP',
    usualPointId: point.id,
    usualTime: '11:00',
  });
  for (const recipient of [atHome, atPoint]) await anOrder(recipient);
  return { point, shift, driverId: driver.id, atHome, atPoint };
});
const FIELDS = 'id version status';
const run = (mutation: string, input: object) => mutate(dispatcher, mutation, 'Plan', FIELDS, { ...input });

interface Answered {
  plan: {
    status: string;
    unassignedCount: number;
    pickupTimes: Record<string, number>;
    summary: Record<string, number | null>;
    routes: {
      shift: { id: string };
      stops: { id: string; locked: boolean; visits: { recipient: { alias: string } }[] }[];
    }[];
    bookings: {
      nodes: { id: string; point: { name: string }; recipient: { alias: string }; start: string }[];
    };
  };
}
const read = (id: unknown) =>
  dispatcher.get<Answered>(
    `query ($id: UUID!) { plan(id: $id) {
      status unassignedCount
      pickupTimes { people meanShift compared sameAsLast }
      summary { longestDuty shortestDuty continuity }
      routes { shift { id } stops { id locked visits { recipient { alias } } } }
      bookings { nodes { id start point { name } recipient { alias } } }
    } }`,
    { id },
  );

story('a day, from the wish for a plan to what happened at the door', (step) => {
  let planId = '';

  step('is planned while the dispatcher watches', async () => {
    const updates = listen(service, dispatcher, `subscription { planUpdated(date: "${DATE}") { status } }`);
    await updates.standing;
    const queued = await run('planRound', { date: DATE, seconds: 0.3 });
    expect(queued).toMatchObject({ __typename: 'Plan', status: 'QUEUED' });
    planId = String(queued.id);
    await service.app.get(PlanWorker, { strict: false }).makeOne(planId);
    expect(await updates.come(2)).toEqual(
      ['RUNNING', 'DRAFT'].map((status) => ({ planUpdated: { status } })),
    );
    await updates.stop();
    const { plan } = await read(planId);
    expect(plan).toMatchObject({ status: 'DRAFT', unassignedCount: 0 });
    // No recipient collected before, and there is room at the usual time.
    const { longestDuty } = plan.summary;
    expect(longestDuty).toBeGreaterThan(0);
    expect(plan.summary).toEqual({ longestDuty, shortestDuty: longestDuty, continuity: null });
    expect(plan.pickupTimes).toEqual({ people: 1, meanShift: 0, compared: 0, sameAsLast: 0 });
    const visits = plan.routes[0].stops.flatMap((stop) => stop.visits);
    expect(visits).toEqual([{ recipient: { alias: atHome.alias } }]);
    expect(plan.bookings.nodes).toMatchObject([
      {
        point: { name: point.name },
        recipient: { alias: atPoint.alias },
        start: '2027-03-22T11:00:00+01:00',
      },
    ]);
  });

  step('is changed by hand, within the rules and not beyond', async () => {
    const version = async () => {
      const data = await dispatcher.get<{ plan: { version: number } }>(
        `{ plan(id: "${planId}") { version } }`,
      );
      return data.plan.version;
    };
    const to = (start: string) => ({ point: { point: point.id, start } });
    const moved = { plan: planId, version: await version(), recipient: atPoint.id };
    expect(await run('moveVisit', { ...moved, ...to('2027-03-22T12:00:00+01:00') })).toMatchObject({
      status: 'DRAFT',
    });
    expect((await read(planId)).plan.bookings.nodes[0].start).toBe('2027-03-22T12:00:00+01:00');
    const early = { ...moved, version: await version(), ...to('2027-03-22T08:00:00+01:00') };
    expect(await run('moveVisit', early)).toMatchObject({ code: 'MOVE_BREAKS_RULES' });
    const both = { ...early, route: { shift: shift.id, position: 0 } };
    expect(await run('moveVisit', both)).toMatchObject({ code: 'INPUT_INVALID' });
  });

  step('has its stops locked and let go again', async () => {
    const before = await read(planId);
    const { id } = before.plan.routes[0].stops.find(({ visits }) => visits.length > 0)!;
    const { plan } = await dispatcher.get<{ plan: { version: number } }>(
      `{ plan(id: "${planId}") { version } }`,
    );
    const lock = { plan: planId, stop: id };
    const locked = await run('lockStop', { ...lock, version: plan.version });
    expect(locked).toMatchObject({ version: plan.version + 1 });
    expect((await read(planId)).plan.routes[0].stops.find((stop) => stop.id === id)?.locked).toBe(true);
    expect(await run('lockStop', { ...lock, version: plan.version, locked: false })).toMatchObject({
      __typename: 'StalePlan',
    });
    expect(await run('lockStop', { plan: planId, version: plan.version + 1 })).toMatchObject({
      code: 'INPUT_INVALID',
    });
  });

  step('is published once, when two dispatchers publish at the same moment', async () => {
    const { plan } = await dispatcher.get<{ plan: { version: number } }>(
      `{ plan(id: "${planId}") { version } }`,
    );
    const other = await service.as('DISPATCHER', { person: 'another dispatcher' });
    const publish = { plan: planId, version: plan.version, replaces: null };
    const answers = await Promise.all(
      [dispatcher, other].map((asker) => mutate(asker, 'publishPlan', 'Plan', FIELDS, publish)),
    );
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['Plan', 'StalePlan']);
    const stale = answers.find(({ __typename }) => __typename === 'StalePlan');
    expect(stale?.current).toMatchObject({ id: planId, status: 'PUBLISHED', version: plan.version + 1 });
  });

  step('is not published over by a dispatcher who has not seen what is published', async () => {
    const draft = await service.inside(() => aPlan({ shift, point, visited: [atHome] }, { status: 'DRAFT' }));
    const blind = await run('publishPlan', { plan: draft.id, version: 1, replaces: null });
    expect(blind).toMatchObject({ __typename: 'StalePlan', current: { id: planId, status: 'PUBLISHED' } });
    const count = () =>
      service.inside(() => currentManager().countBy(Plan, { date: DATE, status: 'PUBLISHED' }));
    expect(await count()).toBe(1);
  });

  step('is laid beside another plan of the day, and not beside one of another day', async () => {
    const draft = await service.inside(() => aPlan({ shift, point, visited: [atHome] }, { status: 'DRAFT' }));
    const compare = (after: string) =>
      dispatcher.ask(
        `query ($before: UUID!, $after: UUID!) { comparePlans(before: $before, after: $after) {
          before { id } after { id }
          changes { kind recipient { alias } from { point { name } shift { id } } to { point { name } } }
        } }`,
        { before: planId, after },
      );
    const { data } = await compare(draft.id);
    expect(data).toMatchObject({
      comparePlans: { before: { id: planId }, after: { id: draft.id } },
    });
    const { changes } = (data as { comparePlans: { changes: object[] } }).comparePlans;
    expect(changes).toContainEqual({
      kind: 'LOST',
      recipient: { alias: atPoint.alias },
      from: { point: { name: point.name }, shift: null },
      to: { point: null },
    });
    const other = await service.inside(() =>
      aPlan({ shift, point }, { status: 'DRAFT', date: '2027-03-25' }),
    );
    const { errors } = await compare(other.id);
    expect(errors?.[0].extensions['refusal']).toMatchObject({ code: 'DATES_DIFFER' });
  });

  step(
    'says how many may be at a point at each minute, and nothing of a point without bookings',
    async () => {
      interface Presence {
        pointPresence: {
          capPresent: number;
          minutes: { at: string; booked: number; expected: number }[];
        } | null;
      }
      const ask = (id: string) =>
        dispatcher.get<Presence>(
          `query ($plan: UUID!, $point: UUID!) { pointPresence(plan: $plan, point: $point) {
          capPresent minutes { at booked expected likely above } } }`,
          { plan: planId, point: id },
        );
      const { pointPresence } = await ask(point.id);
      const booked = pointPresence!.minutes.filter((minute) => minute.booked === 1).map(({ at }) => at);
      expect(booked[0]).toBe('2027-03-22T12:00:00+01:00');
      expect(pointPresence!.minutes[0].at).toBe('2027-03-22T11:45:00+01:00');
      const empty = await service.inside(() => aPoint());
      expect((await ask(empty.id)).pointPresence).toBeNull();
    },
  );

  step('is exported as the format says', async () => {
    const { planExport } = await dispatcher.get<{ planExport: object }>(`{ planExport(plan: "${planId}") }`);
    expect(planExport).toMatchObject({
      municipality: '0301',
      date: DATE,
      plan: planId,
      status: 'PUBLISHED',
      bookings: [{ recipient: atPoint.alias, point: point.name }],
      unassigned: [],
    });
  });

  step('is driven by the driver on its shift, who says what happened', async () => {
    const driver = await service.as('DRIVER', { person: driverId });
    const { myStops } = await driver.get<{
      myStops: {
        planId: string;
        way: { engine: string; geoJson: { coordinates: unknown[] } } | null;
        visits: { alias: string; recipientId: string }[];
      }[];
    }>(
      `{ myStops(date: "${DATE}") {
        planId visits { alias recipientId } way { engine geoJson polyline instructions { text } } } }`,
    );
    // To the first stop there is no way; without road data the others are straight.
    expect(myStops.map(({ way }) => way?.engine)).toEqual([
      undefined,
      ...myStops.slice(1).map(() => 'straight-line'),
    ]);
    expect(myStops[1].way!.geoJson.coordinates).toHaveLength(2);
    const [visit] = myStops.flatMap((stop) => stop.visits);
    expect(visit).toEqual({ alias: atHome.alias, recipientId: atHome.id });
    const outcome = await mutate(driver, 'recordOutcome', 'Outcome', 'kind', {
      id: randomUUID(),
      planId,
      recipientId: visit.recipientId,
      kind: 'DELIVERED',
      deviceTime: '2027-03-22T10:05:00+01:00',
    });
    expect(outcome).toMatchObject({ kind: 'DELIVERED' });
  });
});

it('a plan that waits is cancelled, and one that is done is not', async () => {
  const queued = await run('planRound', { date: '2027-03-23' });
  const cancel = async () => {
    const data = await dispatcher.get<{ cancelPlan: object }>(
      'mutation ($id: UUID!) { cancelPlan(plan: $id) { __typename ... on Plan { status } ... on Refusal { code } } }',
      { id: queued.id },
    );
    return data.cancelPlan;
  };
  expect(await cancel()).toMatchObject({ __typename: 'Plan' });
  await service.app.get(PlanWorker, { strict: false }).makeOne(String(queued.id));
  expect((await read(queued.id)).plan.status).toBe('CANCELLED');
  expect(await cancel()).toMatchObject({ code: 'PLAN_NOT_RUNNING' });
});

it('a plan is refused for a search without end, and listed newest first, page by page', async () => {
  expect(await run('planRound', { date: DATE, seconds: 1e6 })).toMatchObject({
    code: 'SECONDS_OUT_OF_RANGE',
  });
  const page = async (after: string) => {
    const data = await dispatcher.get<{
      plans: { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
    }>(`{ plans(first: 1 ${after}) { nodes { id } pageInfo { endCursor hasNextPage } } }`);
    return data.plans;
  };
  const seen = new Set<string>();
  let { nodes, pageInfo } = await page('');
  for (;;) {
    for (const { id } of nodes) seen.add(id);
    if (!pageInfo.hasNextPage) break;
    ({ nodes, pageInfo } = await page(`, after: "${pageInfo.endCursor}"`));
  }
  expect(seen.size).toBe(await service.inside(() => currentManager().count(Plan)));
});
