import { PlanEvents } from '../../src/plans/index.js';
import { aMunicipality } from '../builders/municipality.js';
import { listen } from '../support/live.js';
import { testService } from '../support/service.js';

const service = await testService();
const ids = await service.inside(() => aMunicipality(service.keys));
const events = service.app.get(PlanEvents, { strict: false });
const dispatcher = await service.as('DISPATCHER');
const plan = { id: ids.draft, date: '2027-03-22', version: 2, status: 'DRAFT' as const };
const tell = (is: Partial<typeof plan> | { status: 'PUBLISHED' } = {}, municipality = '0301') =>
  service.inside(() => events.updated({ ...plan, ...is }), municipality);

const UPDATES = 'subscription { planUpdated(date: "2027-03-22") { plan version status } }';
const PROGRESS = `subscription { planProgress(planId: "${ids.draft}") { cost unassigned elapsed bound } }`;

it('a dispatcher hears of the changes of the date’s plans, and of no other date’s or municipality’s', async () => {
  const listener = listen(service, dispatcher, UPDATES);
  await listener.standing;
  await tell({ date: '2027-03-23' });
  await tell({}, '4601');
  await tell({ version: 3 });
  expect(await listener.come(1)).toEqual([{ planUpdated: { plan: ids.draft, version: 3, status: 'DRAFT' } }]);
  await listener.stop();
});

it('what is taken back is not heard of', async () => {
  const listener = listen(service, dispatcher, UPDATES);
  await listener.standing;
  const taken = service.inside(async () => {
    await events.updated(plan);
    throw new Error('taken back');
  });
  await expect(taken).rejects.toThrow('taken back');
  await tell({ version: 4 });
  expect(await listener.come(1)).toMatchObject([{ planUpdated: { version: 4 } }]);
  await listener.stop();
});

it('a driver hears of published plans only', async () => {
  const listener = listen(service, await service.as('DRIVER', { person: ids.driver }), UPDATES);
  await listener.standing;
  await tell();
  await tell({ status: 'PUBLISHED' });
  expect(await listener.come(1)).toMatchObject([{ planUpdated: { status: 'PUBLISHED' } }]);
  await listener.stop();
});

it('progress is told until the plan is done', async () => {
  const listener = listen(service, dispatcher, PROGRESS);
  await listener.standing;
  const progress = { plan: ids.draft, cost: 12, unassigned: 1, elapsed: 0.5, bound: null };
  await events.progressed('4601', { ...progress, cost: 1 });
  await events.progressed('0301', progress);
  expect(await listener.come(1)).toEqual([
    { planProgress: { cost: 12, unassigned: 1, elapsed: 0.5, bound: null } },
  ]);
  await tell();
  expect(await listener.ended).toBe('complete');
  await listener.stop();
});

it('a driver may not watch the search', async () => {
  const listener = listen(service, await service.as('DRIVER'), PROGRESS);
  expect(await listener.ended).toBe('FORBIDDEN');
  await listener.stop();
});

it('a connection without a good token is closed at its start', async () => {
  const listener = listen(service, service.withToken('nonsense'), UPDATES);
  expect(await listener.ended).toBe(4403);
  await listener.stop();
});

it('a connection is closed when its token ends', async () => {
  const asker = await service.as('DISPATCHER', { expiresAt: new Date(service.clock.time.getTime() + 1000) });
  const listener = listen(service, asker, UPDATES);
  expect(await listener.ended).toBe(4403);
  await listener.stop();
});

it('no event is told to a token that has ended, whatever its timer says', async () => {
  const asker = await service.as('DISPATCHER', {
    expiresAt: new Date(service.clock.time.getTime() + 60_000),
  });
  const listener = listen(service, asker, UPDATES);
  await listener.standing;
  const before = service.clock.time;
  service.clock.time = new Date(before.getTime() + 61_000);
  await tell();
  expect(await listener.ended).toBe('complete');
  expect(listener.events).toEqual([]);
  service.clock.time = before;
  await listener.stop();
});

it('queries are not served over a live connection, where no transaction holds them', async () => {
  const listener = listen(service, dispatcher, '{ recipients { nodes { alias } } }');
  expect(await listener.ended).toBe('BAD_REQUEST');
  await listener.stop();
});
