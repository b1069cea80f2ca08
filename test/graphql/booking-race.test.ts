import { currentManager } from '../../src/database/index.js';
import { holdTime, timesHeldOn } from '../../src/points/index.js';
import { isRefusal } from '../../src/shared/failures.js';
import { anOrder, aPoint, aRecipient } from '../builders/rows.js';
import { mutate } from '../support/results.js';
import { testService } from '../support/service.js';

const CLIENTS = 40;
const SEATS = 10;
const START = '2027-03-24T10:00:00+01:00';

const service = await testService();
const { point, recipients } = await service.inside(async () => {
  const point = await aPoint({ maxPresent: SEATS });
  const recipients = [];
  for (let k = 0; k < CLIENTS; k++) {
    const recipient = await aRecipient(service.keys, { mode: 'PICKUP', usualPointId: point.id });
    await anOrder(recipient);
    recipients.push(recipient);
  }
  return { point, recipients };
});

const fullest = (pointId: string) =>
  service.inside(async () => {
    const [{ most }] = await currentManager().query<{ most: number }[]>(
      'SELECT max(present) AS most FROM point_minute WHERE point_id = $1',
      [pointId],
    );
    return most;
  });

it('of forty clients who book at once, ten get the ten places and thirty are told that they are taken', async () => {
  const clients = await Promise.all(
    recipients.map((_, k) => service.as(k % 2 === 0 ? 'DISPATCHER' : 'LAR_STAFF', { person: `client ${k}` })),
  );
  const answers = await Promise.all(
    clients.map((client, k) =>
      mutate(client, 'bookTime', 'HeldTime', 'id start', {
        recipient: recipients[k].id,
        point: point.id,
        start: START,
      }),
    ),
  );
  const codes = answers.map(({ __typename, code, faults }) =>
    __typename === 'HeldTime' ? 'BOOKED' : [code, ...(faults ?? []).map((fault) => fault.code)].join(' '),
  );
  expect(codes.filter((code) => code === 'BOOKED')).toHaveLength(SEATS);
  expect(codes.filter((code) => code.includes('POINT_FULL'))).toHaveLength(CLIENTS - SEATS);
  expect(await service.inside(() => timesHeldOn('2027-03-24'))).toHaveLength(SEATS);
  expect(await fullest(point.id)).toBe(SEATS);
});

it('the database alone keeps the cap, also for writers that do not take turns', async () => {
  const other = await service.inside(() => aPoint({ maxPresent: SEATS }));
  // Starts overlap by parts, as those of services that are longer than the grid do.
  const outcomes = await Promise.all(
    recipients.map((recipient, k) =>
      service
        .inside(() =>
          holdTime({
            date: '2027-03-25',
            recipientId: recipient.id,
            pointId: other.id,
            startsAt: new Date(Date.parse('2027-03-25T10:00:00+01:00') + (k % 3) * 300_000),
            serviceSeconds: 900,
            byHand: true,
            overrideReason: null,
            cap: SEATS,
          }),
        )
        .then(
          () => 'HELD',
          (error: unknown) => (isRefusal(error) ? error.code : String(error)),
        ),
    ),
  );
  expect(outcomes.filter((outcome) => outcome === 'HELD')).toHaveLength(SEATS);
  expect(new Set(outcomes)).toEqual(new Set(['HELD', 'POINT_FULL']));
  expect(await fullest(other.id)).toBe(SEATS);
});

it('a place that is given back is there again, and one person has one time a day', async () => {
  const [recipient] = recipients;
  const hold = () =>
    holdTime({
      date: '2027-03-26',
      recipientId: recipient.id,
      pointId: point.id,
      startsAt: new Date('2027-03-26T10:00:00+01:00'),
      serviceSeconds: 300,
      byHand: true,
      overrideReason: null,
      cap: 1,
    });
  await service.inside(hold);
  await expect(service.inside(hold)).rejects.toMatchObject({ code: 'TIME_HELD' });
  await service.inside(() =>
    currentManager().query('DELETE FROM held_time WHERE recipient_id = $1 AND date = $2', [
      recipient.id,
      '2027-03-26',
    ]),
  );
  await service.inside(hold);
  const stranger = service.inside(() => timesHeldOn('2027-03-26'), '9999');
  expect(await stranger).toEqual([]);
});
