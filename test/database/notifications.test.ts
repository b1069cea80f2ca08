import type { NotificationPayload } from '../../src/database/index.js';
import { testDatabase, testTenant } from '../support/database.js';
import { gate } from '../support/gate.js';

const { database, transactions } = await testDatabase();
const tenant = await testTenant(transactions);
const { notifications } = database;

/** Everything heard until the marker that is published last: notifications come in the order of their commits. */
async function heardDuring(work: () => Promise<void>): Promise<NotificationPayload[]> {
  const heard: NotificationPayload[] = [];
  const all = gate();
  const stop = await notifications.subscribe((payload) => {
    if (payload.last === true) all.open();
    else heard.push(payload);
  });
  await work();
  await notifications.publish({ last: true });
  await all.opened;
  stop();
  return heard;
}

describe('a notification', () => {
  test('published outside a transaction is heard', async () => {
    expect(await heardDuring(() => notifications.publish({ plan: 'æøå' }))).toEqual([{ plan: 'æøå' }]);
  });

  test('published inside one is heard when it commits, and not before', async () => {
    const order: string[] = [];
    const stop = await notifications.subscribe(() => order.push('heard'));
    const heard = await heardDuring(async () => {
      await transactions.run(tenant, async (manager) => {
        await notifications.publish({ plan: 1 });
        await manager.query('SELECT 1');
        order.push('last statement');
      });
    });
    stop();
    expect(order[0]).toBe('last statement');
    expect(heard).toEqual([{ plan: 1 }]);
  });

  test('published inside one that rolls back is never heard', async () => {
    const heard = await heardDuring(async () => {
      const failing = transactions.run(tenant, async () => {
        await notifications.publish({ plan: 1 });
        throw new Error('no');
      });
      await expect(failing).rejects.toThrow('no');
    });
    expect(heard).toEqual([]);
  });

  test('is heard by every subscriber, also when another one fails, and not by one that has stopped', async () => {
    const heard: string[] = [];
    const stops = [
      await notifications.subscribe(() => heard.push('stopped')),
      await notifications.subscribe(() => heard.push('listening')),
    ];
    stops[0]();
    await heardDuring(() => notifications.publish({}));
    stops[1]();
    expect(heard).toEqual(['listening', 'listening']); // the notification and the marker
  });

  test.each([
    [7_999, true],
    [8_000, false],
  ])('of %i bytes: accepted %s', async (bytes, accepted) => {
    const publishing = notifications.publish({ a: 'x'.repeat(bytes - '{"a":""}'.length) });
    if (accepted) await expect(publishing).resolves.toBeUndefined();
    else await expect(publishing).rejects.toThrow(RangeError);
  });
});
