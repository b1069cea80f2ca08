import { randomUUID } from 'node:crypto';
import { currentManager } from '../../../src/database/index.js';
import { MedicationOrder } from '../../../src/dispensing/index.js';
import { Municipality } from '../../../src/identity/index.js';
import { tellOfTimes } from '../../../src/messages/index.js';
import { Message } from '../../../src/messages/message.entity.js';
import { StandingWatch } from '../../../src/planning/standing/index.js';
import { holdTime, timeHeldBy } from '../../../src/points/index.js';
import { Consent, type Recipient } from '../../../src/recipients/index.js';
import { aPlan } from '../../builders/plan-rows.js';
import { anOrder, aPoint, aRecipient, aShift, aStaffMember, aVehicle } from '../../builders/rows.js';
import { listen } from '../../support/live.js';
import { mutate } from '../../support/results.js';
import { testService } from '../../support/service.js';

const service = await testService();
const watch = service.app.get(StandingWatch, { strict: false });
const staff = await service.as('LAR_STAFF');
const dispatcher = await service.as('DISPATCHER');

await service.inside(() =>
  currentManager().update(Municipality, { code: '0301' }, { inUseFrom: '2027-03-15' }),
);
const fleet = await service.inside(async () => ({
  point: await aPoint({ name: 'Apoteket', openingHours: 'Mo-Su 09:00-18:00' }),
  vehicle: await aVehicle(),
  driver: await aStaffMember(service.keys),
}));
const driver = await service.as('DRIVER', { person: fleet.driver.id });

/** A published plan of a date of its own, tomorrow or later: one recipient at home and one with a time at the point. */
let day = 22;
async function published() {
  const date = `2027-03-${++day}`;
  return service.inside(async () => {
    const visited = await aRecipient(service.keys, { alias: `H-${day}` });
    const place = { municipality: '0301', field: 'recipient.phone' };
    const booked = await aRecipient(service.keys, {
      alias: `P-${day}`,
      mode: 'PICKUP',
      usualPointId: fleet.point.id,
      phoneSealed: service.keys.seal(place, '+4790000000'),
    });
    for (const recipient of [visited, booked])
      await anOrder(recipient, { validFrom: date, validUntil: date });
    await currentManager().insert(Consent, {
      id: randomUUID(),
      recipientId: booked.id,
      purpose: 'SMS',
      grantedFrom: '2027-03-01',
    });
    const shift = await aShift(
      { vehicle: fleet.vehicle, crew: [fleet.driver], startPoint: fleet.point },
      { date },
    );
    const parts = { shift, point: fleet.point, visited: [visited], booked: [booked] };
    const plan = await aPlan(parts, { date, status: 'PUBLISHED' });
    const time = await holdTime({
      date,
      recipientId: booked.id,
      pointId: fleet.point.id,
      startsAt: new Date(`${date}T10:00:00+01:00`),
      serviceSeconds: 300,
      byHand: false,
      overrideReason: null,
      cap: null,
    });
    await tellOfTimes({ held: [time], released: [] }, service.clock.time);
    return { date, plan, visited, booked, time };
  });
}

const faultsOf = async (plan: string) => {
  const { planFaults } = await dispatcher.get<{ planFaults: { code: string; where: string }[] }>(
    `{ planFaults(plan: "${plan}") { code where message { nb } remedy { nb } } }`,
  );
  return planFaults
    .filter(({ code }) => ['HANDOUT_STOPPED', 'OTHER_DOSES_DUE', 'DUE_NOT_IN_PLAN'].includes(code))
    .map(({ code, where }) => `${code} ${where}`);
};

const seenByDriver = async (date: string) => {
  const { myStops } = await driver.get<{
    myStops: { visits: { alias: string; cancelled: string | null }[] }[];
  }>(`{ myStops(date: "${date}") { visits { alias cancelled } } }`);
  return myStops.flatMap(({ visits }) => visits.map(({ cancelled }) => cancelled));
};

const pause = (recipient: Recipient, from: string) =>
  mutate(staff, 'addPause', 'Pause', 'id', {
    recipientId: recipient.id,
    from,
    until: from,
    reason: 'HOSPITAL',
  });

describe('a handout of a published plan', () => {
  it('stands as long as nothing is recorded against it', async () => {
    const { plan, date } = await published();
    expect(await faultsOf(plan.id)).toEqual([]);
    expect(await seenByDriver(date)).toEqual([null]);
  });

  it('is cancelled by a pause: a fault, the driver’s view at once, and a live event', async () => {
    const { plan, date, visited } = await published();
    const listener = listen(service, driver, `subscription { planUpdated(date: "${date}") { plan status } }`);
    await listener.standing;
    await pause(visited, date);
    expect(await listener.come(1)).toEqual([{ planUpdated: { plan: plan.id, status: 'PUBLISHED' } }]);
    await listener.stop();
    expect(await faultsOf(plan.id)).toEqual([`HANDOUT_STOPPED ${visited.alias}`]);
    expect(await seenByDriver(date)).toEqual(['PAUSED']);
  });

  it('is cancelled by the end of treatment, and stands again when that is taken back', async () => {
    const { plan, date, visited } = await published();
    const end = () =>
      mutate(staff, 'endTreatment', 'TreatmentEnd', 'id', {
        recipientId: visited.id,
        lastDate: '2027-03-22',
        reason: 'TRANSFERRED',
      });
    expect(await end()).toMatchObject({ code: 'ORDER_BEGINS_LATER' });
    await service.inside(() =>
      currentManager().update(MedicationOrder, { recipientId: visited.id }, { validFrom: '2027-03-22' }),
    );
    const ended = await end();
    expect(await faultsOf(plan.id)).toEqual([`HANDOUT_STOPPED ${visited.alias}`]);
    expect(await seenByDriver(date)).toEqual(['ENDED']);
    await staff.get(`mutation { resumeTreatment(id: "${String(ended['id'])}") { __typename } }`);
    expect(await faultsOf(plan.id)).toEqual([]);
  });

  it('whose order has other doses now is a fault that names both', async () => {
    const { plan, date, visited } = await published();
    const { orders } = await staff.get<{ orders: { nodes: { id: string; version: number }[] } }>(
      `{ orders(filter: { recipientId: "${visited.id}" }) { nodes { id version } } }`,
    );
    await service.inside(() =>
      currentManager().query('UPDATE medication_order SET doses_per_day = 2 WHERE id = $1', [
        orders.nodes[0].id,
      ]),
    );
    expect(await faultsOf(plan.id)).toEqual([`OTHER_DOSES_DUE ${visited.alias}`]);
    expect(await seenByDriver(date)).toEqual([null]);
  });

  it('at a point that is stopped frees its time, and an unsent message is withdrawn', async () => {
    const { date, booked } = await published();
    const told = () =>
      service.inside(() => currentManager().find(Message, { where: { recipientId: booked.id } }));
    expect(await told()).toMatchObject([{ kind: 'BOOKED', state: 'QUEUED' }]);
    await pause(booked, date);
    await watch.settled();
    expect(await service.inside(() => timeHeldBy(booked.id, date))).toBeNull();
    expect(await told()).toMatchObject([{ kind: 'BOOKED', state: 'CANCELLED' }]);
  });

  it('at a point whose message was sent is followed by a correction', async () => {
    const { date, booked } = await published();
    await service.inside(() =>
      currentManager().update(Message, { recipientId: booked.id }, { state: 'SENT' }),
    );
    await pause(booked, date);
    await watch.settled();
    const told = await service.inside(() =>
      currentManager().find(Message, { where: { recipientId: booked.id }, order: { kind: 'ASC' } }),
    );
    expect(told).toMatchObject([
      { kind: 'BOOKED', state: 'SENT' },
      { kind: 'CANCELLED', state: 'QUEUED' },
    ]);
  });

  it('is accepted as given though it was stopped meanwhile, since it happened', async () => {
    const { plan, date, visited } = await published();
    await pause(visited, date);
    const report = {
      id: randomUUID(),
      planId: plan.id,
      recipientId: visited.id,
      kind: 'DELIVERED',
      deviceTime: `${date}T09:12:00+01:00`,
    };
    expect(await mutate(driver, 'recordOutcome', 'Outcome', 'kind', report)).toMatchObject({
      kind: 'DELIVERED',
    });
  });
});

describe('a recipient who is due and not in the published plan', () => {
  it('is told with the plan’s faults', async () => {
    const { plan, date } = await published();
    const late = await service.inside(async () => {
      const recipient = await aRecipient(service.keys, { alias: `N-${day}` });
      await anOrder(recipient, { validFrom: date, validUntil: date });
      return recipient;
    });
    expect(await faultsOf(plan.id)).toEqual([`DUE_NOT_IN_PLAN ${late.alias}`]);
  });
});

it('a stranger sees no plan of the municipality, nor what became of it', async () => {
  const { plan } = await published();
  const stranger = await service.as('DISPATCHER', { municipality: '9999' });
  const { errors } = await stranger.ask(`{ planFaults(plan: "${plan.id}") { code } }`);
  expect(errors?.[0].extensions.code).toBe('REFUSED');
});
